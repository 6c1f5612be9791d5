import type { Library } from '../library.ts'
import type { Policy } from '../model/policy.ts'
import { addresses } from './addresses.ts'
import { type ContentsEntry, contents } from './contents.ts'
import { type Frame, frame } from './frame.ts'
import { withFragment } from './href.ts'
import { findTerms, termFinder } from './mark-terms.ts'
import { type GlossaryEntry, glossaryEntries } from './reading-aids.ts'
import { type ReadingBlock, readingBlocks } from './reading-blocks.ts'
import { type Standing, standing } from './standing.ts'

/** A policy to be shown inside another website: its words and where it stands, and links within the page only. */
export interface EmbedView {
  frame: Frame
  school: string
  title: string
  standing: Standing
  contents: ContentsEntry[]
  blocks: ReadingBlock[]
  glossary: GlossaryEntry[]
  /** The policy's own page, where the rest is. */
  full: string
}

export async function embedView(library: Library, policy: Policy): Promise<EmbedView> {
  const front = policy.inForce
  const { body } = await library.readEdition(front)
  const at = addresses(library.settings.base)
  const terms = termFinder(await library.readGlossary())
  return {
    frame: frame(library, {
      title: `${front.title}, ${policy.school.name}`,
      description: `${front.title} of ${policy.school.name}.`,
      address: at.embed(front),
      language: front.language,
      unlisted: true,
      school: policy.school,
    }),
    school: policy.school.name,
    title: front.title,
    standing: standing(front, policy, library.settings.today),
    contents: contents(body),
    blocks: readingBlocks(body, {
      level: 2,
      anchors: true,
      permalink: (id) => withFragment('', id),
      marks: () => null,
      terms,
      isContext: () => false,
    }),
    glossary: glossaryEntries(findTerms(body, terms)),
    full: at.policy(front),
  }
}
