import type { Look } from './look.ts'
import type { Block } from './notation.ts'

/** The document as a program that extracts text would leave it: wrapped lines, heads and feet among them. */
export function asText(blocks: Block[], look: Look): Buffer {
  const lines = blocks.flatMap((block) => linesOf(block, look))
  const pages = paginate(lines, look.rows)
  const texts = pages.map((page, at) =>
    [
      ...furniture(look.head, look, at, pages.length),
      ...page,
      ...furniture(look.foot, look, at, pages.length),
    ].join('\n'),
  )
  return encoded(
    `${texts
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')
      .trim()}\n`,
    look.encoding,
  )
}

function paginate(lines: (string | null)[], rows: number): string[][] {
  const pages: string[][] = [[]]
  for (const line of lines) {
    const full = rows > 0 && (pages.at(-1)?.length ?? 0) >= rows
    if (line === null || full) pages.push([])
    if (line !== null) pages.at(-1)?.push(line)
  }
  return pages.filter((page) => page.length > 0)
}

function furniture(rows: string[][], look: Look, page: number, of: number): string[] {
  const filled = rows.map((row) =>
    row.map((cell) => cell.replace('{n}', `${page + 1}`).replace('{N}', `${of}`)),
  )
  const lines = filled.map((row) => spread(row, look.width))
  return lines.length > 0 ? ['', ...lines, ''] : []
}

function spread(cells: string[], width: number): string {
  const gap = Math.max(2, Math.floor((width - cells.join('').length) / Math.max(1, cells.length - 1)))
  return cells.join(' '.repeat(gap)).trimEnd()
}

/** The lines of one block; null is the end of a page. */
function linesOf(block: Block, look: Look): (string | null)[] {
  switch (block.kind) {
    case 'page':
      return [null]
    case 'raw':
      return [block.text]
    case 'row':
      return [
        block.cells
          .map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(12)))
          .join('  ')
          .trimEnd(),
      ]
    case 'pair':
      return wrap(block.cells.slice(1).join(' '), look.width - 30).map(
        (line, at) => `${(at === 0 ? (block.cells[0] ?? '') : '').padEnd(30)}${line}`,
      )
    case 'bullet':
      return wrap(`${look.bullet} ${block.text}`, look.width)
    case 'number':
      return wrap(`${block.number} ${block.text}`, look.width)
    case 'text':
      return ['', ...wrap(block.text, look.width), '']
    default:
      return ['', ...wrap(block.text, look.width)]
  }
}

/** Breaks at blanks; words are never broken. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

const inWindows: Record<string, string> = { '–': '\x96', '•': '\x95', '”': '\x94', '’': '\x92', '…': '\x85' }

/** Old systems of municipalities wrote the Windows code page, not UTF-8. */
function encoded(text: string, encoding: Look['encoding']): Buffer {
  if (encoding === 'utf8') return Buffer.from(text)
  return Buffer.from(
    text.replace(/[–•”’…]/g, (sign) => inWindows[sign] ?? sign),
    'latin1',
  )
}
