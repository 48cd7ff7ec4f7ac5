import type { PassageRef } from '../documents/document.ts'

export const clauseKinds = ['own', 'recommendation', 'handedOver', 'noted'] as const
/** A clause has a kind before it has consequences; only an own decision settles anything. */
export type ClauseKind = (typeof clauseKinds)[number]

export interface ClauseRow {
  id: string
  text: string
  kind: ClauseKind
  /** The bodies it is a proposal to, nearest first. */
  recommendedTo: string[]
  handedOverTo: string | null
  passage: PassageRef
}

/** What a reader is told of a clause: nobody must take a committee's proposal for the board's decision. */
export type Standing = 'decided' | 'proposed' | 'handedOver' | 'noted'

const standings: Record<ClauseKind, Standing> = {
  own: 'decided',
  recommendation: 'proposed',
  handedOver: 'handedOver',
  noted: 'noted',
}

/** The standing of a clause of this kind. */
export function standingOf(kind: ClauseKind): Standing {
  return standings[kind]
}

/** Only an own decision can be appealed or gain legal force (KL 13:2 leaves out preparatory ones). */
export function canGainLegalForce(kind: ClauseKind): boolean {
  return kind === 'own'
}

export const dissentKinds = [
  'reservation',
  'doesNotParticipate',
  'minuteNote',
  'separateStatement',
  'disqualified',
] as const
export type DissentKind = (typeof dissentKinds)[number]

export interface Yrkande {
  by: string[]
  text: string
}

export interface Dissent {
  kind: DissentKind
  by: string[]
  text: string | null
}

export interface Vote {
  about: string | null
  yes: number | null
  no: number | null
  abstained: number | null
  byName: { name: string; vote: 'yes' | 'no' | 'abstained' | 'absent' }[]
}

/** All that was decided, and how, in one paragraph. */
export interface ParagraphDecisions {
  proposals: string[]
  clauses: ClauseRow[]
  yrkanden: Yrkande[]
  dissents: Dissent[]
  votes: Vote[]
}

/** A clause in a list outside its paragraph (start page, meeting, case). */
export interface DecidedRow extends ClauseRow {
  paragraphNumber: string | null
  paragraphSlug: string
  paragraphTitle: string
  year: number
  bodySlug: string
  bodyName: string
  date: string | null
}
