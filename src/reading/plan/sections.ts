import type { Furniture } from '../furniture-reasons.ts'
import type { Layout, LayoutLine } from '../layout.ts'
import { bulletLength } from '../words/bullets.ts'
import { readGoalHeading, withoutPart } from './goal-heading.ts'
import { type LabelledIndicator, labelledIndicatorAt } from './labelled-indicator.ts'
import { isFieldOfAssignment, otherSection } from './not-a-goal.ts'
import { type PlacedText, placedText } from './passage.ts'
import { proseIndicatorAt } from './prose-indicator.ts'
import { showsValues } from './shows-values.ts'
import { type TableHead, tableHeadAt } from './table-lines.ts'
import { unreadHead } from './unread-head.ts'
import { valuesAt } from './value-words.ts'

/** What a plan consists of, in order: headings of goals, and tables under them. */
export type PlanPart =
  | { kind: 'goal' | 'lower goal'; number: string | null; title: PlacedText; line: number }
  /** A heading above a table that does not say what it is. */
  | { kind: 'caption'; title: PlacedText; line: number }
  | { kind: 'unread head'; title: PlacedText; line: number }
  | { kind: 'indicator'; labelled: LabelledIndicator; line: number }
  | { kind: 'table'; head: TableHead; lines: LayoutLine[]; line: number; lastLine: number }

/** Finds the headings and tables of a plan. Text between them is passed over. */
export function planParts(layout: Layout, furniture: Furniture): PlanPart[] {
  const parts: PlanPart[] = []
  for (let index = 0; index < layout.lines.length; index++) {
    if (furniture.has(index)) continue
    const head = tableHeadAt(layout, index, furniture)
    const part = head
      ? tablePart(layout, head, furniture)
      : (headingPart(layout, index, furniture) ??
        indicatorPart(layout, index, furniture, parts) ??
        unreadPart(layout, index, parts))
    if (!part) continue
    const caption = head ? captionAbove(layout, head, parts.at(-1), furniture) : null
    parts.push(...(caption ? [caption, part] : [part]))
    index = Math.max(index, lastLineOf(part))
  }
  return parts
}

function indicatorPart(
  layout: Layout,
  index: number,
  furniture: Furniture,
  before: readonly PlanPart[],
): PlanPart | null {
  const labelled =
    labelledIndicatorAt(layout, index, furniture) ??
    (isUnderGoal(before) ? proseIndicatorAt(layout, index, furniture) : null)
  return labelled && { kind: 'indicator', labelled, line: index }
}

function isUnderGoal(before: readonly PlanPart[]): boolean {
  return before.some(({ kind }) => kind === 'goal' || kind === 'lower goal')
}

/** The head of a table under a goal whose columns are not understood. */
function unreadPart(layout: Layout, index: number, before: readonly PlanPart[]): PlanPart | null {
  const line = layout.lines[index]
  const title = line && isUnderGoal(before) ? unreadHead(line) : null
  return title && { kind: 'unread head', title, line: index }
}

function lastLineOf(part: PlanPart): number {
  if (part.kind === 'indicator') return part.labelled.lastLine
  return part.kind === 'table' ? part.lastLine : part.line
}

const plainCaption = /^(?:indikator|nyckeltal|tabell|diagram|mål\s+och|uppföljning|delmål|bild|forts)/iu

/** The heading right above a table, unless it was read as a goal's or only says that a table follows. */
function captionAbove(
  layout: Layout,
  head: TableHead,
  previous: PlanPart | undefined,
  furniture: Furniture,
): PlanPart | null {
  const after = previous ? lastLineOf(previous) : -1
  for (let index = head.firstLine - 1; index > Math.max(after, head.firstLine - 5); index--) {
    const line = layout.lines[index]
    if (!line || furniture.has(index) || line.text.trim() === '') continue
    const words = line.text.trim()
    const isHeading = /^[\p{Lu}\d]/u.test(words) && !/[.:;,]$/u.test(words) && words.length <= 100
    if (!isHeading || plainCaption.test(words) || bulletLength(line.text) > 0) return null
    return { kind: 'caption', title: placedText([{ text: line.text, start: line.start }]), line: index }
  }
  return null
}

