import type { PDFPageProxy } from 'pdfjs-dist'
import { joinPieces } from './pdf-cells.ts'
import { type PdfItem, type PdfPiece, piecesOf } from './pdf-pieces.ts'
import type { PdfPageCells } from './pdf-rows.ts'
import { turnUpright } from './pdf-turn.ts'

/** A page's text, before and after its pieces are joined. */
export interface PageOfPdf extends PdfPageCells {
  pieces: readonly PdfPiece[]
  /** Its file does not tell which letters its signs are. */
  untold: boolean
}

/** The text of a page with its places, upright whichever way the page or the text on it is turned. */
export async function readPage(page: PDFPageProxy, fontNames: Map<string, string>): Promise<PageOfPdf> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = content.items as PdfItem[]
  await learnFonts(page, items, fontNames)
  const { width, items: upright } = turnUpright(items, page)
  return { ...pageOf(piecesOf(upright), width), untold: isUntold(items.map(({ str }) => str ?? '').join('')) }
}

/** Signs that are none, where letters should be: a font whose table of letters is lost gives the numbers of its glyphs. */
function isUntold(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const none = text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Co}\ufffd]/gu)?.length ?? 0
  return none > 10 && none > text.replace(/\s/gu, '').length * 0.1
}

/** Pieces of text as a page. */
export function pageOf(pieces: readonly PdfPiece[], width: number): PageOfPdf {
  return { width: width || 1, pieces, cells: joinPieces(pieces), untold: false }
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
