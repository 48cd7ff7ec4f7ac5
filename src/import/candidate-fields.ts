import type { CandidateKind } from './import.ts'

/** What a field holds, and so how it is written in a form and read back. */
export type FieldType =
  | 'line'
  | 'text'
  /** Names, one on each line. */
  | 'lines'
  /** Texts that may hold several lines, each in a box of its own. */
  | 'texts'
  | 'number'
  | 'year'
  /** A number, "ja" or "nej", or nothing. */
  | 'measure'
  | 'tick'
  | 'choice'
  /** Who voted how: the names of each vote in a box of their own. */
  | 'ballot'
  | 'rows'
  | 'group'

export type FieldRule = 'required' | 'paragraph' | 'caseNumber' | 'date'

export interface Field {
  /** The property of the part, and its name in forms, words and kept corrections. */
  name: string
  type: FieldType
  rules?: readonly FieldRule[]
  choices?: readonly string[]
  /** That it is missing is told plainly; other empty fields wait folded away. */
  neverFolded?: true
  /** The fields of each row, or of the group. */
  of?: readonly Field[]
  /** What a new row starts from; rows without it cannot be added, only changed and taken away. */
  blank?: Readonly<Record<string, unknown>>
}

const line = (name: string, ...rules: FieldRule[]): Field => ({ name, type: 'line', rules })
const text = (name: string, ...rules: FieldRule[]): Field => ({ name, type: 'text', rules })
const lines = (name: string): Field => ({ name, type: 'lines' })

const clauseFields: readonly Field[] = [
  text('text', 'required'),
  { name: 'kind', type: 'choice', choices: ['own', 'recommendation', 'handed over', 'noted'] },
  line('handedOverTo'),
  lines('recommendedTo'),
]

const voteFields: readonly Field[] = [
  text('about'),
  { name: 'yes', type: 'number' },
  { name: 'no', type: 'number' },
  { name: 'abstained', type: 'number' },
  { name: 'byName', type: 'ballot' },
]

const statementFields: readonly Field[] = [
  { name: 'kind', type: 'choice', choices: ['minute note', 'separate statement'] },
  lines('by'),
  text('text', 'required'),
]

const voiced: readonly Field[] = [lines('by'), text('text')]

const itemFields: readonly Field[] = [
  line('paragraph', 'paragraph'),
  text('title', 'required'),
  line('caseNumber', 'caseNumber'),
  {
    name: 'decisions',
    type: 'rows',
    of: clauseFields,
    blank: { text: '', kind: 'own', recommendedTo: [], handedOverTo: null },
  },
  { name: 'proposals', type: 'texts' },
  { name: 'yrkanden', type: 'rows', of: voiced, blank: { by: [], text: '' } },
  {
    name: 'votes',
    type: 'rows',
    of: voteFields,
    blank: { about: null, yes: null, no: null, abstained: null },
  },
  { name: 'reservations', type: 'rows', of: voiced, blank: { by: [], text: null } },
  {
    name: 'statements',
    type: 'rows',
    of: statementFields,
    blank: { kind: 'minute note', by: [], text: '' },
  },
  lines('notParticipating'),
  lines('disqualified'),
  text('summary'),
  text('process'),
  { name: 'attachments', type: 'texts' },
  { name: 'immediateAdjustment', type: 'tick' },
]

const valueFields: readonly Field[] = [
  line('raw', 'required'),
  { name: 'value', type: 'measure' },
  line('unit'),
  line('period'),
]

const indicatorFields: readonly Field[] = [
  text('title', 'required'),
  {
    name: 'baseline',
    type: 'group',
    of: valueFields,
    blank: { raw: '', period: null, value: null, unit: null },
  },
  {
    name: 'target',
    type: 'group',
    of: valueFields,
    blank: { raw: '', period: null, value: null, unit: null },
  },
]

const goalFields: readonly Field[] = [
  line('number'),
  text('title', 'required'),
  {
    name: 'subgoals',
    type: 'rows',
    of: [
      text('title', 'required'),
      {
        name: 'indicators',
        type: 'rows',
        of: indicatorFields,
        blank: { title: '', baseline: null, target: null },
      },
    ],
    blank: { title: '', indicators: [] },
  },
]

const figureFields: readonly Field[] = [
  text('label', 'required'),
  line('of'),
  { name: 'value', type: 'number', rules: ['required'] },
  line('unit'),
  line('asOf'),
  { name: 'role', type: 'choice', choices: ['', 'outcome', 'target'] },
  { name: 'approximate', type: 'tick' },
]

const assignmentFields: readonly Field[] = [
  text('title', 'required'),
  line('number'),
  line('from'),
  lines('to'),
  { name: 'year', type: 'year' },
  text('target'),
  text('reporting'),
  {
    name: 'status',
    type: 'group',
    of: [text('text', 'required'), line('period')],
    blank: { text: '', period: null },
  },
  { name: 'decided', type: 'group', of: [line('by'), line('date', 'date')], blank: { by: null, date: null } },
]

const fieldsOfKind: Readonly<Record<CandidateKind, readonly Field[]>> = {
  item: itemFields,
  goal: goalFields,
  figure: figureFields,
  assignment: assignmentFields,
}

/** The fields of a candidate that a person sees and may correct, in the order of the form. */
export function fieldsOf(kind: CandidateKind): readonly Field[] {
  return fieldsOfKind[kind]
}
