/** Headers of a message, up to the blank line that ends them. */
const headers = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/
const mostParts = 10_000

/**
 * Take the page out of a web archive (.mht, also under the name .doc), as Word and browsers save a page in a single file. Pictures
 * and styles that stand beside it are left.
 *
 * @returns The bytes of the page; those given where they are no archive.
 * @see RFC 2557
 */
export function openWebArchive(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\r\n', '\n')
  const whole = readPart(text.trimStart())
  if (!/^mime-version:/im.test(whole.head)) return bytes
  const boundary = /boundary="?([^"\n;]+)/i.exec(whole.head)?.[1]
  const parts = boundary === undefined ? [whole] : whole.body.split(`--${boundary}`, mostParts).map(readPart)
  const page = parts.find(({ head }) => /^content-type:\s*text\/html/im.test(head))
  return page === undefined ? bytes : decodePart(page)
}

interface Part {
  head: string
  body: string
}

function readPart(text: string): Part {
  const start = text.replace(/^\n/, '')
  const head = headers.exec(start.slice(0, 10_000))?.[0] ?? ''
  return { head, body: start.slice(head.length).replace(/^\n/, '') }
}

function decodePart({ head, body }: Part): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body.replace(/=[ \t]*\n/g, '')
  return Buffer.from(
    plain.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
