import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { loadMdx } from '../../src/mdx/load-mdx.ts'
import { ContentError } from '../../src/model/errors.ts'
import { front } from './arbitrary-edition.ts'

const matter = `---\n${stringify(front)}---\n`
const firstLine = matter.split('\n').length

test.each([
  ['ESM', 'import x from "y"', 'mdxjsEsm is not part of the content format'],
  ['an export', 'export const a = 1', 'mdxjsEsm is not part of the content format'],
  ['an expression', '{process.exit()}', 'mdxFlowExpression is not part of the content format'],
  ['an expression in text', '<Clause id="a">\n\nWe {1 + 1} may\n\n</Clause>', 'mdxTextExpression is not part'],
  ['a script', '<script>alert(1)</script>', '<script> is not part of the content format'],
  ['a handler', '<Clause id="a" onClick="x">\n</Clause>', '"onClick" is not an attribute of this component'],
  ['an attribute expression', '<Clause id={x}>\n</Clause>', '"id" may not be an expression'],
  ['a spread', '<Clause {...x}>\n</Clause>', 'an attribute may not be an expression'],
  [
    'an image',
    '<Clause id="a">\n\n![](https://example.org/track.png)\n\n</Clause>',
    'image is not part of the content format',
  ],
  ['a script link', '<Clause id="a">\n\n[x](javascript:alert(1))\n\n</Clause>', 'this link could run a script'],
  ['a data link', '<Clause id="a">\n\n[x](data:text/html,x)\n\n</Clause>', 'this link could run a script'],
  ['text outside a clause', 'We may.', 'text stands outside a clause'],
  ['a wrong force', '<Clause id="a" force="shall">\n</Clause>', '<Clause> has a wrong "force"'],
  [
    'two clauses with one id',
    '<Clause id="a">\n</Clause>\n\n<Clause id="a">\n</Clause>',
    'two clauses have the id "a"',
  ],
  ['an unclosed tag', '<Clause id="a">', 'this line cannot be read'],
])('refuses %s', (_name, body, what) => {
  expect(() => loadMdx(`${matter}${body}\n`, 'content/policies/x.mdx')).toThrow(ContentError)
  expect(() => loadMdx(`${matter}${body}\n`, 'content/policies/x.mdx')).toThrow(what)
})

test('names the line of the file', () => {
  const text = `${matter}\n<Clause id="a">\n\n{x}\n\n</Clause>\n`
  expect(() => loadMdx(text, 'x.mdx')).toThrow(`x.mdx:${firstLine + 3}: `)
})

test.each([
  ['no front matter', 'Policy', 'x.mdx:1: the front matter is missing'],
  ['malformed YAML', '---\ntitle: "a\n---\n', 'this is not valid YAML'],
  [
    'a field the schema does not know',
    matter.replace('title:', 'titel:'),
    'x.mdx:5: "titel" is not a field of this file',
  ],
])('says what is wrong with %s', (_name, text, what) => {
  expect(() => loadMdx(text, 'x.mdx')).toThrow(what)
})
