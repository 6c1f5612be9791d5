import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from '../../src/normalise/normalise.ts'
import { readText } from '../../src/read/read-text.ts'

const who = fc.constantFrom('Staff', 'Pupils', 'Parents', 'Governors')
const verb = fc.constantFrom('must not', 'should', 'may', 'will', 'are expected to')
const number = fc.integer({ min: 1, max: 12 })

/** Policy text that comes again and again with a number or a word changing. */
const sentence = fc.tuple(who, verb).map(([subject, modal]) => `${subject} ${modal} share pictures of pupils.`)
const item = fc
  .tuple(fc.constantFrom('-', '•', '*'), fc.constantFrom('Level', 'Stage'), number)
  .map(([mark, word, at]) => `${mark} ${word} ${at}`)
const heading = fc
  .tuple(fc.constantFrom('', '## ', '### '), fc.constantFrom('Stage', 'Year', 'Step', 'Key Stage'), number)
  .map(([mark, word, at]) => `${mark}${word} ${at}`)
const paragraph = fc.oneof(sentence, item, heading)
const page = fc.constantFrom(
  (at: number) => `\n${at}\n`,
  (at: number) => `\n- ${at} -\n`,
  (at: number) => `\nPage ${at} of 60\n`,
)
const edge = fc.constantFrom('', '\f')

test('no sentence, item or heading is set aside as a running head, wherever pages end', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 3, maxLength: 25 }), page, edge, (paragraphs, mark, feed) => {
      const source = [
        'Oakfield School',
        'Social Media Policy',
        ...paragraphs.map((text, at) => `${text}\n${mark(at + 1)}${feed}`),
      ]
      const document = normalise(readText(new TextEncoder().encode(source.join('\n\n')), 'policy.txt'))
      const heads = document.setAside.filter(({ reason }) => reason === 'running head').map(({ text }) => text)
      // A line that stands word for word at the edge of three pages may be one.
      const often = (text: string): boolean => paragraphs.filter((other) => other === text).length >= 3
      expect(heads.filter((text) => !/^(?:Stage|Year|Step|Key Stage) \d+$/.test(text) || !often(text))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
