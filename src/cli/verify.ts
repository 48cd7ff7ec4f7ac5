import type { OpenOrganisation } from '../platform/door.ts'
import type { ChainFault } from '../platform/journal.ts'
import { type ChainReport, verifyJournal } from '../platform/journal-verify.ts'
import { readArguments, tellUsage } from './arguments.ts'
import { withDatabase } from './database.ts'

const usage = `Räknar om journalen för varje organisation och säger om den håller, eller vilken post som inte stämmer.

  traden verify`

const faults: Record<ChainFault, string> = {
  missing: 'den saknas',
  changed: 'den är ändrad',
  'does not follow': 'den följer inte på den före',
  'payload changed': 'dess innehåll är ändrat',
  'head differs': 'kedjans slut stämmer inte med den',
}

/** `traden verify`: recomputes the journal of every organisation; exit code 1 when any does not hold. */
export async function verifyCommand(args: string[]): Promise<number> {
  const asked = readArguments(args, {})
  if (!('values' in asked)) return tellUsage(usage, asked)
  return withDatabase(async (door) => {
    let code = 0
    const organisations = await door.openOrganisations()
    if (organisations.length === 0) console.log('Det finns ingen organisation, och så ingen journal.')
    for (const organisation of organisations) {
      const report = await door.reading(organisation.id, 'traden verify', verifyJournal)
      console.log(inWords(organisation, report))
      if (report.fault) code = 1
    }
    return code
  })
}

/** What is said of one organisation: whether its chain holds, where it does not, and what was removed. */
export function inWords(organisation: Pick<OpenOrganisation, 'name'>, report: ChainReport): string {
  const { fault, links, removed, unrecorded, hash } = report
  const verdict = fault
    ? `journalen håller INTE: post ${fault.number} stämmer inte, ${faults[fault.fault]}. ${entries(links)} före den håller`
    : `journalen håller: ${entries(links)}, sista kontrollsumman ${hash || '–'}`
  const said = [`${organisation.name}: ${verdict}.`]
  if (removed > 0) said.push(`  ${entries(removed)} har fått sitt innehåll borttaget.`)
  if (unrecorded.length > 0) {
    said.push(
      `  Ingen post säger varför för: ${unrecorded.slice(0, 20).join(', ')}${unrecorded.length > 20 ? ' …' : ''}.`,
    )
  }
  return said.join('\n')
}

function entries(count: number): string {
  return count === 1 ? '1 post' : `${count} poster`
}
