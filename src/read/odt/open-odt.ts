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

/** @throws ContentError when the file is unsafe, damaged, protected by a password or holds no text. */
export function openOdt(bytes: Uint8Array, file: string): OdtFile {
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
