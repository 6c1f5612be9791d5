import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { readerRooms } from '../src/ingest/fingerprint.ts'

const source = join(import.meta.dirname, '../src')

/** The rooms of the house from the bottom up. A room may import from those on lower floors, not from its neighbours. */
const floors = [
  ['model'],
  ['lines'],
  ['read', 'normalise', 'divide', 'classify', 'mdx', 'editions'],
  ['compare', 'review', 'publish', 'ingest'],
  ['library'],
  ['site', 'views', 'evaluate', 'content.config'],
  ['pages', 'layouts', 'components', 'styles', 'bench'],
]

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

/** First folder under `src`; a file that stands there by itself is a room of its own. */
function roomOf(file: string): string {
  return (relative(source, file).split(sep)[0] ?? '').replace(/\.ts$/, '')
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier = '']) => ({
    from: relative(source, file),
    room: roomOf(file),
    specifier,
    target: specifier.startsWith('.') ? roomOf(join(dirname(file), specifier)) : null,
  })),
)

test('every room stands on a floor', () => {
  expect(files.map(roomOf).filter((room) => floorOf(room) < 0)).toEqual([])
})

test('imports run one way, from the bottom up', () => {
  const wrong = imports.filter(({ room, target, specifier }) => {
    if (target === null || target === room || specifier.endsWith('site.config.ts')) return false
    const samePages = floorOf(room) === floors.length - 1 && floorOf(target) === floors.length - 1
    return !samePages && floorOf(target) >= floorOf(room)
  })
  expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
})

test('the fingerprint of the reader holds every room that reads documents', () => {
  const reached = imports.filter(({ room }) => readerRooms.includes(room)).flatMap(({ target }) => target ?? [])
  expect(reached.filter((room) => !readerRooms.includes(room))).toEqual([])
})

test('files are touched only at the edges', () => {
  const edges = new Set(['bench', 'ingest', 'library', 'site', 'pages', 'content.config', 'evaluate'])
  const wrong = imports.filter(({ room, specifier }) => /^node:fs/.test(specifier) && !edges.has(room))
  expect(wrong.map(({ from }) => from)).toEqual([])
})

test('Astro is known only from the pages up', () => {
  const wrong = imports.filter(
    ({ room, specifier }) => specifier.startsWith('astro:') && floorOf(room) < floorOf('site'),
  )
  expect(wrong.map(({ from }) => from)).toEqual([])
})
