import { sql } from 'kysely'
import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'

type Database = OrganisationTransaction['db']

export type TaskKind = 'accept' | 'takeBack' | 'readAgain'

/** Long work that somebody asked for. It stands until it is finished, so that a kill only delays it. */
export interface Task {
  id: string
  kind: TaskKind
  importId: string | null
  atLeast: number | null
  /** The files that were promised: what is read later is not taken with them. */
  files: string[]
  /** The acceptance that is taken back. */
  undoes: string | null
  askedBy: string
}

export interface NewTask extends Omit<Task, 'id'> {
  askedAt: Date
}

/** Saves work that is asked for, and gives its id. */
export async function insertTask(db: Database, task: NewTask): Promise<string> {
  const { id } = await db
    .insertInto('import_tasks')
    .values({
      kind: task.kind,
      import_id: task.importId,
      at_least: task.atLeast === null ? null : String(task.atLeast),
      files: JSON.stringify(task.files),
      undoes: task.undoes,
      asked_by: task.askedBy,
      asked_at: task.askedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves that the work is done. */
export async function finishTask(db: Database, id: string, at: Date): Promise<void> {
  await db.updateTable('import_tasks').set({ finished_at: at }).where('id', '=', id).execute()
}

function taskQuery(db: Database) {
  return db
    .selectFrom('import_tasks')
    .select(['id', 'kind', 'import_id as importId', 'at_least as atLeast', 'files', 'undoes'])
    .select('asked_by as askedBy')
}

type TaskRow = Awaited<ReturnType<ReturnType<typeof taskQuery>['execute']>>[number]

function taskOf(row: TaskRow): Task {
  const { kind, atLeast, files } = row
  return {
    ...row,
    kind: kind as TaskKind,
    atLeast: atLeast === null ? null : Number(atLeast),
    files: files as string[],
  }
}

/** Work that is not finished, in the order it was asked for; of one import when it is named. */
export async function openTasks(
  tx: Pick<ReadTransaction, 'db'>,
  importId: string | null = null,
): Promise<Task[]> {
  const rows = await taskQuery(tx.db)
    .where('finished_at', 'is', null)
    .$if(importId !== null, (query) => query.where('import_id', '=', importId ?? ''))
    .orderBy('asked_at')
    .execute()
  return rows.map(taskOf)
}

/** The last acceptance of a whole import, while something that it took is still accepted; else undefined. */
export async function lastAcceptance(
  tx: Pick<ReadTransaction, 'db'>,
  importId: string,
): Promise<{ id: string; files: string[]; count: number } | undefined> {
  const { rows } = await sql<{ id: string; files: string[]; count: number }>`
    select t.id, t.files, count(c.id)::int as count
    from import_tasks t join import_candidates c on c.task_id = t.id and c.state = 'accepted'
    where t.import_id = ${importId} and t.kind = 'accept' and t.finished_at is not null
    group by t.organisation_id, t.id order by t.asked_at desc limit 1`.execute(tx.db)
  return rows[0]
}

/** How much of a task is left: candidates that it has still to accept, or to take back. */
export async function leftOfTask(tx: ReadTransaction, task: Task): Promise<number> {
  const left =
    task.kind === 'takeBack'
      ? sql`c.task_id = ${task.undoes} and c.state = 'accepted'`
      : sql`c.import_file_id in (select jsonb_array_elements_text(${JSON.stringify(task.files)}::jsonb)::uuid)
          and c.state = 'proposed' and c.confidence >= ${String(task.atLeast ?? 0)}::numeric`
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from import_candidates c where ${left}`.execute(tx.db)
  return rows[0]?.count ?? 0
}
