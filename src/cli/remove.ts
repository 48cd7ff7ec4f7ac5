import { removeOrganisation } from '../domain/organisation/remove-actions.ts'
import { actorName, type Viewer } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import { errorWords } from '../ui/words/errors.ts'
import { readArguments, tellUsage } from './arguments.ts'
import { withDatabase } from './database.ts'

const usage = `Tar bort en organisation som inte har några dokument, till exempel en som lades till av misstag.

  traden remove --organisation "Region …"`

const administrator: Viewer = { kind: 'administrator', name: 'administrator' }

/** `traden remove`: removes an organisation without documents; exit code 1 when it holds some, 2 when there is none. */
export async function removeCommand(args: string[]): Promise<number> {
  const given = readArguments(args, { organisation: { type: 'string' } })
  if (!('values' in given)) return tellUsage(usage, given)
  const name = given.values.organisation
  if (!name) return tellUsage(usage, { wrong: 'Ange vilken: --organisation "Region …"' })
  return withDatabase((door) => removeNamed(door, name))
}

/** Removes the organisation of exactly this name, and tells what became of it. */
async function removeNamed(door: Door, name: string): Promise<number> {
  const open = await door.openOrganisations()
  const found = open.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
  if (!found) {
    const held = open.map((one) => `  ${one.name}`).join('\n')
    console.error(`Organisationen "${name}" finns inte. De som finns:\n${held}`)
    return 2
  }
  const removed = await door.inOrganisation(found.id, actorName(administrator), (tx) =>
    removeOrganisation(tx, administrator),
  )
  if (!('refused' in removed)) {
    console.log(`Organisationen ${found.name} är borttagen.`)
    return 0
  }
  const words = removed.reasons.map((reason) => errorWords.sv.reasons[reason] ?? reason)
  console.error(`Organisationen är kvar:\n  ${words.join('\n  ')}`)
  return 1
}
