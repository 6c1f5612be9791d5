import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alignEditions } from '../../src/editions/align-editions.ts'
import type { Body } from '../../src/model/clause.ts'
import { buildBody } from './build-body.ts'

const outline = readFileSync(new URL('../fixtures/editions/oakfield.outline', import.meta.url), 'utf8')

/** What changed, as `kind from → to` by ids, unchanged left out. */
function changed(before: Body, after: Body): string[] {
  return alignEditions(before, after).flatMap((change) => {
    if (change.kind === 'unchanged') return []
    const from = 'from' in change ? change.from : '·'
    const to = 'to' in change ? change.to : '·'
    return [`${change.kind} ${from} → ${to}`]
  })
}

function edited(...edits: [from: string | RegExp, to: string][]): Body {
  let text = outline
  for (const [from, to] of edits) {
    expect(text).toMatch(from)
    text = text.replace(from, to)
  }
  return buildBody(text)
}

const before = buildBody(outline)

describe('alignEditions', () => {
  test('a document and itself have no change', () => {
    const changes = alignEditions(before, buildBody(outline))
    expect(changes).toHaveLength(outline.trim().split('\n').length)
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['unchanged']))
  })

  test('curly quotes and no-break spaces are no change', () => {
    expect(changed(before, edited(["pupil's full name", 'pupil’s full\u00a0name']))).toEqual([])
  })

  test('a clause in other words', () => {
    const after = edited([
      'should review their privacy settings every term',
      'must check their privacy settings each term',
    ])
    expect(changed(before, after)).toEqual(['reworded c29 → c29'])
  })

  test('a clause added and a clause removed', () => {
    const after = edited(
      [/2\.3 .*\n/, ''],
      ['8.2 Evidence', '8.2 Nobody forwards an indecent image of a child, even as evidence.\n8.3 Evidence'],
      ['8.3 A concern', '8.4 A concern'],
    )
    expect(changed(before, after)).toEqual([
      'removed c7 → ·',
      'added · → c34',
      'renumbered c35 → c35',
      'renumbered c36 → c36',
    ])
  })

  test('a section renumbered is one change, and its clauses are unchanged', () => {
    const after = edited(
      [/# 8 Rep[^#]*/, ''],
      [
        '# 4 Photographs',
        '# 4 Artificial intelligence\n4.1 Nobody enters personal data into a chatbot.\n# 5 Photographs',
      ],
      [/^4\.1 Photo/m, '5.1 Photo'],
      [/^4\.2 No/m, '5.2 No'],
      [/^4\.3 A/m, '5.3 A'],
    )
    expect(changed(before, after).filter((line) => line.startsWith('renumbered'))).toEqual(['renumbered s17 → s19'])
    expect(changed(before, after).filter((line) => line.startsWith('added'))).toHaveLength(2)
    expect(changed(before, after).filter((line) => line.startsWith('removed'))).toHaveLength(4)
  })

  test('a clause moved to another section', () => {
    const after = edited(
      [/2\.3 (A breach.*)\n/, ''],
      ['8.3 A', '8.3 A breach of this policy may lead to action under the disciplinary procedure.\n8.4 A'],
    )
    expect(changed(before, after)).toEqual(['moved c7 → c35', 'renumbered c36 → c36'])
  })

  test('a section moved takes its clauses with it', () => {
    const after = edited(
      [/# 7 Monitoring\n(7.*\n)+/, ''],
      [
        '# 2 Who',
        '# 7 Monitoring\n7.1 The school filters and records web traffic on its own network.\n7.2 Records are looked at only by the designated safeguarding lead and the network manager, and only with a reason written down.\n# 2 Who',
      ],
    )
    expect(changed(before, after)).toEqual(['moved s30 → s4'])
  })

  test('two list items that changed places: one moved', () => {
    const [b, c] = [
      'keep to school hours unless a trip makes that impossible;',
      'copy in a colleague when a message is about safeguarding;',
    ]
    const after = edited([`- (b) ${b}\n- (c) ${c}`, `- (b) ${c}\n- (c) ${b}`])
    expect(changed(before, after)).toEqual(['moved c15 → c14', 'renumbered c14 → c15'])
  })

  test('a clause split in two', () => {
    const after = edited([
      '4.1 Photographs of pupils are taken on school devices only. They',
      '4.1 Photographs of pupils are taken on school devices only.\n4.2 They',
    ])
    expect(changed(before, after)).toEqual(['split c18 → c18', 'split c18 → c19'])
  })

  test('two clauses merged into one', () => {
    const after = edited([/6\.1 Passwords(.*)\.\n6\.2 Two/, '6.1 Passwords$1, and two'])
    expect(changed(before, after)).toEqual(['merged c27 → c27', 'merged c28 → c27'])
  })

  test('a section renamed with its clauses kept', () => {
    const after = edited(['# 7 Monitoring', '# 7 What the network keeps'])
    expect(changed(before, after)).toEqual(['reworded s30 → s30'])
  })

  test('words that stand in several places are not said to have moved', () => {
    const twice = buildBody(
      '# A\nStaff are told in writing.\nOne rule about phones in lessons.\n# B\nAnother rule about cameras.\nStaff are told in writing.',
    )
    const other = buildBody(
      '# A\nOne rule about phones in lessons.\n# B\nStaff are told in writing.\nAnother rule about cameras.\n# C\nStaff are told in writing.',
    )
    expect(changed(twice, other).filter((line) => line.startsWith('moved')).length).toBeLessThanOrEqual(1)
  })

  test('unrelated documents share nothing', () => {
    const other = buildBody('# Menu\nSoup is served with bread on Mondays.\nPudding follows.')
    expect(new Set(alignEditions(before, other).map(({ kind }) => kind))).toEqual(new Set(['added', 'removed']))
  })

  test('an empty document', () => {
    expect(alignEditions([], [])).toEqual([])
    expect(alignEditions([], buildBody('One clause.'))).toEqual([{ kind: 'added', of: 'clause', to: 'c1' }])
  })
})
