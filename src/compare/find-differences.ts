import { diffWords } from '../editions/diff-words.ts'
import type { Force } from '../model/clause.ts'
import { differingPhrases, type Phrase } from './differing-phrases.ts'

/** A difference between two like clauses that changes what they ask of people. */
export type Difference =
  | { kind: 'force'; from: Force; to: Force }
  | { kind: 'negation'; from: string[]; to: string[] }
  | { kind: 'actor'; from: string[]; to: string[] }

/** A clause, as far as it is compared. */
interface ComparedClause {
  leadIn: string
  text: string
  force: Force
}

/** What forbids or denies is one; each way to limit or except is another. */
const negations: Phrase[] = [
  negation(
    'not',
    "not|never|no|none|nobody|nothing|nor|neither|cannot|\\w+n't|prohibited|prohibits?|forbidden|forbids?|banned|refrain|avoid|disallowed",
  ),
  negation('unless', 'unless|except(?:ions?| for)?|apart from|other than|save for'),
  negation('without', 'without'),
  negation('only', 'only|solely|exclusively'),
]

/** Whom a school policy speaks of. The roles are those of English schools; the words of one role stand for each other. */
const actors: Phrase[] = [
  actor('staff', 'staff'),
  actor('employee', 'employees?'),
  actor('teacher', '(?<!head |designated )teachers?'),
  actor('adult', 'adults?'),
  actor('volunteer', 'volunteers?'),
  actor('visitor', 'visitors?|contractors?'),
  actor('pupil', 'pupils?|students?|child|children|learners?|young (?:people|person)'),
  actor('parent', 'parents?'),
  actor('carer', 'carers?|guardians?'),
  actor('user', 'users?'),
  actor('governor', 'governors?|governing (?:body|board)'),
  actor('trustee', 'trustees?'),
  actor('trust', 'the trust'),
  actor('head', 'head ?teacher|headmaster|headmistress|principal|(?:the|executive) head(?! of)'),
  actor('safeguarding lead', 'dsl|designated safeguarding (?:lead|officer)|designated (?:person|teacher)'),
  actor('senior leader', 'senior leaders?|senior leadership team|slt|leadership team'),
  actor('line manager', 'line managers?'),
  actor('lado', 'lado|designated officer'),
  actor('police', 'police'),
  actor('local authority', 'local authority'),
  actor('school', '(?:the school|we)(?= (?:will|must|should|may|shall|can|expects?|requires?|asks?))'),
]

/**
 * Find what sets two like clauses apart that a reader should see first: the force of the wording, a negation or an
 * exception, and whom it speaks of.
 *
 * @returns In that order; of each kind one at most.
 */
export function findDifferences(a: ComparedClause, b: ComparedClause): Difference[] {
  const [textA, textB] = [inFull(a), inFull(b)]
  // Of two words that changed places either may count as moved: compared in one order, both ways round agree.
  const isTurned = textA > textB
  const edits = isTurned ? diffWords(textB, textA) : diffWords(textA, textB)
  const force: Difference[] = a.force === b.force ? [] : [{ kind: 'force', from: a.force, to: b.force }]
  const others = (['negation', 'actor'] as const).flatMap((kind): Difference[] => {
    const apart = differingPhrases(edits, kind === 'negation' ? negations : actors)
    const { from, to } = isTurned ? { from: apart.to, to: apart.from } : apart
    return from.length + to.length === 0 ? [] : [{ kind, from, to }]
  })
  return [...force, ...others]
}

/** The words that introduce a clause belong to what it asks. */
function inFull({ leadIn, text }: ComparedClause): string {
  return `${leadIn} ${text}`
}

function negation(name: string, words: string): Phrase {
  return { name, pattern: patternOf(words), counts: true }
}

/** Who is spoken of once more is spoken of already. */
function actor(name: string, words: string): Phrase {
  return { name, pattern: patternOf(words), counts: false }
}

function patternOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'g')
}
