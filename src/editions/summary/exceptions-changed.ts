import { sentencesOf } from '../../lines/sentences-of.ts'
import { capitalised } from '../../model/capitalised.ts'
import { nameClause, quote, withStop } from './name-clause.ts'
import type { Pair } from './pairs.ts'

const exception =
  /\b(?:unless|except|excepted|exception|other than|apart from|save for|does not apply|do not apply|exempt)\b/iu

/** Exceptions that a clause has now and had not before, and those that it lost. */
export function describeExceptions(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ after, textBefore, textAfter }) => {
    const [had, has] = [exception.test(textBefore), exception.test(textAfter)]
    if (had === has) return []
    const [what, text] = has ? ['New exception', textAfter] : ['Exception removed', textBefore]
    const sentence = sentencesOf(text).find((one) => exception.test(one)) ?? text
    return [withStop(`${what} in ${nameClause(after)}: ${quote(capitalised(sentence))}`)]
  })
}
