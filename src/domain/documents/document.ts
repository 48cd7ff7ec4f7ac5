import type { Viewer } from '../organisation/viewer.ts'

export const documentKinds = [
  'minutes',
  'agenda',
  'plan',
  'presentation',
  'letter',
  'directive',
  'report',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A document of the organisation; its file and text are versions, named by content hash. */
export interface DocumentRow {
  id: string
  slug: string
  title: string
  kind: DocumentKind
  bodyName: string | null
  /** YYYY-MM-DD; null when the document does not say. */
  date: string | null
  year: number | null
  fileName: string
  pages: number
  findings: number
  /** When it was read in, UTC. */
  readAt: Date
}

/** A page of the text, in UTF-16 code units; furniture is the page's repeated matter, shown greyed. */
export interface SourcePage {
  number: number
  start: number
  end: number
}

export interface SourceDocument extends DocumentRow {
  versionId: string
  sha256: string
  mediaType: string
  /** Which version of the reading engine read it. */
  engineVersion: string
  text: string
  pageList: SourcePage[]
  furniture: { start: number; end: number }[]
  may: { see: ReturnType<typeof seeOriginal> }
}

/** Where in a held document a record stands: all that a § mark needs. */
export interface PassageRef {
  documentSlug: string
  documentTitle: string
  kind: DocumentKind
  date: string | null
  bodyName: string | null
  start: number
  end: number
  page: number | null
  /** The § in which the passage stands, when the document is minutes. */
  paragraph: string | null
}

export const findingKinds = [
  'sum-mismatch',
  'ambiguous-number',
  'missing-paragraph',
  'duplicate-paragraph',
  'date-conflict',
  'title-conflict',
  'truncated-passage',
  'missing-pages',
  'vote-count-mismatch',
  'unread-passage',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What the reading could not place, or found contradictory. */
export interface FindingRow {
  id: string
  kind: FindingKind
  message: string
  english: string
  passage: PassageRef
}

/** The original file is a public record like its text (TF 2:1); secrecy marks come with the rooms that set them. */
export function seeOriginal(_viewer: Viewer): boolean {
  return true
}

/** What the reading says (a finding, a reason) in the language of the page; what it quotes stays as the document has it. */
export function messageOf(said: { message: string; english: string }, language: 'sv' | 'en'): string {
  return language === 'en' ? said.english : said.message
}

/** Does the title name the body already, as "Protokoll, Ansvarsnämnden" and "Ansvarsnämndens plan" do? */
export function namesBody(title: string, body: string): boolean {
  return title.toLowerCase().includes(body.toLowerCase())
}
