import type { ExtractedDocument } from '../../../src/reading/extraction.ts'

type Document = ExtractedDocument
type Item = Document['items'][number]
type Assignment = Document['assignments'][number]
type Figure = Document['figures'][number]
type Goal = Document['goals'][number]
type Indicator = Goal['subgoals'][number]['indicators'][number]

/** A paragraph as a careful person reads it; what is left out of a label is not measured. */
export type LabelItem = Pick<
  Item,
  | 'paragraph'
  | 'title'
  | 'caseNumber'
  | 'proposals'
  | 'yrkanden'
  | 'reservations'
  | 'notParticipating'
  | 'attachments'
> & {
  summary?: string | null
  statements: { kind: string; by: string[]; text?: string }[]
  decisions: { text: string; kind: string; recommendedTo: string[]; handedOverTo: string | null }[]
  votes: NonNullable<Item['votes']>
  disqualified: string[]
  immediateAdjustment: boolean
}

export type LabelAssignment = Partial<
  Pick<Assignment, 'number' | 'from' | 'to' | 'year' | 'target' | 'reporting'>
> & {
  title: string
  /** A clause that some would call an assignment and others only a decision: neither missed nor invented. */
  optional?: true
}

export type LabelFigure = Pick<Figure, 'value'> &
  Partial<Pick<Figure, 'label' | 'of' | 'unit' | 'asOf' | 'approximate'>> & { optional?: true }

export type LabelIndicator = Pick<Indicator, 'title' | 'baseline' | 'target'>

export type LabelGoal = Pick<Goal, 'number' | 'title'> & {
  subgoals: { title: string; indicators: LabelIndicator[] }[]
}

/** What a careful person reads out of one document, in the words of the extraction contract. */
export type Label = Partial<Pick<Document, 'organisation' | 'body' | 'date'>> & {
  file: string
  layout: string
  kind: string
  items: LabelItem[]
  goals: LabelGoal[]
  assignments: LabelAssignment[]
  figures: LabelFigure[]
  /** Whether `figures` is every figure there is; if not, only those that are missed are counted. */
  allFigures: boolean
  findings: string[]
  /** The kinds of finding that the label tells of, when it does not tell of all. */
  measuredFindings?: string[]
}

/** A paragraph of which nothing is said yet. */
export function emptyItem(paragraph: string | null): LabelItem {
  return {
    paragraph,
    title: '',
    caseNumber: null,
    summary: null,
    proposals: [],
    decisions: [],
    yrkanden: [],
    reservations: [],
    notParticipating: [],
    statements: [],
    attachments: [],
    votes: [],
    disqualified: [],
    immediateAdjustment: false,
  }
}
