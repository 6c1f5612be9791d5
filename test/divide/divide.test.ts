import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Body } from '../../src/model/clause.ts'
import { plainText } from '../../src/model/plain-text.ts'
import type { PolicyDocument } from '../../src/model/policy-document.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'
import { understand } from './words-of.ts'

const fixtures = join(import.meta.dirname, '../fixtures/divide')

test.each(readdirSync(fixtures))('%s', async (name) => {
  const document = understand(readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))
  await expect(`${JSON.stringify(summaryOf(document), null, 2)}\n`).toMatchFileSnapshot(
    join(fixtures, name, 'expected.json'),
  )
})

function summaryOf({ body, setAside: _setAside, ...front }: PolicyDocument) {
  const said = Object.entries(front).filter(
    ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
  )
  return { ...Object.fromEntries(said), body: linesOf(body) }
}

function linesOf(body: Body): string[] {
  return body.flatMap((node) => {
    if (node.kind === 'section')
      return [`${'#'.repeat(node.depth)} ${node.id}: ${plainText(node.heading)}`, ...linesOf(node.children)]
    return [...walkClauses([node])].map(
      ({ clause, depth }) =>
        `${'  '.repeat(depth)}${clause.id} (${clause.form}${clause.quotation ? ', quoted' : ''}): ${clauseText(clause)}`,
    )
  })
}
