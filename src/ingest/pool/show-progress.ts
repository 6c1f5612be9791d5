import { describeProgress, drawProgress, type Progress } from './describe-progress.ts'

export interface ProgressDisplay {
  show(progress: Progress): void
  /** Print a line of results without breaking the bar. */
  print(line: string): void
  /** Leave the terminal clean. */
  end(): void
}

const clear = '\r\u001b[K'

/**
 * Show progress on standard error, beside the results on standard output: a bar that is redrawn on a terminal, else a line for
 * each page of a scan, for the results say the rest.
 */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  const print = (line: string) => console.log(line)
  if (!stream.isTTY) return { show: (progress) => writeLine(stream, progress), print, end: () => {} }
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  return {
    show: (progress) => stream.write(`${clear}${drawProgress(progress, seconds(), stream.columns || 80)}`),
    print: (line) => {
      stream.write(clear)
      print(line)
    },
    end: () => stream.write(clear),
  }
}

function writeLine(stream: NodeJS.WriteStream, progress: Progress): void {
  if (progress.page !== undefined) stream.write(`${describeProgress(progress)}\n`)
}
