import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatTable } from '../src/evaluate/format-table.ts'
import { makeBenchProject } from '../src/site/make-bench-project.ts'
import { run } from './report-problems.ts'

interface Run {
  seconds: number
  /** Peak memory of the build itself, without the search indexer, in MiB. */
  memory: number
}

/** `npm run bench [-- --editions 100]`: how long a build takes and what memory it needs, at one size and at three times that. */
await run(async () => {
  const { values } = parseArgs({ options: { editions: { type: 'string', default: '100' } } })
  const count = Number(values.editions)
  const small = await measure(count)
  const large = await measure(count * 3)
  const base = small.cold
  const row = (name: string, { seconds, memory }: Run): string[] => [
    name,
    seconds.toFixed(1),
    (seconds / base.seconds).toFixed(2),
    memory.toFixed(0),
    (memory / base.memory).toFixed(2),
  ]
  const rows = [
    row(`${count} editions, cold`, small.cold),
    row(`${count}, nothing changed`, small.warm),
    row(`${count}, one edition changed`, small.edited),
    row(`${count * 3}, cold`, large.cold),
  ]
  console.log(formatTable(['build', 'seconds', 'ratio', 'MiB', 'ratio'], rows))
  return 0
})

async function measure(count: number): Promise<{ cold: Run; warm: Run; edited: Run }> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-bench-'))
  try {
    await makeBenchProject(process.cwd(), folder, count)
    const cold = await build(folder)
    const warm = await build(folder)
    const school = join(folder, 'content/policies/bench-0')
    const [edition] = (await readdir(school, { recursive: true })).filter((name) => name.endsWith('.mdx'))
    await appendFile(join(school, edition ?? ''), '\n<Clause id="bench">\n\nOne more clause.\n\n</Clause>\n')
    return { cold, warm, edited: await build(folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const measured = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))
await import('./scripts/site.ts')`

function build(folder: string): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '-e', measured], { cwd: folder })
  let output = ''
  child.stdout.resume()
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const peak = /peak (\d+)/.exec(output)
      if (code !== 0 || !peak) reject(new Error(`The build failed:\n${output}`))
      else resolve({ seconds: (performance.now() - start) / 1000, memory: Number(peak[1]) / 1024 })
    })
  })
}
