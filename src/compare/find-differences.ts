import { diffWords } from '../editions/diff-words.ts'
import type { Force } from '../model/clause.ts'
import { differingPhrases, type Phrase } from './differing-phrases.ts'

/** A difference between two like clauses that changes what they ask of people. */
export type Difference =
  | { kind: 'force'; from: Force; to: Force }
  | { kind: 'negation'; from: string[]; to: string[] }
  | { kind: 'actor'; from: string[]; to: string[] }

/** What forbids or denies is one; each way to limit or except is another. */
const negations: Phrase[] = [
  phrase(
    'not',
    "not|never|no|none|nobody|nothing|nor|neither|cannot|\\w+n't|prohibited|prohibits?|forbidden|forbids?|banned|refrain|avoid|disallowed",
  ),
  phrase('unless', 'unless|except(?:ions?| for)?|apart from|other than|save for'),
  phrase('without', 'without'),
  phrase('only', 'only|solely|exclusively'),
]

/** Whom a school policy speaks of. The roles are those of English schools; the words of one role stand for each other. */
const actors: Phrase[] = [
  phrase('staff', 'staff'),
  phrase('employee', 'employees?'),
  phrase('teacher', '(?<!head |designated )teachers?'),
  phrase('adult', 'adults?'),
  phrase('volunteer', 'volunteers?'),
  phrase('visitor', 'visitors?|contractors?'),
  phrase('pupil', 'pupils?|students?|child|children|learners?|young (?:people|person)'),
  phrase('parent', 'parents?'),
  phrase('carer', 'carers?|guardians?'),
  phrase('user', 'users?'),
  phrase('governor', 'governors?|governing (?:body|board)'),
  phrase('trustee', 'trustees?'),
  phrase('trust', 'the trust'),
  phrase('head', 'head ?teacher|headmaster|headmistress|principal|(?:the|executive) head(?! of)'),
  phrase('safeguarding lead', 'dsl|designated safeguarding (?:lead|officer)|designated (?:person|teacher)'),
  phrase('senior leader', 'senior leaders?|senior leadership team|slt|leadership team'),
  phrase('line manager', 'line managers?'),
  phrase('lado', 'lado|designated officer'),
  phrase('police', 'police'),
  phrase('local authority', 'local authority'),
  phrase('school', '(?:the school|we)(?= (?:will|must|should|may|shall|can|expects?|requires?|asks?))'),
]

/**
 * Find what sets two like clauses apart that a reader should see first: the force of the wording, a negation or an
 * exception, and whom it speaks of.
 *
 * @returns In that order; of each kind one at most.
 */
export function findDifferences(a: { text: string; force: Force }, b: { text: string; force: Force }): Difference[] {
  const edits = diffWords(a.text, b.text)
  const force: Difference[] = a.force === b.force ? [] : [{ kind: 'force', from: a.force, to: b.force }]
  const others = (['negation', 'actor'] as const).flatMap((kind): Difference[] => {
    const { from, to } = differingPhrases(edits, kind === 'negation' ? negations : actors)
    return from.length + to.length === 0 ? [] : [{ kind, from, to }]
  })
  return [...force, ...others]
}

function phrase(name: string, words: string): Phrase {
  return { name, pattern: new RegExp(`\\b(?:${words})\\b`, 'g') }
}
