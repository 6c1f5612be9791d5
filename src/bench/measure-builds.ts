import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBenchProject } from './make-bench-project.ts'

/** What one build cost. */
export interface Cost {
  /** Wall seconds. */
  seconds: number
  /** Peak memory of the build itself, without the search indexer, in MiB. */
  memory: number
}

/** Build a made-up project of so many editions: from nothing, again with nothing changed, and with one edition changed. */
export async function measureBuilds(root: string, editions: number): Promise<{ cold: Cost; warm: Cost; edited: Cost }> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-bench-'))
  try {
    await makeBenchProject(root, folder, editions)
    const cold = await measure(folder)
    const warm = await measure(folder)
    await changeOneEdition(folder)
    return { cold, warm, edited: await measure(folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function changeOneEdition(folder: string): Promise<void> {
  const school = join(folder, 'content/policies/bench-0')
  const [edition = ''] = (await readdir(school, { recursive: true })).filter((name) => name.endsWith('.mdx'))
  await appendFile(join(school, edition), '\n<Clause id="bench">\n\nOne more clause.\n\n</Clause>\n')
}

/** The build, telling its own peak memory at the end. */
const program = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))
await import('./scripts/site.ts')`

function measure(folder: string): Promise<Cost> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })
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
