import type { Root, RootContent } from 'mdast'
import { isBullet } from '../lines/label-shape.ts'
import { readPageNumber } from '../lines/page-number.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, printedText, setAsideBlock } from './block.ts'
import type { Report } from './report.ts'

const imageName =
  /^(?:!?\[?(?:image|img|picture|logo|graphic)?[\w-]*\d*\]?\(?[\w-]+\.(?:jpe?g|png|gif|emf|wmf|bmp|tiff?|svg|webp)\)?|<?image\s*\d*>?)$/i

/** `2.` with nothing after it: a number that a word processor draws before an empty paragraph. */
const loneNumber = /^\(?\d{1,2}[.)]$/

/** Dots or dashes from margin to margin, to cut along. */
const drawnLine = /^[-–—_.…=*~✂\s]{20,}$/u

const longestName = 150

/** Longest text, in words, that is taken for the lettering of a logo next to an image at the end of a document. */
const logoWords = 4

/** Drop page numbers, numbers of empty items, names of images and the lettering of logos that conversion left between the paragraphs. */
export function remarkDropConversionDamage(report: Report) {
  return (tree: Root): void => {
    const blocks = tree.children
    const logo = logoStart(blocks)
    tree.children = blocks.filter((node, at) => {
      const reason = reasonToDrop(node) ?? (at >= logo ? 'lettering of an image' : undefined)
      if (reason) setAsideBlock(node, reason, report)
      return reason === undefined && !isEmpty(node)
    })
  }
}

function reasonToDrop(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const text = printedText(node)
  if (text.length > longestName) return undefined
  if (readPageNumber(text) !== null && !layoutOf(node).role) return 'page number'
  if (drawnLine.test(text)) return 'line drawn across the page'
  if (loneNumber.test(text)) return 'number of an empty item'
  const [only] = node.children
  const isImage = node.children.length === 1 && only?.type === 'image' && !only.alt
  return imageName.test(text) || isImage ? 'image name left by conversion' : undefined
}

/** An empty block of a word processor; a table is never empty, its cells are to be filled in. */
function isEmpty(node: RootContent): boolean {
  return node.type === 'paragraph' && plainText(node) === '' && isBullet(layoutOf(node).label ?? '•')
}

/** @returns Where the lettering after the last image starts, when only a few words follow it; else beyond the end. */
function logoStart(blocks: readonly RootContent[]): number {
  let at = blocks.length
  while (at > 0 && isShort(blocks[at - 1])) at -= 1
  const before = blocks[at - 1]
  const first = blocks.findIndex(
    (node, index) => index >= at - 1 && reasonToDrop(node) === 'image name left by conversion',
  )
  return before && first >= 0 ? first + 1 : blocks.length
}

function isShort(node: RootContent | undefined): boolean {
  if (!isPlain(node)) return false
  const text = printedText(node)
  return text.split(/\s+/).length <= logoWords && !/[.:?!]$/.test(text)
}
