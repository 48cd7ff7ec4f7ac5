import { describe, expect, test } from 'vitest'
import type { ExtractedItem } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { type AssignmentContext, readAssignments } from './read-assignments.ts'

const nothing: AssignmentContext = { body: null, date: null, kind: 'other', year: null }
type Clause = ExtractedItem['decisions'][number]

/** A document, or minutes of one item with the clauses that it is said to have decided. */
const read = (text: string, clauses: string[] = [], context: Partial<AssignmentContext> = {}) => {
  const decisions = clauses.map((words): Partial<Clause> => {
    const start = text.indexOf(words)
    return {
      text: words,
      kind: 'own',
      recommendedTo: [],
      span: { start, end: start + words.length, page: 1 },
    }
  })
  const span = { start: 0, end: text.length, page: 1 }
  const items = clauses.length === 0 ? [] : [{ span, title: 'Uppdrag', decisions }]
  return readAssignments(layoutOfText(text), items as never, { ...nothing, ...context })
}
const list = 'Vägnämnden ger följande uppdrag till brochefen:\n\n• Måla alla broar\n• Bygga kajer'

describe('an assignment that a paragraph tells twice', () => {
  const titles = (clause: string) =>
    read(`${list}\n\nBeslut\n\n${clause}`, [clause], { body: 'Vägnämnden' }).map(({ title }) => title)
  test('is read once, whatever its letters and stops', () => {
    expect(titles('Uppdra åt brochefen att måla – alla broar.')).toHaveLength(2)
  })
  test('is another where its words or receivers are', () => {
    expect(titles('Uppdra åt brochefen att måla alla torg.')).toHaveLength(3)
    expect(titles('Uppdra åt vägchefen att måla alla broar.')).toHaveLength(3)
  })
})

describe('assignments', () => {
  test('come in the order of the text', () => {
    const clause = 'Uppdra åt brochefen att riva torg.'
    const found = read(`Beslut\n\n${clause}\n\n${list}`, [clause], { body: 'Vägnämnden' })
    expect(found.map(({ title }) => title)).toEqual(['riva torg', 'Måla alla broar', 'Bygga kajer'])
  })
})

describe('the reporting of all assignments', () => {
  const reporting = (after: string, clauses: string[] = []) =>
    read(`${list}\n\n${after}`, clauses).map((found) => found.reporting)
  test('is told beside them', () => {
    expect(reporting('Uppdragen återrapporteras i juni.')).toEqual([
      'Uppdragen återrapporteras i juni.',
      'Uppdragen återrapporteras i juni.',
    ])
    const clause = 'Uppdragen ska återrapporteras i juni.'
    expect(reporting(clause, [clause])).toEqual([clause, clause])
  })
  test('is not what one of them says', () => {
    const own = read(list.replace('Bygga kajer', 'Bygga kajer, rapporteras i juni')).map(
      (found) => found.reporting,
    )
    expect(own[0]).toBeNull()
  })
  test('is what one of them says of "uppdragen"', () => {
    const all = read(list.replace('kajer', 'kajer. Uppdragen återrapporteras i juni.'))
    expect(all.map((found) => found.reporting).every((told) => told !== null)).toBe(true)
  })
  test('is not what a clause says that is an assignment', () => {
    const clauses = [
      'Uppdra åt brochefen att måla broar och rapportera i maj.',
      'Uppdra åt chefen att riva torg.',
    ]
    const found = read(clauses.join('\n\n'), clauses, { body: 'Vägnämnden' })
    expect(found.map((each) => each.reporting)).toEqual(['rapportera i maj', null])
  })
})

describe('the decision behind an assignment', () => {
  const clause = 'Uppdra åt brochefen att riva torg.'
  const decided = (text: string, body: string) =>
    read(text, [clause], { body, date: '2031-02-03' }).map((found) => [found.from, found.decided?.by ?? null])
  test('is that of the council that meets, where it is the giver', () => {
    expect(decided(clause, 'Regionfullmäktige')).toEqual([['Regionfullmäktige', 'Regionfullmäktige']])
  })
  test('is not that of the council, where another gave it', () => {
    expect(decided(`${list}\n\n${clause}`, 'Regionfullmäktige')[0]).toEqual(['Vägnämnden', null])
  })
  test('is the clause that gives it, whatever other decision the paragraph recalls', () => {
    expect(decided(clause, 'Vägnämnden')).toEqual([['Vägnämnden', 'Vägnämnden']])
    const recalled = `${clause}\n\nSammanfattning\n\nVägnämnden beslutade den 1 mars 2030 att köpa en färja.`
    const [found] = read(recalled, [clause], { body: 'Vägnämnden', date: '2031-02-03' })
    expect(found?.decided).toMatchObject({ by: 'Vägnämnden', date: '2031-02-03' })
  })
})

describe('the year of assignments', () => {
  const year = (head: string, clauses: string[] = []) => read(`${head}\n\n${list}`, clauses)[0]?.year
  test('is not one that a task only compares with', () => {
    expect(year('Minska resorna jämfört med 2023')).toBeNull()
  })
  test.each(['Uppdrag 2031', 'Uppdrag under 2031 för oss', 'Vägen och 2031'])(
    'is told at the top: %s',
    (head) => expect(year(head)).toBe(2031),
  )
  test.each(['Uppdrag 12031', 'Uppdrag 2031-05', 'Uppdrag. Det var 2031', 'Vi: 2031', 'Uppdrag 20315'])(
    'is not told by "%s"',
    (head) => expect(year(head)).toBeNull(),
  )
  test('is not told further down, or in minutes', () => {
    const above = (count: number) =>
      Array.from({ length: count }, (_, at) => `Rad ${'abcdefg'[at]} här.`).join('\n\n')
    expect(year(`${above(5)}\n\nUppdrag 2031`)).toBe(2031)
    expect(year(`${above(6)}\n\nUppdrag 2031`)).toBeNull()
    const clause = 'Uppdra åt brochefen att riva torg.'
    expect(read(`Uppdrag 2031\n\n${clause}`, [clause])[0]?.year).toBeNull()
  })
})
