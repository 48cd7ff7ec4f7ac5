import { randomUUID } from 'node:crypto'
import { ensureOrganisation } from '../../domain/organisation/actions.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Viewer } from '../../domain/organisation/viewer.ts'
import { buildHouse } from '../../house.ts'
import type { Door } from '../../platform/door.ts'
import { testDatabase } from '../../platform/test-database.ts'
import type { StagedReading } from '../import.ts'
import { runImport } from '../run-import.ts'
import { minutesOf2024, minutesOf2025, planOf2024 } from '../test-readings.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const atTheMachine = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }

export interface Answered {
  status: number
  headers: Headers
  text: string
}

export interface FilledHouse {
  door: Door
  /** Asks for a page as anyone from outside, or as the one at the machine. */
  get(path: string, local?: 'local'): Promise<Answered>
  /** Posts a form as anyone from outside, or as the one at the machine; an answer that leads on is not followed. */
  post(path: string, fields: Record<string, string> | FormData, local?: 'local'): Promise<Answered>
  drop(): Promise<void>
}

/** Today in the pages that these tests look at. */
const now = new Date('2025-03-01T12:00:00Z')

/** The whole house with two regions: Prov, which holds these readings, and Tom, which holds nothing. */
export async function filledHouse(
  readings: readonly StagedReading[] = [minutesOf2024, minutesOf2025, planOf2024],
): Promise<FilledHouse> {
  const database = await testDatabase(() => now)
  const { door } = database
  const organisation = await organisationNamed(door, 'Region Prov')
  for (const [position, reading] of readings.entries()) {
    const load = async () => new TextEncoder().encode(`${position} ${reading.text}`)
    const file = { name: `fil-${position}.txt`, load }
    const options = { accept: true, tell: () => {} }
    const desk = { door, organisation, viewer: administrator }
    await runImport(desk, [file], async () => ({ read: true, reading }), options)
  }
  await organisationNamed(door, 'Region Tom')
  const faults: unknown[] = []
  const app = buildHouse({
    door,
    read: async () => {
      throw new Error('nothing is read here')
    },
    tell: (_number, error) => faults.push(error),
  })
  const ask = async (path: string, init: RequestInit, local?: 'local') => {
    const headers = { host: 'localhost', origin: 'http://localhost' }
    const response = await app.request(`http://localhost${path}`, { headers, ...init }, local && atTheMachine)
    if (faults.length > 0) throw faults[0]
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    door,
    get: (path, local) => ask(path, {}, local),
    post: (path, fields, local) => {
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
      return ask(path, { method: 'POST', body }, local)
    },
    drop: () => database.drop(),
  }
}

async function organisationNamed(door: Door, name: string): Promise<Organisation> {
  const made = await ensureOrganisation(door, administrator, { id: randomUUID(), name, demonstration: false })
  if ('refused' in made) throw new Error(made.reasons.join())
  return made
}
