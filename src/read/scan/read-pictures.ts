import type { Message, SetAside } from '../../model/ledger.ts'
import type { ReadOptions } from '../../model/source-document.ts'
import type { PageContent } from '../page/page-content.ts'
import { openRecogniser, type Recogniser } from './open-recogniser.ts'
import { recognise } from './recognise.ts'
import { recognisedPage } from './recognised-page.ts'

export interface ReadPages {
  /** What each picture shows, by its page number. */
  pages: Map<number, PageContent>
  setAside: SetAside[]
  messages: Message[]
}

/**
 * Read pages that are pictures of text.
 *
 * @param render Draws a page; called only as pages are read, so that one picture is held at a time.
 */
export async function readPictures<T extends Pick<PageContent, 'number' | 'width' | 'height'>>(
  pictures: readonly T[],
  render: (picture: T) => Promise<{ png: Uint8Array; scale: number }>,
  options: ReadOptions,
): Promise<ReadPages> {
  const read: ReadPages = { pages: new Map(), setAside: [], messages: [] }
  if (pictures.length === 0) return read
  read.messages.push({
    rule: 'scan',
    text: `read by machine from a scan: ${namePages(pictures.map(({ number }) => number))}`,
  })
  await withLazyRecogniser(async (recogniser) => {
    for (const [at, picture] of pictures.entries()) {
      options.onPage?.(at + 1, pictures.length)
      const { png, scale } = await render(picture)
      const { number, width, height } = picture
      const { page, setAside, messages } = recognisedPage(
        { number, width, height, scale },
        await recognise(png, recogniser, options.recognitions),
      )
      read.pages.set(number, page)
      read.setAside.push(...setAside)
      read.messages.push(...messages)
    }
  })
  return read
}

/** The recogniser takes a second to start: it starts with the first picture that is not in the store. */
async function withLazyRecogniser(use: (recogniser: () => Promise<Recogniser>) => Promise<void>): Promise<void> {
  const opened: Promise<Recogniser>[] = []
  try {
    await use(() => {
      const recogniser = opened[0] ?? openRecogniser()
      opened[0] = recogniser
      return recogniser
    })
  } finally {
    await (await opened[0])?.end()
  }
}

/** @returns `page 2`, `pages 1 to 3 and 7`. */
function namePages(numbers: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  const names = spans.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
  return `${numbers.length > 1 ? 'pages' : 'page'} ${list}`
}
