import { type ChangeNote, chooseSummary } from '../editions/choose-summary.ts'
import type { Library } from '../library.ts'
import { noteHtml } from '../mdx/render-note.ts'
import type { Policy } from '../model/policy.ts'
import { type Addresses, addresses } from './addresses.ts'
import { type AnyTwo, anyTwo, hasChoice } from './any-two.ts'
import { type EditionPair, firstToLast, neighbourPairs } from './change-pairs.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { redlineHtml } from './redline-html.ts'
import { redlineRowViews } from './redline-rows.ts'
import { type SchoolMark, schoolMark } from './school-name.ts'
import { editionDate } from './standing.ts'

/** What changed from one edition of a policy to another. */
export interface ChangesView {
  frame: Frame
  school: SchoolMark
  /** The way to the policy's history. */
  policy: Link
  heading: string
  /** Where the page stands, for paper. */
  address: string
  before: Link
  after: Link
  note: { html: string; by: string }
  /** The same as a Word file. */
  word: string
  /** The rows of the redline. */
  html: string
  /** The other comparisons that have a page, this one among them. */
  others: (Link & { current: boolean })[]
  /** Where a reader may compare any two editions: what the browser needs for it. Null where there are no more pairs. */
  anyTwo: AnyTwo | null
}

/** Who wrote a change summary, in a sentence. */
export const noteAuthors: Record<ChangeNote['by'], string> = {
  person: 'Written by a person.',
  software: 'Worked out by software from the words of both editions.',
}

/**
 * Everything the page of a comparison shows.
 *
 * @param at Which kind of address it has: an edition's own, for what changed since the one before, or the policy's, from the
 *   first edition to the newest.
 */
export async function changesView(
  library: Library,
  policy: Policy,
  { before, after }: EditionPair,
  at: 'edition' | 'policy',
): Promise<ChangesView> {
  const to = addresses(library.settings.base)
  const { changes, summary } = await library.readRedline(before, after)
  const own = at === 'edition'
  const note = own ? await library.readChangeNote(policy, after) : chooseSummary(null, summary)
  const [from, until] = [editionDate(before), editionDate(after)]
  const isDraft = own && after.status === 'draft'
  const title = isDraft ? `What the draft of ${until} changes` : `What changed from ${from} to ${until}`
  return {
    frame: frame(library, {
      title: `${title}: ${after.title}, ${policy.school.name}`,
      description: `${after.title} of ${policy.school.name}, ${until}: what changed since ${from}, in plain words and word by word.`,
      address: own ? to.changes(after) : to.allChanges(after),
      school: policy.school,
    }),
    school: schoolMark(policy.school, library),
    policy: { text: after.title, href: to.history(after) },
    heading: title,
    address: new URL(own ? to.changes(after) : to.allChanges(after), library.settings.url).href,
    before: { text: from, href: to.edition(before) },
    after: { text: until, href: to.edition(after) },
    note: { html: noteHtml(note.text), by: noteAuthors[note.by] },
    word: to.trackedChanges(before, after),
    html: redlineHtml(
      redlineRowViews(changes, { before: (id) => to.clause(before, id), after: (id) => to.clause(after, id) }),
    ),
    others: comparisonLinks(policy, to, own ? to.changes(after) : to.allChanges(after)),
    anyTwo: own ? null : anyTwo(library, policy, { before, after }, to),
  }
}

/** Every comparison of a policy that has a page, newest first. */
export function comparisonLinks(policy: Policy, to: Addresses, current = ''): ChangesView['others'] {
  const neighbours = neighbourPairs(policy)
  const all = hasChoice(policy) ? firstToLast(policy) : null
  const links = [
    ...neighbours.map((pair) => ({ text: pairName(pair), href: to.changes(pair.after) })),
    ...(all ? [{ text: `${pairName(all)}, or any two you choose`, href: to.allChanges(all.after) }] : []),
  ]
  return links.map((link) => ({ ...link, current: link.href === current }))
}

function pairName({ before, after }: EditionPair): string {
  return `${editionDate(before)} to ${editionDate(after)}`
}
