import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame, type Link } from './frame.ts'

/** The page for an address that is none of ours. */
export interface NotFoundView {
  frame: Frame
  search: string
  ways: Link[]
}

export function notFoundView(library: Pick<Library, 'settings'>): NotFoundView {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: 'Page not found',
      description: 'There is no page at this address.',
      address: `${at.home}404.html`,
      unlisted: true,
    }),
    search: at.search,
    ways: [
      { text: 'Find a school', href: at.home },
      { text: 'Browse topics', href: at.topics },
    ],
  }
}
