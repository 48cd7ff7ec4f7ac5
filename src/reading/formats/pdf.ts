import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { type ReadingFailure, readingFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import type { TellStep } from '../reading-step.ts'
import { buildLayout } from './build-layout.ts'
import { readingLimits } from './limits.ts'
import { joinPieces } from './pdf-cells.ts'
import { openPdf } from './pdf-open.ts'
import { type PdfItem, piecesOf } from './pdf-pieces.ts'
import { type PdfPageCells, rowsOfPage } from './pdf-rows.ts'
import { measureType } from './pdf-type.ts'
import { refusalOf } from './refused.ts'

/** A text PDF as a layout; a failure when it is encrypted, damaged, too long or holds no text. */
export async function layoutOfPdf(
  bytes: Uint8Array,
  tell: TellStep = () => {},
): Promise<Layout | ReadingFailure> {
  if (!hasEnd(bytes)) return readingFailure('damaged', 'PDF')
  try {
    // pdf.js takes the bytes over, so it gets a copy of its own.
    const document = await openPdf(new Uint8Array(bytes))
    return await layoutOfDocument(document, tell)
  } catch (error) {
    return refusalOf(error, 'PDF')
  }
}

async function layoutOfDocument(
  document: PDFDocumentProxy,
  tell: TellStep,
): Promise<Layout | ReadingFailure> {
  if (document.numPages > readingLimits.pages) return readingFailure('too-large', `${document.numPages} s.`)
  if (document.numPages === 0) return readingFailure('damaged', 'PDF')
  const pages: PdfPageCells[] = []
  const fontNames = new Map<string, string>()
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const cells = await cellsOfPage(page, fontNames)
    characters += cells.cells.reduce((sum, cell) => sum + cell.text.length, 0)
    if (characters > readingLimits.characters) return readingFailure('too-large')
    pages.push(cells)
    page.cleanup()
    tell({ doing: 'page', position: number, of: document.numPages })
  }
  if (characters < document.numPages * 3) return readingFailure('no-text')
  const type = measureType(pages, fontNames)
  return buildLayout(pages.map((page) => rowsOfPage(page, type)))
}

async function cellsOfPage(page: PDFPageProxy, fontNames: Map<string, string>): Promise<PdfPageCells> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = content.items as PdfItem[]
  await learnFonts(page, items, fontNames)
  const [left = 0, , right = 1] = page.view
  const pieces = piecesOf(items).map((piece) => ({
    ...piece,
    left: piece.left - left,
    right: piece.right - left,
  }))
  return { width: right - left || 1, cells: joinPieces(pieces) }
}

/** A font's real name is known only after its page's drawing was parsed: done once for each new font. */
async function learnFonts(
  page: PDFPageProxy,
  items: PdfItem[],
  fontNames: Map<string, string>,
): Promise<void> {
  const unknown = new Set(
    items.flatMap((item) => (item.fontName && !fontNames.has(item.fontName) ? item.fontName : [])),
  )
  if (unknown.size === 0) return
  await page.getOperatorList()
  for (const font of unknown) {
    if (!page.commonObjs.has(font)) continue
    const { name } = page.commonObjs.get(font) as { name?: string }
    if (name) fontNames.set(font, name)
  }
}

/** A file that was cut off lacks its end mark; pdf.js would mend it silently and lose what is missing. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048))
  return tail.includes('%%EOF')
}
