/** A colour as it is shown on a light page and on a dark one, as `#rrggbb`. */
export interface Accent {
  light: string
  dark: string
}

/** The page's own colours, as `tokens.css` has them. */
const pages = { light: '#fbfcfe', dark: '#0e121b' }

/** What WCAG 2.2 asks of parts that are no text (1.4.11), and a little for rounding. */
const least = 3.05

/**
 * Keep a school's colour apart from the page it stands on. A colour that is too near the page is mixed with black, or with white
 * on a dark page, as little as is needed; all others stay as they are.
 *
 * @param colour `#rrggbb`, any.
 * @returns Two colours with a contrast of at least 3 to 1 against the page in light and in dark.
 */
export function legibleAccent(colour: string): Accent {
  return { light: towards(colour, '#000000', pages.light), dark: towards(colour, '#ffffff', pages.dark) }
}

function towards(colour: string, end: string, page: string): string {
  const steps = 64
  const mixes = Array.from({ length: steps + 1 }, (_, step) => mix(colour, end, step / steps))
  return mixes.find((mixed) => contrast(mixed, page) >= least) ?? end
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** @returns Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
