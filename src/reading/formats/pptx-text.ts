import { mendLetterSpacing } from '../words/header-words.ts'
import { mendCharacters } from './mend-characters.ts'
import { at, childrenOf, textOf, type XmlElement } from './xml.ts'

/** One line of a text on a slide. */
export interface TextLine {
  text: string
  /** What tabs set apart. */
  cells: string[]
  bold: boolean
  /** Type size, where it is set on the text itself. */
  points: number | null
}

/** The lines of a text body: a paragraph each, and more where it breaks its lines by hand. */
export function linesOf(body: XmlElement | undefined): TextLine[] {
  let number = 0
  return childrenOf(body, 'a:p').flatMap((paragraph) => {
    const properties = at(paragraph, 'a:pPr')
    const isNumbered = at(properties, 'a:buAutoNum') !== undefined
    number = isNumbered ? number + 1 : 0
    const marker = isNumbered ? `${number}. ` : at(properties, 'a:buChar') ? '• ' : ''
    return breakLines(paragraph, marker)
  })
}

function breakLines(paragraph: XmlElement, marker: string): TextLine[] {
  const runs = childrenOf(paragraph).filter(({ name }) => name === 'a:r' || name === 'a:fld')
  const bold = runs.length > 0 && runs.every((run) => at(run, 'a:rPr')?.attributes.b === '1')
  const size = Number(at(runs[0], 'a:rPr')?.attributes.sz ?? 0)
  const lines = inlineOf(paragraph)
    .split(/[\n\v]/u)
    .map((line) => line.replace(/[^\S\t]+/gu, ' ').trim())
    .filter((line) => line !== '')
  return lines.map((line, index) => {
    const cells = `${index === 0 ? marker : ''}${line}`.split(/\s*\t\s*/u).filter((cell) => cell !== '')
    return { text: cells.join(' '), cells, bold, points: size > 0 ? size / 100 : null }
  })
}

function inlineOf(paragraph: XmlElement): string {
  const pieces = childrenOf(paragraph).map((piece) => {
    if (piece.name === 'a:br') return '\n'
    return piece.name === 'a:r' || piece.name === 'a:fld' ? textOf(at(piece, 'a:t')) : ''
  })
  return mendLetterSpacing(mendCharacters(pieces.join('')))
}
