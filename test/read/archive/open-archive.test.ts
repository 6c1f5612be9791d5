import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ContentError } from '../../../src/model/errors.ts'
import { limits } from '../../../src/read/archive/limits.ts'
import { openArchive } from '../../../src/read/archive/open-archive.ts'

const small = () => zipSync({ 'word/document.xml': strToU8('<a/>'), 'stored.txt': [strToU8('stored'), { level: 0 }] })

/** Change a number in every entry of the directory at the end of an archive. */
function spoil(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  for (let at = 0; at < archive.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true)
  }
  return archive
}

test('reads packed and stored files', () => {
  const archive = openArchive(small(), 'a.docx')
  expect([...archive.names]).toEqual(['word/document.xml', 'stored.txt'])
  expect(Buffer.from(archive.read('word/document.xml') ?? []).toString()).toBe('<a/>')
  expect(Buffer.from(archive.read('stored.txt') ?? []).toString()).toBe('stored')
  expect(archive.read('none')).toBeUndefined()
})

test('reads names with backslashes, as some programs write them', () => {
  expect([...openArchive(zipSync({ 'word\\document.xml': strToU8('x') }), 'a.docx').names]).toEqual([
    'word/document.xml',
  ])
})

describe('refuses', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\windows\\x', 'word/../../x', '..\\..\\x'])(
    'a file named %s',
    (name) => {
      expect(() => openArchive(zipSync({ [name]: strToU8('x') }), 'a.docx')).toThrow('names a file outside itself')
    },
  )

  test('a part that unpacks to a thousand times its size', () => {
    const archive = openArchive(zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }), 'a.docx')
    expect(() => archive.read('word/document.xml')).toThrow(/unpacks to more than a policy can hold/)
  })

  test('a part that lies about its size', () => {
    const archive = openArchive(spoil(zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }), 24, 10), 'a.docx')
    expect(() => archive.read('word/document.xml')).toThrow(/unpacks to more than a policy can hold/)
  })

  test('parts that are small each and large together', () => {
    const noise = Uint8Array.from({ length: 4_000_000 }, (_, at) => (at * 2654435761) >>> 24)
    const names = Array.from({ length: 1 + limits.totalBytes / noise.length }, (_, at) => `${at}.xml`)
    const archive = openArchive(zipSync(Object.fromEntries(names.map((name) => [name, noise])), { level: 0 }), 'a.docx')
    expect(() => names.map((name) => archive.read(name))).toThrow(ContentError)
  })

  test('more files than a document has', () => {
    const many = Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}`, new Uint8Array()]))
    expect(() => openArchive(zipSync(many, { level: 0 }), 'a.docx')).toThrow(
      `${limits.entries + 1} files in one archive`,
    )
  })

  test('a file protected by a password', () => {
    const archive = openArchive(spoil(small(), 8, 0x0008_0001), 'a.docx')
    expect(() => archive.read('word/document.xml')).toThrow('the document is protected by a password')
  })

  test('a file whose checksum does not fit', () => {
    const archive = openArchive(spoil(small(), 16, 12345), 'a.docx')
    expect(() => archive.read('stored.txt')).toThrow('stored.txt: its checksum does not fit')
  })

  test.each([10, 50, 100, 150])('an archive cut off after %i bytes', (length) => {
    expect(() => openArchive(small().subarray(0, length), 'a.docx')).toThrow(
      /^a\.docx: the document is damaged: its archive cannot be unpacked\n {2}received: .+\n {2}to do: open it in Word/,
    )
  })
})
