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

  describe('a letter of another body than the giver', () => {
    const list = (year: number, title: string) =>
      minutes(`List ${year}`, {
        assignments: [assignment({ title, from: 'Fullmäktige', to: ['Nämnden'], year })],
      })
    const letter = (title: string, changes: Partial<StagedReading['document']> = {}) => {
      const told = assignment({ title, from: 'Fullmäktige', to: ['Nämnden'], year: 2025 })
      const one = minutes('Skrivelse', { assignments: [told] })
      const document = {
        ...one.document,
        kind: 'letter' as const,
        body: 'Nämnden',
        date: '2025-02-11',
        ...changes,
      }
      return { ...one, document }
    }
    const years = async (...readings: StagedReading[]) =>
      (await threadsOf(readings))
        .flatMap(({ assignments }) => assignments.map(({ year, mentions }) => [year, mentions.length]))
        .toSorted()

    it('that tells an assignment of the year before makes none of its own year', async () => {
      expect(await years(list(2024, 'Minska hyrkostnaderna'), letter('Minska hyrkostnaderna'))).toEqual([
        [2024, 2],
      ])
    })
    it('tells one of its own year where that list is held, or nothing of the year before is like it', async () => {
      const held = [list(2024, 'Minska hyrkostnaderna'), list(2025, 'Öka läsandet')]
      expect(await years(...held, letter('Minska hyrkostnaderna'))).toContainEqual([2025, 1])
      expect(await years(list(2024, 'Öka läsandet'), letter('Minska hyrkostnaderna'))).toContainEqual([
        2025, 1,
      ])
    })
    it('is no letter of the giver itself, and minutes give anew', async () => {
      const held = list(2024, 'Minska hyrkostnaderna')
      const own = letter('Minska hyrkostnaderna', { body: 'Fullmäktige' })
      expect(await years(held, own)).toContainEqual([2025, 1])
      expect(await years(held, letter('Minska hyrkostnaderna', { kind: 'minutes' }))).toContainEqual([
        2025, 1,
      ])
    })
  })

  describe('a thread over the years', () => {
    const list = (year: number, ...titles: string[]) =>
      minutes(`List ${year}`, {
        assignments: titles.map((title) => assignment({ title, from: 'Fullmäktige', to: ['Nämnden'], year })),
      })
    const threads = async (...readings: StagedReading[]) =>
      (await threadsOf(readings)).map(({ assignments }) => assignments.map(({ year }) => year)).toSorted()

    it('goes on across a year of which no list is held', async () => {
      expect(await threads(list(2022, 'Minska hyrkostnaderna'), list(2024, 'Lägre hyrkostnader'))).toEqual([
        [2022, 2024],
      ])
    })
    it('ends where a list that is held does not have it', async () => {
      const lists = [
        list(2022, 'Minska hyrkostnaderna'),
        list(2023, 'Öka läsandet'),
        list(2024, 'Lägre hyrkostnader'),
      ]
      const held = await threadsOf(lists)
      const ended = held.find(({ assignments }) => assignments[0]?.year === 2022)
      expect(ended?.assignments).toHaveLength(1)
      const gap = ended?.gaps.find(({ kind }) => kind === 'noSuccessor')
      expect(gap?.passage?.documentTitle).toBe('List 2023')
    })
    it('is linked from each year to the next', async () => {
      const lists = [2022, 2023, 2024].map((year) => list(year, 'Minska hyrkostnaderna'))
      const [thread] = await threadsOf(lists)
      expect(thread?.continuations.map(({ kind }) => kind)).toEqual(['continues', 'continues'])
      const years = thread?.assignments.map(({ slug }) => slug) ?? []
      expect(thread?.continuations.map(({ earlierSlug }) => earlierSlug).toSorted()).toEqual(
        years.slice(0, 2),
      )
    })
  })

  describe('a decision of the giver that an assignment is ended', () => {
    const title = 'Minska hyrkostnaderna'
    const given2024 = { title, from: 'Fullmäktige', to: ['Nämnden'], year: 2024 }
    /** Minutes of a body in one paragraph that decides so. */
    const decided = (text: string, body = 'Fullmäktige', told: ExtractedAssignment[] = []) => {
      const { document, ...one } = minutes('Beslut', { assignments: told })
      const [item] = minutesOf2024.document.items
      if (!item) throw new Error('the reading has a paragraph')
      const clause = { text, kind: 'own' as const, recommendedTo: [], span: { start: 20, end: 60, page: 1 } }
      const items = [{ ...item, decisions: [clause] }]
      return { ...one, document: { ...document, body, date: '2025-03-04', items } }
    }
    const list = minutes('List', { assignments: [assignment(given2024)] })
    const stands = async (...readings: StagedReading[]) => {
      const [thread] = await threadsOf([list, ...readings])
      return [thread?.status, thread?.assignments[0]?.ended?.documentTitle]
    }
    const ended = [{ kind: 'ended', year: 2025 }, 'Beslut']
    const goesOn = [{ kind: 'notReported' }, undefined]

    it('ends its thread, where the clause names it or its paragraph tells of it alone', async () => {
      expect(await stands(decided(`Uppdraget att ${title.toLowerCase()} avslutas.`))).toEqual(ended)
      const told = [assignment({ ...given2024, span: { start: 10, end: 40, page: 1 } })]
      expect(await stands(decided('Uppdraget är slutfört.', 'Fullmäktige', told))).toEqual(ended)
    })
    it('ends it not where it is denied, of another assignment, or not the giver’s', async () => {
      expect(await stands(decided(`Uppdraget att ${title.toLowerCase()} är inte slutfört.`))).toEqual(goesOn)
      expect(await stands(decided('Uppdraget att öka läsandet avslutas.'))).toEqual(goesOn)
      expect(await stands(decided(`Uppdraget att ${title.toLowerCase()} avslutas.`, 'Nämnden'))).toEqual(
        goesOn,
      )
    })
  })
})
