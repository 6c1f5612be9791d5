import { expect, test } from 'vitest'
import { limits } from '../../../src/read/archive/limits.ts'
import { parseXml } from '../../../src/read/archive/parse-xml.ts'
import { textOf } from '../../../src/read/archive/xml.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const parse = (xml: string) => parseXml(Buffer.from(xml), 'part.xml', 'a.docx')

test('names elements by the customary prefix, whatever prefix the file uses', () => {
  const root = parse(`<x:p xmlns:x="${word}" x:id="1" y="2"><x:t>a &amp; b</x:t><![CDATA[ <c>]]></x:p>`)
  expect(root).toEqual({
    name: 'w:p',
    attributes: { 'w:id': '1', y: '2' },
    children: [{ name: 'w:t', attributes: {}, children: ['a & b'] }, ' <c>'],
  })
})

test.each([
  ['UTF-16 little endian', Buffer.from('\ufeff<a>caf\u00e9</a>', 'utf16le')],
  ['UTF-16 big endian', Buffer.from('\ufeff<a>caf\u00e9</a>', 'utf16le').swap16()],
  ['UTF-8 with a mark', Buffer.from('\ufeff<a>caf\u00e9</a>')],
])('reads %s', (_, bytes) => {
  expect(textOf(parseXml(bytes, 'part.xml', 'a.docx'))).toBe('caf\u00e9')
})

test('refuses entities, which can be made to explode', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;&y;&y;</a>'
  expect(() => parse(bomb)).toThrow(
    /its XML declares entities, which can be made to explode\n {2}received: part.xml: a \[<!ENTITY/,
  )
})

test('refuses an external entity', () => {
  expect(() => parse('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toThrow('declares entities')
})

test('takes a document type without entities', () => {
  expect(textOf(parse('<!DOCTYPE a SYSTEM "a.dtd"><a>words</a>'))).toBe('words')
})

test('refuses what is nested without end, before the stack ends', () => {
  expect(() => parse('<a>'.repeat(limits.depth + 2))).toThrow('nested deeper than any policy')
})

test.each(['<a><b></a>', '<a>&unknown;</a>', 'no XML', '<a', ''])('refuses %j', (xml) => {
  expect(() => parse(xml)).toThrow(
    /a\.docx: (?:the document is damaged: its XML cannot be read|a part of the document is empty)/,
  )
})
