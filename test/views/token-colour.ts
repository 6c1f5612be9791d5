/**
 * Look up the colours of `tokens.css` as `#rrggbb`.
 *
 * @param css The style sheet.
 * @param scheme Whose roles count: what `prefers-color-scheme: dark` sets is laid over the rest.
 */
export function tokenColour(css: string, scheme: 'light' | 'dark'): (role: string) => string {
  const [common = '', later = ''] = css.split('@media (prefers-color-scheme: dark)')
  const dark = later.split('@media')[0] ?? ''
  const values = new Map<string, string>()
  for (const part of scheme === 'dark' ? [common, dark] : [common]) {
    for (const [, name = '', value = ''] of part.matchAll(/(--[\w-]+):\s*([^;]+);/g)) values.set(name, value)
  }
  const find = (name: string): string => {
    const value = values.get(name) ?? ''
    const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
    return other ? find(other) : oklchToHex(value)
  }
  return find
}

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function oklchToHex(value: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = [...value.matchAll(/[\d.]+/g)].map(([number]) => Number(number))
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${linear.map(hexOf).join('')}`
}

function hexOf(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear))
  const part = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
}
