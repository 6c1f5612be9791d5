import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import type { ContentsEntry } from './contents.ts'
import { type Frame, frame } from './frame.ts'
import { withFragment } from './href.ts'

/** A hand-written page about the site. */
export interface GuideView {
  frame: Frame
  title: string
  contents: ContentsEntry[]
}

export function guideView(
  library: Pick<Library, 'settings'>,
  guide: { id: string; title: string; description: string; headings: { depth: number; slug: string; text: string }[] },
): GuideView {
  const { id, title, description, headings } = guide
  const address = addresses(library.settings.base).guide(id)
  const contents = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ label: null, text, href: withFragment('', slug), children: [] }))
  return { frame: frame(library, { title, description, address }), title, contents }
}
