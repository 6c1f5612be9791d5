import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/normalise/normalise.ts'
import { readText } from '../../src/read/read-text.ts'
import { outlineOf } from './outline-of.ts'

const fixtures = join(import.meta.dirname, '../fixtures/normalise')

describe('each trouble of real text is repaired as its fixture says', () => {
  test.each(readdirSync(fixtures))('%s', async (name) => {
    const document = readText(readFileSync(join(fixtures, name, 'input.txt')), 'input.txt')
    await expect(outlineOf(normalise(document))).toMatchFileSnapshot(join(fixtures, name, 'expected.txt'))
  })
})

test.each(readdirSync(fixtures))('%s: the document given is not changed, and a second run changes nothing', (name) => {
  const document = readText(readFileSync(join(fixtures, name, 'input.txt')), 'input.txt')
  const before = structuredClone(document)
  const once = outlineOf(normalise(document))
  expect(document).toEqual(before)
  expect(outlineOf(normalise(document))).toBe(once)
})
