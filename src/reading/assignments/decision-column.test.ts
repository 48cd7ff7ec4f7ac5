import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { decisionOfCell } from './decision-column.ts'
import { readAssignments } from './read-assignments.ts'
import { noNames } from './test-regions.ts'

const municipality = { ...noNames, organisation: 'Lervik kommun' }

describe('a cell under "Beslut"', () => {
  test.each([
    ['KF 2031-06-17 § 71', 'Kommunfullmäktige', '2031-06-17'],
    ['RS 2031-06-17', 'Regionstyrelsen', '2031-06-17'],
    ['Vägnämnden den 17 juni 2031, § 4', 'Vägnämnden', '2031-06-17'],
    ['2031-06-17', null, '2031-06-17'],
    ['KF § 71', 'Kommunfullmäktige', null],
  ])('tells who decided and on what day: %s', (cell, by, date) => {
    expect(decisionOfCell(cell, municipality, '')).toEqual({ by, date })
  })
  test('tells nothing without body and day', () => {
    expect(decisionOfCell('Se bilaga', municipality, '')).toBeNull()
    expect(decisionOfCell('SKRSX', municipality, '')).toBeNull()
  })
})

describe('assignments of a table with a column of decisions', () => {
  const read = (title: string) =>
    readAssignments(
      layoutOfText(
        [
          title,
          '',
          'Uppdrag                 Beslut                  Ansvarig',
          'Måla alla broar         KF 2031-06-17 § 71      Brochefen',
          'Bygga kajer             KF 2032-02-03 § 9       Hamnchefen',
        ].join('\n'),
      ),
      [],
      { body: 'Kommunstyrelsen', date: '2032-10-07', kind: 'report', year: 2032 },
    ).map(({ title: task, from, year, decided }) => [task, from, year, decided?.date])
  test('come from who decided them, in the year of the decision', () => {
    expect(read('Uppföljning av uppdrag')).toEqual([
      ['Måla alla broar', 'Kommunfullmäktige', 2031, '2031-06-17'],
      ['Bygga kajer', 'Kommunfullmäktige', 2032, '2032-02-03'],
    ])
  })
  test('are those of the year that the heading says the list is for', () => {
    expect(read('Uppdrag för år 2032').map(([, , year]) => year)).toEqual([2032, 2032])
  })
})
