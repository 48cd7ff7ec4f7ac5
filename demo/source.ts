import { type Note, readNote } from './note.ts'

/** A clause of a decision or of a proposal to one. */
export interface SourceClause {
  kind: 'own' | 'recommendation' | 'handed over' | 'noted' | null
  to: string[]
  text: string
}

export type SourceLine =
  | { kind: 'text' | 'bullet' | 'lead' | 'run-in' | 'subheading' | 'repeat'; text: string }
  | { kind: 'number'; number: string; text: string }
  | { kind: 'clause'; clause: SourceClause }
  | { kind: 'pair'; label: string; lines: string[] }
  | { kind: 'row'; cells: string[] }
  | { kind: 'contents' }
  | { kind: 'break' }
  | { kind: 'note'; note: Note }

export interface SourceSection {
  heading: string | null
  lines: SourceLine[]
}

export interface SourcePart {
  heading: string
  sections: SourceSection[]
}

/** One document as it is kept in `sources/`: its head, and its parts (paragraphs, slides, chapters). */
export interface Source {
  head: Map<string, string>
  parts: SourcePart[]
}

/** Reads a source; throws with the line when it holds something that the notation does not know. */
export function readSource(text: string): Source {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const parts: SourcePart[] = []
  // A heading is a chunk of its own; other chunks end at a blank line or at the sign of the next.
  const apart = body.replace(/^(#{1,3} .*)$/gm, '\n$1\n')
  for (const chunk of apart.split(/\n\s*\n|\n(?=(?:###|[@>*:|&-]) |>\+ |\d+\. )/))
    addChunk(parts, chunk.trim())
  return { head: readHead(head), parts }
}

function readHead(head: string): Map<string, string> {
  const pairs = head.split('\n').map((line) => line.split(/: (.*)/s))
  return new Map(pairs.map(([key = '', value = '']) => [key, value]))
}

function addChunk(parts: SourcePart[], chunk: string): void {
  if (!chunk) return
  if (chunk.startsWith('# ')) {
    parts.push({ heading: chunk.slice(2), sections: [{ heading: null, lines: [] }] })
    return
  }
  const part = parts.at(-1)
  if (!part) throw new Error(`Text before the first part: ${chunk}`)
  if (chunk.startsWith('## ')) part.sections.push({ heading: chunk.slice(3), lines: [] })
  else part.sections.at(-1)?.lines.push(readLine(chunk.replace(/\n\s*/g, ' ')))
}

/** The first sign of a line says what it is; a line without one goes on as running text. */
function readLine(chunk: string): SourceLine {
  const [, sign = '', rest = ''] = /^(>\+|>|###|-|\*|:|\||&|@) ?(.*)$/.exec(chunk) ?? []
  if (sign === '>') return { kind: 'lead', text: rest }
  if (sign === '>+') return { kind: 'run-in', text: rest }
  if (sign === '###') return { kind: 'subheading', text: rest }
  if (sign === '-') return { kind: 'bullet', text: rest }
  if (sign === '&') return { kind: 'repeat', text: rest }
  if (sign === '*') return { kind: 'clause', clause: readClause(rest) }
  if (sign === '@') return { kind: 'note', note: readNote(rest) }
  if (sign === '|') return { kind: 'row', cells: cellsOf(rest) }
  if (sign === ':') return readPair(rest)
  return readPlain(chunk)
}

function readPlain(chunk: string): SourceLine {
  if (chunk === '(innehåll)') return { kind: 'contents' }
  if (chunk === '(ny sida)') return { kind: 'break' }
  const [, number, text] = /^(\d+)\. (.*)$/.exec(chunk) ?? []
  return number && text ? { kind: 'number', number, text } : { kind: 'text', text: chunk }
}

function readPair(rest: string): SourceLine {
  const [label = '', lines = ''] = rest.split(' | ')
  return { kind: 'pair', label, lines: lines.split(' / ') }
}

function cellsOf(rest: string): string[] {
  return rest
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

const clauseSigns = {
  eget: 'own',
  förslag: 'recommendation',
  överlämnas: 'handed over',
  noteras: 'noted',
} as const

/** `[förslag: Regionstyrelsen > Regionfullmäktige] text`; a clause without a sign is one of a proposal. */
function readClause(rest: string): SourceClause {
  const [, sign, to = '', text] = /^\[(\p{L}+)(?:: ([^\]]+))?\] (.*)$/u.exec(rest) ?? []
  if (!sign || !text) return { kind: null, to: [], text: rest }
  if (!isClauseSign(sign)) throw new Error(`Unknown kind of clause: ${rest}`)
  return { kind: clauseSigns[sign], to: to ? to.split(' > ') : [], text }
}

function isClauseSign(sign: string): sign is keyof typeof clauseSigns {
  return sign in clauseSigns
}
