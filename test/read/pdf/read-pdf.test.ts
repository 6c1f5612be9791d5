import { describe, expect, test } from 'vitest'
import { ContentError } from '../../../src/model/errors.ts'
import { readPdf } from '../../../src/read/pdf/read-pdf.ts'
import { buildPdf, paragraph, type TextLine } from '../../fixtures/read/pdf/build-pdf.ts'
import { layoutAt, outlineBlocks, readPages } from './outline-blocks.ts'

const long =
  'The governing body expects every member of staff to keep to this policy and to tell the head teacher at once when something has gone wrong, ' +
  'so that it can be put right before anybody is harmed and lessons can be learned by all who work in the school.'
const second =
  'Visitors and volunteers are bound by it in the same way as staff, and a copy is given to each of them on their first day together with the ' +
  'names of the people to whom they can turn for help.'

describe('paragraphs', () => {
  test('lines are joined, and a short line or a blank ends a paragraph', async () => {
    const document = await readPages({
      lines: [...paragraph(long, { x: 72, y: 100 }), ...paragraph(second, { x: 72, y: 160 })],
    })
    expect(outlineBlocks(document)).toEqual([long, second])
  })

  test('a heading keeps its size and weight as hints and apart from the text under it', async () => {
    const document = await readPages({
      lines: [{ text: 'Who this is for', x: 72, y: 80, size: 14, bold: true }, ...paragraph(long, { x: 72, y: 96 })],
    })
    expect(outlineBlocks(document)).toEqual(['Who this is for', long])
    expect(layoutAt(document, 0)).toMatchObject({ page: 1, size: 14, bold: true, indent: 72 })
  })

  test('a title centred in two lines is one', async () => {
    const lines = [
      { text: 'Guidance on the Use of Social Networking by School', x: 89, y: 80, size: 17, bold: true },
      { text: 'Employees', x: 254, y: 99, size: 17, bold: true },
      { text: 'Oakfield School', x: 235, y: 118, size: 17, bold: true },
    ]
    const document = await readPages({ lines: [...lines, ...paragraph(long, { x: 72, y: 150 })] })
    expect(outlineBlocks(document)).toEqual([
      'Guidance on the Use of Social Networking by School Employees',
      'Oakfield School',
      long,
    ])
  })

  test('bold words within a line are kept as strong', async () => {
    const document = await readPages({
      lines: [
        { text: 'Staff must', x: 72, y: 100 },
        { text: 'never', x: 127, y: 100, bold: true },
        { text: 'share passwords.', x: 160, y: 100 },
      ],
    })
    expect(document.tree.children[0]).toMatchObject({
      children: [
        { type: 'text', value: 'Staff must ' },
        { type: 'strong', children: [{ type: 'text', value: 'never' }] },
        { type: 'text', value: ' share passwords.' },
      ],
    })
  })

  test('a paragraph cut by a page break is joined over heads and feet', async () => {
    const [first, ...rest] = [...paragraph(`${long} ${second}`, { x: 72, y: 740 })].reverse()
    const feet = (page: number) => ({ text: `Behaviour policy, page ${page}`, x: 72, y: 810, size: 9 })
    const document = await readPages(
      { lines: [...rest.reverse(), feet(1)] },
      { lines: [{ ...(first as NonNullable<typeof first>), y: 100 }, feet(2)] },
    )
    expect(outlineBlocks(document)).toEqual([`${long} ${second}`])
    expect(document.setAside).toEqual([
      { text: 'Behaviour policy, page 1', reason: 'running head' },
      { text: 'Behaviour policy, page 2', reason: 'running head' },
    ])
  })
})

describe('labels', () => {
  test('list marks and numbers are taken off the text', async () => {
    const items = ['1.1 Scope of the policy', '(a) all staff', 'iv) governors', '2. Duties']
    const document = await readPages({
      lines: [
        ...items.map((text, at) => ({ text, x: 72, y: 100 + at * 20 })),
        { text: '\x95', x: 90, y: 200 },
        { text: 'report it to the office', x: 108, y: 200 },
      ],
    })
    expect(outlineBlocks(document)).toEqual([
      '[1.1] Scope of the policy',
      '[(a)] all staff',
      '[iv)] governors',
      '[2.] Duties',
      '[•] report it to the office',
    ])
  })

  test('clause letters in a column of their own stay with their clauses', async () => {
    const clauses = ['a', 'b', 'c'].flatMap((letter, at) => [
      { text: letter, x: 45, y: 100 + at * 60 },
      ...paragraph(long, { x: 74, y: 100 + at * 60 }),
    ])
    const document = await readPages({ lines: clauses })
    expect(outlineBlocks(document)).toEqual([`[a] ${long}`, `[b] ${long}`, `[c] ${long}`])
  })

  test('a number that only wrapped to the start of a line stays in its sentence', async () => {
    const document = await readPages({
      lines: [
        {
          text: 'Anybody who is unhappy with the answer given may appeal in the way that is set out in section',
          x: 72,
          y: 100,
        },
        { text: '4.1 below, within ten days.', x: 72, y: 113.2 },
        {
          text: 'The panel meets within a month of the day on which the appeal reached the office of the clerk',
          x: 72,
          y: 150,
        },
        { text: 'to the governors.', x: 72, y: 163.2 },
      ],
    })
    expect(outlineBlocks(document)[0]).toMatch(/set out in section 4\.1 below, within ten days\.$/)
  })
})

