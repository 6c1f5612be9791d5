import { wordCount } from '../../lines/sentence-shape.ts'
import type { Finding } from '../../model/finding.ts'
import { foundIfAny, type Spot, sentencesWith, sentenceWith } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

/** Words in a sentence above which readers lose the thread. @see https://www.gov.uk/guidance/content-design/writing-for-gov-uk */
const longSentence = 45

/** `Mrs A. Example`; the titles of offices alone are no names. */
const namedPerson = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev)\.?\s+(?:\p{Lu}\.?\s*){0,3}\p{Lu}\p{Ll}+/u

/** An Act by its name: `Equality Act`, `Data Protection Act 2018`. */
const act =
  /((?!The\s)\p{Lu}\p{L}+(?:\s+(?:and|of|for|the|in|to|\(?\p{Lu}[\p{L})]+))*?\s+Acts?)\b(?=(\s*\(?\s*\d{4})?)/gu

/** A weaker duty joined to a stronger one as if they were the same: `must not …. Likewise, staff should …`. */
const joined = /^(?:likewise|similarly|equally|in the same way)\b/i

/** How the policy is worded for those who must follow it. */
export function checkWording(reviewed: Reviewed): Finding[] {
  return [...checkLength(reviewed), ...checkPeople(reviewed), ...checkLaw(reviewed), ...checkJoined(reviewed)]
}

function checkLength({ prose }: Reviewed): Finding[] {
  const own = prose.filter(({ clause }) => !clause.quotation && clause.form !== 'table')
  const long = own.flatMap((clause): Spot[] =>
    clause.sentences.filter((sentence) => wordCount(sentence) > longSentence).map((quote) => ({ clause, quote })),
  )
  const message = `${long.length === 1 ? 'One sentence has' : `${long.length} sentences have`} more than ${longSentence} words.`
  return foundIfAny({ rule: 'long-sentence', severity: 'info', message, fix: 'Cut each into two or three.' }, long)
}

function checkPeople({ clauses }: Reviewed): Finding[] {
  return foundIfAny(
    {
      rule: 'named-individual',
      severity: 'info',
      message: 'It names people, who change more often than the policy.',
      fix: 'Name the role; keep names in one place.',
    },
    sentencesWith(
      clauses.filter(({ clause }) => clause.form !== 'reference'),
      namedPerson,
    ),
  )
}

/** An Act needs its year once. */
function checkLaw({ prose }: Reviewed): Finding[] {
  const cited = prose.flatMap((clause) =>
    [...clause.text.matchAll(act)].map(([, name = '', year]) => ({ clause, name, year })),
  )
  const dated = new Set(cited.filter(({ year }) => year !== undefined).map(({ name }) => name))
  const undated = cited.filter(
    ({ name, year }) => year === undefined && ![...dated].some((one) => one.endsWith(name) || name.endsWith(one)),
  )
  return foundIfAny(
    {
      rule: 'legal-reference-undated',
      severity: 'info',
      message: 'It names an Act without its year.',
      fix: 'Give the year.',
    },
    undated.map(({ clause, name }) => ({ clause, quote: sentenceWith(clause, name) })),
  )
}

function checkJoined({ prose }: Reviewed): Finding[] {
  const spots = prose.flatMap((clause): Spot[] =>
    clause.sentences.flatMap((sentence, index) => {
      const before = clause.sentences[index - 1]
      const weaker =
        before !== undefined && joined.test(sentence) && /\bmust\b/i.test(before) && /\bshould\b/i.test(sentence)
      return weaker ? [before, sentence].map((quote) => ({ clause, quote })) : []
    }),
  )
  return foundIfAny(
    {
      rule: 'modal-mixture',
      severity: 'warning',
      message: 'A “should” is joined to a “must” as if they were the same.',
      fix: 'Use the word that is meant in both.',
    },
    spots,
  )
}
