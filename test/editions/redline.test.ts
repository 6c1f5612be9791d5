import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeRedline } from '../../src/editions/describe-redline.ts'
import { redline } from '../../src/editions/redline.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'
import { buildBody } from './build-body.ts'
import { buildEdition } from './build-edition.ts'
import { mutateBody, seeded } from './mutate-body.ts'

const outline = readFileSync(new URL('../fixtures/editions/oakfield.outline', import.meta.url), 'utf8')

test('every row rebuilds the words of both editions', () => {
  const before = buildBody(outline)
  for (let seed = 1; seed <= 10; seed++) {
    const { after } = mutateBody(before, 0.4, ['A clause about bicycles in the shed.'], seeded(seed))
    const { changes } = redline(buildEdition(before), buildEdition(after))
    const texts = new Map([...walkClauses(after)].map(({ clause }) => [clause.id, clauseText(clause)]))
    for (const row of changes) {
      const side = (sign: '-' | '+') => row.words.flatMap(([s, t]) => (s === '=' || s === sign ? [t] : [])).join('')
      expect([side('-'), side('+')]).toEqual([row.before, row.after])
      if (row.of === 'clause' && row.to !== null) expect(row.after).toBe(texts.get(row.to))
    }
  }
})

test('what was added has no words before, what was removed none after', () => {
  const { changes } = redline(buildEdition('Old rule on bicycles.'), buildEdition('New policy about soup.'))
  expect(changes).toEqual([
    {
      kind: 'removed',
      of: 'clause',
      from: 'c1',
      to: null,
      labelBefore: null,
      labelAfter: null,
      depth: 0,
      under: null,
      before: 'Old rule on bicycles.',
      after: '',
      words: [['-', 'Old rule on bicycles.']],
    },
    expect.objectContaining({ kind: 'added', from: null, to: 'c1', before: '', after: 'New policy about soup.' }),
  ])
})

test('an edition and itself: nothing changed', () => {
  const edition = buildEdition(outline)
  const result = redline(edition, buildEdition(outline))
  expect(result.summary).toEqual(['Nothing changed.'])
  expect(describeRedline(result)).toBe('- Nothing changed.')
})

test('a redline for a terminal', () => {
  const before = buildEdition('# 1 Contact\n1.1 Staff should ask before they write to families.')
  const after = buildEdition('# 1 Contact\n1.1 Staff must ask before they write to families.')
  expect(describeRedline(redline(before, after))).toBe(
    [
      '- Stronger: clause 1.1 now says “must” where it said “should”: “Staff must ask before they write to families.”',
      '- In all: 1 clause reworded; 0 clauses unchanged.',
      '',
      'reworded c2',
      '  Staff [-should -]{+must +}ask before they write to families.',
    ].join('\n'),
  )
})
