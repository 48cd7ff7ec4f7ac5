import type { Block, Look, Sheet } from './block.ts'

/** How wide the labels of a first page stand. */
const pairLabel = 32

/** One line of text; an anchor is the number of the paragraph that begins there. */
export interface TextLine {
  text: string
  anchor?: string
  breakBefore?: boolean
  /** A heading is not left alone at the foot of a page. */
  heading?: boolean
}

/** Every line of the document, before it is divided into pages. */
export function textLines(sheet: Sheet, pages: Map<string, number>): TextLine[] {
  return sheet.blocks.flatMap((block) => linesOf(block, sheet, pages))
}

function linesOf(block: Block, sheet: Sheet, pages: Map<string, number>): TextLine[] {
  const { look } = sheet
  switch (block.kind) {
    case 'paragraph':
      return paragraphLines(block, look)
    case 'bullets':
      return plain([...block.items.flatMap((item) => hanging(`${look.bullet} ${item}`, look, 2)), ''])
    case 'numbers':
      return plain([...block.items.flatMap((item) => hanging(`${item.number}. ${item.text}`, look, 3)), ''])
    case 'pairs':
      return plain([...block.rows.flatMap((row) => pairLines(row, look)), ''])
    case 'table':
      return plain([...tableLines(block.head, block.rows, look), ''])
    case 'contents':
      return plain([...contentsLines(sheet, pages), ''])
    case 'break':
      return [{ text: '', breakBefore: true }]
    default:
      return textOf(block.kind, block.text, look)
  }
}

function textOf(kind: Block['kind'], text: string, look: Look): TextLine[] {
  const lines = plain([...wrap(text, look.columns), ''])
  return kind === 'text' ? lines : lines.map((line) => ({ ...line, heading: true }))
}

function plain(lines: string[]): TextLine[] {
  return lines.map((text) => ({ text }))
}

function paragraphLines(block: Block & { kind: 'paragraph' }, look: Look): TextLine[] {
  const heading = `§ ${block.number} ${block.title}`
  const number = block.caseNumber ?? ''
  if (look.caseNumber === 'first') {
    const first = {
      text: `§ ${block.number}${' '.repeat(12)}${number}`.trimEnd(),
      anchor: block.number,
      heading: true,
    }
    return [first, ...plain([...wrap(block.title, look.columns), ''])]
  }
  const wrapped = wrap(heading, number ? look.columns - 18 : look.columns)
  if (look.caseNumber === 'below' && number) wrapped.push(number)
  const [first = '', ...rest] = wrapped
  const beside = look.caseNumber === 'right' && number ? `${first.padEnd(look.columns - 14)}${number}` : first
  return [{ text: beside, anchor: block.number, heading: true }, ...plain([...rest, ''])]
}

function pairLines(row: { label: string; lines: string[] }, look: Look): string[] {
  if (look.furniture === 'board')
    return [row.label, '', ...row.lines.flatMap((l) => wrap(l, look.columns)), '']
  return row.lines.flatMap((line, at) => {
    const label = (at === 0 ? row.label : '').padEnd(pairLabel)
    return wrap(line, look.columns - pairLabel).map(
      (part, nth) => `${nth === 0 ? label : ' '.repeat(pairLabel)}${part}`,
    )
  })
}

function tableLines(head: string[], rows: string[][], look: Look): string[] {
  if (look.furniture === 'slides')
    return [head.join(' '), ...rows.flatMap((row) => slideRow(row, head.length))]
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)) + 3)
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('')
      .trimEnd(),
  )
}

/**
 * A row of a slide's table as extraction gives it: a cell of one line runs on into its neighbour, a cell of
 * several lines stands alone. Where two numbers meet, their boundary is lost.
 */
function slideRow(row: string[], columns: number): string[] {
  const cells = row.slice(0, columns).map((cell) => wrap(cell, 58).filter(Boolean))
  const lines: string[] = []
  let open = ''
  for (const cell of cells.filter((one) => one.length > 0)) {
    const [first = '', ...rest] = cell
    if (open) lines.push(`${open} ${first}`.trimEnd(), ...rest)
    else lines.push(...cell)
    open = rest.length === 0 ? (lines.pop() ?? '') : ''
    if (!open) lines.push('')
  }
  return open ? [...lines, open, ''] : lines
}

function contentsLines(sheet: Sheet, pages: Map<string, number>): string[] {
  return sheet.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const page = `${pages.get(block.number) ?? ''}`
    const room = sheet.look.columns - page.length - 4
    const wrapped = wrap(`§ ${block.number} ${block.title}`, room).map((line) => line.trimEnd())
    const last = wrapped.pop() ?? ''
    return [...wrapped, `${last} ${'.'.repeat(Math.max(3, room - last.length))} ${page}`]
  })
}

function hanging(text: string, look: Look, indent: number): string[] {
  if (look.furniture === 'board' || look.furniture === 'slides') return wrap(text, look.columns)
  const [first = '', ...rest] = wrap(text, look.columns - indent)
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)]
}

/** Breaks a text at blanks; a broken line keeps the blank at its end, as extraction leaves it. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > columns) {
      lines.push(`${line} `)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
