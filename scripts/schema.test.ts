import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { inDatabase } from '../src/platform/test-server.ts'
import { describeSchema } from './schema-types.ts'

test('the types of the tables are those of the migrated database', async () => {
  const { url, template } = inject('testServer')
  const committed = await readFile(new URL('../migrations/schema.generated.ts', import.meta.url), 'utf8')
  expect(committed, 'stale: run npm run schema').toBe(await describeSchema(inDatabase(url, template)))
})
