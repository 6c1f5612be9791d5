import { listPassages, type Passage } from '../classify/answers/list-passages.ts'
import { inContext } from '../classify/answers/weigh-passages.ts'
import type { Edition } from '../model/edition.ts'
import type { SentenceRow } from './learn-question-words.ts'
import type { LabelledQuestions } from './score-answers.ts'

/**
 * Label each sentence of a policy with the questions whose labelled quotes it is in, in the words and with the topics that it is
 * weighed by when questions are answered.
 *
 * @param policy The name by which the labels know it.
 * @returns One row a sentence. A question that the policy may be read to answer or not is left open.
 */
export function labelSentences(
  policy: string,
  edition: Pick<Edition, 'front' | 'body'>,
  labelled: LabelledQuestions,
): SentenceRow[] {
  const labels = labelled.flatMap(({ id, answers }) => (answers[policy] ? [{ id, ...answers[policy] }] : []))
  const asked = labels.map(({ id }) => id)
  const said = labels.filter(({ position }) => position !== 'silent')
  const open = labels.filter((label) => !said.includes(label) && label.also_acceptable.length > 0).map(({ id }) => id)
  const answersOf = ({ quote }: Passage): SentenceRow['answers'] =>
    Object.fromEntries(
      said
        .filter(({ quotes }) => quotes.some((whole) => isPart(quote, whole)))
        .map(({ id, position }) => [id, position]),
    )
  return listPassages(edition)
    .filter(({ clause }) => clause !== null)
    .map((passage) => ({ policy, ...inContext(passage), answers: answersOf(passage), open, asked }))
}

/** A sentence shorter than this stands in other quotes by chance. */
const fewestLetters = 12

/** A quote may be one of several sentences, or part of one. */
function isPart(sentence: string, quote: string): boolean {
  const [own, whole] = [lettersOf(sentence), lettersOf(quote)]
  return own.includes(whole) || (own.length > fewestLetters && whole.includes(own))
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
