import type { LearntWords } from '../model/learnt-words.ts'
import type { QuestionWords } from '../model/question-words.ts'
import type { TopicWords } from '../model/topic-words.ts'

const width = 120

/**
 * Write the words learnt as `content/taxonomy/topic-words.yaml`: for each topic the words that speak for it, the strongest
 * first, then those that speak against it.
 */
export function describeTopicWords({ learntFrom, topics }: TopicWords): string {
  const parts = Object.entries(topics).map(([topic, learnt]) => describe(topic, learnt, []))
  return `${topicsHead}\nlearntFrom: ${learntFrom}\n\ntopics:\n${parts.join('\n')}`
}

/** Write the words learnt as `content/questions/KIND.words.yaml`, in the same way. */
export function describeQuestionWords({ learntFrom, questions }: QuestionWords): string {
  const parts = Object.entries(questions).map(([question, { usual, ...learnt }]) =>
    describe(question, learnt, usual === undefined ? [] : [`usual: ${usual}`]),
  )
  return `${questionsHead}\nlearntFrom: ${learntFrom}\n\nquestions:\n${parts.join('\n')}`
}

function describe(id: string, { start, words }: LearntWords, besides: readonly string[]): string {
  const entries = Object.entries(words).map(([word, weight]) => `${JSON.stringify(word)}: ${weight}`)
  const lines = [`start: ${start}`, ...besides, `words: {\n${wrap(entries, '      ')}\n    }`]
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join('')}`
}

const topicsHead = `# What single words, and two side by side, say of each topic, beside the cues of topics.yaml.
#
# Learnt from labelled clauses by \`npm run -s learn-topics\`: one logistic regression a topic. A clause begins with
# "start"; its cues add 1.8 for each point that they score, and 1 more if they alone would give the topic; then every word
# adds its weight, less in a long clause, half in a heading or a lead-in. The sum is the log-odds of the topic; where the
# cues give it, what words say against it counts by a quarter beyond -6. What the clauses before and after and the rest of the
# document are about, and who says "I" in it, then make each topic more or less likely. A word stands for all its inflections. Change a weight by hand, add a word or take one out as you like.
# Without this file the cues alone decide.
`

const questionsHead = `# What single words, and two side by side, say of whether a sentence answers a question, beside the rules of the question.
#
# Learnt from labelled sentences by \`npm run -s learn-answers\`: one logistic regression a question. A sentence begins with
# "start"; every word adds its weight, less in a long sentence, half in the lead-in of its list; "about images" stands for
# a clause on that topic. The sum is the log-odds that the sentence answers. What a rule has found counts for nothing where
# they are about -5 or less, but for names, and for what may stand against a permission; where no rule finds anything, the sentence
# whose words speak most for an answer is taken as one, marked as unsure. It says what its wording says; where that tells
# nothing, and to a question of fact, what policies usually say ("usual").
# A word stands for all its inflections. Change a weight by hand, add a word or take one out as you like. Without this file
# the rules alone decide.
`

/** Put the entries on lines that are not too long. */
function wrap(entries: readonly string[], indent: string): string {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length + 3 <= width) lines[lines.length - 1] = `${last} ${entry},`
    else lines.push(`${indent}${entry},`)
  }
  return lines.join('\n')
}
