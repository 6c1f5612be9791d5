import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Dots an inch: recognition of print is best from 300, and gains nothing above. */
const resolution = 300
const pointsPerInch = 72
/** Points that a picture may have, so that a page of absurd size costs no more than a large one (A3 at 300 dots an inch has 17 million). */
const mostPixels = 20_000_000

/** Draw a page as it is shown, on white. `scale` is pixels a point. */
export async function renderPage(page: PDFPageProxy): Promise<{ png: Uint8Array; scale: number }> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(resolution / pointsPerInch, Math.sqrt(mostPixels / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
  // pdf.js is typed for the canvas of a browser; the one here has the same methods.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
  return { png: canvas.toBuffer('image/png'), scale }
}
