import type { Section } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'
import { readWords } from '../read-words.ts'
import { personOf } from './people.ts'
import { splitSentences } from './split-sentences.ts'

/** "Staff must …", "All colleagues who …" at the start of a sentence. */
const addressed =
  /(?:^|[.;:!?]\s+)(?:(?:all|any|our|no|each|every|the|individual|members? of|paid|teaching|support|school|academy|college)\s+)*(?:staff|employees?|colleagues?|teachers?|adults|lecturers?|practitioners?|volunteers?|coaches|tutors)\b[^.;]{0,40}?\b(?:must|should|may|are|is|will|can|need|have|has|shall|never|do|who)\b/i

const people = '(?:pupil|student|child|children|learner|young (?:person|people)|parent|carer|famil(?:y|ies))'

/** Sentences that tell "you" or "us" of pupils or parents, as of others: "when you write to a child", "if a parent asks to be your friend". */
const told: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:you|your|we|us|our)\b[^.;:]*?\b(?:to|with|from|of|for|between|about|by|if|when|the|any|accept|add|ring|text|message) (?:(?:an?|the|any|our|current|former|individual) )*${people}s?\b(?!['\u2019])`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:if|when|where|should) (?:(?:an?|the|any|our) )?${people}s?\b[^.;:]*?\b(?:you|your)\b`,
    'i',
  ),
]

/** What is said to pupils or parents themselves: "your child", "as a pupil", "Parents are asked to …", "other pupils". */
const spokenTo: readonly RegExp[] = [
  /\byour (?:own )?(?:(?:son|daughter|child|children|teachers?|parents?|form tutor|tutor group|friends and family)\b)/i,
  new RegExp(String.raw`\b(?:as|are|other|another|fellow|each|every) (?:an? )?${people}s?\b`, 'i'),
  new RegExp(
    String.raw`(?:^|[.;:!?]\s+)(?:(?:all|any|our|no|each|every|the|both) )*${people}s?(?: (?:and|or|,) [\w ]{3,20}?)? (?:who [^,.]{3,60} )?(?:must|should|may|can|will|shall|need|have to|do not|are (?:not |also )?(?:to|asked|expected|required|requested|encouraged|advised|reminded|allowed|permitted|welcome))\b`,
    'i',
  ),
  /\bI (?:will|agree|understand|promise)\b/,
]

/**
 * Sections with a clause of their own that addresses staff by name, or that tells "you" of pupils and parents more than it tells them.
 * "Pupils" above them tells what they are about, not whom they bind.
 */
export function sectionsForStaff(clauses: readonly PlacedClause[]): ReadonlySet<Section> {
  const staffs = new Set<Section>()
  const bySection = Map.groupBy(clauses, ({ sections }) => sections.at(-1))
  for (const [section, own] of bySection) {
    const texts = own.map(({ clause }) => clauseText(clause))
    if (section && (texts.some((text) => addressed.test(text)) || (isHeadedByOthers(section) && tellsOfOthers(texts))))
      staffs.add(section)
  }
  return staffs
}

/** "Children", "Parents, who are also our friends". */
function isHeadedByOthers({ heading }: Section): boolean {
  const [first] = readWords(plainText(heading)).filter(
    ({ slight, form }) => !slight && !/^(?:\d+|table|part)$/.test(form),
  )
  const person = personOf(first)
  return person === 'pupils' || person === 'parents'
}

function tellsOfOthers(texts: readonly string[]): boolean {
  const sentences = texts.flatMap(splitSentences)
  const such = (patterns: readonly RegExp[]): number =>
    sentences.filter((sentence) => patterns.some((pattern) => pattern.test(sentence))).length
  return such(told) > such(spokenTo)
}
