import { z } from 'zod'
import { idSchema } from './edition.ts'
import { type Question, questionSchema } from './question.ts'
import { type WordLists, wordListsSchema, writeOutPhrase } from './word-lists.ts'

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
  const plain = (phrases: string[]): string[] =>
    phrases.map((phrase) =>
      writeOutPhrase(phrase, words, (fault) => complain(`the phrase "${phrase}" cannot be read: ${fault}`)),
    )
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
      ...(rule.under && { under: plain(rule.under) }),
    })),
  }
}
