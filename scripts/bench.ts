import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { type Cost, measureBuilds } from '../src/bench/measure-builds.ts'
import { measureMadeUpSearch, measureScript, measureSearch, type SearchCost } from '../src/bench/measure-search.ts'
import { formatTable } from '../src/evaluate/format-table.ts'
import { readSettings } from '../src/library/read-settings.ts'
import { run } from './report-problems.ts'

/**
 * `npm run bench [-- --editions 100]`: how long a build takes and what memory it needs, at one size and at three times that.
 * With `--search`, what a reader's first search fetches: from the site in `dist/`, at one size and at ten times that.
 */
await run(async () => {
  const { values } = parseArgs({
    options: { editions: { type: 'string', default: '100' }, search: { type: 'boolean', default: false } },
  })
  const count = Number(values.editions)
  console.log(values.search ? await searchTable(count) : await buildTable(count))
  return 0
})

async function buildTable(count: number): Promise<string> {
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
  return formatTable(['build', 'seconds', 'ratio', 'MiB', 'ratio'], rows)
}

async function searchTable(count: number): Promise<string> {
  const settings = readSettings(siteConfig, {})
  const script = await measureScript(process.cwd())
  const costs = [
    await measureSearch(process.cwd(), settings),
    await measureMadeUpSearch(process.cwd(), count, settings),
    await measureMadeUpSearch(process.cwd(), count * 10, settings),
  ]
  const header = ['KB of a first search, compressed', 'script', 'start', 'index', 'texts', 'mean', 'largest']
  return formatTable(
    header,
    costs.map((cost) => searchRow(cost, script)),
  )
}

function searchRow({ editions, start, queries }: SearchCost, script: number): string[] {
  const mean = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const [index, texts] = [queries.map((query) => query.index), queries.map((query) => query.texts)]
  const totals = queries.map((query) => script + start + query.index + query.texts)
  const sizes = [script, start, mean(index), mean(texts), mean(totals), Math.max(...totals)]
  return [`${editions} editions`, ...sizes.map((size) => (size / 1000).toFixed(1))]
}
