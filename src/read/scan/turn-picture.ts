import { createCanvas, loadImage } from '@napi-rs/canvas'

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3

/**
 * Turn a picture, and make it smaller where it is larger than it need be.
 *
 * @param longest Pixels that the longer side may have; the picture is never made larger.
 */
export async function turnPicture(
  picture: Uint8Array,
  turn: Turn,
  longest = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const image = await loadImage(picture)
  const scale = Math.min(1, longest / Math.max(image.width, image.height))
  const [width, height] = [Math.ceil(image.width * scale), Math.ceil(image.height * scale)]
  const canvas = turn % 2 === 0 ? createCanvas(width, height) : createCanvas(height, width)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turn * Math.PI) / 2)
  context.drawImage(image, -width / 2, -height / 2, width, height)
  return canvas.toBuffer('image/png')
}
