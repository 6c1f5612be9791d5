import { strToU8, zipSync } from 'fflate'

/** The XML of a small OpenDocument text; only `body` must be given. */
export interface OdtParts {
  /** What stands in `office:text`. */
  body: string
  /** What stands in `office:automatic-styles` of the content, and in `office:styles` and `office:master-styles` of the styles. */
  automatic?: string
  styles?: string
  masters?: string
}

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  `xmlns:office="${urn}:office:1.0"`,
  `xmlns:text="${urn}:text:1.0"`,
  `xmlns:table="${urn}:table:1.0"`,
  `xmlns:style="${urn}:style:1.0"`,
  `xmlns:draw="${urn}:drawing:1.0"`,
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${urn}:svg-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Build an OpenDocument text that LibreOffice opens. */
export function makeOdt(parts: OdtParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(odtFiles(parts)).map(([name, content]) => [
        name,
        [strToU8(content), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  )
}

/** @returns The files of the package, so that a test can spoil one of them. */
export function odtFiles({ body, automatic = '', styles = '', masters = '' }: OdtParts): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${namespaces} office:version="1.2"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${namespaces} office:version="1.2"><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${urn}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  }
}
