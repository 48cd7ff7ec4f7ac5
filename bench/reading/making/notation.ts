import { type Capture, folded, readMarks } from './marks.ts'

/** What a document consists of, whatever it is written out as. */
export interface Block {
  kind:
    | 'title'
    | 'heading'
    | 'subheading'
    | 'bold'
    | 'text'
    | 'bullet'
    | 'number'
    | 'row'
    | 'raw'
    | 'pair'
    | 'page'
  text: string
  number: string
  cells: string[]
}

/** One line of a source: something printed with what it marks, or a note that is never printed. */
export type SourceLine = { block: Block; captures: Capture[] } | { note: string; rest: string }

/** One document as it is kept in `sources/`. */
export interface Source {
  name: string
  head: Map<string, string>
  lines: SourceLine[]
  /** Everything printed, with blanks folded: what notes may quote. */
  text: string
}

const signs: Record<string, Block['kind']> = {
  '=': 'title',
  '#': 'heading',
  '##': 'subheading',
  '###': 'bold',
  '-': 'bullet',
  '|': 'row',
  "'": 'raw',
  ':': 'pair',
}

/** Reads a source: a head between `---`, then blocks and notes; throws when the head is missing. */
export function readSource(name: string, content: string): Source {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? []
  if (head === undefined || body === undefined) throw new Error(`${name}: no head between ---`)
  const lines = chunksOf(body).map(readChunk)
  const printed = lines.flatMap((line) => ('block' in line ? [line.block.text] : []))
  return { name, head: readHead(head), lines, text: folded(printed.join(' ')) }
}

/** What the head says of `field`; throws when it says nothing. */
export function headField(source: Source, field: string): string {
  const value = source.head.get(field)
  if (value === undefined) throw new Error(`${source.name}: the head lacks "${field}:"`)
  return value
}

function readHead(head: string): Map<string, string> {
  const pairs = head.split('\n').map((line) => line.split(/: ?(.*)/s))
  return new Map(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()]))
}

/** A block ends at a blank line or where the next begins with a sign of its own. */
function chunksOf(body: string): string[] {
  const chunks: string[] = []
  let open = false
  for (const line of body.split('\n')) {
    const begins = /^(=|#{1,3}|-|\||'|:|\d+[.)]|@\w+|\(ny sida\))( |$)/.test(line)
    if (!line.trim()) open = false
    else if (begins || !open) chunks.push(line)
    else chunks[chunks.length - 1] += ` ${line.trim()}`
    if (line.trim()) open = !/^(@|'|=|#)/.test(line)
  }
  return chunks
}

function readChunk(chunk: string): SourceLine {
  const [, note, rest = ''] = /^@(\w+) ?(.*)$/s.exec(chunk) ?? []
  if (note) return { note, rest }
  if (chunk === '(ny sida)') return { block: block('page', ''), captures: [] }
  const [, number, item] = /^(\d+[.)]) (.*)$/s.exec(chunk) ?? []
  if (number && item) return printed('number', item, number)
  const [, sign = '', marked = ''] = /^(=|#{1,3}|-|\||'|:) ?(.*)$/s.exec(chunk) ?? []
  const kind = signs[sign]
  return kind ? printed(kind, marked) : printed('text', chunk)
}

function printed(kind: Block['kind'], marked: string, number = ''): SourceLine {
  const { text, captures } = readMarks(marked)
  return { block: block(kind, text, number), captures }
}

function block(kind: Block['kind'], text: string, number = ''): Block {
  const celled = kind === 'row' || kind === 'pair'
  return { kind, text, number, cells: celled ? text.split('|').map((cell) => cell.trim()) : [] }
}
