import { ContentError } from '../../model/errors.ts'
import { openArchive } from '../archive/open-archive.ts'
import { parseXml } from '../archive/parse-xml.ts'
import { childAt, descendants, type XmlElement } from '../archive/xml.ts'

/** The parts of an OpenDocument text that hold words and styles. */
export interface OdtFile {
  /** `office:text`. */
  text: XmlElement
  content: XmlElement
  styles: XmlElement | undefined
}

/** First byte of a zip archive. */
const zipMark = 0x50

/** @throws ContentError when the file is unsafe, damaged, protected by a password or holds no text. */
export function openOdt(bytes: Uint8Array, file: string): OdtFile {
  return bytes[0] === zipMark ? openPackage(bytes, file) : openFlat(bytes, file)
}

/** A text in one file of XML (.fodt) has all parts in its root. */
function openFlat(bytes: Uint8Array, file: string): OdtFile {
  const root = parseXml(bytes, 'the file', file)
  const text = childAt(root, 'office:body', 'office:text')
  if (text === undefined) throw missing(file, root)
  return { text, content: root, styles: root }
}

function openPackage(bytes: Uint8Array, file: string): OdtFile {
  const archive = openArchive(bytes, file)
  const part = (name: string): XmlElement | undefined => {
    const data = archive.read(name)
    return data && parseXml(data, name, file)
  }
  const manifest = part('META-INF/manifest.xml')
  if (manifest !== undefined && descendants(manifest).some(({ name }) => name === 'manifest:encryption-data')) {
    throw new ContentError({
      file,
      what: 'the document is protected by a password',
      todo: 'save a copy without a password and add that',
    })
  }
  const content = part('content.xml')
  const text = childAt(content, 'office:body', 'office:text')
  if (content === undefined || text === undefined) throw missing(file, content)
  return { text, content, styles: part('styles.xml') }
}

function missing(file: string, content: XmlElement | undefined): ContentError {
  return new ContentError({
    file,
    what: 'the OpenDocument file has no text in it',
    received: content === undefined ? 'no part named content.xml' : 'content.xml without office:text',
    todo: 'open it in LibreOffice, save it again as a text document and add that; or ask for a new copy',
  })
}
