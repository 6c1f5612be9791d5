import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { reviewPolicies } from '../library/review-policies.ts'
import type { Finding } from '../model/finding.ts'
import { formatTable } from './format-table.ts'

/** A defect that a careful reviewer found. `judgement` takes a person, and is expected of no software. */
const labelSchema = z.object({
  school: z.string(),
  rule: z.string(),
  detect: z.enum(['regex', 'list', 'structure', 'compare', 'judgement']),
  quotes: z.array(z.string()),
  message: z.string(),
})
type Label = z.infer<typeof labelSchema>

/** Reviews as they would have been on this day, after the last date the labels speak of. */
const today = '2026-01-01'

/** Compare what a review finds with what people found, or null where there are no such labels. */
export async function evaluateReview(root: string, gold: string): Promise<string | null> {
  const text = await readFile(join(gold, 'review-findings.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const labels = z.array(labelSchema).parse(JSON.parse(text))
  const expected = labels.filter(({ detect }) => detect !== 'judgement')
  const reviews = (await reviewPolicies(root, [], today)).map((review) => ({
    ...review,
    labels: expected.filter(({ school }) => review.school === school || review.school.startsWith(`${school}-`)),
  }))
  const rows = reviews
    .filter((review) => review.labels.length > 0)
    .map(({ name, labels, findings }) => {
      const found = labels.filter((label) => findings.some((finding) => isThe(finding, label)))
      return { name, labels, findings, missed: labels.filter((label) => !found.includes(label)) }
    })
  const table = rows.map(({ name, labels, findings, missed }) => [
    name,
    `${labels.length - missed.length}/${labels.length}`,
    String(findings.length),
  ])
  const missed = rows.flatMap(({ name, missed }) => missed.map(({ rule, message }) => `  ${name}, ${rule}: ${message}`))
  return [
    `Review, against what a careful reader found`,
    formatTable(['policy', 'found', 'findings in all'], table),
    ...missed,
  ].join('\n')
}

/** Whether a finding is the one labelled: the same check, and one quote in the other where both have any. */
function isThe(finding: Finding, { rule, quotes }: Label): boolean {
  if (finding.rule !== rule) return false
  if (finding.quotes.length === 0 || quotes.length === 0) return true
  const plain = (quote: string): string =>
    quote
      .replace(/^\(?[ivx\d]+[).]\s/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  return finding.quotes.some((own) =>
    quotes.some((quote) => plain(own).includes(plain(quote)) || plain(quote).includes(plain(own))),
  )
}
