import type { Block } from './notation.ts'
import { zipOf } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The document as an Excel workbook: a title begins a sheet, a row is a row, other text a cell of its own. */
export function asXlsx(blocks: Block[]): Buffer {
  const sheets = sheetsOf(blocks)
  const strings = [...new Set(sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => !isNumber(cell)))]
  const files = sheets.map(
    ({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings)] as const,
  )
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const shared = `<Relationship Id="rId99" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`
  return zipOf({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}">${targets.join('')}${shared}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(files),
  })
}

function sheetsOf(blocks: Block[]): { name: string; rows: string[][] }[] {
  const sheets: { name: string; rows: string[][] }[] = []
  for (const block of blocks) {
    if (block.kind === 'title') sheets.push({ name: block.text.slice(0, 31), rows: [] })
    else if (block.kind === 'row') sheets.at(-1)?.rows.push(block.cells)
    else sheets.at(-1)?.rows.push([block.text])
  }
  return sheets
}

function sheetXml(rows: string[][], strings: string[]): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`, strings),
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: string, at: string, strings: string[]): string {
  if (!cell) return ''
  if (isNumber(cell)) return `<c r="${at}"><v>${cell.replace(',', '.')}</v></c>`
  return `<c r="${at}" t="s"><v>${strings.indexOf(cell)}</v></c>`
}

function isNumber(cell: string): boolean {
  return /^-?\d+(,\d+)?$/.test(cell)
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>`,
    ...parts,
    '</Types>',
  ].join('')
}

/** Text as it may stand in XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
