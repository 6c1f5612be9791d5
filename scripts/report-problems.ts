import { ContentError, describeProblem, type Problem, UsageError } from '../src/model/errors.ts'

/** Print problems in the content on standard error. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`\n${describeProblem(problem)}`)
}

/**
 * Run a command and give the process its exit code: 1 for a problem in the content, 2 for wrong use. A fault of our
 * own is thrown on, with its stack.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (isContentError(error)) process.exitCode = 1
    else if (error instanceof UsageError || isParseArgsError(error)) process.exitCode = 2
    else throw error
    console.error(error.message)
  }
}

/** By its name: the site's bundler loads our modules a second time, and then the class is another one. */
function isContentError(error: unknown): error is Error {
  return error instanceof Error && error.name === ContentError.name
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
