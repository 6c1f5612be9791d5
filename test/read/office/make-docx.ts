import { strToU8, zipSync } from 'fflate'

/** The XML of a small Word file, part by part; only `body` must be given. */
export interface DocxParts {
  /** What stands in `w:body`. */
  body: string
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`, `w:comments`, and in one header and one footer. */
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  /** Addresses of links, by relationship id. */
  links?: Record<string, string>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const
type Part = keyof typeof roots

/** Build a Word file that Word and LibreOffice open. */
export function makeDocx(parts: DocxParts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(docxFiles(parts)).map(([name, xml]) => [name, strToU8(xml)])))
}

/** @returns The files of the package, so that a test can spoil one of them. */
export function docxFiles(parts: DocxParts): Record<string, string> {
  const given = (Object.keys(roots) as Part[]).filter((part) => parts[part] !== undefined)
  return {
    '[Content_Types].xml': contentTypes(given),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml', false]]),
    'word/document.xml': xml(`<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relationships([
      ...given.map((part): Relationship => [`part-${part}`, part, `${part}.xml`, false]),
      ...Object.entries(parts.links ?? {}).map(([id, target]): Relationship => [id, 'hyperlink', target, true]),
    ]),
    ...Object.fromEntries(
      given.map((part) => [
        `word/${part}.xml`,
        xml(`<w:${roots[part]} ${namespaces}>${parts[part]}</w:${roots[part]}>`),
      ]),
    ),
  }
}

/** @returns A paragraph; `properties` is what stands in `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`
}

/** @returns A run; `properties` is what stands in `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** @returns A paragraph in a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** @returns A level of a list: `level(0, 'decimal', '%1.')`; `more` adds to it. */
export function level(at: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** @returns A list definition and one list of the same number that uses it. */
export function list(number: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`
}

type Relationship = [id: string, kind: string, target: string, external: boolean]

function relationships(list: readonly Relationship[]): string {
  const items = list.map(
    ([id, kind, target, external]) =>
      `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  )
}

function contentTypes(given: readonly Part[]): string {
  const overrides = ['document.main', ...given].map(
    (part) => `<Override PartName="/word/${part.replace('.main', '')}.xml" ContentType="${contentType}.${part}+xml"/>`,
  )
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
  )
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`
}
