import type { PDFPageProxy } from 'pdfjs-dist'
import { isGibberish } from './gibberish.ts'
import { drawPage } from './pdf-draw.ts'
import { type PageOfPdf, pageOf } from './pdf-page.ts'
import type { PdfPiece } from './pdf-pieces.ts'
import { recogniseUpright } from './recognise-upright.ts'
import type { RecognisedLine } from './recognised-lines.ts'

/** The name that stands for the type of recognised text, of which no font tells whether it is bold. */
const recognisedFont = 'recognised'
/** A page with fewer letters than a heading and a few lines may be a picture with a stamp on it. */
const fewLetters = 100

type Note = { sv: string; en: string }

/** How much longer pages of one file may be recognised. */
export interface RecognitionTime {
  leftMilliseconds: number
}

/**
 * A page as it was read, or, where it is a picture or its letters are no letters, as it is recognised: then with a
 * note that says so. `tell` is called before, since it takes seconds.
 */
export async function recogniseWhere(
  page: PDFPageProxy,
  read: PageOfPdf,
  time: RecognitionTime,
  tell: () => void,
): Promise<PageOfPdf & { note?: Note }> {
  const text = read.pieces.filter((piece) => !piece.artifact).map((piece) => piece.text)
  const letters = text.join('').length
  const broken = read.untold || isGibberish(text)
  if (!broken && letters >= fewLetters) return read
  if (!broken && letters > 0 && !(await hasPicture(page))) return read
  if (time.leftMilliseconds <= 0)
    return { ...(broken ? pageOf([], read.width) : read), note: outOfTime(page.pageNumber) }
  tell()
  const kept = broken ? [] : read.pieces
  const began = performance.now()
  const { pieces, width } = await recognisePage(page)
  time.leftMilliseconds -= performance.now() - began
  const found = pieces.filter((piece) => !kept.some((other) => overlaps(piece, other)))
  const number = page.pageNumber
  if (found.length === 0) return broken ? { ...pageOf([], width), note: unreadable(number) } : read
  const whole = pageOf([...kept, ...found], width)
  return { ...whole, note: noteOf(number, found, broken) }
}

function noteOf(number: number, found: readonly PdfPiece[], broken: boolean): Note {
  const words = found.flatMap((piece) => piece.words ?? [])
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length)
  const percent = Math.round(mean * 100)
  const why = broken
    ? [
        'har ett typsnitt som inte säger vilka bokstäver det visar',
        'has a font that does not tell its letters',
      ]
    : ['är en bild', 'is a picture']
  return {
    sv: `Sidan ${number} ${why[0]}: texten är igenkänd av programmet och kan vara fel (säkerhet ${percent} %).`,
    en: `Page ${number} ${why[1]}: its text was recognised by the program and may be wrong (confidence ${percent}%).`,
  }
}

function unreadable(number: number): Note {
  return {
    sv: `Sidan ${number} har ett typsnitt som inte säger vilka bokstäver det visar, och gick inte att läsa.`,
    en: `Page ${number} has a font that does not tell its letters, and could not be read.`,
  }
}

function outOfTime(number: number): Note {
  return {
    sv: `Sidan ${number} är inte läst: den är en bild eller har ett trasigt typsnitt, och filens tid för igenkänning var slut.`,
    en: `Page ${number} was not read: it is a picture or has a broken font, and the file’s time for recognition was over.`,
  }
}

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ])
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operation) => pictures.has(operation))
}

/** The words in the picture that a page is, in reading order, with how sure each is; none when it is blank. */
async function recognisePage(page: PDFPageProxy): Promise<{ pieces: PdfPiece[]; width: number }> {
  const drawn = await drawPage(page)
  if (!drawn) return { pieces: [], width: 1 }
  const { lines, picture } = await recogniseUpright(drawn)
  const points = 72 / picture.dotsPerInch
  const pieces = lines.flatMap((line, index) => piecesOfLine(line, index + 1, picture.height * points))
  return { pieces, width: picture.width * points }
}

function piecesOfLine({ words, baseline, size }: RecognisedLine, mark: number, height: number): PdfPiece[] {
  return words.map(({ text, left, right, confidence }) => ({
    text,
    left: left * 72,
    right: right * 72,
    baseline: height - baseline * 72,
    size: Math.max(1, size * 72),
    font: recognisedFont,
    artifact: false,
    mark,
    hyphenAfter: false,
    words: [{ at: 0, length: text.length, confidence }],
  }))
}

function overlaps(a: PdfPiece, b: PdfPiece): boolean {
  const sameHeight = Math.abs(a.baseline - b.baseline) < Math.max(a.size, b.size) * 0.6
  return sameHeight && a.left < b.right && b.left < a.right
}
