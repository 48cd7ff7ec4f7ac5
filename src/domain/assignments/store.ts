import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

export interface NewAssignment {
  slug: string
  title: string
  number: string | null
  giver: string | null
  year: number | null
}

/** Path words that assignments of the organisation already have. */
export async function takenAssignmentSlugs(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('assignments').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}

/** Saves a new assignment of one year. */
export async function insertAssignment(db: Database, assignment: NewAssignment): Promise<string> {
  const { id } = await db
    .insertInto('assignments')
    .values({
      slug: assignment.slug,
      title: assignment.title,
      number: assignment.number,
      giver: assignment.giver,
      year: assignment.year,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What later mentions may add to an assignment; a fact that is already there stands. */
export interface AssignmentFacts {
  giver: string | null
  year: number | null
  number: string | null
  target: string | null
  targetPassageId: string | null
  /** The target's one figure, exact decimal as text, with its unit; null when it has none or several. */
  aim: string | null
  aimUnit: string | null
  impliedBaseline: string | null
  reporting: string | null
  decidedBy: string | null
  decidedOn: string | null
  decidedPassageId: string | null
}

/** Fills the facts that the assignment lacks, each group (target, decision) only as a whole. */
export async function fillAssignment(db: Database, id: string, facts: AssignmentFacts): Promise<void> {
  const assignment = db.updateTable('assignments').where('id', '=', id)
  const { giver, year, number, reporting } = facts
  if (giver) await assignment.set({ giver }).where('giver', 'is', null).execute()
  if (year) await assignment.set({ year }).where('year', 'is', null).execute()
  if (number) await assignment.set({ number }).where('number', 'is', null).execute()
  if (reporting) await assignment.set({ reporting }).where('reporting', 'is', null).execute()
  if (facts.target) await assignment.set(targetColumns(facts)).where('target', 'is', null).execute()
  if (facts.decidedPassageId)
    await assignment.set(decisionColumns(facts)).where('decided_passage_id', 'is', null).execute()
}

function targetColumns({ target, targetPassageId, aim, aimUnit, impliedBaseline }: AssignmentFacts) {
  return {
    target,
    target_passage_id: targetPassageId,
    aim,
    aim_unit: aimUnit,
    implied_baseline: impliedBaseline,
  }
}

function decisionColumns({ decidedBy, decidedOn, decidedPassageId }: AssignmentFacts) {
  return { decided_by: decidedBy, decided_on: decidedOn, decided_passage_id: decidedPassageId }
}

/** The receivers of an assignment, in order. */
export async function loadReceivers(db: Database, assignmentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment_receivers')
    .select('name')
    .where('assignment_id', '=', assignmentId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.name)
}

/** Saves the receivers of an assignment in place of those it had. */
export async function replaceReceivers(db: Database, assignmentId: string, names: string[]): Promise<void> {
  await db.deleteFrom('assignment_receivers').where('assignment_id', '=', assignmentId).execute()
  if (names.length === 0) return
  await db
    .insertInto('assignment_receivers')
    .values(names.map((name, position) => ({ assignment_id: assignmentId, position, name })))
    .execute()
}

export interface NewMention {
  versionId: string
  position: number
  title: string
  number: string | null
  giver: string | null
  receivers: string[]
  year: number | null
  target: string | null
  reporting: string | null
  passageId: string
  confidence: number
}

/** Saves one place in a document that states the assignment. */
export async function insertMention(
  db: Database,
  assignmentId: string,
  mention: NewMention,
): Promise<string> {
  const { versionId, passageId, confidence, ...columns } = mention
  const { id } = await db
    .insertInto('mentions')
    .values({
      ...columns,
      assignment_id: assignmentId,
      version_id: versionId,
      passage_id: passageId,
      confidence: String(confidence),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NewStatusReport {
  versionId: string
  position: number
  text: string
  period: string | null
  passageId: string
}

/** Saves what a document reports of an assignment. */
export async function insertStatusReport(
  db: Database,
  assignmentId: string,
  report: NewStatusReport,
): Promise<string> {
  const { id } = await db
    .insertInto('status_reports')
    .values({
      assignment_id: assignmentId,
      version_id: report.versionId,
      position: report.position,
      text: report.text,
      period: report.period,
      passage_id: report.passageId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
