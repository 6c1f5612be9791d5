/** Where a problem is: a file (path from the project root) and, when known, a 1-based line. */
export interface Place {
  file: string
  line?: number | undefined
}

export interface Problem extends Place {
  /** What is wrong, in one sentence without a full stop. */
  what: string
  /** The text that was found, when showing it helps. */
  received?: string | undefined
  /** What the reader of the message should do next. */
  todo: string
}

/**
 * A problem in somebody's content: a document, a school entry, a correction. It is the author's to mend, so the
 * message says where, what and what to do; scripts print it without a stack and exit 1.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list: readonly Problem[] = 'what' in problems ? [problems] : problems
    super(list.map(describeProblem).join('\n\n'), options)
    this.problems = list
  }
}

/** Wrong use of a command: a flag or an argument it does not take. Scripts print it and exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** @returns The problem as text: place, what, what was received, what to do. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
  const received = problem.received === undefined ? '' : `\n  received: ${problem.received}`
  return `${place}: ${problem.what}${received}\n  to do: ${problem.todo}`
}
