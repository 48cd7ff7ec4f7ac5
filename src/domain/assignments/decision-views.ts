import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'

/** The meeting that gave an assignment, as its documents tell it, whether its minutes are held or not. */
export interface GivingMeeting {
  slug: string
  title: string
  bodyName: string
  /** YYYY-MM-DD. */
  date: string
}

/** Every assignment of which a document tells who decided it and on what day. */
export async function listGivingMeetings(tx: ReadTransaction, _viewer: Viewer): Promise<GivingMeeting[]> {
  const rows = await tx.db
    .selectFrom('assignments')
    .select(['slug', 'title', 'decided_by as bodyName', 'decided_on as date'])
    .where('decided_by', 'is not', null)
    .where('decided_on', 'is not', null)
    .orderBy('decided_on')
    .orderBy('slug')
    .execute()
  return rows as GivingMeeting[]
}