describe('list marks that a browser draws', () => {
  const items = ['ring the office', 'write it down']

  test('are bullets', async () => {
    const lines = items.map((text, at) => ({ text, x: 90, y: 100 + at * 14 }))
    const document = await readPages({
      lines,
      dots: [
        [80, 97],
        [80, 111],
      ],
    })
    expect(outlineBlocks(document)).toEqual(items.map((text) => `[•] ${text}`))
  })

  test('are none where the corners of a table are squares', async () => {
    const lines = items.map((text, at) => ({ text, x: 90, y: 100 + at * 40 }))
    const corners: [number, number, number, number][] = [97, 137].map((y) => [79, y, 82, y])
    expect(outlineBlocks(await readPages({ lines, rules: corners }))).toEqual(items)
  })
})

describe('order', () => {
  test('two columns are read one after the other', async () => {
    const left = paragraph(`${long} ${long}`, { x: 50, y: 120, width: 230 })
    const right = paragraph(`${second} ${second} ${second}`, { x: 315, y: 120, width: 230 })
    const document = await readPages({ lines: [{ text: 'Two columns', x: 50, y: 80, size: 16 }, ...left, ...right] })
    expect(outlineBlocks(document)).toEqual(['Two columns', `${long} ${long}`, `${second} ${second} ${second}`])
  })

  test('two columns with headings and lists in them are read one after the other', async () => {
    const items = ['Name of the child', 'Date of birth']
    const column = (x: number, y: number): TextLine[] => [
      { text: 'What we keep', x, y, bold: true },
      ...paragraph(long, { x, y: y + 24, width: 230 }),
      ...items.map((text, at) => ({ text: `- ${text}`, x, y: y + 140 + at * 13 })),
      ...paragraph(second, { x, y: y + 180, width: 230 }),
    ]
    const document = await readPages({ lines: [...column(50, 126), ...column(315, 120)] })
    const read = ['What we keep', long, '[-] Name of the child', '[-] Date of birth', second]
    expect(outlineBlocks(document)).toEqual([...read, ...read])
  })

  test('a right column that starts above the heading of the left one is read after it', async () => {
    const left = [
      { text: 'Aims', x: 50, y: 146, size: 14 },
      ...paragraph(`${long} ${long}`, { x: 50, y: 170, width: 230 }),
    ]
    const right = paragraph(`${second} ${second} ${second}`, { x: 315, y: 132, width: 230, leading: 1.15 })
    const document = await readPages({ lines: [{ text: 'Two columns', x: 50, y: 80, size: 16 }, ...left, ...right] })
    expect(outlineBlocks(document)).toEqual(['Two columns', 'Aims', `${long} ${long}`, `${second} ${second} ${second}`])
  })

  test('the order of the content stream does not matter', async () => {
    const lines = [...paragraph(long, { x: 72, y: 100 }), ...paragraph(second, { x: 72, y: 160 })]
    const document = await readPages({ lines: [...lines].reverse() })
    expect(outlineBlocks(document)).toEqual([long, second])
  })
})

