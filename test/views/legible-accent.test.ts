import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentSheet } from '../../src/views/accent-sheet.ts'
import { contrast, legibleAccent } from '../../src/views/legible-accent.ts'
import { tokenColour } from './token-colour.ts'

const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const light = tokenColour(tokens, 'light')
const dark = tokenColour(tokens, 'dark')
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('the contrast of two colours is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('any colour that a school gives can be told from the page, in light and in dark', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const accent = legibleAccent(colour)
      expect(contrast(accent.light, light('--colour-page'))).toBeGreaterThanOrEqual(3)
      expect(contrast(accent.dark, dark('--colour-page'))).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('a colour that can be told from the page stays as the school gave it', () => {
  expect(legibleAccent('#c8102e')).toEqual({ light: '#c8102e', dark: '#c8102e' })
  expect(legibleAccent('#ffffff').dark).toBe('#ffffff')
  expect(accentSheet('#c8102e')).toContain('--colour-margin:#c8102e')
})

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the colours of the style sheet, %s', (_, colour) => {
  test.each([
    ['--colour-text', 7],
    ['--colour-quiet', 4.5],
    ['--colour-link', 4.5],
    ['--colour-link-hover', 4.5],
    ['--colour-edge', 3],
    ['--colour-margin', 3],
    ['--colour-cover', 3],
    ['--cover-red', 3],
    ['--cover-green', 3],
    ['--cover-blue', 3],
    ['--cover-purple', 3],
    ['--cover-orange', 3],
    ['--cover-teal', 3],
  ])('%s stands out from the page at least %d to 1', (role, least) => {
    expect(contrast(colour(role), colour('--colour-page'))).toBeGreaterThanOrEqual(least)
  })

  test.each([
    ['--colour-quiet', '--colour-panel'],
    ['--colour-link', '--colour-panel'],
    ['--colour-warn', '--colour-warn-panel'],
    ['--colour-text', '--colour-highlight'],
    ['--colour-on-link', '--colour-link'],
  ])('%s can be read on %s', (words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
})
