import { describe, expect, it } from 'vitest'
import type { ExtractedAssignment } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from '../minutes/read-minutes.ts'
import * as documents from './fixtures/documents.ts'
import { type AssignmentContext, readAssignments } from './read-assignments.ts'

const nothing: AssignmentContext = { body: null, date: null, kind: 'other', year: null }
const read = (text: string, context: Partial<AssignmentContext> = {}) => {
  const layout = layoutOfText(text)
  const minutes = context.kind === 'minutes' ? readMinutes(layout) : null
  return readAssignments(layout, minutes?.items ?? [], {
    ...nothing,
    body: minutes?.body ?? null,
    ...context,
  })
}
const titles = (found: ExtractedAssignment[]) => found.map((assignment) => assignment.title)
const path = ({ from, to }: ExtractedAssignment) => `${from} → ${to.join(', ')}`

describe('minutes that retell a list of assignments', () => {
  const found = read(documents.retoldInMinutes, { kind: 'minutes' })

  it('give each its giver, receiver, year and the decision it rests on', () => {
    expect(titles(found)).toEqual([
      'Samla arbetet mot inhyrd personal',
      'Korta väntan till knäoperation och höftoperation i hela länet',
      'Minska resorna i tjänsten med 10 procent jämfört med 2029',
      'Se över lokalerna',
    ])
    expect(new Set(found.map(path))).toEqual(new Set(['Regionfullmäktige → Vårdnämnden']))
    expect(found.map((assignment) => [assignment.year, assignment.item])).toEqual(Array(4).fill([2031, 0]))
    expect(found[0]?.decided).toMatchObject({ by: 'Regionfullmäktige', date: '2030-12-04' })
  })

  it('tie the aims that follow to the assignment they are about', () => {
    expect(found.map((assignment) => assignment.target)).toEqual([
      'Kostnaden för inhyrd personal ska vara högst 3 procent av lönekostnaden',
      'Antalet som väntar på knäoperation ska minska med 25 procent',
      'med 10 procent jämfört med 2029',
      null,
    ])
    const span = found[2]?.targetSpan
    expect(documents.retoldInMinutes.slice(span?.start, span?.end)).toBe('med 10 procent jämfört med 2029')
  })

  it('say how they are reported, and do not count what hands them down', () => {
    expect(found[3]?.reporting).toBe(
      'Uppdragen slutrapporteras i samband med årsredovisningen för 2031. Information om uppdragen lämnas vid nämndens sammanträde i september.',
    )
  })
})

describe('clauses', () => {
  const found = read(documents.clausesWithTasks, { kind: 'minutes', date: '2031-02-03' })

  it('that carry a task of their own are assignments; a proposal is one of the body it goes to', () => {
    expect(found.map((assignment) => `${path(assignment)}: ${assignment.title}`)).toEqual([
      'Regionstyrelsen → Regiondirektören: utreda en ny ambulansstation i norr och redovisa den i juni 2031',
      'Regionstyrelsen → Fastighetsförvaltningen: ta fram förslag till tomt',
      'Regionfullmäktige → Vårdnämnden: införa digitala möten vid alla mottagningar',
    ])
    expect(found.map((assignment) => assignment.item)).toEqual([0, 0, 1])
    expect(found[0]?.reporting).toBe('redovisa den i juni 2031')
    expect(found[2]?.confidence).toBeLessThan(found[0]?.confidence ?? 0)
  })

  it('stand where the task stands', () => {
    const { start, end } = found[1]?.span ?? {}
    expect(documents.clausesWithTasks.slice(start, end)).toMatch(/^ta fram förslag till tomt/)
  })
})

describe('running text', () => {
  it('tells what was given, not what is only proposed', () => {
    const found = read(documents.announcedTasks, { kind: 'minutes' })
    expect(found.map((assignment) => `${path(assignment)}: ${assignment.title}`)).toEqual([
      'Kommunfullmäktige → Barn- och utbildningsnämnden: pröva gratis frukost i skolan',
    ])
    expect(found[0]?.decided?.date).toBe('2030-06-14')
  })
})

