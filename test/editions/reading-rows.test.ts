import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ReadingRow, readingRows } from '../../src/editions/reading-rows.ts'
import { redline } from '../../src/editions/redline.ts'
import type { Body } from '../../src/model/clause.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'
import { buildBody } from './build-body.ts'
import { buildEdition } from './build-edition.ts'
import { mutateBody, seeded } from './mutate-body.ts'

const read = (name: string): Body =>
  buildBody(readFileSync(new URL(`../fixtures/editions/${name}.outline`, import.meta.url), 'utf8'))

const body = read('oakfield')
const strangers = [...walkClauses(read('behaviour'))].map(({ clause }) => clauseText(clause))

/** Every word of one side, in no order. */
function wordsOf(rows: readonly ReadingRow[], sign: '-' | '+'): string[] {
  return rows
    .filter(({ of }) => of === 'clause')
    .flatMap(({ words }) => words.flatMap(([mark, text]) => (mark === '=' || mark === sign ? [text] : [])).join(''))
    .flatMap((text) => text.split(' '))
    .filter(Boolean)
    .sort()
}

function wordsIn(edition: Body): string[] {
  const texts = [...walkClauses(edition)].map(({ clause }) => clauseText(clause))
  return texts
    .flatMap((text) => text.split(' '))
    .filter(Boolean)
    .sort()
}

describe.each([1, 2, 3, 4, 5, 6])('an edition changed in many ways (%d)', (seed) => {
  const { after } = mutateBody(body, 0.6, strangers, seeded(seed))
  const rows = readingRows(redline(buildEdition(body), buildEdition(after)).changes)

  test('rows hold each word of both editions once', () => {
    expect(wordsOf(rows, '-')).toEqual(wordsIn(body))
    expect(wordsOf(rows, '+')).toEqual(wordsIn(after))
  })

  test('what was merged stands in one row', () => {
    const merged = rows.filter(({ kind }) => kind === 'merged').map(({ to }) => to?.id)
    expect(new Set(merged).size).toBe(merged.length)
  })
})

test('an item knows the clause that introduces it', () => {
  const edition = buildEdition('# A\nStaff must not:\n- (a) post images;\n- (b) befriend pupils.')
  const rows = readingRows(redline(edition, edition).changes)
  const items = rows.filter(({ depth, of }) => of === 'clause' && depth > 0)
  const leadIn = rows.find(({ words }) => words[0]?.[1].startsWith('Staff'))
  expect(items.map(({ under }) => under)).toEqual([leadIn?.to?.id, leadIn?.to?.id])
})
