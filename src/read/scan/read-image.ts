import { loadImage } from '@napi-rs/canvas'
import { ContentError } from '../../model/errors.ts'
import type { ReadOptions, SourceDocument } from '../../model/source-document.ts'
import { layOutDocument } from '../page/lay-out-document.ts'
import { readPictures } from './read-pictures.ts'
import { turnPicture } from './turn-picture.ts'

/** A photographed or scanned A4 page is taken to be this many points wide: sizes and indents then read as of a page. */
const pageWidth = 595
/** Pixels of the longer side beyond which recognition gains nothing: A4 at 300 dots an inch. */
const longestSide = 3600
/** Pixels a picture may have before it is unpacked. */
const mostPixels = 100_000_000

/**
 * Read a picture (PNG or JPEG) of one page of text.
 *
 * @throws {ContentError} For a picture that is damaged or far too large.
 */
export async function readImage(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  const { width, height } = await measure(bytes, file)
  const picture = { number: 1, width: pageWidth, height: (pageWidth * height) / width }
  const scale = (Math.min(1, longestSide / Math.max(width, height)) * width) / pageWidth
  const render = async () => ({ png: await turnPicture(bytes, 0, longestSide), scale })
  const { pages, setAside, messages } = await readPictures([picture], render, options)
  const laid = layOutDocument([...pages.values()])
  return {
    format: 'scan',
    tree: { type: 'root', children: laid.children },
    rawText: [...[...pages.values()].map((page) => page.rawText), ...setAside.map(({ text }) => text)].join('\n'),
    setAside: [...laid.setAside, ...setAside],
    messages,
  }
}

async function measure(bytes: Uint8Array, file: string): Promise<{ width: number; height: number }> {
  const image = await loadImage(bytes).catch((cause: unknown) => {
    throw new ContentError(
      { file, what: 'the picture is damaged and cannot be opened', todo: 'scan or save it again' },
      { cause },
    )
  })
  const { width, height } = image
  if (width * height > 0 && width * height <= mostPixels) return { width, height }
  throw new ContentError({
    file,
    what: 'the picture is too large to read',
    received: `${width} by ${height} pixels`,
    todo: 'scan it again at 300 dots an inch',
  })
}
