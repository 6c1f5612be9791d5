import { describe, expect, test } from 'vitest'
import { applyReadings } from '../../../src/ingest/answers/apply-readings.ts'
import type { Answer } from '../../../src/model/answer.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { clauseOf, frontOf, sectionOf } from '../../classify/answers/policy-of.ts'

const rule = 'Staff must not accept friend requests from current pupils of the school on any site.'
const software: Answer = {
  question: 'friend-current-pupils',
  position: 'forbidden',
  force: 'must',
  quotes: [rule],
  clauses: ['c2'],
  sure: true,
  defersTo: null,
  by: 'software',
}
const reading: Reading = {
  question: 'friend-current-pupils',
  edition: '2024-01',
  position: 'forbidden',
  force: 'must',
  quotes: [rule],
  checkedBy: 'Clerk to the governors',
  date: '2024-02-03',
}

function editionWith(...texts: string[]) {
  return {
    front: frontOf({ edition: '2025-01' }),
    body: [
      sectionOf(
        'Contact',
        texts.map((text, at) => clauseOf(`c${at + 1}`, text)),
      ),
    ],
  }
}

function read(answer: Partial<Answer>, given: Partial<Reading>, ...texts: string[]): Answer | undefined {
  return applyReadings([{ ...software, ...answer }], [{ ...reading, ...given }], editionWith(...texts))[0]
}

describe('a reading of words that are still there', () => {
  test('wins over the software, in whatever clause the words now stand', () => {
    const answer = read(
      { position: 'silent', quotes: [], clauses: [] },
      {},
      'Introduction.',
      'Aims.',
      `First. ${rule} Last.`,
    )
    expect(answer).toMatchObject({ position: 'forbidden', quotes: [rule], clauses: ['c3'], sure: true, by: 'person' })
    expect(answer?.checked).toEqual({ by: 'Clerk to the governors', date: '2024-02-03' })
  })

  test('does not mind another kind of quotation mark or space', () => {
    const answer = read({}, { quotes: ["Staff’s friends are 'friends'"] }, "Staff's  friends are ‘friends’")
    expect(answer?.by).toBe('person')
  })

  test('may rest on a line of the front matter', () => {
    const edition = { ...editionWith('Aims.'), front: frontOf({ metadataLines: ['Approved by: Full Governors'] }) }
    const [answer] = applyReadings(
      [software],
      [{ ...reading, position: 'stated', quotes: ['Approved by: Full Governors'] }],
      edition,
    )
    expect(answer).toMatchObject({ by: 'person', quotes: ['Approved by: Full Governors'], clauses: [] })
  })
})

describe('a reading of words that have changed', () => {
  const loosened = 'Staff may accept friend requests from current pupils of the school on any site.'

  test('is unclear where the software now reads something else, and shows the new words', () => {
    const answer = read({ position: 'permitted', quotes: [loosened], clauses: ['c1'] }, {}, loosened)
    expect(answer).toMatchObject({
      position: 'unclear',
      force: null,
      quotes: [loosened],
      clauses: ['c1'],
      sure: false,
      by: 'stale',
    })
  })

  test('keeps the answer that the software still agrees with, and asks for another look', () => {
    expect(read({}, {}, rule.replace('any site', 'any website'))).toMatchObject({
      position: 'forbidden',
      sure: false,
      by: 'stale',
    })
  })

  test('is unclear where the words are gone', () => {
    expect(read({ position: 'silent', quotes: [], clauses: [] }, {}, 'Aims.')).toMatchObject({
      position: 'unclear',
      quotes: [],
      by: 'stale',
    })
  })
})

describe('a reading of silence', () => {
  const silence: Partial<Reading> = { position: 'silent', force: null, quotes: [] }

  test('holds for the edition it was made of', () => {
    expect(read({}, { ...silence, edition: '2025-01' }, rule)).toMatchObject({
      position: 'silent',
      quotes: [],
      by: 'person',
    })
  })

  test('needs another look where a later edition speaks', () => {
    expect(read({}, silence, 'Aims.', rule)).toMatchObject({ position: 'unclear', quotes: [rule], by: 'stale' })
  })
})

test('questions without a reading keep the answer of the software', () => {
  expect(applyReadings([software], [], editionWith(rule))).toEqual([software])
})
