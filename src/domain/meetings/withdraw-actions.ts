import type { OrganisationTransaction } from '../../platform/door.ts'
import { rememberMeeting, rememberParagraph } from './former-store.ts'
import { deleteMeetingIfEmpty, deleteParagraph } from './withdraw-store.ts'

export interface WithdrawnParagraph {
  /** Cases that no paragraph handles any more. */
  caseIds: string[]
  passageIds: string[]
}

/**
 * Takes a paragraph away when the reading it rests on is taken back, and its meeting with the last one. What it
 * decided must be withdrawn first. Their addresses are remembered: they lead on when the same text is placed anew.
 */
export async function withdrawParagraph(
  tx: OrganisationTransaction,
  paragraphId: string,
): Promise<WithdrawnParagraph> {
  await rememberParagraph(tx.db, paragraphId)
  const { meetingId, passageId, caseIds } = await deleteParagraph(tx.db, paragraphId)
  await rememberMeeting(tx.db, meetingId, passageId)
  await deleteMeetingIfEmpty(tx.db, meetingId)
  tx.note({ verb: 'meetings.withdrawParagraph', subject: `paragraph:${paragraphId}`, payload: {} })
  return { caseIds, passageIds: [passageId] }
}
