import { mendLetterSpacing } from '../words/header-words.ts'
import type { Row } from './build-layout.ts'
import { headingSize, rowsOfGrid } from './grid-rows.ts'
import { gridOfHtmlTable, isDataTable } from './html-table.ts'
import { mendCharacters } from './mend-characters.ts'
import type { XmlElement } from './xml.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul hr'.split(
    ' ',
  ),
)
const around = new Set(['nav', 'header', 'footer', 'aside'])
const aroundRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
])

interface Reading {
  rows: Row[]
  /** The line that is being put together. */
  text: string
  bold: boolean
  /** It has letters. */
  filled: boolean
  gap: boolean
}

interface Place {
  size: number
  bold: boolean
  furniture: boolean
  /** The bullet or number that the next line begins with. */
  marker: { text: string } | null
  /** Inside what the page itself calls its main content, or there is no such thing. */
  main: boolean
}

/** The lines of a web page in their order: headings by level, list entries with their marks, tables by cells. */
export function rowsOfHtml(root: XmlElement): Row[] {
  const hasMain = findMain(root)
  const reading: Reading = { rows: [], text: '', bold: true, filled: false, gap: true }
  const place = { size: 1, bold: false, furniture: hasMain, marker: null, main: !hasMain }
  readInto(reading, root, place)
  closeLine(reading, place)
  return reading.rows
}

function findMain(element: XmlElement): boolean {
  return isMain(element) || element.children.some((child) => typeof child !== 'string' && findMain(child))
}

function isMain({ name, attributes }: XmlElement): boolean {
  return name === 'main' || attributes.role === 'main'
}

function readInto(reading: Reading, element: XmlElement, place: Place): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(reading, child, place)
    else if (child.name === 'br') closeLine(reading, place)
    else if (child.name === 'table' && isDataTable(child)) addTable(reading, child, place)
    else if (blocks.has(child.name)) addBlock(reading, child, place)
    else readInto(reading, child, insideOf(child, place))
  }
}

function addBlock(reading: Reading, element: XmlElement, place: Place): void {
  closeLine(reading, place)
  const isClose = ['li', 'dd', 'td', 'th', 'tr'].includes(element.name)
  if (!isClose) reading.gap = true
  const inside = insideOf(element, place)
  if (element.name === 'ul' || element.name === 'ol') readList(reading, element, inside)
  else readInto(reading, element, inside)
  closeLine(reading, inside)
  if (!isClose) reading.gap = true
}

function readList(reading: Reading, list: XmlElement, place: Place): void {
  let number = Number(list.attributes.start ?? 1) || 1
  for (const entry of list.children) {
    if (typeof entry === 'string') continue
    const text = list.name === 'ol' ? `${number++}. ` : '• '
    const marker = entry.name === 'li' ? { text } : null
    addBlock(reading, entry, { ...place, marker })
  }
}

function addTable(reading: Reading, table: XmlElement, place: Place): void {
  closeLine(reading, place)
  const rows = rowsOfGrid(gridOfHtmlTable(table))
  reading.rows.push(...rows.map((row) => ({ ...row, furniture: place.furniture })))
  reading.gap = true
}

/** What holds inside an element: its heading level, its weight, whether it stands around the content. */
function insideOf(element: XmlElement, place: Place): Place {
  const { name, attributes } = element
  const level = Number(/^h([1-6])$/u.exec(name)?.[1] ?? 0)
  const main = place.main || isMain(element)
  const isAround = around.has(name) || aroundRoles.has(attributes.role ?? '')
  // A header inside an article or the main content holds its title.
  const isHeadOfContent = name === 'header' && place.main && place.size === 1 && hasHeading(element)
  const furniture = main
    ? isMain(element)
      ? false
      : place.furniture || (isAround && !isHeadOfContent)
    : true
  const bold = place.bold || level > 0 || name === 'b' || name === 'strong' || name === 'th'
  return { ...place, main, furniture, bold, size: level > 0 ? headingSize(level) : place.size }
}

function hasHeading(element: XmlElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (/^h[1-6]$/u.test(child.name) || hasHeading(child)),
  )
}

function addText(reading: Reading, piece: string, place: Place): void {
  const text = piece.replace(/\s+/gu, ' ')
  if (text.trim() !== '') {
    if (!reading.filled && place.marker) {
      reading.text = place.marker.text
      place.marker.text = ''
    }
    reading.filled = true
    reading.bold = reading.bold && place.bold
  }
  if (reading.text !== '' || text.trim() !== '') reading.text += text
}

function closeLine(reading: Reading, { size, furniture }: Place): void {
  const text = mendLetterSpacing(mendCharacters(reading.text).replace(/\s+/gu, ' ').trim())
  if (reading.filled && text !== '') {
    const { bold, gap } = reading
    reading.rows.push({ cells: [{ text, left: null }], size, bold, furniture, gapBefore: gap })
    reading.gap = false
  }
  Object.assign(reading, { text: '', bold: true, filled: false })
}
