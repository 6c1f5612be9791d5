/** One way to read a label: its family (labels of one list share it) and its place in the run. */
export interface LabelReading {
  /** `bullet •`, `decimal 1 #.`, `alpha (#)`, `roman #)`, `ALPHA #.`: the kind and the marks around it. */
  family: string
  /** Place in the run from 1; 0 for bullets, which have none. */
  ordinal: number
  /** For decimals, all numbers: `[4, 1]` for `4.1`, and for `D1`. A last zero (`4.0`) is dropped. */
  path: number[]
}

/** `A1`, `B2.3`, `A.1.2`: the number of a clause within a section with a letter. */
const letteredDecimal = /^([A-Z])\.?(\d{1,2}(?:\.\d{1,2})*)$/

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

/**
 * Read a label in every way it can be meant: `i)` is a letter or a roman number.
 *
 * @returns At least one reading; roman first where both are possible and it could start a run.
 */
export function readLabelShape(label: string): LabelReading[] {
  const core = label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (core === '' || label === 'o') return [{ family: `bullet ${label}`, ordinal: 0, path: [] }]
  const marks = label.replace(core, '#')
  if (/^\d/.test(core)) return [readDecimal(core, marks)]
  const [, letter, numbers] = letteredDecimal.exec(core) ?? []
  if (letter !== undefined) return [readDecimal(`${alphaValue(letter.toLowerCase())}.${numbers}`, `A${marks}`)]
  return readLetters(core, marks)
}

/** @returns Whether the label is a bullet: a mark without a place in a run. */
export function isBullet(label: string): boolean {
  return label === 'o' || !/[\p{L}\p{N}]/u.test(label)
}

function readDecimal(core: string, marks: string): LabelReading {
  const path = core.split('.').map(Number)
  if (path.length > 1 && path.at(-1) === 0) path.pop()
  return { family: `decimal ${path.length} ${marks}`, ordinal: path.at(-1) ?? 0, path }
}

function readLetters(core: string, marks: string): LabelReading[] {
  const upper = core === core.toUpperCase()
  const lower = core.toLowerCase()
  const readings: LabelReading[] = []
  const roman = romanValue(lower)
  if (roman !== null) readings.push({ family: `${upper ? 'ROMAN' : 'roman'} ${marks}`, ordinal: roman, path: [] })
  const alpha = alphaValue(lower)
  if (alpha !== null) readings.push({ family: `${upper ? 'ALPHA' : 'alpha'} ${marks}`, ordinal: alpha, path: [] })
  return readings.length > 0 ? readings : [{ family: `word ${marks}`, ordinal: 0, path: [] }]
}

/** `a` is 1, `z` 26, `aa` 27, `bb` 28. */
function alphaValue(lower: string): number | null {
  const code = lower.charCodeAt(0) - 96
  if (lower.length === 1 && code >= 1 && code <= 26) return code
  return lower.length === 2 && lower[0] === lower[1] ? 26 + code : null
}

function romanValue(lower: string): number | null {
  if (!/^(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return null
  let total = 0
  for (let at = 0; at < lower.length; at++) {
    const here = romanDigits[lower[at] ?? ''] ?? 0
    const next = romanDigits[lower[at + 1] ?? ''] ?? 0
    total += here < next ? -here : here
  }
  return total
}
