import type { OrganisationTransaction } from '../../platform/door.ts'
import { meetingSlug, paragraphSlug } from './meeting.ts'
import {
  findMeeting,
  findParagraph,
  insertMeeting,
  insertParagraph,
  insertParagraphCases,
  type NewMeeting,
  type NewParagraph,
} from './store.ts'

/** The meeting of a body on a day, or the undated one an extract comes from; recorded when it is not held. */
export async function ensureMeeting(
  tx: OrganisationTransaction,
  meeting: Omit<NewMeeting, 'slug'> & { firstParagraph: string | null },
): Promise<string> {
  const { firstParagraph, ...rest } = meeting
  const slug = meetingSlug(rest.date, rest.year, firstParagraph)
  const held = await findMeeting(tx.db, rest.bodyId, slug)
  if (held) return held
  const id = await insertMeeting(tx.db, { ...rest, slug })
  tx.note({ verb: 'meetings.record', subject: `meeting:${id}`, payload: { body: rest.bodyId, slug } })
  return id
}

export type RecordedParagraph =
  | { kind: 'recorded'; id: string }
  /** The body already has that number that year: the one held stands, and the caller says so. */
  | { kind: 'held'; id: string; title: string }

/** Records a paragraph with the cases it handles; one that is held is never overwritten. */
export async function recordParagraph(
  tx: OrganisationTransaction,
  paragraph: Omit<NewParagraph, 'slug'>,
  caseIds: string[],
): Promise<RecordedParagraph> {
  const number = paragraphSlug(paragraph.number, paragraph.position)
  const held = await findParagraph(tx.db, paragraph.bodyId, paragraph.year, number)
  const isTwice = held?.meetingId === paragraph.meetingId && held.position !== paragraph.position
  if (held && !isTwice) return { kind: 'held', id: held.id, title: held.title }
  // One meeting's minutes that use a number twice hold two paragraphs; the finding says so, and both stand.
  const slug = isTwice ? `${number}-${paragraph.position + 1}` : number
  const id = await insertParagraph(tx.db, { ...paragraph, slug })
  await insertParagraphCases(tx.db, id, caseIds)
  tx.note({
    verb: 'meetings.recordParagraph',
    subject: `paragraph:${id}`,
    payload: { number: paragraph.number, year: paragraph.year, title: paragraph.title, cases: caseIds },
  })
  return { kind: 'recorded', id }
}
