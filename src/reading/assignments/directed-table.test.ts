import { describe, expect, test } from 'vitest'
import type { DirectedHeading } from './directed-heading.ts'
import { directedTable } from './directed-table.ts'
import { noNames, regionIn } from './test-regions.ts'

const heading: DirectedHeading = { from: 'Fullmäktige', to: 'Vägnämnden', receiversColumn: true, year: 2031 }
const read = (lines: string[], to: string | null = heading.to) => {
  const region = regionIn(['Rubrik', '', ...lines].join('\n'))
  return directedTable(region, region.entries.slice(1), { ...heading, to }, noNames)
}
const told = (...lines: string[]) => read(lines).map(({ title, to }) => [title, ...to])

describe('a table whose column of receivers was run together with its titles', () => {
  test('has for each row the bodies that end it', () => {
    expect(told('Måla broar Skolnämnden', '', 'Bygga kajer Skolnämnden och Kulturnämnden')).toEqual([
      ['Måla broar', 'Skolnämnden'],
      ['Bygga kajer', 'Skolnämnden', 'Kulturnämnden'],
    ])
  })
  test('has its rows apart though no empty line parts them', () => {
    expect(
      told('Måla broar vid kusten Skolnämnden', 'Bygga kajer Kulturnämnden', 'Riva torg Skolnämnden'),
    ).toEqual([
      ['Måla broar vid kusten', 'Skolnämnden'],
      ['Bygga kajer', 'Kulturnämnden'],
      ['Riva torg', 'Skolnämnden'],
    ])
  })
  test('has a row that goes on in small letters, or has its receivers on a line of their own', () => {
    expect(told('Måla broar i samråd med Skolnämnden', 'och alla andra Kulturnämnden')).toEqual([
      ['Måla broar i samråd med Skolnämnden och alla andra', 'Kulturnämnden'],
    ])
    expect(told('Måla broar', '', 'Skolnämnden och Kulturnämnden')).toEqual([
      ['Måla broar', 'Skolnämnden', 'Kulturnämnden'],
    ])
  })
  test('has points under a row that belong to it, until its receivers have come', () => {
    const found = read(['Måla broar', '• röda', '• gröna Skolnämnden', '• Bygga kajer Kulturnämnden'])
    expect(found.map(({ title, to }) => [title, ...to])).toEqual([
      ['Måla broar', 'Skolnämnden'],
      ['Bygga kajer', 'Kulturnämnden'],
    ])
    expect(found[0]?.lines).toEqual({ first: 2, last: 4 })
  })
  test('has the receiver of the heading, less surely, where a row names none', () => {
    const [named, unnamed] = read(['Måla broar Skolnämnden', '', 'Bygga kajer'])
    expect(named).toMatchObject({ from: 'Fullmäktige', to: ['Skolnämnden'], year: 2031, confidence: 0.85 })
    expect(unnamed).toMatchObject({ from: 'Fullmäktige', to: ['Vägnämnden'], year: 2031, confidence: 0.6 })
    expect(read(['Bygga kajer'], null)[0]?.to).toEqual([])
  })
  test('begins with a row: bodies alone above it go nowhere', () => {
    expect(told('Skolnämnden', '', 'Måla broar Kulturnämnden')).toEqual([['Måla broar', 'Kulturnämnden']])
  })
})
