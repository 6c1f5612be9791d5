import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alignEditions } from '../../src/editions/align-editions.ts'
import type { Change } from '../../src/model/change.ts'
import type { Body } from '../../src/model/clause.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'
import { buildBody } from './build-body.ts'
import { mutateBody, seeded } from './mutate-body.ts'

const read = (name: string): Body =>
  buildBody(readFileSync(new URL(`../fixtures/editions/${name}.outline`, import.meta.url), 'utf8'))

const body = read('oakfield')
const strangers = [...walkClauses(read('behaviour'))].map(({ clause }) => clauseText(clause))
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

function linksOf(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.of === 'clause' && 'from' in change && 'to' in change ? [`${change.from}>${change.to}`] : [],
    ),
  )
}

function textsOf(edition: Body): Map<string, string> {
  return new Map([...walkClauses(edition)].map(({ clause }) => [clause.id, clauseText(clause)]))
}

/** The words of one side of a change, put together again. */
function side(change: Change, sign: '-' | '+'): string | null {
  if (!('words' in change)) return null
  return change.words.flatMap(([mark, text]) => (mark === '=' || mark === sign ? [text] : [])).join('')
}

describe.each([0.1, 0.3, 0.6])('an edition with %d of its clauses edited', (rate) => {
  const runs = seeds.map((seed) => {
    const mutated = mutateBody(body, rate, strangers, seeded(seed))
    return { ...mutated, changes: alignEditions(body, mutated.after) }
  })

  test('at least 0.97 of links are found, and of those said are right', () => {
    const said = runs.flatMap(({ changes, links }) => [...linksOf(changes)].map((link) => links.has(link)))
    const known = runs.flatMap(({ changes, links }) => [...links].map((link) => linksOf(changes).has(link)))
    expect(said.filter(Boolean).length / said.length).toBeGreaterThanOrEqual(0.97)
    expect(known.filter(Boolean).length / known.length).toBeGreaterThanOrEqual(0.97)
  })

  test('every clause of both editions is accounted for', () => {
    for (const { after, changes } of runs) {
      const clauses = changes.filter((change) => change.of === 'clause')
      const ids = (edition: Body) => [...walkClauses(edition)].map(({ clause }) => clause.id)
      expect(new Set(clauses.flatMap((change) => ('from' in change ? [change.from] : [])))).toEqual(new Set(ids(body)))
      expect(new Set(clauses.flatMap((change) => ('to' in change ? [change.to] : [])))).toEqual(new Set(ids(after)))
    }
  })

  test('the words of both editions are rebuilt exactly', () => {
    for (const { after, changes } of runs) {
      const [old, now] = [textsOf(body), textsOf(after)]
      for (const change of changes.filter((each) => each.of === 'clause')) {
        if (!('words' in change)) continue
        expect(side(change, '-')).toBe(old.get(change.from))
        expect(side(change, '+')).toBe(now.get(change.to))
      }
    }
  })

  test('the same editions give the same changes', () => {
    for (const { after, changes } of runs.slice(0, 3)) {
      expect(alignEditions(structuredClone(body), structuredClone(after))).toEqual(changes)
    }
  })
})
