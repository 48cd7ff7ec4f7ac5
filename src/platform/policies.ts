import { type Kysely, sql } from 'kysely'

/** The setting in which the migrations' connection names the role that the program runs as. */
export const runningRoleSetting = 'traden.running_role'

/** The organisation that the door has entered; nothing outside it, so that no row matches. */
const entered = sql.raw("nullif(current_setting('traden.organisation', true), '')::uuid")

export type Privilege = 'select' | 'insert' | 'update' | 'delete'

export interface TenantTableOptions {
  /** What the running role may do; everything unless said. */
  grant?: readonly Privilege[]
  /** The owner, and so its SECURITY DEFINER functions, sees every organisation. For search and the list alone. */
  ownerSeesAll?: boolean
}

/**
 * Walls a table by organisation: call it in the migration that creates the table. The policy is forced, so it
 * binds the owner, too; a migration that must change rows of every organisation uses `pastPolicy`.
 */
export async function tenantTable(
  db: Kysely<unknown>,
  table: string,
  options: TenantTableOptions = {},
): Promise<void> {
  const name = sql.table(table)
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  await sql`create policy organisation on ${name} using (organisation_id = ${entered}) with check (organisation_id = ${entered})`.execute(
    db,
  )
  if (options.ownerSeesAll) {
    await sql`create policy owner on ${name} to current_user using (true) with check (true)`.execute(db)
  }
  const privileges = options.grant ?? ['select', 'insert', 'update', 'delete']
  await sql`grant ${sql.raw(privileges.join(', '))} on ${name} to ${await runningRole(db)}`.execute(db)
}

/** Lets the running role call a function, named with its argument types. No other function can be called. */
export async function runnable(db: Kysely<unknown>, signature: string): Promise<void> {
  await sql`grant execute on function ${sql.raw(signature)} to ${await runningRole(db)}`.execute(db)
}

/** Lets the running role read an SQL view; the view must be `security_invoker`, or it would look past policies. */
export async function readableView(db: Kysely<unknown>, view: string): Promise<void> {
  await sql`grant select on ${sql.table(view)} to ${await runningRole(db)}`.execute(db)
}

/** Does work on the rows of all organisations within a migration, then forces the policy again. */
export async function pastPolicy(
  db: Kysely<unknown>,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  await sql`alter table ${sql.table(table)} no force row level security`.execute(db)
  await work()
  await sql`alter table ${sql.table(table)} force row level security`.execute(db)
}

async function runningRole(db: Kysely<unknown>) {
  const found = await sql<{
    role: string | null
  }>`select current_setting(${runningRoleSetting}, true) as role`.execute(db)
  const role = found.rows[0]?.role
  if (!role) throw new Error(`Migrations need ${runningRoleSetting}: the role that the program runs as.`)
  return sql.id(role)
}
