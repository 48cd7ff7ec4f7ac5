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
  const slug = paragraphSlug(paragraph.number, paragraph.position)
  const held = await findParagraph(tx.db, paragraph.bodyId, paragraph.year, slug)
  if (held) return { kind: 'held', ...held }
  const id = await insertParagraph(tx.db, { ...paragraph, slug })
  await insertParagraphCases(tx.db, id, caseIds)
  tx.note({
    verb: 'meetings.recordParagraph',
    subject: `paragraph:${id}`,
    payload: { number: paragraph.number, year: paragraph.year, title: paragraph.title, cases: caseIds },
  })
  return { kind: 'recorded', id }
}