describe('numbered clauses', () => {
  it('give tasks; an authorisation is none, nor is what a motion asks for', () => {
    const found = read(documents.numberedClauses, { kind: 'minutes' })
    expect(found.map((assignment) => `${path(assignment)}: ${assignment.title}`)).toEqual([
      'Regionstyrelsen → Regiondirektören: återkomma med förslag till fler åtgärder senast i maj 2031',
      'Regionfullmäktige → Regionstyrelsen: ta fram en handlingsplan',
    ])
    expect(found[0]?.reporting).toBe(found[0]?.title)
  })
})

describe('a list with letters', () => {
  it('is read point by point, each with its own reporting', () => {
    const found = read(documents.letteredList, { year: 2031 })
    expect(found.map(({ number, title, reporting }) => [number, title, reporting])).toEqual([
      ['a', 'Utveckla den psykiatriska vården tillsammans med kommunerna.', null],
      [
        'b',
        'Säkerställa att alla med kronisk sjukdom har en plan.',
        'Uppdraget återrapporteras i årsredovisningen.',
      ],
      ['c', 'Minska användningen av antibiotika med 10 procent jämfört med 2028.', null],
    ])
    expect(new Set(found.map(path))).toEqual(new Set(['Regionfullmäktige → Vårdnämnden']))
  })
})

describe('a follow-up', () => {
  it('in columns tells the status of each', () => {
    const found = read(documents.statusColumns, { kind: 'report' })
    expect(found.map(({ title, status }) => [title, status?.text])).toEqual([
      ['Spara energi på sjukhusen', 'Pågår Solceller på två tak'],
      ['Avveckla hyrda lokaler i centrum', 'Försenat Avtal löper till 2032'],
    ])
  })

  it('in labelled lines tells giver and status', () => {
    const found = read(documents.statusLines, { kind: 'report' })
    expect(found.map(({ title, from, status }) => [title, from, status?.text])).toEqual([
      ['Samla arbetet mot inhyrd personal', 'Regionfullmäktige', 'Genomfört. Kostnaden är 3 procent.'],
      ['Se över lokalerna', 'Regionfullmäktige', 'Ej påbörjat'],
    ])
  })
})

describe('slides', () => {
  const found = read(documents.slides, { kind: 'presentation' })

  it('take giver and receivers from their headings, and end with the slide', () => {
    expect(found.map((assignment) => `${path(assignment)}: ${assignment.number ?? '–'}`)).toEqual([
      'Kulturnämnden → Kulturförvaltningen: –',
      'Kulturnämnden → Kulturförvaltningen: –',
      'Kulturnämnden → Kulturförvaltningen: –',
      'Fullmäktige → Kulturnämnden: 1',
      'Fullmäktige → Kulturnämnden: 2',
    ])
    expect(titles(found)[0]).toBe('Kartlägga behovet av tolkar i vården')
  })

  it('of a region or a municipality name its council', () => {
    const [region] = read(`Region Fjällmark\n\nFRÅN FULLMÄKTIGE TILL NÄMND\n\n• Öka läsandet`)
    const [municipality] = read(`Granviks kommun\n\nFRÅN FULLMÄKTIGE TILL NÄMND\n\n• Öka läsandet`)
    expect([region?.from, municipality?.from]).toEqual(['Regionfullmäktige', 'Kommunfullmäktige'])
  })
})

