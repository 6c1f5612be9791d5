import { expect, test } from 'vitest'
import { learnHyphenation } from '../../../src/read/page/mend-hyphens.ts'

const dropped = { drop: true, space: false }
const kept = { drop: false, space: false }
const apart = { drop: false, space: true }

test.each([
  [
    'a word written whole elsewhere',
    'The safeguarding lead. safe-\nguarding',
    'All safe-',
    'guarding concerns',
    dropped,
  ],
  ['a compound written so elsewhere', 'our well-being team', 'for the well-', 'being of pupils', kept],
  [
    'a word found nowhere else, in a document that does not hyphenate',
    'Nothing here.',
    'for self-',
    'evaluation',
    kept,
  ],
  ['a soft hyphen', 'Nothing here.', 'for self\u00ad', 'evaluation', dropped],
  ['the hyphen that browsers put at the ends of lines', 'an after-school club', 'all infor\u2010', 'mation', dropped],
  ['one that is also within words', 'an after\u2010school club', 'for self\u2010', 'evaluation', kept],
  ['a hanging hyphen', 'Nothing here.', 'both pre-', 'and post-natal leave', apart],
  ['a number', 'Nothing here.', 'all Post-', '16 learners', kept],
  ['a name', 'Nothing here.', 'the Smith-', 'Jones report', kept],
  ['a dash with a space before it', 'Nothing here.', 'the head -', 'or a deputy', apart],
  ['no hyphen', 'Nothing here.', 'the head', 'or a deputy', apart],
])('%s', (_, rawText, before, after, joined) => {
  expect(learnHyphenation(rawText).join(before, after)).toEqual(joined)
})

test('a document that hyphenates words it also writes whole cuts others too', () => {
  const rawText = 'policy pol-\nicy governors gov-\nernors parents par-\nents'
  expect(learnHyphenation(rawText).join('all mem-', 'bers of staff')).toEqual(dropped)
})
