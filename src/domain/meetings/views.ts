import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { MeetingRow, ParagraphDetail, ParagraphRow } from './meeting.ts'

function meetingQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('meetings as m')
    .innerJoin('bodies as b', 'b.id', 'm.body_id')
    .leftJoin('document_versions as v', 'v.id', 'm.version_id')
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select(['m.id', 'm.slug', 'b.slug as bodySlug', 'b.name as bodyName', 'm.date', 'm.year'])
    .select(['d.slug as documentSlug', 'd.title as documentTitle'])
    .select([
      sql<number>`(select count(*)::int from paragraphs p where p.meeting_id = m.id)`.as('paragraphs'),
      numberAtEnd('asc').as('firstParagraph'),
      numberAtEnd('desc').as('lastParagraph'),
    ])
}

function numberAtEnd(direction: 'asc' | 'desc') {
  const order = sql.raw(direction)
  return sql<
    string | null
  >`(select p.number from paragraphs p where p.meeting_id = m.id and p.number is not null
    order by p.position ${order} limit 1)`
}

/** Every meeting held, latest first, undated ones last. */
export async function listMeetings(tx: ReadTransaction, _viewer: Viewer): Promise<MeetingRow[]> {
  return meetingQuery(tx)
    .orderBy('m.date', (order) => order.desc().nullsLast())
    .orderBy('m.year', (order) => order.desc().nullsLast())
    .orderBy('b.name')
    .execute()
}

/** The bodies of which some meeting is held, by name. */
export async function bodiesThatMet(
  tx: ReadTransaction,
  _viewer: Viewer,
): Promise<{ slug: string; name: string }[]> {
  return tx.db
    .selectFrom('bodies as b')
    .select(['b.slug', 'b.name'])
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('meetings as m').select('m.id').whereRef('m.body_id', '=', 'b.id')),
    )
    .orderBy('b.name')
    .execute()
}

/** The meeting of a body under this path word; undefined when it is not held. */
export async function findMeeting(
  tx: ReadTransaction,
  _viewer: Viewer,
  bodySlug: string,
  slug: string,
): Promise<MeetingRow | undefined> {
  return meetingQuery(tx).where('b.slug', '=', bodySlug).where('m.slug', '=', slug).executeTakeFirst()
}

const casesOfParagraph = sql<{ slug: string; number: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('slug', c.slug, 'number', c.number) order by pc.position)
  from paragraph_cases pc join cases c on c.id = pc.case_id where pc.paragraph_id = p.id), '[]')`

function paragraphQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('paragraphs as p')
    .innerJoin('bodies as b', 'b.id', 'p.body_id')
    .innerJoin('meetings as m', 'm.id', 'p.meeting_id')
    .select(['p.id', 'p.number', 'p.slug', 'p.year', 'p.title', 'b.slug as bodySlug', 'b.name as bodyName'])
    .select(['m.slug as meetingSlug', 'm.date', casesOfParagraph.as('cases')])
}

/** The paragraphs of a meeting in the order of the minutes. */
export async function paragraphsOfMeeting(
  tx: ReadTransaction,
  _viewer: Viewer,
  meetingId: string,
): Promise<ParagraphRow[]> {
  return paragraphQuery(tx).where('p.meeting_id', '=', meetingId).orderBy('p.position').execute()
}

/** How many paragraphs handle each case, by the case's id. */
export async function paragraphsPerCase(tx: ReadTransaction, _viewer: Viewer): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom('paragraph_cases')
    .select(['case_id', sql<number>`count(*)::int`.as('count')])
    .groupBy('case_id')
    .execute()
  return new Map(rows.map((row) => [row.case_id, row.count]))
}

/** A paragraph under its address for ever; undefined when it is not held. */
export async function findParagraph(
  tx: ReadTransaction,
  _viewer: Viewer,
  address: { bodySlug: string; year: number; slug: string },
): Promise<ParagraphDetail | undefined> {
  const row = await paragraphQuery(tx)
    .innerJoin('passage_refs as r', 'r.id', 'p.passage_id')
    .select(['p.summary', 'p.process', 'p.attachments', 'p.immediate_adjustment as immediateAdjustment'])
    .select(['p.confidence', 'r.ref as passage'])
    .where('b.slug', '=', address.bodySlug)
    .where('p.year', '=', address.year)
    .where('p.slug', '=', address.slug)
    .executeTakeFirst()
  return row && ({ ...row, confidence: Number(row.confidence) } as ParagraphDetail)
}

/** A number that a body has used, by its path word. */
export interface UsedNumber {
  id: string
  year: number
  slug: string
}

/** Every number that a body has used; none for an unknown body. */
export async function usedNumbers(
  tx: Pick<ReadTransaction, 'db'>,
  _viewer: Viewer,
  bodyName: string,
): Promise<UsedNumber[]> {
  return tx.db
    .selectFrom('paragraphs as p')
    .innerJoin('bodies as b', 'b.id', 'p.body_id')
    .select(['p.id', 'p.year', 'p.slug'])
    .where((where) => where(where.fn('lower', ['b.name']), '=', bodyName.toLowerCase()))
    .execute()
}

/** The version of a document that a paragraph was recorded from; undefined when there is no such paragraph. */
export async function versionOfParagraph(
  tx: Pick<ReadTransaction, 'db'>,
  _viewer: Viewer,
  id: string,
): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('paragraphs as p')
    .innerJoin('passages as s', 's.id', 'p.passage_id')
    .select('s.version_id as versionId')
    .where('p.id', '=', id)
    .executeTakeFirst()
  return found?.versionId
}
