import type { Row } from './build-layout.ts'
import { textRow } from './grid-rows.ts'
import { mendCharacters } from './mend-characters.ts'
import { linksOf } from './part-links.ts'
import { allNamed, childrenOf, parseXml, textOf, type XmlElement } from './xml.ts'
import type { ZipParts } from './zip-parts.ts'

const format = 'DOCX'

/** What a Word document prints at the head and foot of its pages, once, as furniture; the body's reader leaves it out. */
export function docxFurniture(parts: ZipParts): Row[] {
  const links = linksOf(parts, 'word/document.xml', format)
  const heads = ['header', 'footer'].flatMap((kind) => links.filter((link) => link.kind === kind))
  const lines = heads.flatMap(({ path }) => {
    const text = parts.text(path)
    return text === null ? [] : allNamed(parseXml(text, format), 'w:p').map(lineOf)
  })
  const filled = lines.filter((cells) => cells.length > 0)
  // The first page's head often repeats that of the others.
  const different = new Map(filled.map((cells) => [cells.join('\t'), cells]))
  return [...different.values()].map((cells) => ({
    ...textRow('', { furniture: true }),
    cells: cells.map((text) => ({ text, left: null })),
  }))
}

function lineOf(paragraph: XmlElement): string[] {
  const cells = mendCharacters(inlineOf(paragraph)).split('\t')
  return cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '')
}

function inlineOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      if (child.name === 'w:t') return textOf(child)
      if (child.name === 'w:tab' || child.name === 'w:ptab') return '\t'
      return child.name === 'w:instrText' || child.name === 'w:p' ? '' : inlineOf(child)
    })
    .join('')
}
