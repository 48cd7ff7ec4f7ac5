import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listThreads } from '../domain/assignments/views.ts'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import { type TestDatabase, testDatabase } from '../platform/test-database.ts'
import type { ExtractedAssignment, ExtractedFigure } from '../reading/extraction.ts'
import type { StagedReading } from './import.ts'
import { runImport } from './run-import.ts'
import { minutesOf2024 } from './test-readings.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const [given] = minutesOf2024.document.assignments
const [measured] = minutesOf2024.document.figures

/** Minutes of their own that state these assignments and figures and nothing else. */
function minutes(title: string, parts: { assignments?: ExtractedAssignment[]; figures?: ExtractedFigure[] }) {
  const nothing = { items: [], assignments: [], figures: [], findings: [] }
  const text = `${title}. ${minutesOf2024.text}`
  return { ...minutesOf2024, text, document: { ...minutesOf2024.document, ...nothing, ...parts, title } }
}
function assignment(changes: Partial<ExtractedAssignment>): ExtractedAssignment {
  if (!given) throw new Error('the reading has an assignment')
  return { ...given, target: null, ...changes }
}
function figure(changes: Partial<ExtractedFigure>): ExtractedFigure {
  if (!measured) throw new Error('the reading has a figure')
  return { ...measured, ...changes }
}

describe('relating what was read', () => {
  let database: TestDatabase
  let number = 0
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.drop())

  /** The threads that are held once these are read into an organisation of their own. */
  async function threadsOf(readings: StagedReading[]) {
    number += 1
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    const wanted = { id, name: `Region Prov ${number}`, demonstration: false }
    const organisation = await ensureOrganisation(database.door, administrator, wanted)
    if ('refused' in organisation) throw new Error(organisation.reasons.join())
    for (const one of readings) {
      const file = { name: 'a.txt', load: async () => new TextEncoder().encode(one.text) }
      const read = async () => ({ read: true as const, reading: one })
      const run = await runImport(
        { door: database.door, organisation, viewer: administrator },
        [file],
        read,
        {
          accept: true,
          tell: () => {},
        },
      )
      if (run.refused) throw new Error(run.reasons.join())
    }
    return database.door.reading(organisation.id, 'test', (tx) => listThreads(tx, publicViewer))
  }

  describe('figures', () => {
    const about = assignment({ title: 'Minska hyrkostnaderna' })
    const labels = ['Hyrkostnader för läkare', 'Hyrkostnader för sköterskor', 'Hyrkostnader för övriga']
    const tied = async (figures: ExtractedFigure[]) => {
      const [thread] = await threadsOf([minutes('A', { assignments: [about], figures })])
      return thread?.assignments.flatMap((one) => one.figures.map(({ label }) => label)).toSorted()
    }
    const shares = (changes: (at: number) => Partial<ExtractedFigure>) =>
      labels.map((label, at) => figure({ label, of: 'Hyrkostnader', asOf: '2024-11', ...changes(at) }))

    it('of a composition measure the whole: three parts of one time concern no assignment', async () => {
      expect(await tied(shares(() => ({})))).toEqual([])
    })
    it('are no composition when they are two', async () => {
      expect(await tied(shares(() => ({})).slice(0, 2))).toEqual(labels.slice(0, 2))
    })
    it('are no composition when each holds at another time', async () => {
      expect(await tied(shares((at) => ({ asOf: `2024-0${at + 1}` })))).toEqual(labels)
    })
    it('are no composition when they are parts of nothing', async () => {
      expect(await tied(shares(() => ({ of: null })))).toEqual(labels)
    })
  })

  describe('a list without a year', () => {
    const undated = (from: string | null) =>
      minutes('List', { assignments: [assignment({ title: 'Minska hyrkostnaderna', from, year: null })] })
    const dated = (year: number, from: string, title = 'Minska hyrkostnaderna') =>
      minutes(`${year}`, { assignments: [assignment({ title, from, year })] })
    const mentions = async (readings: StagedReading[]) =>
      (await threadsOf(readings))
        .flatMap((thread) => thread.assignments.map((one) => [one.giver, one.year, one.mentions.length]))
        .toSorted()

    it('is of the year whose assignments it tells again', async () => {
      const held = [dated(2023, 'Fullmäktige', 'Öka läsandet'), dated(2024, 'Fullmäktige')]
      expect(await mentions([...held, undated('Fullmäktige')])).toEqual([
        ['Fullmäktige', 2023, 1],
        ['Fullmäktige', 2024, 2],
      ])
    })
    it('is of the year of its own giver, never of what another gave in the same words', async () => {
      const held = [dated(2023, 'Fullmäktige'), dated(2024, 'Regionstyrelsen')]
      expect(await mentions([...held, undated('Fullmäktige')])).toEqual([
        ['Fullmäktige', 2023, 2],
        ['Regionstyrelsen', 2024, 1],
      ])
      expect(await mentions([...held, undated('Regionstyrelsen')])).toEqual([
        ['Fullmäktige', 2023, 1],
        ['Regionstyrelsen', 2024, 2],
      ])
    })
    it('has no year when its giver is not stated and nothing without a giver is held', async () => {
      const years = await mentions([dated(2023, 'Fullmäktige', 'Öka läsandet'), undated(null)])
      expect(years).toContainEqual([null, null, 1])
    })
  })
})
