import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame } from './frame.ts'

/** A hand-written page about the site. */
export interface GuideView {
  frame: Frame
  title: string
}

export function guideView(
  library: Pick<Library, 'settings'>,
  guide: { id: string; title: string; description: string },
): GuideView {
  const { id, title, description } = guide
  const address = addresses(library.settings.base).guide(id)
  return { frame: frame(library, { title, description, address }), title }
}
