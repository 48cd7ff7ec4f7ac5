import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReadingFailure, readingFailure } from '../failures.ts'
import type { Layout, LayoutNote } from '../layout.ts'
import type { TellStep } from '../reading-step.ts'
import { growLayout } from './build-layout.ts'
import { checkedLayout } from './layout-of-rows.ts'
import { readingLimits } from './limits.ts'
import { openPdf } from './pdf-open.ts'
import { type PageOfPdf, readPage } from './pdf-page.ts'
import { type RecognitionTime, recogniseWhere } from './pdf-recognise.ts'
import { type PdfType, rowsOfPage } from './pdf-rows.ts'
import { measureType } from './pdf-type.ts'
import { Refused, refusalOf } from './refused.ts'

/**
 * A PDF as a layout: its text, and where a page is a picture the words recognised in it, marked as such. A failure
 * when it is encrypted, damaged, too long or holds nothing that can be read.
 */
export async function layoutOfPdf(
  bytes: Uint8Array,
  tell: TellStep = () => {},
  recognitionMilliseconds: number = readingLimits.recognitionMilliseconds,
): Promise<Layout | ReadingFailure> {
  if (!hasEnd(bytes)) return readingFailure('damaged', 'PDF')
  let document: PDFDocumentProxy | null = null
  try {
    // pdf.js takes the bytes over, so it gets a copy of its own.
    document = await openPdf(new Uint8Array(bytes))
    return await layoutOfDocument(document, { leftMilliseconds: recognitionMilliseconds }, tell)
  } catch (error) {
    return refusalOf(error, 'PDF')
  } finally {
    await document?.loadingTask.destroy()
  }
}

async function layoutOfDocument(
  document: PDFDocumentProxy,
  time: RecognitionTime,
  tell: TellStep,
): Promise<Layout> {
  const allowMilliseconds = readingLimits.recognitionStillMilliseconds
  const of = document.numPages
  if (of > readingLimits.pages) throw new Refused('too-large', `${of} s.`)
  if (of === 0) throw new Refused('damaged', 'PDF')
  const notes: LayoutNote[] = []
  const fontNames = new Map<string, string>()
  const pages = collectPages(fontNames)
  for (let position = 1; position <= of; position++) {
    const page = await document.getPage(position)
    const text = await readPage(page, fontNames)
    const read = await recogniseWhere(page, text, time, () =>
      tell({ doing: 'recognising', position, of, allowMilliseconds }),
    )
    if (read.note) notes.push({ page: position, ...read.note })
    pages.add(read)
    page.cleanup()
    if (position % pagesBetweenRests === 0) await rest(document)
    tell({ doing: 'page', position, of })
  }
  const layout = checkedLayout(pages.done())
  return notes.length > 0 ? { ...layout, notes } : layout
}

const pagesBetweenRests = 250

/** What pages share is forgotten, and what they left is cleared away before it counts as memory that is held. */
async function rest(document: PDFDocumentProxy): Promise<void> {
  await document.cleanup()
  globalThis.gc?.()
}

/** So many pages tell what a document's type looks like; those after them need not be kept to measure it. */
const pagesMeasured = 200

/** Pages as lines: the first are kept until the type is measured, the others become lines at once. */
function collectPages(fontNames: ReadonlyMap<string, string>) {
  const growing = growLayout()
  let kept: PageOfPdf[] = []
  let type: PdfType | null = null
  let characters = 0
  const measured = () => {
    if (type) return type
    type = measureType(kept, fontNames)
    for (const page of kept) growing.addPage(rowsOfPage(page, type))
    kept = []
    return type
  }
  return {
    add(page: PageOfPdf) {
      characters += page.cells.reduce((sum, cell) => sum + cell.text.length, 0)
      if (characters > readingLimits.characters) throw new Refused('too-large')
      if (!type && kept.length < pagesMeasured) kept.push(page)
      else growing.addPage(rowsOfPage(page, measured()))
    },
    done() {
      measured()
      return growing.done()
    },
  }
}

/** A file that was cut off lacks its end mark; pdf.js would mend it silently and lose what is missing. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048))
  return tail.includes('%%EOF')
}
