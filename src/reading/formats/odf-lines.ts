import { mendLetterSpacing } from '../words/header-words.ts'
import type { Row } from './build-layout.ts'
import { headingSize } from './grid-rows.ts'
import { mendCharacters } from './mend-characters.ts'
import { allNamed, at, childrenOf, type XmlElement } from './xml.ts'

/** The names of the styles that print bold. */
export function stylesOf(root: XmlElement | undefined): ReadonlySet<string> {
  const bold = allNamed(at(root, 'office:automatic-styles'), 'style:style').filter(
    (style) => at(style, 'style:text-properties')?.attributes['fo:font-weight'] === 'bold',
  )
  return new Set(bold.map((style) => style.attributes['style:name'] ?? ''))
}

/** The paragraphs, headings and lists right inside an element as rows. */
export function odfLines(element: XmlElement | undefined, bold: ReadonlySet<string>): Row[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'text:list') return listRows(child, bold, 1)
    return child.name === 'text:p' || child.name === 'text:h' ? paragraphRows(child, bold, '') : []
  })
}

/** A paragraph or heading as rows: one, and more where it breaks its lines by hand. */
export function paragraphRows(paragraph: XmlElement, bold: ReadonlySet<string>, marker: string): Row[] {
  const level = paragraph.name === 'text:h' ? Number(paragraph.attributes['text:outline-level'] ?? 1) : 0
  const isBold = bold.has(paragraph.attributes['text:style-name'] ?? '') || isAllBold(paragraph, bold)
  const lines = odfText(paragraph)
    .split('\n')
    .map((line) =>
      mendLetterSpacing(mendCharacters(line))
        .replace(/[^\S\t]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  return lines.map((line, index) => ({
    cells: `${index === 0 ? marker : ''}${line}`
      .split(/\s*\t\s*/u)
      .flatMap((text) => (text === '' ? [] : [{ text, left: null }])),
    size: level > 0 ? headingSize(level) : 1,
    bold: isBold || level > 0,
    furniture: false,
    gapBefore: index === 0,
  }))
}

/** A list's entries with the bullets that the program draws; entries of lists inside go on after them. */
export function listRows(list: XmlElement, bold: ReadonlySet<string>, depth: number): Row[] {
  return childrenOf(list).flatMap((entry) =>
    childrenOf(entry).flatMap((child, index) => {
      if (child.name === 'text:list') return listRows(child, bold, depth + 1)
      if (child.name !== 'text:p' && child.name !== 'text:h') return []
      return paragraphRows(child, bold, index === 0 && entry.name === 'text:list-item' ? '• ' : '')
    }),
  )
}

function isAllBold(paragraph: XmlElement, bold: ReadonlySet<string>): boolean {
  const filled = paragraph.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return (
    filled.length > 0 &&
    filled.every((child) => typeof child !== 'string' && bold.has(child.attributes['text:style-name'] ?? ''))
  )
}

/** What a paragraph says, its tabs, blanks and line breaks as characters; notes and remarks beside it are none of it. */
export function odfText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ')
      if (child.name === 'text:s') return ' '.repeat(Math.min(200, Number(child.attributes['text:c'] ?? 1)))
      if (child.name === 'text:tab') return '\t'
      if (child.name === 'text:line-break') return '\n'
      if (/^(?:office:annotation|text:note|text:tracked-changes|draw:)/u.test(child.name)) return ''
      return odfText(child)
    })
    .join('')
}