describe('what is no text of the policy', () => {
  test('artifacts in the margins and page numbers are set aside', async () => {
    const page = (number: number) => ({
      lines: [
        { text: 'Oak School', x: 250, y: 40, artifact: true },
        ...paragraph(long, { x: 72, y: 100 + 10 * number }),
        { text: String(number), x: 290, y: 800 },
      ],
    })
    const document = await readPages(page(1), page(2), page(3))
    expect(outlineBlocks(document)).toEqual([long, long, long])
    expect(document.setAside).toEqual([
      { text: 'Oak School', reason: 'running head', count: 3 },
      { text: '1', reason: 'page number' },
      { text: '2', reason: 'page number' },
      { text: '3', reason: 'page number' },
    ])
  })

  test('large words across the middle of every page are a watermark', async () => {
    const page = (words: string) => ({
      lines: [...paragraph(words, { x: 72, y: 100 }), { text: 'DRAFT', x: 150, y: 430, size: 90, bold: true }],
    })
    const document = await readPages(page(long), page(second))
    expect(outlineBlocks(document)).toEqual([long, second])
    expect(document.setAside).toEqual([{ text: 'DRAFT', reason: 'watermark', count: 2 }])
  })

  test('a letterhead that every page repeats is kept on the first', async () => {
    const page = (words: string) => ({
      lines: [{ text: 'Oak School', x: 250, y: 90, size: 14 }, ...paragraph(words, { x: 72, y: 130 })],
    })
    const document = await readPages(page(long), page(second), page(long))
    expect(outlineBlocks(document)).toEqual(['Oak School', long, second, long])
    expect(document.setAside).toEqual([{ text: 'Oak School', reason: 'running head', count: 2 }])
  })

  test('a contents list is marked, whether dots lead to its page numbers or not', async () => {
    const entry = (words: string, number: number, y: number) => [
      { text: words, x: 72, y },
      { text: String(number), x: 500, y },
    ]
    const document = await readPages(
      {
        lines: [
          { text: `Introduction ${'.'.repeat(90)} 1`, x: 72, y: 100 },
          ...entry('Duties of staff', 2, 120),
          ...entry('Complaints', 2, 140),
        ],
      },
      { lines: paragraph(long, { x: 72, y: 100 }) },
    )
    expect([0, 1, 2, 3].map((at) => layoutAt(document, at)?.furniture)).toEqual([
      'contents list',
      'contents list',
      'contents list',
      undefined,
    ])
  })

  test('notes at the foot of the page go to the end, and their numbers become references', async () => {
    const document = await readPages({
      lines: [
        { text: 'Fees are set by the trust', x: 72, y: 100 },
        { text: '1', x: 192, y: 96, size: 7 },
        { text: '1', x: 72, y: 700, size: 6 },
        { text: 'A company limited by guarantee.', x: 78, y: 704, size: 9 },
      ],
    })
    expect(outlineBlocks(document)).toEqual(['Fees are set by the trust', 'note 1: A company limited by guarantee.'])
    expect(document.tree.children[0]).toMatchObject({
      children: [{ value: 'Fees are set by the trust' }, { type: 'footnoteReference', identifier: '1' }],
    })
  })
})

describe('tables', () => {
  const cells = (y: number, ...texts: string[]) => texts.map((text, column) => ({ text, x: 76 + column * 150, y }))
  const grid = (top: number, rows: number) => [
    ...Array.from({ length: rows + 1 }, (_, row): [number, number, number, number] => [
      72,
      top + row * 30,
      522,
      top + row * 30,
    ]),
    ...[72, 222, 372, 522].map((x): [number, number, number, number] => [x, top, x, top + rows * 30]),
  ]

  test('borders make a table', async () => {
    const document = await readPages({
      rules: grid(100, 2),
      lines: [...cells(120, 'Record', 'Kept for', 'Then'), ...cells(150, 'Register', 'six years', 'shredded')],
    })
    expect(outlineBlocks(document)).toEqual(['Record | Kept for | Then', 'Register | six years | shredded'])
  })

  test('aligned columns without borders make a table', async () => {
    const rows = [
      ['Stage', 'Who', 'When'],
      ['Informal', 'teacher', 'at once'],
      ['Formal', 'head', 'ten days'],
      ['Appeal', 'panel', 'a month'],
    ]
    const document = await readPages({ lines: rows.flatMap((row, at) => cells(100 + at * 18, ...row)) })
    expect(outlineBlocks(document)).toEqual(rows.map((row) => row.join(' | ')))
  })

  test('a row cut by the page break is one row', async () => {
    const document = await readPages(
      {
        rules: grid(100, 2),
        lines: [...cells(120, 'Record', 'Kept for', 'Then'), ...cells(150, 'Register', 'six years', 'kept')],
      },
      {
        rules: grid(100, 1),
        lines: [
          { text: 'or seven', x: 226, y: 120 },
          { text: 'or shredded', x: 376, y: 120 },
        ],
      },
    )
    expect(outlineBlocks(document)).toEqual([
      'Record | Kept for | Then',
      'Register | six years or seven | kept or shredded',
    ])
  })

  test('a column drawn to be filled in is kept, a frame around text is opened', async () => {
    const form = await readPages({
      rules: grid(100, 2),
      lines: [...cells(120, 'Name', 'Class'), ...cells(150, 'Signed', 'Date')],
    })
    expect(outlineBlocks(form)).toEqual(['Name | Class | ', 'Signed | Date | '])
    const frame = await readPages({
      rules: grid(100, 2),
      lines: [...cells(120, 'Behaviour policy'), ...cells(150, 'March 2021')],
    })
    expect(outlineBlocks(frame)).toEqual(['Behaviour policy', 'March 2021'])
  })

  test('a table goes on over the page, its repeated heading set aside', async () => {
    const page = (name: string) => ({
      rules: grid(100, 2),
      lines: [...cells(120, 'Record', 'Kept for', 'Then'), ...cells(150, name, 'six years', 'shredded')],
    })
    const document = await readPages(page('Register'), page('Payroll'))
    expect(outlineBlocks(document)).toEqual([
      'Record | Kept for | Then',
      'Register | six years | shredded',
      'Payroll | six years | shredded',
    ])
    expect(document.setAside).toEqual([
      { text: 'Record Kept for Then', reason: 'heading row repeated on the next page' },
    ])
  })
})

