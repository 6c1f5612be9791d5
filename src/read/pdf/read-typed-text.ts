import type { Run } from '../page/page-content.ts'
import { applied } from './applied.ts'

/** What pdf.js says of a field of a form, or of a text typed onto the page. */
interface Annotation {
  subtype?: string
  fieldType?: string
  password?: boolean
  annotationFlags?: number
  rect?: number[]
  /** The lines that it shows, and where the first begins in its own space. */
  textContent?: string[]
  textPosition?: number[]
  defaultAppearanceData?: { fontSize?: number }
}

const hidden = 0b10
const notViewed = 0b100000
/** Points, where the annotation does not say. */
const usualSize = 11
/** Width of a letter and distance of lines, as parts of the type size. */
const letter = 0.5
const leading = 1.2

/**
 * Read what is typed into the fields of a form or onto the page: it is seen and printed, but is no part of the page's own text. Sticky
 * notes, which open on a click, are not read.
 *
 * @param annotations As pdf.js gives them.
 * @param view Matrix from the page's own space to points from the top left corner.
 * @param index Place in the content stream of the first.
 */
export function readTypedText(annotations: readonly unknown[], view: number[], index: number): Run[] {
  const typed = annotations.filter((one): one is Annotation => isShown(one as Annotation))
  return typed.flatMap((annotation) => readLines(annotation, view)).map((run, at) => ({ ...run, index: index + at }))
}

function isShown({ subtype, fieldType, password, annotationFlags = 0, rect }: Annotation): boolean {
  const isText = subtype === 'FreeText' || (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch'))
  return isText && password !== true && (annotationFlags & (hidden | notViewed)) === 0 && rect?.length === 4
}

function readLines(annotation: Annotation, view: number[]): Run[] {
  const { rect: [, , right = 0] = [], textContent = [], defaultAppearanceData } = annotation
  const size = defaultAppearanceData?.fontSize || usualSize
  const start = startOf(annotation)
  return textContent.flatMap((line, at): Run[] => {
    const text = line.trim()
    const place = applied(start.x, start.y - at * size * leading, view)
    const width = Math.max(1, Math.min(text.length * size * letter, right - start.x))
    const look = { bold: false, italic: false, artifact: false, slanted: false }
    return text === '' ? [] : [{ text, ...place, right: place.x + width, size, spaceBefore: true, index: 0, ...look }]
  })
}

/** The space of an annotation's own drawing starts at its corner, in some files at that of the page. */
function startOf({ rect = [], textPosition = [] }: Annotation): { x: number; y: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
  const [x = 0, y = 0] = textPosition
  if (x >= left && x <= right && y >= bottom && y <= top) return { x, y }
  return { x: left + Math.min(Math.max(0, x), right - left), y: bottom + Math.min(Math.max(0, y), top - bottom) }
}
