import { z } from 'zod'
import { idSchema } from './edition.ts'
import { parsePhrase } from './phrase.ts'
import { type Question, questionSchema } from './question.ts'

const wordListsSchema = z.record(z.string().regex(/^[a-z][\w-]*$/), z.array(z.string().min(1)).min(1))
type WordLists = z.infer<typeof wordListsSchema>

/**
 * `content/questions/<kind>.yaml`: the questions asked of policies of one kind, and the word lists their rules share.
 * Parsing writes the lists out, so that every phrase of the result stands on its own.
 */
export const questionSetSchema = z
  .strictObject({
    /** The policies it is for, by their id within the school, such as `social-media`. */
    policies: z.array(idSchema).min(1),
    words: wordListsSchema.default({}),
    /** What policies of this kind are about, for every question but those about the policy itself. */
    matter: z.array(z.string().min(1)).min(1).optional(),
    questions: z.array(questionSchema).min(1),
  })
  .transform(({ policies, words, matter, questions }, context) => ({
    policies,
    questions: questions.map((question, index) => {
      const complain = (message: string): void =>
        context.addIssue({ code: 'custom', message, path: ['questions', index], input: question.id })
      checkPositions(question, complain)
      const own = question.ofPolicy ? undefined : (question.matter ?? matter)
      return writeOut({ ...question, ...(own && { matter: own }) }, words, complain)
    }),
  }))
export type QuestionSet = z.infer<typeof questionSetSchema>

/** Tell of a rule that says a position its question does not allow. */
function checkPositions({ positions, rules }: Question, complain: (message: string) => void): void {
  for (const { says } of rules) {
    const said = typeof says === 'string' ? [says] : Object.values(says ?? {})
    for (const position of said.filter((name) => !positions.includes(name))) {
      complain(`a rule says "${position}", which is not among the positions of the question`)
    }
  }
}

function writeOut(question: Question, words: WordLists, complain: (message: string) => void): Question {
  const plain = (phrases: string[]): string[] => phrases.map((phrase) => checked(phrase, words, complain))
  return {
    ...question,
    ...(question.subject && { subject: plain(question.subject) }),
    ...(question.matter && { matter: plain(question.matter) }),
    ...(question.conditions && { conditions: plain(question.conditions) }),
    ...(question.minorExceptions && { minorExceptions: plain(question.minorExceptions) }),
    rules: question.rules.map((rule) => ({
      ...rule,
      find: plain(rule.find),
      with: rule.with.map(plain),
      ...(rule.about && { about: plain(rule.about) }),
      ...(rule.without && { without: plain(rule.without) }),
      ...(rule.notInside && { notInside: plain(rule.notInside) }),
      ...(rule.outside && { outside: plain(rule.outside) }),
    })),
  }
}

/** Phrases written out and found to be well formed, by the lists they were written with: many rules share theirs. */
const wellFormed = new WeakMap<WordLists, Map<string, string>>()

function checked(phrase: string, words: WordLists, complain: (message: string) => void): string {
  const known = wellFormed.get(words) ?? new Map<string, string>()
  wellFormed.set(words, known)
  const before = known.get(phrase)
  if (before !== undefined) return before
  try {
    const written = writeLists(phrase, words, [])
    parsePhrase(written)
    known.set(phrase, written)
    return written
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    complain(`the phrase "${phrase}" cannot be read: ${error.message}`)
    return phrase
  }
}

/** Put the phrases of a list in place of its `{name}`; lists may refer to lists. */
function writeLists(phrase: string, words: WordLists, within: readonly string[]): string {
  return phrase.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const list = words[name]
    if (!list) throw new SyntaxError(`there is no word list "${name}"`)
    if (within.includes(name)) throw new SyntaxError(`the word list "${name}" refers to itself`)
    return `(${list.map((item) => grouped(writeLists(item, words, [...within, name]))).join('|')})`
  })
}

/** Within a group `|` parts whole runs of words, so `a|b c` becomes `(a|b) c` before it goes into one. */
function grouped(phrase: string): string {
  let depth = 0
  let choices = false
  let word = ''
  let written = ''
  for (const mark of `${phrase} `) {
    if (mark === ' ' && depth === 0) {
      written += `${choices ? `(${word})` : word} `
      word = ''
      choices = false
      continue
    }
    if (mark === '(') depth += 1
    if (mark === ')') depth -= 1
    if (mark === '|' && depth === 0) choices = true
    word += mark
  }
  return written.trim()
}
