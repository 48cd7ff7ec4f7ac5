import type { MeetingRow } from '../domain/meetings/meeting.ts'
import { listMeetings } from '../domain/meetings/views.ts'
import type { RefusalReason, Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { loadCandidates } from './candidate-store.ts'
import type { KeptCorrection } from './correction-store.ts'
import { correctedDocument, correctedFields } from './corrections.ts'
import type { Part } from './field-text.ts'
import { type Belonging, belongingOf, headFields, headOf } from './head.ts'
import { whyHeadStands } from './head-consequence.ts'
import { latestHeadCorrections } from './head-store.ts'
import { readFields, type Typed, type WrongField } from './read-fields.ts'
import { findStagedFile } from './staged-store.ts'
import { loadTemplate } from './template-store.ts'

/** The meeting that paragraphs belong to, and what is held of it; `held` undefined when it would be new. */
export interface ShownBelonging extends Belonging {
  held: MeetingRow | undefined
}

/** What a correction of a head would do; nothing is done by looking at it. */
export interface HeadPreview {
  becomes: ShownBelonging | null
  /** How many accepted paragraphs, goals, figures and assignments are placed anew by it. */
  placed: number
  reasons: RefusalReason[]
}

export interface OpenHead {
  read: Part
  holds: Part
  corrections: KeptCorrection[]
  belongs: ShownBelonging | null
  wrong: WrongField[]
  /** What the typed head would do; null when nothing is typed or a box is wrong. */
  preview: HeadPreview | null
}

/** A document's own head opened for correction, and what the typed one would change; undefined for no such file. */
export async function openHead(
  tx: ReadTransaction,
  viewer: Viewer,
  fileId: string,
  typed: Typed | null,
): Promise<OpenHead | undefined> {
  const file = await findStagedFile(tx.db, fileId)
  if (!file) return undefined
  const candidates = await loadCandidates(tx.db, fileId)
  const read = headOf(file.reading.document)
  const holds = { ...read, ...file.head }
  const { part, wrong } = readFields(headFields, holds, typed ?? new Map(), () => true)
  const meetings = await listMeetings(tx, viewer)
  const { caseNumbers } = (await loadTemplate(tx.db)).settings
  const belonging = (document: ExtractedDocument) => shown(belongingOf(document, caseNumbers), meetings)
  const now = correctedDocument(file.reading.document, candidates, file.head)
  const then = correctedDocument(file.reading.document, candidates, correctedFields(headFields, read, part))
  const corrections = await latestHeadCorrections(tx, fileId)
  const preview = {
    becomes: belonging(then),
    placed: candidates.filter(({ state }) => state === 'accepted').length,
    reasons: await whyHeadStands(tx, file, candidates, then),
  }
  const isPreviewed = typed !== null && wrong.length === 0
  return { read, holds, corrections, belongs: belonging(now), wrong, preview: isPreviewed ? preview : null }
}

function shown(belonging: Belonging | null, meetings: readonly MeetingRow[]): ShownBelonging | null {
  if (!belonging) return null
  const name = belonging.bodyName.toLowerCase()
  const held = meetings.find((one) => one.slug === belonging.slug && one.bodyName.toLowerCase() === name)
  return { ...belonging, held }
}
