import type { Client } from 'pg'
import type { Keys } from './embedded-cluster.ts'

/** The role that owns the schema and migrates it. */
export const ownerRole = 'traden_owner'
/** The role that the program runs as: it owns nothing and bypasses nothing. */
export const runningRole = 'traden_app'
export const databaseName = 'traden'

const preparing = 7_233_014_002

/** Makes the two roles and the database where they are missing. Any number of starts may do it at once. */
export async function ensureRoles(superuser: Client, keys: Pick<Keys, 'owner' | 'app'>): Promise<void> {
  await superuser.query('select pg_advisory_lock($1)', [preparing])
  try {
    await ensureRole(superuser, ownerRole, keys.owner)
    await ensureRole(superuser, runningRole, keys.app)
  } finally {
    await superuser.query('select pg_advisory_unlock($1)', [preparing])
  }
}

/** Makes a database of the owner, to which the running role may connect and nobody else. */
export async function ensureDatabase(superuser: Client, name: string, template = 'template0'): Promise<void> {
  await superuser.query('select pg_advisory_lock($1)', [preparing])
  try {
    const found = await superuser.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) {
      // Copying files is faster than logging each page where, as in tests, nothing need reach the disk.
      const strategy = template === 'template0' ? 'wal_log' : 'file_copy'
      await superuser.query(
        `create database ${name} owner ${ownerRole} template ${template} strategy ${strategy}`,
      )
    }
    await superuser.query(`revoke all on database ${name} from public`)
    await superuser.query(`grant connect on database ${name} to ${runningRole}`)
  } finally {
    await superuser.query('select pg_advisory_unlock($1)', [preparing])
  }
}

async function ensureRole(superuser: Client, role: string, password: string): Promise<void> {
  const found = await superuser.query('select from pg_roles where rolname = $1', [role])
  const verb = found.rowCount === 0 ? 'create' : 'alter'
  const may = 'login nosuperuser nocreatedb nocreaterole inherit nobypassrls noreplication'
  await superuser.query(`${verb} role ${role} ${may} password ${superuser.escapeLiteral(password)}`)
}
