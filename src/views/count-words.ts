/** @returns The number with its noun: `1 policy`, `12 policies`, `2,389 words`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** @returns The number with commas at the thousands, whatever the machine's locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