describe('links', () => {
  test('safe addresses are kept on the words they cover, others dropped', async () => {
    const document = await readPages({
      lines: [
        { text: 'See our website', x: 72, y: 100 },
        { text: 'or this page', x: 72, y: 140 },
      ],
      links: [
        { x: 110, y: 90, width: 45, height: 14, url: 'https://example.org/' },
        { x: 72, y: 130, width: 80, height: 14, url: 'javascript:alert(1)' },
      ],
    })
    expect(document.tree.children).toMatchObject([
      {
        children: [
          { value: 'See our ' },
          { type: 'link', url: 'https://example.org/', children: [{ value: 'website' }] },
        ],
      },
      { children: [{ type: 'text', value: 'or this page' }] },
    ])
  })
})

describe('forms', () => {
  test('what is typed into a field is read where it stands, a sticky note is not', async () => {
    const document = await readPages({
      lines: [
        { text: 'The lead for safeguarding is', x: 72, y: 100 },
        { text: 'Worries are told to the lead.', x: 72, y: 140 },
      ],
      typed: [
        { text: 'Mrs Ada Field', x: 215, y: 100 },
        { text: 'Is this still right?', x: 400, y: 140, note: true },
      ],
    })
    expect(outlineBlocks(document)).toEqual([
      'The lead for safeguarding is Mrs Ada Field',
      'Worries are told to the lead.',
    ])
    expect(document.rawText).toContain('Mrs Ada Field')
  })
})

describe('tags', () => {
  test('they say where paragraphs end and which are headings', async () => {
    const words = ['One sentence', 'that is tagged as one', 'though its lines are short.']
    const lines = Array.from({ length: 6 }, (_, block) => [
      { text: `Heading ${'ABCDEF'[block]}`, x: 72, y: 80 + block * 110, tag: `H2/${block}` },
      ...words.map((text, at) => ({ text, x: 72, y: 100 + block * 110 + at * 13, tag: `P/${block}` })),
      { text: 'Another paragraph that', x: 72, y: 139 + block * 110, tag: `P/x${block}` },
      { text: 'follows close upon it.', x: 72, y: 152 + block * 110, tag: `P/x${block}` },
    ]).flat()
    const document = await readPages({ lines })
    expect(outlineBlocks(document).slice(0, 3)).toEqual([
      'Heading A',
      'One sentence that is tagged as one though its lines are short.',
      'Another paragraph that follows close upon it.',
    ])
    expect(layoutAt(document, 0)?.outline).toBe(2)
    expect(document.language).toBe('en-GB')
  })
})

describe('files that cannot be read', () => {
  const problem = async (bytes: Uint8Array) => {
    const error = await readPdf(bytes, 'policy.pdf').catch((caught: unknown) => caught)
    return error instanceof ContentError ? error.problems : error
  }

  test('locked', async () => {
    const bytes = buildPdf({ pages: [{ lines: [{ text: 'secret', x: 72, y: 100 }] }], locked: true })
    expect(await problem(bytes)).toEqual([
      {
        file: 'policy.pdf',
        what: 'the PDF is encrypted with a password',
        received: 'No password given',
        todo: 'save a copy without a password and put that file here',
      },
    ])
  })

  test('damaged', async () => {
    expect(await problem(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toMatchObject([
      { what: 'the PDF is damaged and cannot be opened', todo: expect.stringContaining('export it again') },
    ])
  })

  test('nothing to see', async () => {
    expect(await problem(buildPdf({ pages: [{}, {}] }))).toMatchObject([
      {
        what: 'the PDF shows neither text nor pictures: it is damaged or empty',
        received: '2 pages with nothing on them',
      },
    ])
  })
})
