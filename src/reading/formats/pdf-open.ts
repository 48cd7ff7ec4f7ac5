import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Pictures larger than this are left out when a page is drawn: a scanned A3 page at 600 dpi has 70 million dots. */
const mostDots = 80_000_000

/**
 * Opens a PDF in this process; throws what pdf.js throws for what it cannot read. The bytes are taken over. Nothing
 * is loaded but what lies in the library's own package: character maps, standard fonts and decoders of pictures.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
  const task = getDocument({
    data: bytes,
    stopAtErrors: true,
    verbosity: 0,
    // The names of fonts, which tell bold ones.
    fontExtraProperties: true,
    useSystemFonts: false,
    maxImageSize: mostDots,
    cMapUrl: `${join(library, 'cmaps')}/`,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    wasmUrl: `${join(library, 'wasm')}/`,
  })
  return task.promise
}
