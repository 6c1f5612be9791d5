import { expect, test } from 'vitest'
import type { Box, Run } from '../../../src/read/page/page-content.ts'
import { pictureBullets } from '../../../src/read/pdf/picture-bullets.ts'

const run = (x: number, y: number): Run => ({
  text: 'words',
  x,
  right: x + 60,
  y,
  size: 11,
  bold: false,
  italic: false,
  spaceBefore: true,
  index: y,
  artifact: false,
  slanted: false,
})
const picture = (left: number, bottom: number, size = 6): Box => ({
  left,
  right: left + size,
  top: bottom - size,
  bottom,
})

test.each([
  ['pictures under each other in front of lines', [picture(72, 100), picture(72, 120)], [100, 120]],
  ['one picture alone', [picture(72, 100)], []],
  ['pictures that are not aligned', [picture(72, 100), picture(60, 120)], []],
  ['pictures within a line', [picture(152, 100), picture(152, 120)], []],
  ['large pictures', [picture(40, 100, 40), picture(40, 120, 40)], []],
  ['pictures beside nothing', [picture(72, 300), picture(72, 320)], []],
])('%s', (_, pictures, lines) => {
  const runs = [run(90, 100), run(165, 100), run(90, 120), run(165, 120)]
  const bullets = pictureBullets(pictures, runs)
  expect(bullets.map(({ y }) => y)).toEqual(lines)
  expect(bullets.every(({ text }) => text === '•')).toBe(true)
})
