import { describeProgress, drawProgress, type Progress } from './describe-progress.ts'

export interface ProgressDisplay {
  show(progress: Progress): void
  /** Leave the terminal clean. */
  end(): void
}

/** Show progress as a bar that is redrawn on a terminal, else as a line for each step. Goes to standard error, beside the results. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  if (!stream.isTTY) return { show: (progress) => stream.write(`${describeProgress(progress)}\n`), end: () => {} }
  const start = performance.now()
  return {
    show: (progress) =>
      stream.write(`\r\u001b[K${drawProgress(progress, (performance.now() - start) / 1000, stream.columns || 80)}`),
    end: () => stream.write('\r\u001b[K'),
  }
}
