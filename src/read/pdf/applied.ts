/** @returns A point after a matrix `[a, b, c, d, e, f]`. */
export function applied(x: number, y: number, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}
