import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { isSafeUrl } from '../../../src/model/safe-url.ts'
import { readHtml } from '../../../src/read/html/read-html.ts'
import { outlineOf } from '../office/outline-of.ts'

const folder = join(import.meta.dirname, '../../fixtures/read/html')
const inert = new Set(
  'root paragraph heading text strong emphasis delete break link table tableRow tableCell blockquote'.split(' '),
)

test.each(readdirSync(folder))('reads %s', async (name) => {
  const document = readHtml(readFileSync(join(folder, name, 'input.html')), `${name}.html`)
  await expect(outlineOf(document)).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
})

test('nothing active is left of any mixture of tags and attributes', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'a',
    'b',
    'script',
    'svg',
    'iframe',
    'table',
    'tr',
    'td',
    'ol',
    'li',
    'style',
    'form',
    'math',
    'h1',
    'template',
  )
  const attribute = fc.constantFrom(
    '',
    ' onclick="x()"',
    ' href="javascript:x()"',
    ' href="vbscript:x"',
    ' src="x"',
    ' href="//e.org"',
    ' style="x"',
  )
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('words', '<!--', '-->', '&lt;script&gt;', '<?php', '?>', '"', '{{x}}'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { tree } = readHtml(Buffer.from(`<body><p>Policy.</p>${pieces.join('')}`), 'a.html')
      visit(tree, (node) => {
        expect(inert).toContain(node.type)
        if (node.type === 'link') expect(isSafeUrl(node.url)).toBe(true)
      })
    }),
  )
})

test('no word of a page is lost', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  const element = fc.constantFrom(
    'p',
    'div',
    'li',
    'h2',
    'td',
    'em',
    'section',
    'span',
    'blockquote',
    'nav',
    'footer',
    'dd',
  )
  const page = fc.array(fc.tuple(element, word), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(page, (parts) => {
      const html = parts.map(([name, text]) => `<${name}> ${text} </${name}>`).join('')
      const document = readHtml(Buffer.from(`<body>${html}`), 'a.html')
      const words: string[] = document.setAside.flatMap(({ text }) => text.split(/\s+/))
      visit(document.tree, 'text', (node) => void words.push(...node.value.split(/\s+/)))
      expect(words.filter(Boolean).sort()).toEqual(parts.map(([, text]) => text).sort())
    }),
  )
})

test.each([
  ['UTF-8 without saying so', Buffer.from('<p>caf\u00e9</p>', 'utf8')],
  ['Windows-1252 without saying so', Buffer.from('<p>caf\u00e9</p>', 'latin1')],
  ['UTF-16 with a mark', Buffer.from('\ufeff<p>caf\u00e9</p>', 'utf16le')],
  [
    'a charset that it states',
    Buffer.concat([Buffer.from('<meta charset="iso-8859-5"><p>caf'), Buffer.from([0xe9]), Buffer.from('</p>')]),
  ],
])('decodes %s', (name, bytes) => {
  const expected = name.startsWith('a charset') ? 'caf\u0449' : 'caf\u00e9'
  expect(readHtml(bytes, 'a.html').rawText).toContain(expected)
})

test('refuses a page that nests without end', () => {
  expect(() => readHtml(Buffer.from('<div>'.repeat(100_000)), 'deep.html')).toThrow(
    'nests elements deeper than any policy',
  )
})

test('refuses a page without text', () => {
  expect(() => readHtml(Buffer.from('<html><script>x</script></html>'), 'empty.html')).toThrow('no text')
})

test.each([
  [
    'a mark of XML without an end of its own',
    '<p>One <?xml:namespace prefix = "o" ns = "urn:x" />two</p><p>three</p>',
    'One two\nthree',
  ],
  ['PHP to the end of the file', '<p>One</p><?php if ($a > 1) { echo "<p>no</p>"; }', 'One'],
  ['short PHP', '<p>One <? echo 1 > 0 ?>two</p>', 'One two'],
  ['ASP and template tags', '<p>One <%= x > 1 %>two {% if a %}three{# note #} {{ name }}</p>', 'One two three'],
])('takes out %s', (_, html, text) => {
  expect(readHtml(Buffer.from(html), 'a.html').rawText.trim().replace(/ +/g, ' ')).toBe(text)
})
