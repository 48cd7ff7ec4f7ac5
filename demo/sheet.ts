import type { Block, Look, Sheet } from './block.ts'
import { lookNamed } from './look.ts'
import type { Source, SourceClause, SourceLine, SourcePart, SourceSection } from './source.ts'

const documentNames: Record<string, string> = {
  minutes: 'Protokoll',
  letter: 'Skrivelse',
  directive: 'Uppdragsdirektiv',
  plan: 'Nämndplan',
  presentation: 'Bilddokument',
  report: 'Rapport',
}

/** The document a source describes, as blocks in the order a person reads them. */
export function sheetOf(source: Source): Sheet {
  const look = lookNamed(headField(source, 'utseende'))
  const kind = headField(source, 'slag')
  const documentName = documentNames[kind] ?? 'Handling'
  const body = headField(source, 'organ')
  return {
    file: headField(source, 'fil'),
    title: source.head.get('titel') ?? `${documentName} ${body} ${source.head.get('datum') ?? ''}`.trim(),
    body,
    date: source.head.get('datum') ?? null,
    documentName,
    look,
    blocks: source.parts.flatMap((part) => partBlocks(part, look, kind)),
  }
}

/** What the head of a source says; throws when a field that every source has is missing. */
export function headField(source: Source, name: string): string {
  const value = source.head.get(name)
  if (value === undefined) throw new Error(`The source lacks "${name}:"`)
  return value
}

function partBlocks(part: SourcePart, look: Look, kind: string): Block[] {
  const opening = openingOf(part)
  const closing: Block[] = kind === 'minutes' && part.heading !== 'Förstasida' ? [] : closingOf(kind)
  const sections = part.sections.flatMap((section) => sectionBlocks(section, part, look))
  return [...opening, ...sections, ...closing]
}

function closingOf(kind: string): Block[] {
  return kind === 'letter' || kind === 'directive' ? [] : [{ kind: 'break' }]
}

function openingOf(part: SourcePart): Block[] {
  if (part.heading === '-') return []
  if (part.heading === 'Förstasida') return [{ kind: 'title', text: 'Sammanträdesprotokoll' }]
  const [, number, title = '', caseNumber] = /^§ (\d+) (.*?)(?: :: (.*))?$/.exec(part.heading) ?? []
  if (number) return [{ kind: 'paragraph', number, title, caseNumber: caseNumber ?? null }]
  return [{ kind: 'title', text: part.heading }]
}

function sectionBlocks(section: SourceSection, part: SourcePart, look: Look): Block[] {
  const level = levelUnder(part)
  const heading: Block[] = section.heading ? [{ kind: 'heading', level, text: section.heading }] : []
  const lines = joinRunIns(section.lines)
  return [...heading, ...joinAlike(lines.flatMap((line) => lineBlocks(line, part, look)))].map(numbered)
}

function levelUnder(part: SourcePart): number {
  return part.heading.startsWith('§') ? 3 : 2
}

/** A lead-in that runs on into its first clause stands on the same line as it. */
function joinRunIns(lines: SourceLine[]): SourceLine[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (line.kind === 'run-in') return []
    if (line.kind !== 'clause' || before?.kind !== 'run-in') return [line]
    return [{ kind: 'text', text: `${before.text} ${line.clause.text}` }]
  })
}

/** Clauses in a numbered look are counted from 1 within their list. */
function numbered(block: Block): Block {
  if (block.kind !== 'numbers') return block
  const items = block.items.map((item, at) => (item.number === '' ? { ...item, number: `${at + 1}` } : item))
  return { kind: 'numbers', items }
}

function lineBlocks(line: SourceLine, part: SourcePart, look: Look): Block[] {
  switch (line.kind) {
    case 'text':
    case 'lead':
      return [{ kind: 'text', text: line.text }]
    case 'subheading':
      return [{ kind: 'heading', level: levelUnder(part) + 1, text: line.text }]
    case 'bullet':
      return [{ kind: 'bullets', items: [line.text] }]
    case 'number':
      return [{ kind: 'numbers', items: [line] }]
    case 'pair':
      return [{ kind: 'pairs', rows: [line] }]
    case 'row':
      return [{ kind: 'table', head: line.cells.map(printed), rows: [] }]
    case 'clause':
      return [clauseBlock(line.clause, look)]
    case 'repeat':
      return repeatedClauses(line.text, part).map((clause) => clauseBlock(clause, look))
    case 'contents':
    case 'break':
      return [{ kind: line.kind }]
    default:
      return []
  }
}

/** A cell whose number cannot be read with certainty from the extracted text ends in a question mark. */
function printed(cell: string): string {
  return cell.replace(/\?$/, '')
}

function clauseBlock(clause: SourceClause, look: Look): Block {
  if (look.clauses === 'numbered') return { kind: 'numbers', items: [{ number: '', text: clause.text }] }
  return { kind: 'text', text: look.clauses === 'att' ? `att ${clause.text}` : clause.text }
}

/** The clauses of another section of the same paragraph: a proposal that became the decision word for word. */
export function repeatedClauses(heading: string, part: SourcePart): SourceClause[] {
  const section = part.sections.find((one) => one.heading === heading)
  if (!section) throw new Error(`${part.heading} has no section "${heading}" to repeat`)
  return section.lines.flatMap((line) => (line.kind === 'clause' ? [line.clause] : []))
}

/** Bullets, rows and pairs that follow on each other are one list or one table. */
function joinAlike(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const both = last ? together(last, block) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(block)
  }
  return joined
}

function together(last: Block, next: Block): Block | null {
  if (last.kind === 'bullets' && next.kind === 'bullets') {
    return { kind: 'bullets', items: [...last.items, ...next.items] }
  }
  if (last.kind === 'numbers' && next.kind === 'numbers') {
    return { kind: 'numbers', items: [...last.items, ...next.items] }
  }
  if (last.kind === 'pairs' && next.kind === 'pairs') {
    return { kind: 'pairs', rows: [...last.rows, ...next.rows] }
  }
  if (last.kind === 'table' && next.kind === 'table') {
    return { ...last, rows: [...last.rows, next.head, ...next.rows] }
  }
  return null
}
