import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { announcedLists } from './announced-list.ts'
import { directedLists } from './directed-lists.ts'
import { labelledAssignments } from './labelled-assignments.ts'
import type { Names } from './names.ts'
import { ownLists } from './own-list.ts'
import { readAssignments } from './read-assignments.ts'
import { noNames, regionIn } from './test-regions.ts'

const council: Names = { ...noNames, own: 'Kommunfullmäktige' }
const told = (drafts: { title: string; from: string | null; to: string[] }[]) =>
  drafts.map(({ title, from, to }) => [title, from, ...to])

describe('a list in a budget', () => {
  const list = (...points: string[]) =>
    told(announcedLists(regionIn(['Fullmäktige ger följande uppdrag.', ...points].join('\n')), noNames))
  test('may name the receivers of each point in brackets at its end', () => {
    expect(
      list(
        '1. Måla broar (Vägnämnden)',
        '2. Läsa mer (Skolnämnden och Kulturnämnden).',
        '3. Spara (Samtliga nämnder)',
      ),
    ).toEqual([
      ['Måla broar', 'Fullmäktige', 'Vägnämnden'],
      ['Läsa mer', 'Fullmäktige', 'Skolnämnden', 'Kulturnämnden'],
      ['Spara', 'Fullmäktige', 'Samtliga nämnder'],
    ])
  })
  test('keeps brackets that hold more than receivers', () => {
    expect(list('1. Måla broar (med Vägnämnden som stöd)')[0]?.[0]).toBe(
      'Måla broar (med Vägnämnden som stöd)',
    )
  })
  test('is announced also where its reporting is told before it begins', () => {
    const lead = 'Fullmäktige ger följande uppdrag. '
    for (const more of [
      'Uppdragen återrapporteras i maj.',
      'Dessa ska vara genomförda i år.',
      'De redovisas i juni.',
    ])
      expect(told(announcedLists(regionIn(`${lead}${more}\n• Måla broar`), noNames))).toHaveLength(1)
    expect(told(announcedLists(regionIn(`${lead}Vägarna är långa.\n• Måla broar`), noNames))).toEqual([])
  })
  test('ends at the next chapter, whose number has no stop', () => {
    expect(list('1. Måla broar', '2. Riva torg', '', '3 Budgetramar').map(([title]) => title)).toEqual([
      'Måla broar',
      'Riva torg',
    ])
  })
})

test('what stands under "Uppdrag" in a council’s own paper comes from the council', () => {
  const text = 'Uppdrag\n\n• Vägnämnden ska måla alla broar\n• Skolnämnden ska läsa mer'
  expect(told(ownLists(regionIn(text), council))).toEqual([
    ['måla alla broar', 'Kommunfullmäktige', 'Vägnämnden'],
    ['läsa mer', 'Kommunfullmäktige', 'Skolnämnden'],
  ])
})

describe('assignments that head chapters', () => {
  const read = (...lines: string[]) =>
    directedLists(regionIn(['1 Uppdrag från fullmäktige 2031', ...lines].join('\n\n')), {
      ...noNames,
      own: 'Vägnämnden',
    })
  test('go without the number of the chapter; what stands beneath tells of them', () => {
    const found = read(
      '1.1 Måla broar',
      'Bedömning: Klart.',
      'Mer text.',
      '1.2 Riva torg',
      'Pågår.',
      '2 Ekonomi',
    )
    expect(found.map(({ title, number, status }) => [title, number, status?.text])).toEqual([
      ['Måla broar', null, 'Bedömning: Klart. Mer text.'],
      ['Riva torg', null, 'Pågår.'],
    ])
  })
})

test('"Givet av" names the giver of a labelled assignment', () => {
  const region = regionIn(
    'Uppdrag: Måla broar\nGivet av: Skolnämnden\nUppdrag: Riva torg\nGett av: Kulturnämnden',
  )
  expect(told(labelledAssignments(region, { ...noNames, own: 'Vägnämnden' }))).toEqual([
    ['Måla broar', 'Skolnämnden', 'Vägnämnden'],
    ['Riva torg', 'Kulturnämnden', 'Vägnämnden'],
  ])
})

test('what a council gave has the year of its budget, what others gave the year in which they gave it', () => {
  const text = [
    'Kommunfullmäktige gav i budget 2030 Vägnämnden i uppdrag att måla alla broar.',
    'Vägnämndens arbetsutskott gav den 9 februari 2031 vägchefen i uppdrag att riva alla torg.',
  ].join('\n\n')
  const context = { body: 'Vägnämnden', date: '2031-04-01', kind: 'letter', year: 2031 }
  expect(readAssignments(layoutOfText(text), [], context).map(({ from, year }) => [from, year])).toEqual([
    ['Kommunfullmäktige', 2030],
    ['Vägnämndens arbetsutskott', 2031],
  ])
})
