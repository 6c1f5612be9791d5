import { ContentError } from '../../model/errors.ts'
import type { Message } from '../../model/ledger.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows = new TextDecoder('windows-1252')

/** A picture written out in letters inside a text: its name says all there is to read. */
const pictureData = /(data:image\/[a-z+.-]{1,20};base64,)[A-Za-z0-9+/=]{64,}/g
/** No document has such words: a longer run without a space is data. */
const longestWord = 1_000_000
/** So many null characters are slips of a program; more make another kind of file. */
const mostNulls = 8

/** Share of control characters above which a file is taken to be something other than text. */
const tooManyControls = 0.02

/**
 * Turn the bytes of a text file into a string: UTF-8, UTF-16 (with or without a byte order mark) or Windows-1252,
 * also mixed from line to line.
 *
 * @throws ContentError for an empty file and for one that is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string; messages: Message[] } {
  const messages: Message[] = []
  const decoded = decode(bytes, messages)
    .replace(/^\ufeff/, '')
    .replace(pictureData, '$1…')
  const text = withoutNulls(decoded, messages)
  if (text.trim() === '') {
    throw new ContentError({ file, what: 'the file has no text', todo: 'replace it with the document, or delete it' })
  }
  const run = longestRun(text)
  if (run > longestWord) {
    throw new ContentError({
      file,
      what: `the file has a word of ${run} characters`,
      todo: 'look whether the file holds data instead of a document; save the document as plain text and put that here',
    })
  }
  if (looksBinary(text)) {
    throw new ContentError({
      file,
      what: 'the file is not text',
      todo: 'save the document as plain text, Word (.docx) or PDF and put that file here instead',
    })
  }
  return { text, messages }
}

function decode(bytes: Uint8Array, messages: Message[]): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return decodeByLine(bytes, messages)
  }
}

/** Old files pasted together can change encoding half-way: each line is judged by itself. */
function decodeByLine(bytes: Uint8Array, messages: Message[]): string {
  const lines: string[] = []
  let first: number | undefined
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, end)
    try {
      lines.push(utf8.decode(line))
    } catch {
      lines.push(windows.decode(line))
      first ??= lines.length
    }
    start = end + 1
  }
  messages.push({
    text: 'Some characters are not UTF-8; they were read as Windows-1252.',
    rule: 'encoding',
    ...(first && { line: first }),
  })
  return lines.join('\n')
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const even = sample.filter((byte, at) => at % 2 === 0 && byte === 0).length
  const odd = sample.filter((byte, at) => at % 2 === 1 && byte === 0).length
  const many = sample.length * 0.3
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return null
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 100_000)
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0
  return controls > sample.length * tooManyControls + 3
}

function withoutNulls(text: string, messages: Message[]): string {
  const count = text.split('\0', mostNulls + 2).length - 1
  if (count === 0 || count > mostNulls || text.length < 100 * count) return text
  messages.push({ text: 'Null characters in the file were left out.', rule: 'encoding' })
  return text.replaceAll('\0', '')
}

/** @returns The length of the longest run without white space. */
function longestRun(text: string): number {
  let [longest, from] = [0, 0]
  for (const { index } of text.matchAll(/\s+|$/g)) {
    longest = Math.max(longest, index - from)
    from = index + 1
  }
  return longest
}
