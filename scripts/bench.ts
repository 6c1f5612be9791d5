import { parseArgs } from 'node:util'
import { formatTable } from '../src/evaluate/format-table.ts'
import { type Cost, measureBuilds } from '../src/site/measure-builds.ts'
import { run } from './report-problems.ts'

/** `npm run bench [-- --editions 100]`: how long a build takes and what memory it needs, at one size and at three times that. */
await run(async () => {
  const { values } = parseArgs({ options: { editions: { type: 'string', default: '100' } } })
  const count = Number(values.editions)
  const small = await measureBuilds(process.cwd(), count)
  const large = await measureBuilds(process.cwd(), count * 3)
  const row = (name: string, { seconds, memory }: Cost): string[] => [
    name,
    seconds.toFixed(1),
    (seconds / small.cold.seconds).toFixed(2),
    memory.toFixed(0),
    (memory / small.cold.memory).toFixed(2),
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
