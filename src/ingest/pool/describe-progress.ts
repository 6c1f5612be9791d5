/** How far the reading of many documents is. */
export interface Progress {
  done: number
  total: number
  /** The document last begun or done. */
  file: string
  /** The page of a scan that is being read, and how many it has. */
  page?: number
  pages?: number
}

const barWidth = 24

/**
 * Draw a progress bar: `████████░░░░ 12 of 30, about 2 min left: complaints.pdf, page 3 of 8`.
 *
 * @param elapsed Seconds since the start. The time left is told once it can be judged: after two documents and two seconds.
 * @param width Columns of the terminal; the line never wraps.
 */
export function drawProgress(progress: Progress, elapsed: number, width: number): string {
  const { done, total } = progress
  const filled = total === 0 ? barWidth : Math.round((barWidth * done) / total)
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
  const line = `${bar} ${done} of ${total}${timeLeft(progress, elapsed)}${done < total ? `: ${describePlace(progress)}` : ''}`
  const letters = [...line]
  return letters.length < width ? line : `${letters.slice(0, Math.max(0, width - 2)).join('')}…`
}

/** @returns The same as a line of plain text, for a log: `12 of 30: complaints.pdf, page 3 of 8`. */
export function describeProgress(progress: Progress): string {
  return `${progress.done} of ${progress.total}: ${describePlace(progress)}`
}

function describePlace({ file, page, pages }: Progress): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return page === undefined ? name : `${name}, page ${page} of ${pages}`
}

function timeLeft({ done, total }: Progress, elapsed: number): string {
  if (done < 2 || elapsed < 2 || done >= total) return ''
  const seconds = (elapsed / done) * (total - done)
  if (seconds < 90) return `, about ${Math.max(1, Math.round(seconds))} s left`
  return `, about ${Math.round(seconds / 60)} min left`
}
