import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alignEditions } from '../../src/editions/align-editions.ts'
import { type RedlineParagraph, redlineParagraphs } from '../../src/editions/redline-paragraphs.ts'
import { unitsOf } from '../../src/editions/units.ts'
import type { Body } from '../../src/model/clause.ts'
import { buildBody } from './build-body.ts'
import { mutateBody, seeded } from './mutate-body.ts'

const outline = readFileSync(new URL('../fixtures/editions/oakfield.outline', import.meta.url), 'utf8')

/** The text of one edition: the other's words left out, and its ends of paragraphs with them. */
function side(paragraphs: readonly RedlineParagraph[], sign: '-' | '+'): string[] {
  const text = paragraphs
    .map(({ edits, mark }) => {
      const words = edits.flatMap(([s, t]) => (s === '=' || s === sign ? [t] : [])).join('')
      return words + (mark === '=' || mark === sign ? '\n' : '')
    })
    .join('')
  return text
    .split('\n')
    .map((line) => line.trim())
    .slice(0, -1)
}

function lines(body: Body): string[] {
  return unitsOf(body).map(({ node, text }) => (node.label === null ? text : `${node.label} ${text}`))
}

describe('redlineParagraphs', () => {
  const before = buildBody(outline)

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('taking each side gives each edition, in its order (%i)', (seed) => {
    const { after } = mutateBody(before, 0.4, ['A clause about bicycles.', 'Another about soup.'], seeded(seed))
    const paragraphs = redlineParagraphs(before, after, alignEditions(before, after))
    expect(side(paragraphs, '-')).toEqual(lines(before))
    expect(side(paragraphs, '+')).toEqual(lines(after))
  })

  test('a split shows a new paragraph end and no change of words', () => {
    const old = buildBody('Phones stay in lockers all day. Tablets are kept in the trolley overnight.')
    const now = buildBody('Phones stay in lockers all day.\nTablets are kept in the trolley overnight.')
    expect(redlineParagraphs(old, now, alignEditions(old, now))).toEqual([
      { of: 'clause', depth: 0, edits: [['=', 'Phones stay in lockers all day. ']], mark: '+' },
      { of: 'clause', depth: 0, edits: [['=', 'Tablets are kept in the trolley overnight.']], mark: '=' },
    ])
  })
})