function headingPart(layout: Layout, index: number, furniture: Furniture): PlanPart | null {
  const line = layout.lines[index]
  const heading = line && readGoalHeading(line.text)
  if (!line || !heading || (heading.number === null && isFieldOfAssignment(layout, index))) return null
  const first = { text: line.text.slice(heading.titleAt), start: line.start + heading.titleAt }
  const follows = heading.title === '' ? nextFilled(layout, index, furniture) : wrappedTitle(layout, index)
  const own = heading.title === '' ? [] : [first]
  const title = placedText([...own, ...follows.map(({ text, start }) => ({ text, start }))])
  if (title.text === '') return null
  const kind = heading.level === 'goal' ? 'goal' : 'lower goal'
  return { kind, number: heading.number, title: { ...title, text: withoutPart(title.text) }, line: index }
}

function nextFilled(layout: Layout, index: number, furniture: Furniture): LayoutLine[] {
  for (let next = index + 1; next <= index + 3; next++) {
    const line = layout.lines[next]
    if (!line || furniture.has(next) || line.text.trim() === '') continue
    return tableHeadAt(layout, next, furniture) || line.text.length > 120 ? [] : [line]
  }
  return []
}

/** A heading goes on on the next line when that begins in small letters. */
function wrappedTitle(layout: Layout, index: number): LayoutLine[] {
  const next = layout.lines[index + 1]
  return next && /^\s*\p{Ll}/u.test(next.text) && next.cells.length < 2 ? [next] : []
}

function tablePart(layout: Layout, head: TableHead, furniture: Furniture): PlanPart {
  let lastLine = head.lastLine
  let blanks = 0
  let page = layout.lines[head.lastLine]?.page ?? 1
  for (let index = head.lastLine + 1; index < layout.lines.length; index++) {
    const line = layout.lines[index]
    if (!line || furniture.has(index)) continue
    if (line.text.trim() === '') {
      blanks++
      continue
    }
    const broken = blanks >= 2 || line.page !== page
    if (endsTable(layout, index, furniture) || (broken && !goesOn(layout, index, head, furniture))) break
    lastLine = index
    blanks = 0
    page = line.page
  }
  lastLine = withoutTrailingText(layout, head, lastLine, furniture)
  return {
    kind: 'table',
    head,
    lines: tableBody(layout, head, lastLine, furniture),
    line: head.firstLine,
    lastLine,
  }
}

/** Text that an empty line parts from the last values is no row: it heads what comes next, or comments. */
function withoutTrailingText(
  layout: Layout,
  head: TableHead,
  lastLine: number,
  furniture: Furniture,
): number {
  let gap = false
  for (let index = lastLine; index > head.lastLine; index--) {
    const line = layout.lines[index]
    if (!line || furniture.has(index)) continue
    if (line.text.trim() === '') gap = true
    else if (showsValues(line, head.columns)) {
      return gap ? continuedUntil(layout, index) : lastLine
    }
  }
  return lastLine
}

/** A row whose values stand on its first line goes on below them. */
function continuedUntil(layout: Layout, index: number): number {
  let last = index
  while (layout.lines[last + 1]?.text.trim()) last++
  return last
}

function tableBody(layout: Layout, head: TableHead, lastLine: number, furniture: Furniture): LayoutLine[] {
  return layout.lines
    .slice(head.lastLine + 1, lastLine + 1)
    .filter((_, at) => !furniture.has(head.lastLine + 1 + at))
}

function endsTable(layout: Layout, index: number, furniture: Furniture): boolean {
  const line = layout.lines[index]
  if (!line) return true
  if (tableHeadAt(layout, index, furniture) || readGoalHeading(line.text) || unreadHead(line)) return true
  return (
    otherSection.test(line.text) &&
    line.cells.length < 2 &&
    valuesAt(line.text, 2) >= line.text.trimEnd().length
  )
}

/** After an empty stretch or a new page a table goes on only where values go on. */
function goesOn(layout: Layout, from: number, head: TableHead, furniture: Furniture): boolean {
  let blanks = 0
  const page = layout.lines[from]?.page
  for (let index = from; index < layout.lines.length && blanks < 2; index++) {
    const line = layout.lines[index]
    if (!line || line.page !== page || (index > from && endsTable(layout, index, furniture))) return false
    blanks = line.text.trim() === '' ? blanks + 1 : 0
    if (blanks === 0 && showsValues(line, head.columns)) return true
  }
  return false
}
