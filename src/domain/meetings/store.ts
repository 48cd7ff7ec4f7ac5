import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

export interface NewMeeting {
  bodyId: string
  slug: string
  date: string | null
  year: number | null
  versionId: string
}

/** The meeting of a body with this path word; undefined when there is none. */
export async function findMeeting(db: Database, bodyId: string, slug: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('meetings')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found?.id
}

/** Saves a new meeting. Fails (unique) when the body has one with that path word. */
export async function insertMeeting(db: Database, meeting: NewMeeting): Promise<string> {
  const { id } = await db
    .insertInto('meetings')
    .values({
      body_id: meeting.bodyId,
      slug: meeting.slug,
      date: meeting.date,
      year: meeting.year,
      version_id: meeting.versionId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NewParagraph {
  meetingId: string
  bodyId: string
  year: number
  slug: string
  number: string | null
  position: number
  title: string
  summary: string | null
  process: string | null
  attachments: string[]
  immediateAdjustment: boolean
  confidence: number
  passageId: string
}

/** The paragraph of a body and year with this path word; undefined when it is not held. */
export async function findParagraph(
  db: Database,
  bodyId: string,
  year: number,
  slug: string,
): Promise<{ id: string; title: string; meetingId: string; position: number } | undefined> {
  return db
    .selectFrom('paragraphs')
    .select(['id', 'title', 'meeting_id as meetingId', 'position'])
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .where('slug', '=', slug)
    .executeTakeFirst()
}

/** Saves a new paragraph. Fails (unique) when the body has that number that year. */
export async function insertParagraph(db: Database, paragraph: NewParagraph): Promise<string> {
  const { meetingId, bodyId, immediateAdjustment, passageId, confidence, ...columns } = paragraph
  const { id } = await db
    .insertInto('paragraphs')
    .values({
      ...columns,
      meeting_id: meetingId,
      body_id: bodyId,
      immediate_adjustment: immediateAdjustment,
      confidence: String(confidence),
      passage_id: passageId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ties a paragraph to the cases it handles, in the order of the text. */
export async function insertParagraphCases(
  db: Database,
  paragraphId: string,
  caseIds: string[],
): Promise<void> {
  if (caseIds.length === 0) return
  await db
    .insertInto('paragraph_cases')
    .values(caseIds.map((caseId, position) => ({ paragraph_id: paragraphId, case_id: caseId, position })))
    .execute()
}

/** The paragraph numbers of a body's year, with the body's id; undefined when there is no such body. */
export async function loadNumbers(
  db: Database,
  of: { bodySlug: string; year: number },
): Promise<{ bodyId: string; held: number[]; skipped: { number: number }[] } | undefined> {
  const { rows } = await sql<{ bodyId: string; held: number[]; skipped: { number: number }[] }>`
    select b.id as "bodyId",
      coalesce((select array_agg(distinct substring(p.number from '^\\d{1,5}')::int)
        from paragraphs p where p.body_id = b.id and p.year = ${of.year} and p.number ~ '^\\d'), '{}') as held,
      coalesce((select jsonb_agg(jsonb_build_object('number', s.number))
        from skipped_numbers s where s.body_id = b.id and s.year = ${of.year}), '[]') as skipped
    from bodies b where b.slug = ${of.bodySlug}`.execute(db)
  return rows[0]
}

export interface NewSkippedNumbers {
  bodyId: string
  year: number
  numbers: number[]
  reason: string
  toldBy: string
  toldAt: Date
}

/** Saves that numbers were never used; one that is already told stands as it was told first. */
export async function insertSkippedNumbers(db: Database, told: NewSkippedNumbers): Promise<void> {
  const { bodyId, year, reason, toldBy, toldAt } = told
  const row = { body_id: bodyId, year, reason, told_by: toldBy, told_at: toldAt }
  await db
    .insertInto('skipped_numbers')
    .values(told.numbers.map((number) => ({ ...row, number })))
    .onConflict((conflict) => conflict.columns(['organisation_id', 'body_id', 'year', 'number']).doNothing())
    .execute()
}

/** Takes back that a number was never used; gives the body's id, undefined when nothing was told of it. */
export async function deleteSkippedNumber(
  db: Database,
  of: { bodySlug: string; year: number },
  number: number,
): Promise<string | undefined> {
  const gone = await db
    .deleteFrom('skipped_numbers as s')
    .using('bodies as b')
    .whereRef('s.body_id', '=', 'b.id')
    .where('b.slug', '=', of.bodySlug)
    .where('s.year', '=', of.year)
    .where('s.number', '=', number)
    .returning('b.id')
    .executeTakeFirst()
  return gone?.id
}
