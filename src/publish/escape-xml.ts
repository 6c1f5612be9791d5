/**
 * Leave out the characters that XML cannot hold at all: one of them, and Word, Excel or a feed's reader refuses the whole file.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** Escape text for XML, in an element or in an attribute in double quotes, without the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
