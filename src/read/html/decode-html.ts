/**
 * Decode the bytes of a page as a browser does: a byte order mark, else the charset the page states, else UTF-8 where the bytes are
 * that, else Windows-1252.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  return (
    decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, statedCharset(start)) ?? new TextDecoder('windows-1252').decode(bytes)
  )
}

function statedCharset(start: string): string {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? 'windows-1252'
}

/** Bytes that are valid UTF-8 are UTF-8, whatever a page says: other encodings are so by accident only where they are plain ASCII. */
function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof TypeError) return undefined
    throw cause
  }
}
