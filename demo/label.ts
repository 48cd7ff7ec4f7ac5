import { itemLabel, type LabelItem } from './label-item.ts'
import { figureValue, goalLabels, type LabelGoal } from './label-plan.ts'
import { folded, quoted } from './quote.ts'
import { headField } from './sheet.ts'
import type { Source, SourcePart } from './source.ts'
import { notesOf, partText } from './source-text.ts'

export interface LabelAssignment {
  title: string
  number: string | null
  from: string | null
  to: string[]
  year: number | null
  target: string | null
  reporting: string | null
  /** A clause that orders something done: an assignment to some readers, only a decision to others. */
  optional?: true
}

export interface LabelFigure {
  raw: string
  value: number | boolean | null
  unit: string | null
  asOf: string | null
}

/** What a careful person reads out of one document, in the words of the extraction contract. */
export interface Label {
  file: string
  kind: string
  organisation: string | null
  body: string | null
  date: string | null
  items: LabelItem[]
  goals: LabelGoal[]
  assignments: LabelAssignment[]
  figures: LabelFigure[]
  findings: { kind: string }[]
}

/** The label of a source; throws when one of its notes says what the document does not. */
export function labelOf(source: Source): Label {
  const kind = headField(source, 'slag')
  const named = source.head.get('organisation') !== '-'
  const body = headField(source, 'organ')
  const text = source.parts.map(partText).join('\n')
  return {
    file: headField(source, 'fil'),
    kind,
    organisation: named ? 'Region Fjällmark' : null,
    body: named || kind === 'plan' ? body : null,
    date: source.head.get('datum') ?? null,
    items: source.parts.flatMap((part) => itemLabel(part)),
    goals: goalLabels(source.parts),
    assignments: source.parts.flatMap((part) => assignmentLabels(part, text)),
    figures: source.parts.flatMap((part) => figureLabels(part)),
    findings: source.head.has('fynd') ? [{ kind: headField(source, 'fynd') }] : [],
  }
}

function assignmentLabels(part: SourcePart, text: string): LabelAssignment[] {
  return notesOf(part).flatMap((note) => {
    if (note.kind !== 'assignment') return []
    const says = (field: string) => {
      const value = note.fields.get(field)
      return value === undefined ? null : quoted(value, text)
    }
    const year = note.fields.get('år')
    return [
      {
        title: says('titel') ?? '',
        number: note.fields.get('nr') ?? null,
        from: note.fields.get('från') ?? null,
        to: note.fields.get('till')?.split(' + ') ?? [],
        year: year ? Number(year) : null,
        target: says('mål'),
        reporting: says('rapport'),
        ...(note.optional ? { optional: true as const } : {}),
      },
    ]
  })
}

function figureLabels(part: SourcePart): LabelFigure[] {
  const text = folded(partText(part)).replaceAll(' procent', ' %')
  return notesOf(part).flatMap((note) => {
    if (note.kind !== 'figure') return []
    const { value, unit } = figureValue(note.raw)
    // A figure without its unit beside it ("640") still has to stand in the text.
    quoted(note.raw.replace(/ (personer|vårdplatser|klagomål)$/, ''), text)
    return [{ raw: note.raw, value, unit, asOf: note.asOf }]
  })
}
