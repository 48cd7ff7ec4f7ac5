import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildHouse, houseRoutes } from '../src/house.ts'
import { loadDemonstration } from '../src/import/demonstration.ts'
import type { Reader } from '../src/import/import.ts'
import { readFileApart } from '../src/import/reader.ts'
import { listen } from '../src/platform/http-server.ts'
import { type TestDatabase, testDatabase } from '../src/platform/test-database.ts'

const demonstrationDocuments = join(import.meta.dirname, '..', 'demo', 'documents')

export interface RunningHouse {
  address: string
  database: TestDatabase
  routes: ReturnType<typeof houseRoutes>
  /** Faults that pages told of; a test that ends well ends with none. */
  faults: string[]
  close(): Promise<void>
}

/** The whole house on a free port of loopback with a database of its own; with the demonstration when `filled`. */
export async function runHouse(filled: boolean, read: Reader = readFileApart): Promise<RunningHouse> {
  const database = await testDatabase()
  const { door } = database
  if (filled) await loadDemonstration(door, demonstrationDocuments, read, () => {})
  const faults: string[] = []
  const parts = { door, read, tell: (number: string, error: unknown) => faults.push(`${number}: ${error}`) }
  const server = await listen(buildHouse(parts), { hostname: '127.0.0.1', port: 0 })
  const close = async () => {
    await server.close(0)
    await database.drop()
  }
  return { address: `http://127.0.0.1:${server.port}`, database, routes: houseRoutes(parts), faults, close }
}

/** The files of the demonstration region, to send through a form. */
export async function demonstrationFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  const names = (await readdir(demonstrationDocuments)).toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(demonstrationDocuments, name)) })),
  )
}
