import type { PDFPageProxy } from 'pdfjs-dist'
import type { GreyPicture } from './grey-picture.ts'

/** Print is recognised well from 200 dots per inch; more only takes time. */
const dotsPerInch = 200
/** The longer side of a page, whatever size it says it has. */
const mostDots = 3600

/** A page as it is seen, upright as its file says; null when nothing is drawn on it. */
export async function drawPage(page: PDFPageProxy): Promise<GreyPicture | null> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const plain = page.getViewport({ scale: 1 })
  const scale = Math.min(dotsPerInch / 72, mostDots / Math.max(plain.width, plain.height, 1))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  if (width < 50 || height < 50) return null
  const canvas = createCanvas(width, height)
  // The library's types know the browser's canvas alone; this one has the same methods.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const dots = greyOf(data)
  return isBlank(dots) ? null : { width, height, dots, dotsPerInch: scale * 72 }
}

function greyOf(data: Uint8ClampedArray): Uint8Array {
  const dots = new Uint8Array(data.length / 4)
  for (let i = 0; i < dots.length; i++) {
    dots[i] = ((data[i * 4] ?? 0) * 77 + (data[i * 4 + 1] ?? 0) * 151 + (data[i * 4 + 2] ?? 0) * 28) >> 8
  }
  return dots
}

/** Hardly any dark dot: an empty page, or one with a thin line. */
function isBlank(dots: Uint8Array): boolean {
  let dark = 0
  for (const dot of dots) if (dot < 128) dark++
  return dark < dots.length * 0.0002
}
