import { randomUUID } from 'node:crypto'
import { ensureOrganisation } from '../src/domain/organisation/actions.ts'
import { databaseConfig, openDatabase } from '../src/platform/open-database.ts'

/** Starts as the program does, then writes one link after another and says each once it is acknowledged. */
const { door } = await openDatabase(databaseConfig(process.env, '', () => new Date()))
const wanted = { id: randomUUID(), name: 'Region Fjällmark', demonstration: true }
const organisation = await ensureOrganisation(door, { kind: 'administrator', name: 'start' }, wanted)
if ('refused' in organisation) throw new Error(organisation.reasons.join())
for (;;) {
  const subject = `case:${randomUUID()}`
  await door.inOrganisation(organisation.id, 'start', async ({ note }) =>
    note({ verb: 'cases.open', subject, payload: null }),
  )
  process.stdout.write(`${subject}\n`)
}
