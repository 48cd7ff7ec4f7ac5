import type { PDFPageProxy } from 'pdfjs-dist'
import type { PdfItem } from './pdf-pieces.ts'

type Matrix = readonly [number, number, number, number, number, number]

/**
 * A page's items as they are read: turned as the page says it is shown, and once more when nearly all of its text
 * runs up, down or upside down, as wide tables on upright pages do.
 */
export function turnUpright(
  items: readonly PdfItem[],
  page: PDFPageProxy,
): { width: number; items: readonly PdfItem[] } {
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view
  const [width, height] = [right - left, top - bottom]
  const byPage = turnBy(((page.rotate % 360) + 360) % 360, width, height)
  const shown = { width: byPage.isSideways ? height : width, height: byPage.isSideways ? width : height }
  const moved = moveAll(items, multiply(byPage.matrix, [1, 0, 0, 1, -left, -bottom]))
  const byText = turnBy(angleOf(moved), shown.width, shown.height)
  if (byText.angle === 0) return { width: shown.width, items: moved }
  return { width: byText.isSideways ? shown.height : shown.width, items: moveAll(moved, byText.matrix) }
}

/** Turns clockwise by a right angle, two or three, and back into the quarter where places are counted from 0. */
function turnBy(
  angle: number,
  width: number,
  height: number,
): { angle: number; matrix: Matrix; isSideways: boolean } {
  if (angle === 90) return { angle, matrix: [0, -1, 1, 0, 0, width], isSideways: true }
  if (angle === 180) return { angle, matrix: [-1, 0, 0, -1, width, height], isSideways: false }
  if (angle === 270) return { angle, matrix: [0, 1, -1, 0, height, 0], isSideways: true }
  return { angle: 0, matrix: [1, 0, 0, 1, 0, 0], isSideways: false }
}

/** By how much a page must be turned clockwise for most of its letters to stand upright. */
function angleOf(items: readonly PdfItem[]): number {
  const letters = [0, 0, 0, 0]
  for (const { str = '', transform = [] } of items) {
    const [a = 0, b = 0] = transform
    const quarter = Math.abs(b) > Math.abs(a) ? (b > 0 ? 1 : 3) : a < 0 ? 2 : 0
    letters[quarter] = (letters[quarter] ?? 0) + str.trim().length
  }
  const all = letters.reduce((sum, count) => sum + count, 0)
  const most = letters.findIndex((count) => count > all * 0.8)
  return most > 0 && all > 40 ? most * 90 : 0
}

function moveAll(items: readonly PdfItem[], matrix: Matrix): readonly PdfItem[] {
  if (matrix.every((value, index) => value === [1, 0, 0, 1, 0, 0][index])) return items
  return items.map((item) => {
    if (!item.transform) return item
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform
    return { ...item, transform: [...multiply(matrix, [a, b, c, d, e, f])] }
  })
}

/** First the second, then the first. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
