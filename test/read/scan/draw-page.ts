import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { wrap } from '../../fixtures/read/pdf/build-pdf.ts'

const fonts = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .replace('package.json', 'standard_fonts')
GlobalFonts.registerFromPath(`${fonts}/LiberationSans-Regular.ttf`, 'Scan')

/** Pixels a point: a scan at 200 dots an inch. */
const scale = 200 / 72
const [width, height] = [Math.round(595 * scale), Math.round(842 * scale)]

/** Draw text as a scanned A4 page would show it, turned by quarter turns clockwise. */
export function drawPage(
  paragraphs: string[],
  turns = 0,
): { jpeg: Uint8Array; png: Uint8Array; width: number; height: number } {
  const canvas = turns % 2 === 0 ? createCanvas(width, height) : createCanvas(height, width)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turns * Math.PI) / 2)
  context.translate(-width / 2, -height / 2)
  context.fillStyle = 'black'
  context.font = `${12 * scale}px Scan`
  let y = 90
  for (const paragraph of paragraphs) {
    for (const line of wrap(paragraph, 440, 12)) {
      context.fillText(line, 72 * scale, y * scale)
      y += 16
    }
    y += 14
  }
  return {
    jpeg: canvas.toBuffer('image/jpeg'),
    png: canvas.toBuffer('image/png'),
    width: canvas.width,
    height: canvas.height,
  }
}
