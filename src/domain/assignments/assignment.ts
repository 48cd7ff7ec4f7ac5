import type { PassageRef } from '../documents/document.ts'
import type { FigureRow } from '../goals/goal.ts'

/** An assignment of one year, under the name it had then; a thread is the chain of such over the years. */
interface Assignment {
  id: string
  slug: string
  title: string
  number: string | null
  giver: string | null
  receivers: string[]
  year: number | null
  target: string | null
}

/** An assignment in a list, with where its thread stands. */
export interface AssignmentRow extends Assignment {
  status: ThreadStatus
  /** The passage that the status rests on. */
  grounds: PassageRef | null
  /** How many gaps the thread has. */
  gaps: number
  /** The slug of the latest assignment of the same thread: rows with the same one belong together. */
  threadSlug: string
  /** The latest report: date or period, null when none is held. */
  latestReport: string | null
}

/** The decision that gave an assignment, as a held document refers to it. */
export interface GivingDecision {
  by: string | null
  date: string | null
  /** Where the reference stands. */
  passage: PassageRef
  /** The paragraph that decided, when its minutes are held; null is a gap. */
  held: { bodySlug: string; year: number; paragraphSlug: string; number: string | null } | null
}

/** One place in a document that states the assignment. */
export interface MentionRow {
  id: string
  title: string
  number: string | null
  receivers: string[]
  target: string | null
  reporting: string | null
  passage: PassageRef
  /** How it stands by the paragraph it is in; null outside minutes, and where the paragraph settles other things. */
  standing: 'decided' | 'proposed' | 'handedOver' | 'noted' | null
  /** Bodies to which the paragraph puts it as a proposal, and that are not seen to have decided in the same case. */
  awaits: string[]
  /** Where that is proposed; null when it is not. */
  proposal: PassageRef | null
  /** The whole paragraph; null outside minutes. */
  paragraph: PassageRef | null
  /** The paragraph lists a directive among its papers. */
  namesDirective: boolean
  confidence: number
}

export interface StatusReportRow {
  id: string
  text: string
  period: string | null
  passage: PassageRef
}

export const continuationKinds = [
  'continues',
  'renames',
  'splits',
  'merges',
  'dropped',
  'handedDown',
] as const
export type ContinuationKind = (typeof continuationKinds)[number]

export interface ContinuationReason {
  message: string
  english: string
}

/** How an assignment lives on: proposed by the reading with its reasons until someone confirms it. */
export interface ContinuationRow {
  kind: ContinuationKind
  earlierSlug: string
  laterSlug: string
  confidence: number
  /** In Swedish and in English. */
  reasons: ContinuationReason[]
  confirmed: boolean
}

/** One year's assignment with everything that is held about it. */
export interface AssignmentDetail extends Assignment {
  targetPassage: PassageRef | null
  /** The target's figure, when its wording holds exactly one. */
  aim: Aim | null
  /** What the target's wording implies of the level it starts from ("a fifth less than today"). */
  impliedBaseline: Aim | null
  reporting: string | null
  decision: GivingDecision | null
  mentions: MentionRow[]
  figures: FigureRow[]
  reports: StatusReportRow[]
  /** The deciding clause that says that it is ended or done; absent when none is held. */
  ended?: PassageRef | null
}

/** The whole thread: its assignments in order of year, the links between them, its gaps, its status. */
export interface Thread {
  assignments: AssignmentDetail[]
  continuations: ContinuationRow[]
  gaps: Gap[]
  status: ThreadStatus
  /** The headline: the latest name. */
  title: string
}

/** A figure that an assignment aims at, and where it is stated. */
export interface Aim {
  value: string
  unit: string | null
  passage: PassageRef
}

/** Words for where a thread stands; never guessed: it says on which figures it rests, or that nothing is held. */
export type ThreadStatus =
  | { kind: 'deviates' | 'onTarget'; outcome: FigureRow; target: Aim }
  | { kind: 'reported'; at: string | null }
  | { kind: 'ended'; year: number }
  | { kind: 'notReported' }

export const gapKinds = [
  'decisionNotHeld',
  'boardDecisionNotHeld',
  'targetChangedWithoutDecision',
  'noSuccessor',
  'noReport',
  'noIndicator',
  'directiveNotHeld',
  'finalReportNotHeld',
] as const
export type GapKind = (typeof gapKinds)[number]

/** A link of the chain that should be there and is not; `facts` fill the sentence that a page shows. */
export interface Gap {
  kind: GapKind
  year: number | null
  facts: Record<string, string>
  passage: PassageRef | null
}
