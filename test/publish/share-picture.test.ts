import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { drawSharePicture } from '../../src/publish/share-picture.ts'
import { shareSize } from '../../src/publish/share-size.ts'

test('the picture beside a link has the size that pages say, and few bytes', async () => {
  const picture = drawSharePicture()
  const { width, height } = await loadImage(picture)
  expect({ width, height }).toEqual(shareSize)
  expect(picture.length).toBeLessThan(10_000)
})

test('the same site draws the same picture', () => {
  expect(drawSharePicture('#336699').equals(drawSharePicture('#336699'))).toBe(true)
})

test('its margin line has the colour of the site', async () => {
  const colours = await coloursOf(drawSharePicture('#336699'))
  expect(colours).toContain('51 102 153 255')
  expect(await coloursOf(drawSharePicture())).not.toContain('51 102 153 255')
})

async function coloursOf(picture: Buffer): Promise<Set<string>> {
  const context = createCanvas(shareSize.width, shareSize.height).getContext('2d')
  context.drawImage(await loadImage(picture), 0, 0)
  const { data } = context.getImageData(0, 0, shareSize.width, shareSize.height)
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 4).join(' '))
  return new Set(pixels)
}
