import { expect, test } from 'vitest'
import { chooseSummary } from '../../src/editions/choose-summary.ts'

test('a person’s words are kept', () => {
  expect(chooseSummary('We shortened it.\n\n', ['Removed: clause 1.'])).toEqual({
    text: 'We shortened it.\n',
    by: 'person',
  })
})

test.each([null, '', ' \n'])('without them (%j) the points are shown', (written) => {
  expect(chooseSummary(written, ['One.', 'Two.'])).toEqual({ text: '- One.\n- Two.\n', by: 'software' })
})

test('policy words turn into no marks, links or HTML', () => {
  const { text } = chooseSummary(null, ['<b>x</b> [a](javascript:b) *c* {d} &lt;'])
  expect(text).toBe('- \\<b\\>x\\</b\\> \\[a\\](javascript:b) \\*c\\* \\{d\\} \\&lt;\n')
})
