import { expect, test } from 'vitest'
import { joinLines } from '../../../src/read/page/join-lines.ts'
import { isAtEdge, justifiedEdges } from '../../../src/read/page/justified-edges.ts'
import type { Line, Run } from '../../../src/read/page/page-content.ts'

/** A line of prose from the left margin to `right`, the lines evenly below each other. */
function line(text: string, right: number, at = 0): Line {
  const look = { bold: false, italic: false, spaceBefore: true, artifact: false, slanted: false }
  const run: Run = { text, x: 72, right, y: 100 + at * 13, size: 11, index: at, ...look }
  const box = { left: 72, right, top: run.y - 8, bottom: run.y + 2, textLeft: 72 }
  return { runs: [run], page: 1, y: run.y, size: 11, bold: false, artifact: false, ...box }
}

const justified = Array.from({ length: 20 }, (_, at) => line('words', at % 5 === 4 ? 500 + at : 523.2))
const ragged = Array.from({ length: 20 }, (_, at) => line('words', 470 + ((at * 17) % 53)))

test('text that ends at one edge is justified, ragged text has no edges', () => {
  expect(justifiedEdges(justified)).toEqual([523])
  expect(justifiedEdges(ragged)).toEqual([])
})

test.each([
  ['in justified text a paragraph may end near the edge', [523], 2],
  ['in ragged text a line with no room for the next word goes on', [], 1],
])('%s', (_, edges, paragraphs) => {
  const lines = [
    line('All staff keep to these rules', 523.2, 0),
    line('and to the law.', 505, 1),
    line('Everybody helps', 523.2, 2),
  ]
  expect(joinLines(lines, 523, { size: 11, leading: 1.2, tagged: false, edges })).toHaveLength(paragraphs)
})

test('in justified text a sentence that ends at the edge does not end its paragraph', () => {
  const lines = [line('Staff keep to the law.', 523.2, 0), line('It is', 90, 1)]
  expect(isAtEdge(lines[0] ?? line('', 0), [523])).toBe(true)
  expect(joinLines(lines, 560, { size: 11, leading: 1.2, tagged: false, edges: [523] })).toHaveLength(1)
})
