import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isSafeUrl } from '../../model/safe-url.ts'
import type { BlockTag, PageContent, Run } from '../page/page-content.ts'
import { applied } from './applied.ts'
import { foldGlyphs } from './fold-glyphs.ts'
import { linkRuns, type PageLink } from './link-runs.ts'
import { pictureBullets } from './picture-bullets.ts'
import { readRules } from './read-rules.ts'
import { readTags, type TagNode } from './read-tags.ts'
import { readTypedText } from './read-typed-text.ts'

interface Face {
  name: string
  bold: boolean
  italic: boolean
}

/** Radians off level or upright from which text is a watermark; a scanner's skew stays under it. */
const slant = 0.1

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type TextPiece = Extract<TextContent['items'][number], { str: string }>

/** Read all that a page shows. Parts that fail (tags, drawing, links) are taken as absent: the text matters most. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 })
  const text = await page.getTextContent({ includeMarkedContent: true })
  const operators = await page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] }))
  const tags = readTags((await page.getStructTree().catch(() => null)) as TagNode | null)
  const { rules, pictures, dots } = readRules(operators, view.transform)
  const faces = faceReader(page)
  const annotations: unknown[] = await page.getAnnotations().catch(() => [])
  const typed = readTypedText(annotations, view.transform, text.items.length)
  const runs = [...readRuns(text.items, { view: view.transform, tags, faces }), ...typed]
  const area = pictures.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0)
  return {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    runs: linkRuns([...runs, ...pictureBullets([...pictures, ...dots], runs)], readLinks(annotations, view.transform)),
    rules,
    pictured: Math.min(1, area / (view.width * view.height)),
    rawText: [rawText(text.items, faces), ...typed.map((run) => run.text)].join('\n'),
  }
}

/** Font names carry the weight ("Arial-BoldMT", "Tahoma,Bold") where the font file itself does not say. */
function faceReader(page: PDFPageProxy): (id: string) => Face {
  const faces = new Map<string, Face>()
  return (id) => {
    const known = faces.get(id)
    if (known) return known
    const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    const name: string = typeof font?.name === 'string' ? font.name : ''
    const face = {
      name,
      bold: font?.bold === true || font?.black === true || /bold|black|heavy|[-,]bd|demi(?!.*light)/i.test(name),
      italic: font?.italic === true || /italic|oblique/i.test(name),
    }
    faces.set(id, face)
    return face
  }
}

function readRuns(
  items: TextContent['items'],
  { view, tags, faces }: { view: number[]; tags: Map<string, BlockTag>; faces: (id: string) => Face },
): Run[] {
  const runs: Run[] = []
  const open: { artifact: boolean; tag: BlockTag | undefined }[] = []
  let space = true
  for (const [index, item] of items.entries()) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(marked(item, open.at(-1), tags))
      continue
    }
    const face = faces(item.fontName)
    const text = foldGlyphs(item.str, face.name)
    const bare = text.trim()
    if (bare !== '') {
      const context = open.at(-1)
      runs.push({
        ...placeRun(item, text, view),
        text: bare,
        bold: face.bold,
        italic: face.italic,
        spaceBefore: space || /^\s/.test(text),
        index,
        artifact: context?.artifact ?? false,
        ...(context?.tag && { tag: context.tag }),
      })
      space = false
    }
    space ||= item.hasEOL || /\s$/.test(text)
  }
  return runs
}

function marked(
  item: { type: string; id: string | null; tag?: string },
  outer: { artifact: boolean; tag: BlockTag | undefined } | undefined,
  tags: Map<string, BlockTag>,
) {
  return {
    artifact: outer?.artifact === true || item.tag === 'Artifact',
    tag: (typeof item.id === 'string' ? tags.get(item.id) : undefined) ?? outer?.tag,
  }
}

/** White space at the ends of a piece takes its share of the width; all letters are taken as equally wide. */
function placeRun(item: TextPiece, text: string, view: number[]): Pick<Run, 'x' | 'right' | 'y' | 'size' | 'slanted'> {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Util.transform(view, item.transform)
  const size = Math.hypot(c, d)
  const angle = Math.abs(Math.atan2(b, a))
  const offAxis = Math.min(angle, Math.abs(Math.PI / 2 - angle), Math.abs(Math.PI - angle))
  if (offAxis > slant) return { x, right: x + item.width, y, size, slanted: true }
  // Text set up the page (the head of a narrow column) is as wide as its letters are high.
  if (Math.abs(b) > Math.abs(a)) return { x: Math.min(x, x + c), right: Math.max(x, x + c), y, size, slanted: false }
  const before = text.length - text.trimStart().length
  const after = text.length - text.trimEnd().length
  const letter = item.width / Math.max(1, text.length)
  return { x: x + before * letter, right: x + item.width - after * letter, y, size, slanted: false }
}

function rawText(items: TextContent['items'], faces: (id: string) => Face): string {
  return items
    .flatMap((item) =>
      'str' in item ? [foldGlyphs(item.str, faces(item.fontName).name) + (item.hasEOL ? '\n' : '')] : [],
    )
    .join('')
}

function readLinks(annotations: readonly unknown[], view: number[]): PageLink[] {
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as { subtype?: string; url?: string; rect?: number[] }
    if (subtype !== 'Link' || typeof url !== 'string' || rect?.length !== 4 || !isSafeUrl(url)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
    const corners = [applied(x1, y1, view), applied(x2, y2, view)] as const
    const [first, second] = corners
    return [
      {
        href: url,
        left: Math.min(first.x, second.x),
        right: Math.max(first.x, second.x),
        top: Math.min(first.y, second.y),
        bottom: Math.max(first.y, second.y),
      },
    ]
  })
}
