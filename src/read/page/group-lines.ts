import { isBullet } from '../../lines/label-shape.ts'
import { lineText } from './line-text.ts'
import { median } from './median.ts'
import type { Line, Run } from './page-content.ts'
import { splitLabel } from './split-label.ts'

/** Pieces of text that stand beside each other, from left to right. */
export type Row = Line[]

/** Letters reach about this far above and below the baseline, as parts of the type size. */
const ascent = 0.75
const descent = 0.22
/** A gap wider than this part of the type size parts two pieces; spaces of justified text stay under it. */
const widestSpace = 1.8
/** Text this many type sizes away from a label still belongs to it. */
const farthestText = 6

/**
 * Gather runs into rows, and the runs of a row into pieces that wide gaps part. A label in front of its text is one
 * piece with it, however wide the gap.
 */
export function groupLines(runs: readonly Run[], page: number): Row[] {
  return groupRows(runs).map((row) => joinLabels(pieces(row).map((piece) => makeLine(piece, page))))
}

/** @returns The runs of each row, from left to right; the rows from the top down. */
export function groupRows(runs: readonly Run[]): Run[][] {
  const rows: { runs: Run[]; top: number; bottom: number }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const [top, bottom] = [run.y - run.size * ascent, run.y + run.size * descent]
    const row = rows.findLast((other) => overlap(other, { top, bottom }) > 0.5 && fits(other.runs, run))
    if (!row) rows.push({ runs: [run], top, bottom })
    else {
      row.runs.push(run)
      row.top = Math.min(row.top, Math.max(top, row.top - run.size * 0.2))
      row.bottom = Math.max(row.bottom, Math.min(bottom, row.bottom + run.size * 0.2))
    }
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x))
}

/** How much of the lower of two spans the other covers. */
function overlap(a: { top: number; bottom: number }, b: { top: number; bottom: number }): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared / Math.max(0.1, Math.min(a.bottom - a.top, b.bottom - b.top))
}

/** Runs that lie over each other stand on different lines, except for bold made by printing twice. */
function fits(row: readonly Run[], run: Run): boolean {
  return !row.some(
    (other) =>
      Math.min(other.right, run.right) - Math.max(other.x, run.x) > run.size &&
      Math.abs(other.y - run.y) > run.size * 0.3,
  )
}

function pieces(runs: readonly Run[]): Run[][] {
  const list: Run[][] = []
  for (const run of runs) {
    const last = list.at(-1)?.at(-1)
    if (last && last.text === run.text && Math.abs(last.x - run.x) < 1 && Math.abs(last.y - run.y) < 1) continue
    if (last && run.x - last.right <= widestSpace * Math.max(last.size, run.size)) list.at(-1)?.push(run)
    else list.push([run])
  }
  return list
}

/** @param runs At least one. */
export function makeLine(runs: Run[], page: number): Line {
  const { label, text } = splitLabel(runs)
  const size = mainSize(runs)
  const main = runs.filter((run) => run.size > size * 0.8)
  const y = median(main.map((run) => run.y))
  const tag = text[0]?.tag ?? runs[0]?.tag
  return {
    runs: text,
    page,
    left: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    top: y - size * ascent,
    bottom: y + size * descent,
    y,
    size,
    bold: text.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)) && text.some((run) => run.bold),
    textLeft: text[0]?.x ?? runs[0]?.x ?? 0,
    ...(label && { label }),
    ...(tag && { tag }),
    artifact: runs.every((run) => run.artifact),
  }
}

/** The size that most letters have. */
function mainSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 10) / 10
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Put a label that stands alone before its text, in a column of its own, together with that text. */
function joinLabels(row: Row): Row {
  const joined: Row = []
  for (const line of row) {
    const last = joined.at(-1)
    const whole =
      last && line.left - last.right < farthestText * line.size
        ? makeLine([...allRuns(last), ...allRuns(line)], line.page)
        : null
    if (last && whole?.label?.runs.length === allRuns(last).length && /\p{L}{2}/u.test(lineText(line.runs)))
      joined[joined.length - 1] = whole
    else joined.push(line)
  }
  return joined.map(withoutLoneLabel)
}

/** What looks like a label but labels nothing, such as `(PA)` at the end of a heading, is text; a bullet stays one. */
function withoutLoneLabel(line: Line): Line {
  const { label, ...rest } = line
  if (!label || line.runs.length > 0 || isBullet(label.text)) return line
  return { ...rest, runs: label.runs, textLeft: line.left }
}

/** @returns The runs of a line with those of its label. */
export function allRuns(line: Line): Run[] {
  return [...(line.label?.runs ?? []), ...line.runs]
}
