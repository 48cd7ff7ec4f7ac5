import { join } from 'node:path'
import type { Door } from '../platform/door.ts'
import { databaseConfig, openDatabase } from '../platform/open-database.ts'

/** The project's own data folder, unless `TRADEN_DATA` says another. */
const defaultFolder = join(import.meta.dirname, '..', '..', 'data')

/** The data folder of this installation: where the embedded database lies, and word of where the program answers. */
export function dataFolder(): string {
  return process.env.TRADEN_DATA || defaultFolder
}

/** Runs a command with the database open, and closes it whatever happens; works with the server running or not. */
export async function withDatabase(work: (door: Door) => Promise<number>): Promise<number> {
  const database = await openDatabase(databaseConfig(process.env, defaultFolder, () => new Date()))
  try {
    return await work(database.door)
  } finally {
    await database.stop()
  }
}