describe("a plan's tables", () => {
  it('run together give each row its receivers; points under a row are part of it', () => {
    const found = read(documents.planTables, { kind: 'plan', body: 'Regionstyrelsen', year: 2031 })
    expect(found.map((assignment) => `${assignment.title}: ${path(assignment)}`)).toEqual([
      'Samla arbetet mot inhyrd personal: Regionfullmäktige → Vårdnämnden, Regionstyrelsen',
      'Minska resorna i tjänsten med 10 procent jämfört med 2029: Regionfullmäktige → Alla nämnder och styrelser',
      'Utveckla samarbetet mellan vårdcentraler och sjukhus: Regionfullmäktige → Vårdnämnden, Kulturnämnden, Regionala utvecklingsnämnden',
      'Pröva gemensam växel: Regionstyrelsen → Regionstyrelsens förvaltning',
      'Bereda en plan för ungas inflytande: Regionstyrelsen → Beredning för demokrati',
    ])
    const { start, end } = found[2]?.span ?? {}
    expect(documents.planTables.slice(start, end)).toContain('Samordna planeringen')
  })

  it('with columns apart give number, receivers and reporting', () => {
    const found = read(documents.columns)
    expect(
      found.map(({ number, title, to, reporting, year }) => [number, title, to, reporting, year]),
    ).toEqual([
      ['1', 'Samla arbetet mot inhyrd personal', ['Vårdnämnden', 'Regionstyrelsen'], 'Delårsrapport 2', 2031],
      ['2', 'Minska resorna i tjänsten med 10 procent', ['Alla nämnder'], 'Årsredovisningen', 2031],
      ['3', 'Se över lokalerna', ['Kulturnämnden'], 'Juni 2031', 2031],
    ])
  })
})

describe('a letter or report', () => {
  it('tells after a dash what became of each; one that is only named or cut off counts', () => {
    const found = read(documents.letterWithDashes, { kind: 'letter', body: 'Vårdnämnden' })
    expect(found.map(({ title, status, year }) => [title, status?.period ?? null, year])).toEqual([
      ['Samla arbetet mot inhyrd personal', '2031-03', 2031],
      ['Korta väntan till knäoperation', null, 2031],
      ['Minska resorna i tjänsten med 10 procent jämfört med 2029', '2031-03', 2031],
    ])
    expect(found[0]?.status?.text).toBe('Kostnaden har sjunkit under våren. Fler väljer fast anställning.')
    expect(new Set(found.map(path))).toEqual(new Set(['Regionfullmäktige → Vårdnämnden']))
  })

  it('may have a heading for each, with its status beneath', () => {
    const found = read(documents.reportWithHeadings, { kind: 'minutes', body: 'Vårdnämnden' })
    expect(found.map(({ title, status }) => [title, status?.text])).toEqual([
      ['Samla arbetet mot inhyrd personal', 'Kostnaden har sjunkit. Målet nås i höst. Läkare anställs fast.'],
      ['Se över lokalerna', 'Fyra lokaler har lämnats.'],
    ])
    expect(found.map(({ year, decided }) => [year, decided])).toEqual(Array(2).fill([2031, null]))
  })
})

describe('a directive', () => {
  it('is one assignment, told by its fields', () => {
    const [found, ...more] = read(documents.directive, { kind: 'directive' })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      number: '3',
      title: 'Se över lokalerna',
      from: 'Regionfullmäktige',
      to: ['Vårdnämnden', 'Kulturnämnden'],
      target: 'Lokalkostnaden ska minska med 8 procent till den 31 december 2031.',
      reporting: 'Läget redovisas i delårsrapporten och slutligt i årsredovisningen.',
    })
  })
})

describe('labelled assignments', () => {
  it('carry what their lines say', () => {
    const found = read(documents.labelled, { kind: 'plan', year: 2031 })
    expect(found.map(({ number, title, to, reporting }) => [number, title, to, reporting])).toEqual([
      ['1', 'Minska matsvinnet i skolorna', ['Barn- och utbildningsnämnden'], 'senast i oktober 2031'],
      ['2', 'Utred ett nytt badhus', ['Kultur- och fritidsnämnden', 'Kommunstyrelsen'], null],
    ])
  })
})

describe('a text without assignments', () => {
  it.each([
    [''],
    [
      '§ 3 Plan\n\nNämnden har följande uppdrag enligt reglementet:\n\n• ansvara för tandvård\n• bedriva forskning',
    ],
    ['Nämnden har många uppdrag. Den följer följande lagar:\n\n• Kommunallagen\n• Förvaltningslagen'],
    ['Beslutsunderlag\n\n• Tjänsteskrivelse - Uppdrag 2031\n• Uppdragsdirektiv 1 - Lokaler'],
    ['Regionens två helikoptrar flög 412 uppdrag:\n\n• 200 i norr\n• 212 i söder'],
  ])('gives none: %j', (text) => {
    expect(read(text)).toEqual([])
  })
})
