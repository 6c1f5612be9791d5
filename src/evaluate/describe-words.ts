import type { TopicWords } from '../model/topic-words.ts'

const width = 120

/**
 * Write the words learnt as `content/taxonomy/topic-words.yaml`: for each topic the words that speak for it, the strongest
 * first, then those that speak against it.
 *
 * @param clauses How many labelled clauses they were learnt from.
 */
export function describeWords({ topics }: TopicWords, clauses: number): string {
  const parts = Object.entries(topics).map(([topic, { start, words }]) => {
    const entries = Object.entries(words).map(([word, weight]) => `${JSON.stringify(word)}: ${weight}`)
    return `  ${topic}:\n    start: ${start}\n    words: {\n${wrap(entries, '      ')}\n    }\n`
  })
  return `${head(clauses)}\ntopics:\n${parts.join('\n')}`
}

function head(clauses: number): string {
  return `# What single words, and two side by side, say of each topic, beside the cues of topics.yaml.
#
# Learnt from ${clauses} labelled clauses by \`npm run -s learn-topics\`: one logistic regression a topic. A clause begins with
# "start"; its cues add 2 for each point that they score, and 1 more if they alone would give the topic; then every word
# adds its weight, less in a long clause, half in a heading or a lead-in. The sum is the log-odds of the topic. What the
# clauses before and after and the rest of the document are about, and who says "I" in it, then make each topic more or
# less likely. A word stands for all its inflections. Change a weight by hand, add a word or take one out as you like.
# Without this file the cues alone decide.
`
}

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
