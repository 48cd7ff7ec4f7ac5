import { allNamed, parseXml, textOf, type XmlElement } from './xml.ts'

/** A word that was recognised in a picture; its place in inches from the top left corner. */
export interface RecognisedWord {
  text: string
  left: number
  right: number
  /** From 0 to 1. */
  confidence: number
}

export interface RecognisedLine {
  /** Where the letters stand, from the top. */
  baseline: number
  /** Height of its type from the lowest to the highest letter. */
  size: number
  words: RecognisedWord[]
}

/** The engine's answer (hOCR) as lines. */
export function linesOfHocr(hocr: string, { dotsPerInch }: { dotsPerInch: number }): RecognisedLine[] {
  const spans = allNamed(parseXml(`<page>${hocr}</page>`, 'OCR'), 'span')
  const lines = spans.filter((span) => span.attributes.id?.startsWith('line_'))
  return lines.flatMap((line) => {
    const words = allNamed(line, 'span').flatMap((word) => wordOf(word, dotsPerInch))
    const box = numbersOf(line, 'bbox')
    const [, offset = 0] = numbersOf(line, 'baseline')
    const [size = 0] = numbersOf(line, 'x_size')
    const baseline = ((box[3] ?? 0) + offset) / dotsPerInch
    return words.length === 0 ? [] : [{ baseline, size: size / dotsPerInch, words: mendSigns(words) }]
  })
}

/** A word with its upper and lower edge. */
interface PlacedWord extends RecognisedWord {
  top: number
  bottom: number
}

function wordOf(element: XmlElement, dotsPerInch: number): PlacedWord[] {
  const text = textOf(element).trim()
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(element, 'bbox')
  const [sure = 0] = numbersOf(element, 'x_wconf')
  if (text === '') return []
  const edges = { left: left / dotsPerInch, right: right / dotsPerInch, top, bottom }
  return [{ text, ...edges, confidence: sure / 100 }]
}

function numbersOf({ attributes }: XmlElement, name: string): number[] {
  const found = new RegExp(`${name} ([-\\d. ]+)`, 'u').exec(attributes.title ?? '')
  return (found?.[1] ?? '').trim().split(' ').map(Number)
}

/**
 * The engine's Swedish does not know the paragraph sign: it gives a dollar sign, or a figure or letter of its shape.
 * The sign reaches below the line, where figures end on it; what is mended is no surer than before.
 */
function mendSigns(words: PlacedWord[]): RecognisedWord[] {
  return words.map((word, index) => {
    const { text, left, right, confidence } = word
    return {
      text: mended(word, words[index - 1], words[index + 1]) ?? mendDollar(text),
      left,
      right,
      confidence,
    }
  })
}

function mended(
  word: PlacedWord,
  before: PlacedWord | undefined,
  next: PlacedWord | undefined,
): string | null {
  if (isSign(word, next)) return '§'
  if (isOne(word, before)) return '1'
  return !before && isBullet(word, next) ? '•' : null
}

/** A list's dot is no letter the engine knows: it gives quotes and other signs, which begin no line of Swedish. */
function isBullet({ text }: PlacedWord, next: PlacedWord | undefined): boolean {
  return /^(?:[»«+*°·¢®©•]{1,2}|[eo])$/u.test(text) && /^\p{L}/u.test(next?.text ?? '')
}

function isSign({ text, top, bottom }: PlacedWord, next: PlacedWord | undefined): boolean {
  if (!next || !/^(?:[$8S53£]|[$8S§]?&|&\$)$/u.test(text) || !/^(?:\d|[Il|]$)/u.test(next.text)) return false
  if (text.length > 1 || text === '&') return /^\d/u.test(next.text)
  return text === '$' || text === '£' || bottom - next.bottom > (bottom - top) * 0.12
}

/** The number one after a paragraph sign, taken for a letter. */
function isOne({ text }: PlacedWord, before: PlacedWord | undefined): boolean {
  return /^[Il|]$/u.test(text) && /^[$8S5&3]$/u.test(before?.text ?? '')
}

function mendDollar(text: string): string {
  return text.replace(/^\$+(?=$|[\dIl])/u, (signs) => '§'.repeat(signs.length))
}
