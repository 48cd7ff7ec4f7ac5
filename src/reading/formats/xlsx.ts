import type { Layout, LayoutNote } from '../layout.ts'
import type { Row } from './build-layout.ts'
import { headingSize, textRow } from './grid-rows.ts'
import { layoutOfRows } from './layout-of-rows.ts'
import { linksOf } from './part-links.ts'
import { Refused } from './refused.ts'
import { numberFormatsOf } from './xlsx-number.ts'
import { rowsOfSheet, type Workbook } from './xlsx-sheet.ts'
import { richText } from './xlsx-text.ts'
import { allNamed, at, childrenOf, parseXml, type XmlElement } from './xml.ts'
import { openZipParts, type ZipParts } from './zip-parts.ts'

const format = 'XLSX'
const workbook = 'xl/workbook.xml'

/** A workbook as a layout, a page for each sheet that is shown, under the sheet's name; throws `Refused`. */
export function layoutOfXlsx(bytes: Uint8Array): Layout {
  const parts = openZipParts(bytes, format)
  const root = partOf(parts, workbook)
  if (!root) throw new Refused('damaged', format)
  const paths = new Map(linksOf(parts, workbook, format).map(({ id, path }) => [id, path]))
  const book: Workbook = {
    strings: sharedStrings(parts),
    formats: numberFormatsOf(partOf(parts, 'xl/styles.xml')),
    countsFrom1904: at(root, 'workbook', 'workbookPr')?.attributes.date1904 === '1',
  }
  const sheets = allNamed(root, 'sheet').map(({ attributes }) => attributes)
  const hidden = sheets.filter(({ state = 'visible' }) => state !== 'visible')
  const pages = sheets.flatMap(({ name = '', 'r:id': id = '' }) => {
    const shown = hidden.some((other) => other['r:id'] === id) ? null : partOf(parts, paths.get(id) ?? '')
    return shown ? [withName(name, rowsOfSheet(shown, book))] : []
  })
  const layout = layoutOfRows(pages)
  return hidden.length === 0
    ? layout
    : { ...layout, notes: [hiddenNote(hidden.map(({ name = '' }) => name))] }
}

/** Who hid a sheet may have meant it for nobody, or forgotten it: it is not read, and that is told. */
function hiddenNote(names: readonly string[]): LayoutNote {
  const list = names.map((name) => `”${name}”`).join(', ')
  return {
    page: 1,
    sv: `Arbetsboken har dolda blad som inte är lästa: ${list}. Visa dem och läs in filen på nytt om de ska vara med.`,
    en: `The workbook has hidden sheets that were not read: ${list}. Show them and read the file again if they belong to it.`,
  }
}

/** The names that the program itself gives say nothing about the sheet. */
function withName(name: string, rows: Row[]): Row[] {
  const isOwn = rows.length > 0 && !/^(?:blad|sheet|ark|tabell)\s?\d*$/iu.test(name.trim())
  return isOwn ? [textRow(name.trim(), { size: headingSize(2), bold: true }), ...rows] : rows
}

/** The texts that cells point to. */
function sharedStrings(parts: ZipParts): string[] {
  const root = partOf(parts, 'xl/sharedStrings.xml')
  return childrenOf(at(root ?? undefined, 'sst'), 'si').map(richText)
}

function partOf(parts: ZipParts, path: string): XmlElement | null {
  const text = parts.text(path)
  return text === null ? null : parseXml(text, format)
}
