import type { Link } from 'mdast'
import { expect, test } from 'vitest'
import { compareAccount, countLedger } from '../../src/ingest/count-ledger.ts'
import type { Body, Clause } from '../../src/model/clause.ts'
import { buildBody } from '../editions/build-body.ts'

const body = buildBody('# 2 Phones\n\nStaff must not:\n- (a) use a phone in lessons;')
const rawText = 'Owner: Head\n2 Phones\nStaff must not:\n(a) use a phone in lessons;\nPage 1\nPage 1\n'
const page = { text: 'Page 1', reason: 'page number', count: 2 }

test('every word is counted where it went, labels among the words they stand before', () => {
  const account = { rawText, body, metadataLines: ['Owner: Head'], setAside: [page] }
  expect(countLedger(account)).toEqual({
    words: 17,
    headings: 2,
    clauses: 9,
    metadata: 2,
    lost: 0,
    added: 0,
    setAside: [page],
  })
})

test('a word that went nowhere is lost, and one that came from nowhere added', () => {
  const account = { rawText: `${rawText}Signed`, body, metadataLines: ['Owner: Ms Head'], setAside: [page] }
  expect(compareAccount(account)).toEqual({ lost: ['Signed'], added: ['Ms'] })
})

test('where a link leads may stand among the words of the source, and need not', () => {
  const link: Link = {
    type: 'link',
    url: 'https://gov.example/rules',
    children: [{ type: 'text', value: 'the guidance' }],
  }
  const [clause] = buildBody('See the guidance.') as [Clause]
  const linked: Body = [{ ...clause, content: [{ type: 'paragraph', children: [link] }] }]
  const account = { body: linked, metadataLines: [], setAside: [] }
  const whole = { lost: [], added: [] }
  expect(compareAccount({ ...account, rawText: 'the guidance' })).toEqual(whole)
  expect(compareAccount({ ...account, rawText: 'the guidance (https://gov.example/rules)' })).toEqual(whole)
})
