import type { ExtractedDocument } from '../reading/extraction.ts'
import type { ReadingTemplate } from '../reading/template/template.ts'

export const fileStates = ['waiting', 'read', 'nothing', 'placed', 'unchanged', 'failed'] as const
/** waiting: kept, not read yet · read: waits for review · nothing: nothing was found in it, to keep as a source or let go · placed: all decided · unchanged: held already · failed: could not be read. */
export type FileState = (typeof fileStates)[number]

export const candidateKinds = ['item', 'goal', 'figure', 'assignment'] as const
/** The order is the order of placing: an assignment may stand in an item that is placed before it. */
export type CandidateKind = (typeof candidateKinds)[number]

export type CandidateState = 'proposed' | 'accepted' | 'rejected'

/** Why a file could not be read, in words for the one who sent it. */
export interface ReadingError {
  code: string
  sv: string
  en: string
}

/** What is kept of a reading until it is placed: enough to place it without reading the file again. */
export interface StagedReading {
  document: ExtractedDocument
  text: string
  pages: { number: number; start: number; end: number }[]
  furniture: { start: number; end: number }[]
  mediaType: string
}

/** What is told when the program itself failed: the file is kept out, whole, and may be sent again. */
export const internalError: ReadingError = {
  code: 'internal',
  sv: 'Något gick fel i programmet när filen skulle läsas in. Inget av den har sparats. Försök igen, och anmäl felet om det kommer tillbaka.',
  en: 'Something went wrong in the program when the file was to be read in. Nothing of it was kept. Try again, and report the fault if it returns.',
}

export type ReadingResult = { read: true; reading: StagedReading } | { read: false; error: ReadingError }

/** Reads one file, with what its organisation taught; never throws for what the file holds. */
export type Reader = (
  fileName: string,
  bytes: Uint8Array,
  template: ReadingTemplate,
) => Promise<ReadingResult>

export interface Candidate {
  kind: CandidateKind
  /** Its place among the document's items, goals, figures or assignments. */
  kindIndex: number
  confidence: number
}

/** Everything in a reading that a person accepts or rejects, in the order of placing. */
export function candidatesOf(document: ExtractedDocument): Candidate[] {
  const parts: Record<CandidateKind, { confidence: number }[]> = {
    item: document.items,
    goal: document.goals.map(({ subgoals }) => lowest(subgoals.flatMap((sub) => sub.indicators))),
    figure: document.figures,
    assignment: document.assignments,
  }
  return candidateKinds.flatMap((kind) =>
    parts[kind].map(({ confidence }, kindIndex) => ({ kind, kindIndex, confidence })),
  )
}

/** A goal is as sure as its least sure indicator. */
function lowest(indicators: { confidence: number }[]): { confidence: number } {
  return { confidence: Math.min(1, ...indicators.map((indicator) => indicator.confidence)) }
}

export interface CandidateRow extends Candidate {
  id: string
  state: CandidateState
  /** Its place among everything found in the file, from 1. */
  number: number
  /** The § it stands in; null outside every paragraph. */
  paragraph: string | null
  isCorrected: boolean
  decidedBy: string | null
  decidedAt: Date | null
  /** Kinds of the findings that touch its passage: reasons to look. */
  findingKinds: ExtractedDocument['findings'][number]['kind'][]
  /** One line that names it: "§ 12 Title", "Mål 4. Title", "26 % Utprovning …". */
  title: string
  /** What it holds, a line each. */
  details: string[]
  start: number
  end: number
}

export interface ImportFileRow {
  id: string
  fileName: string
  size: number
  state: FileState
  error: ReadingError | null
  /** The document it became, or already was. */
  documentSlug: string | null
  documentTitle: string | null
  kind: ExtractedDocument['kind'] | null
  proposed: number
  accepted: number
  rejected: number
  findings: number
  /** A better reading of it is offered. */
  isOffered: boolean
}

/** How many of an import's files are in each state. */
export type FileCounts = Record<FileState, number>

export interface ImportRow {
  id: string
  startedBy: string
  startedAt: Date
  paused: boolean
  counts: FileCounts
}

/** How many files an import has. */
export function filesOf(counts: FileCounts): number {
  return fileStates.reduce((sum, state) => sum + counts[state], 0)
}

/** How many of an import's files are dealt with: read, found unchanged or refused. */
export function filesDone(counts: FileCounts): number {
  return filesOf(counts) - counts.waiting
}

export interface ImportFileDetail extends ImportFileRow {
  importId: string
  text: string | null
  /** As it holds after correction; null when the file was not read. */
  document: ExtractedDocument | null
  /** Its body, date, kind or title was corrected. */
  isHeadCorrected: boolean
  pageList: StagedReading['pages']
  furniture: StagedReading['furniture']
  candidates: CandidateRow[]
  findingList: {
    kind: ExtractedDocument['findings'][number]['kind']
    message: string
    english: string
    start: number
    end: number
  }[]
}

/** When nothing is left to decide about, the file is placed. */
export function stateAfter(remaining: number): FileState {
  return remaining === 0 ? 'placed' : 'read'
}

/** The year under which the paragraphs of a document stand; null when nothing in it tells one. */
export function yearOfParagraphs(document: ExtractedDocument, caseYears: (number | null)[]): number | null {
  if (document.date) return Number(document.date.slice(0, 4))
  return document.year ?? caseYears.find((year) => year !== null) ?? null
}
