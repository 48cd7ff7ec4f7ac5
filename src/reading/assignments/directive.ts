import { caseNumbersAlone } from '../minutes/case-line.ts'
import { piecesOf } from '../plan/pieces.ts'
import { headerPieces } from '../words/header-words.ts'
import { type Draft, linesOf } from './draft.ts'
import { type Field, readField } from './fields.ts'
import type { Names } from './names.ts'
import { receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'

const heading =
  /^(?:uppdragsdirektiv|uppdragsbeskrivning|direktiv)(?!\p{L})(?:\s+(?:nr\.?\s*)?(?<number>\d{1,2}(?!\d)))?\s*(?<mark>[:.–-])?\s*(?<title>.*)$/iu

interface FieldWithText extends Field {
  text: string
  entries: Entry[]
}

/**
 * The one assignment of a directive: its title from the heading or a field, giver, receiver, aim and reporting
 * from the fields. Empty where the document has no such heading, or fewer than two fields under it.
 */
export function directiveAssignment(region: Region, names: Names): Draft[] {
  const at = region.entries.findIndex((entry) => readHeading(entry) !== null)
  const head = region.entries[at]
  if (at > 12 || !head || head.marker === 'bullet') return []
  const fields = fieldsAfter(region, region.entries.slice(at + 1))
  if (fields.length < 2) return []
  const title = titleOf(region, at, fields)
  if (!title) return []
  const field = (kind: Field['kind']) => fields.find((each) => each.kind === kind && each.text !== '')
  const end = region.entries.at(-1)?.passage.span.end ?? title.span.end
  return [
    {
      ...title,
      from: bodiesIn(field('giver'), names, region)[0] ?? null,
      to: bodiesIn(field('receiver'), names, region),
      target: field('target')?.text ?? null,
      targetSpan: field('target')?.entries[0]?.passage.span ?? null,
      reporting: field('reporting')?.text ?? null,
      year: yearIn(field('year')?.text),
      lines: linesOf(region, { start: title.span.start, end }),
      place: null,
      confidence: 0.85,
    },
  ]
}

/** What a heading of a directive holds, or null: without a mark before it a title begins with a capital. */
function readHeading({ passage }: Entry): { number?: string; title?: string } | null {
  const { number, mark, title } = heading.exec(passage.text)?.groups ?? {}
  if (title === undefined || (!mark && /^\P{Lu}/u.test(title))) return null
  return { title, ...(number ? { number } : {}) }
}

function titleOf(
  region: Region,
  at: number,
  fields: FieldWithText[],
): Pick<Draft, 'title' | 'number' | 'span'> | null {
  const head = region.entries[at]
  const { number = null, title = '' } = (head && readHeading(head)) ?? {}
  const named = fields.find((field) => field.kind === 'title' && field.text !== '')
  const next = region.entries.slice(at + 1, at + 6).find((entry) => !isHeadLine(entry))
  const place = named?.entries[0]?.passage.span
  if (named && place) return { title: named.text, number, span: place }
  if (head && title) return { title, number, span: head.passage.span }
  return next && !readField(next.passage.text)
    ? { title: next.passage.text, number, span: next.passage.span }
    : null
}

/** Dates, bodies, case numbers and page numbers around a heading are no title. */
function isHeadLine({ passage: { text } }: Entry): boolean {
  if (caseNumbersAlone(text).length > 0 || /^version(?!\p{L})/iu.test(text)) return true
  return headerPieces(text).rest === ''
}

/** Each label with its own text, or with the passages beneath it up to the next label. */
function fieldsAfter(region: Region, entries: Entry[]): FieldWithText[] {
  const fields: FieldWithText[] = []
  for (const entry of entries) {
    const field = fieldOf(region, entry)
    const open = fields.at(-1)
    if (field) fields.push({ ...field, entries: [entry] })
    else if (settled.test(entry.passage.text)) fields.push({ kind: 'date', text: '', textAt: 0, entries: [] })
    else if (isHeading(entry)) fields.push({ kind: 'other', text: '', textAt: 0, entries: [] })
    else if (open) {
      open.text = open.text === '' ? entry.text : `${open.text} ${entry.text}`
      open.entries = [...open.entries.filter((each) => each.text !== '' && !readField(each.text)), entry]
    }
  }
  return fields
}

/** "Fastställd av direktören 2024-02-12": who settled the directive, and when. */
const settled = /^(?:fastställ[dt]|beslutad|upprättad|godkän[dt]|antagen)\s(?:av|i|vid|den|20)/iu

/** A numbered heading that is no known label closes the field before it. */
function isHeading({ marker, text, passage }: Entry): boolean {
  return (
    marker === 'number' &&
    text.length <= 60 &&
    passage.firstLine === passage.lastLine &&
    !/[.,;:!?]$/u.test(text)
  )
}

/** A label may stand in a cell of its own, without a colon. */
function fieldOf(region: Region, entry: Entry): Field | null {
  const line = region.layout.lines[entry.passage.firstLine]
  const [label, ...rest] = line ? piecesOf(line) : []
  const inCell = rest.length === 1 && label ? readField(`${label.text.trim()}:`) : null
  if (!inCell || !label) return readField(entry.passage.text)
  const textAt = label.text.trim().length + 1
  return { ...inCell, text: entry.passage.text.slice(textAt).trim(), textAt }
}

function yearIn(text: string | undefined): number | null {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(text ?? '')?.[0]
  return year ? Number(year) : null
}

/** A field that names no body still names a receiver, such as a post. */
function bodiesIn(field: FieldWithText | undefined, names: Names, region: Region): string[] {
  if (!field) return []
  const bodies = receiversIn(field.text, names, region.text)
  if (bodies.length > 0) return bodies
  return field.text.length <= 80 ? [field.text.replace(/[.\s]+$/u, '')] : []
}
