import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from '../../migrations/schema.generated.ts'

const dateType = 1082

/** Values as the house holds them: a date stays `YYYY-MM-DD`, big and exact numbers stay strings. */
const houseTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === dateType) return (text: string) => text
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text')
  },
}

export interface ConnectionOptions {
  /** The most connections held at once. */
  max?: number
  /** Settings of every session, such as `lock_timeout`. */
  settings?: Record<string, string>
}

/** A pool of connections to one database under one role; connects at the first query. */
export function connect(url: string, options: ConnectionOptions = {}): Kysely<DB> {
  const settings = Object.entries(options.settings ?? {})
  const pool = new Pool({ connectionString: url, max: options.max ?? 10, types: houseTypes })
  // A server that goes away while a connection idles must not bring the process down; the next query says it.
  pool.on('error', () => {})
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      for (const [name, value] of settings) {
        await connection.executeQuery(CompiledQuery.raw('select set_config($1, $2, false)', [name, value]))
      }
    },
  })
  return new Kysely<DB>({ dialect })
}
