import { readFile, writeFile } from 'node:fs/promises'
import { inDatabase, startTestServer } from '../src/platform/test-server.ts'
import { describeSchema } from './schema-types.ts'

/** Writes the types of every table and view from a freshly migrated database. */
const file = new URL('../migrations/schema.generated.ts', import.meta.url)
const server = await startTestServer(process.env.TEST_DATABASE_URL)
try {
  const types = await describeSchema(inDatabase(server.url, server.template))
  const before = await readFile(file, 'utf8').catch(() => '')
  if (types !== before) await writeFile(file, types)
  process.stdout.write(types === before ? 'The types are as the schema.\n' : 'Types written.\n')
} finally {
  await server.stop()
}
