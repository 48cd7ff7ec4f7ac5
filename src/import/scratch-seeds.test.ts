import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listThreads } from '../domain/assignments/views.ts'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import { testDatabase } from '../platform/test-database.ts'
import { layoutOfText } from '../reading/formats/text.ts'
import { structureOf } from '../reading/read.ts'
import { runImport } from './run-import.ts'
const administrator: Viewer = { kind: 'administrator', name: 'test' }
const folder = process.env.FOLDER ?? join(import.meta.dirname, '../../../shared/seeds')
it('seeds', async () => {
  const database = await testDatabase()
  const organisation = await ensureOrganisation(database.door, administrator, { id: '00000000-0000-4000-8000-000000000777', name: 'Region Västerbotten', demonstration: false })
  if ('refused' in organisation) throw new Error('x')
  for (const f of readdirSync(folder).filter((x) => x.endsWith('.txt')).sort()) {
    const bytes = readFileSync(join(folder, f), 'utf8')
    const layout = layoutOfText(bytes)
    const document = structureOf(f, layout)
    const reading = { document, text: layout.text, pages: layout.pages, furniture: [], mediaType: 'text/plain' }
    const run = await runImport({ door: database.door, organisation, viewer: administrator }, [{ name: f, load: async () => new TextEncoder().encode(bytes) }], async () => ({ read: true as const, reading }) as never, { accept: true, tell: () => {} })
    if (run.refused) throw new Error(run.reasons.join())
  }
  const threads = await database.door.reading(organisation.id, 'test', (tx) => listThreads(tx, publicViewer))
  for (const t of threads) console.log(JSON.stringify({ t: t.title, a: t.assignments.map((a) => [a.year, a.giver, a.receivers, a.title.slice(0, 60), a.mentions.length, a.reporting]), s: t.status.kind, g: t.gaps.map((g) => [g.kind, g.year, g.passage?.documentTitle?.slice(0, 30), g.passage?.paragraph]), c: t.continuations.map((c) => c.kind) }, null, 0))
  await database.drop()
  expect(1).toBe(1)
}, 120000)
