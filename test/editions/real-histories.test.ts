import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { redline } from '../../src/editions/redline.ts'
import { unitsOf } from '../../src/editions/units.ts'
import type { Body } from '../../src/model/clause.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { buildEdition } from './build-edition.ts'
import { labelNames, parseLabels } from './lineage-labels.ts'

/** Histories of real policies, which are not part of this project. */
const histories = join(import.meta.dirname, '../../../shared/corpus/histories')
const labels = join(import.meta.dirname, '../labels/lineage')
const labelled = readdirSync(labels).map((file) => file.replace('.tsv', ''))

async function readBody(history: string, file: string): Promise<Body> {
  const bytes = readFileSync(join(histories, history, file))
  return divide(normalise(await readDocument(bytes, file))).body
}

describe.skipIf(!existsSync(histories))('real policies', { timeout: 120_000 }, () => {
  test.each(labelled)('%s: at least 0.97 of links are right, and are found', async (history) => {
    const text = readFileSync(join(labels, `${history}.tsv`), 'utf8')
    const [, from = '', to = ''] = /^# (\S+)\t(\S+)/.exec(text) ?? []
    const { required, optional } = parseLabels(text)
    const [before, after] = [await readBody(history, from), await readBody(history, to)]
    const [old, now] = [labelNames(before), labelNames(after)]
    const [oldNames, newNames] = [new Set(old.values()), new Set(now.values())]
    const said = new Set(
      redline(buildEdition(before), buildEdition(after)).changes.flatMap((row) =>
        row.from === null || row.to === null
          ? []
          : [`${old.get(`${row.of} ${row.from}`)}\t${now.get(`${row.of} ${row.to}`)}`],
      ),
    )
    // A better reading divides a document otherwise; most labels must still name what is there.
    const isThere = (link: string) => {
      const [a = '', b = ''] = link.split('\t')
      return oldNames.has(a) && newNames.has(b)
    }
    const known = [...required].filter(isThere)
    expect(known.length / required.size).toBeGreaterThan(0.9)
    const wrong = [...said].filter((link) => !required.has(link) && !optional.has(link))
    const missed = known.filter((link) => !said.has(link))
    expect({ wrong: wrong.length / said.size, list: wrong }).toSatisfy(({ wrong }) => wrong <= 0.03)
    expect({ missed: missed.length / known.length, list: missed }).toSatisfy(({ missed }) => missed <= 0.03)
  })

  test.each(existsSync(histories) ? readdirSync(histories) : [])(
    '%s: words are rebuilt, a re-save is no change',
    async (history) => {
      let before: Body = []
      for (const file of readdirSync(join(histories, history)).sort()) {
        const after = await readBody(history, file)
        const { changes } = redline(buildEdition(before), buildEdition(after))
        for (const { words, before: old, after: now } of changes) {
          const side = (sign: '-' | '+') => words.flatMap(([s, t]) => (s === '=' || s === sign ? [t] : [])).join('')
          expect([side('-'), side('+')]).toEqual([old, now])
        }
        expect(new Set(changes.flatMap(({ of, to }) => (to === null ? [] : [`${of} ${to}`]))).size).toBe(
          unitsOf(after).length,
        )
        expect(redline(buildEdition(after), buildEdition(structuredClone(after))).summary).toEqual(['Nothing changed.'])
        before = after
      }
    },
  )
})
