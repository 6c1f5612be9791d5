import { describe, expect, test } from 'vitest'
import { ContentError } from '../../../src/model/errors.ts'
import { decodeText } from '../../../src/read/text/decode-text.ts'

const words = 'Staff – “café” £5'

describe('text is decoded whatever program wrote it', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Staff must not share passwords', 'utf16le')],
  ])('%s', (_name, bytes) => {
    expect(['Staff – “café” £5', 'Staff must not share passwords']).toContain(decodeText(bytes, 'policy.txt').text)
  })

  test('Windows-1252 on some lines only, which is said', () => {
    const bytes = Buffer.concat([Buffer.from('café\n'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96])])
    expect(decodeText(bytes, 'policy.txt')).toEqual({
      text: 'café\ncafé –',
      messages: [{ text: 'Some characters are not UTF-8; they were read as Windows-1252.', rule: 'encoding', line: 2 }],
    })
  })

  test('a picture written out in letters is left out', () => {
    const { text } = decodeText(Buffer.from(`![](data:image/png;base64,${'iVBOR'.repeat(50)}) Aims`), 'policy.md')
    expect(text).toBe('![](data:image/png;base64,…) Aims')
  })
})

describe('what is no text is refused, saying what to do', () => {
  test.each([
    ['an empty file', Buffer.from('')],
    ['white space only', Buffer.from(' \n\t\n')],
    ['null bytes', Buffer.from('Staff\0must\0not\0')],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004\u0005 abc \u0006')],
    ['one endless word', Buffer.from('a'.repeat(2_000_000))],
  ])('%s', (_name, bytes) => {
    expect(() => decodeText(bytes, 'policy.txt')).toThrow(ContentError)
    expect(() => decodeText(bytes, 'policy.txt')).toThrow(/^policy\.txt: the file .*\n {2}to do: /)
  })
})

test('a stray null character is left out, and a very long word is read', () => {
  const text = `${'Staff must tell the headteacher. '.repeat(20)}`
  expect(decodeText(Buffer.from(`${text}\0${text}`), 'policy.txt')).toEqual({
    text: text + text,
    messages: [{ text: 'Null characters in the file were left out.', rule: 'encoding' }],
  })
  expect(decodeText(Buffer.from('_a_b'.repeat(50_000)), 'policy.txt').text).toHaveLength(200_000)
})
