import { expect, test } from 'vitest'
import { namedHeadingDepth } from '../../../src/read/office/named-heading-depth.ts'

test.each([
  ['OAT header', 1],
  ['OAT sub header 2', 2],
  ['Policy Heading', 1],
  ['Subheading', 2],
  ['Section heading 3', 3],
  ['Pennawd 2', 2],
  ['Überschrift 3', 3],
  ['Titre', undefined],
  ['header', undefined],
  ['Headers', undefined],
  ['Table Heading', undefined],
  ['TOC Heading', undefined],
  ['Page header', undefined],
  ['Body Text', undefined],
])('a style named %s has depth %s', (name, depth) => {
  expect(namedHeadingDepth(name)).toBe(depth)
})
