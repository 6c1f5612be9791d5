import { openReading } from '../../src/ingest/reading.ts'
import { understand } from '../../src/ingest/understand.ts'
import { readReviewWords } from '../../src/library/read-review-words.ts'
import type { Finding } from '../../src/model/finding.ts'
import { review } from '../../src/review/review.ts'
import type { ReviewContext } from '../../src/review/reviewed.ts'

const root = process.cwd()
const [{ taxonomy }, words] = await Promise.all([openReading(root), readReviewWords(root)])

/** A policy with nothing for a reviewer to say of its dates. */
const front =
  'Social Media Policy\n\nApproved by: Full Governors\nDate approved: March 2026\nDate of next review: March 2027\n\n'

/** Review a text with a complete title page before it, as the site would on 1 June 2026. */
export function reviewBody(
  text: string,
  context: Partial<ReviewContext> = {},
  file = 'policy.txt',
): Promise<Finding[]> {
  return reviewText(front + text, context, file)
}

/** Review a text document as it stands. */
export async function reviewText(
  text: string,
  context: Partial<ReviewContext> = {},
  file = 'policy.txt',
): Promise<Finding[]> {
  const name = { school: 'oakfield', policy: 'social-media', edition: '2026-03' }
  const edition = await understand(new TextEncoder().encode(text), file, name, { taxonomy })
  const plain = { words, glossary: [], guidance: [], questions: [], answers: [], today: '2026-06-01' }
  return review(edition, { ...plain, ...context })
}
