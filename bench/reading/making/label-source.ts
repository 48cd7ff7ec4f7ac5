import { emptyItem, type Label, type LabelAssignment, type LabelItem } from './label.ts'
import { assignmentFields, figureLabel, valueLabel, voteLabel } from './label-values.ts'
import type { Capture } from './marks.ts'
import { quoted } from './marks.ts'
import { headField, type Source } from './notation.ts'

/** The label of a source; throws when a note or a mark says what the document does not. */
export function labelOf(source: Source): Label {
  const said = (field: string) => {
    const value = headField(source, field)
    if (value === '?') return undefined
    return value === '-' ? null : value
  }
  const label: Label = {
    file: headField(source, 'file'),
    layout: headField(source, 'layout'),
    kind: headField(source, 'kind'),
    organisation: said('organisation'),
    body: said('body'),
    date: said('date'),
    items: [],
    goals: [],
    assignments: [],
    figures: [],
    allFigures: source.head.get('figures') === 'all',
    findings: [],
  }
  for (const line of source.lines) {
    if ('note' in line) addNote(label, line.note, line.rest, source.text)
    else for (const capture of line.captures) addCapture(label, capture)
  }
  return label
}

function addNote(label: Label, note: string, rest: string, text: string): void {
  const item = label.items.at(-1)
  if (note === 'item') label.items.push(emptyItem(rest === '-' ? null : rest))
  else if (note === 'vote') item?.votes.push(voteLabel(rest, text))
  else if (note === 'immediate' && item) item.immediateAdjustment = true
  else if (note === 'r') item?.reservations.push({ by: namesOf(rest), text: null })
  else if (note === 'np') item?.notParticipating.push(...namesOf(rest))
  else if (note === 'free' && item) leaveOpen(item, rest)
  else if (note === 'fig') label.figures.push(figureLabel(rest, text))
  else if (note === 'u') Object.assign(label.assignments.at(-1) ?? {}, assignmentFields(rest, text))
  else if (note === 'finding') label.findings.push(rest)
  else if (note === 'sub') label.goals.at(-1)?.subgoals.push({ title: quoted(rest, text), indicators: [] })
  else if (note === 'goal') {
    const [number = '', title = ''] = rest.split(/ (.*)/s)
    label.goals.push({ number: number === '-' ? null : number, title: quoted(title, text), subgoals: [] })
  } else if (note === 'ind') addIndicator(label, rest, text)
  else throw new Error(`Unknown note: @${note} ${rest}`)
}

/** A field of which careful readers may differ: it is not measured. */
function leaveOpen(item: LabelItem, field: string): void {
  const statement = item.statements.at(-1)
  if (field === 'summary') item.summary = undefined
  else if (field === 'statement' && statement) statement.text = undefined
  else throw new Error(`No field to leave open: ${field}`)
}

function addIndicator(label: Label, rest: string, text: string): void {
  const [title = '', baseline = '', target = ''] = rest.split('|').map((part) => part.trim())
  label.goals
    .at(-1)
    ?.subgoals.at(-1)
    ?.indicators.push({
      title: quoted(title, text),
      baseline: valueLabel(baseline),
      target: valueLabel(target),
    })
}

function addCapture(label: Label, { tag, argument, text }: Capture): void {
  if (tag === 'u') label.assignments.push(captured(argument, text))
  else if (tag === 'g') label.goals.push({ number: argument || null, title: text, subgoals: [] })
  else if (tag === 'd') label.goals.at(-1)?.subgoals.push({ title: text, indicators: [] })
  else {
    const item = label.items.at(-1)
    if (!item) throw new Error(`<${tag}> before the first item`)
    addToItem(item, tag, argument, text)
  }
}

function captured(argument: string, text: string): LabelAssignment {
  return {
    title: text,
    number: null,
    from: null,
    to: [],
    target: null,
    reporting: null,
    ...assignmentFields(argument, ''),
  }
}

function addToItem(item: LabelItem, tag: string, argument: string, text: string): void {
  const by = namesOf(argument)
  const [head, ...bodies] = [tag, ...argument.split('/').filter(Boolean)]
  const clause = (kind: string, recommendedTo: string[] = [], handedOverTo: string | null = null) =>
    item.decisions.push({ text, kind, recommendedTo, handedOverTo })
  if (tag === 't') item.title = item.title ? `${item.title} ${text}` : text
  else if (tag === 'c') item.caseNumber = item.caseNumber ? `${item.caseNumber}, ${text}` : text
  else if (tag === 's') item.summary = item.summary ? `${item.summary} ${text}` : text
  else if (tag === 'f') item.proposals.push(text)
  else if (tag === 'own') clause('own')
  else if (tag === 'more') addToClause(item, text)
  else if (tag === 'noted') clause('noted')
  else if (head === 'rec') clause('recommendation', bodies)
  else if (tag === 'over') clause('handed over', [], argument || null)
  else if (tag === 'y') item.yrkanden.push({ by, text })
  else if (tag === 'r') item.reservations.push({ by, text })
  else if (tag === 'mn') item.statements.push({ kind: 'minute note', by, text })
  else if (tag === 'ss') item.statements.push({ kind: 'separate statement', by, text })
  else if (tag === 'np') item.notParticipating.push(text)
  else if (tag === 'j') item.disqualified.push(text)
  else if (tag === 'a') item.attachments.push(text)
  else throw new Error(`Unknown mark: <${tag}>`)
}

/** A clause that goes on in the next line of a text kept line by line. */
function addToClause(item: LabelItem, text: string): void {
  const last = item.decisions.at(-1)
  if (last) last.text += ` ${text}`
}

function namesOf(argument: string): string[] {
  return argument.split(';').flatMap((name) => name.trim() || [])
}
