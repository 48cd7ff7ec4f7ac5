import { describe, expect, test } from 'vitest'
import {
  bodyAlone,
  type DirectedHeading,
  giverOf,
  readDirectedHeading,
  receiversOf,
} from './directed-heading.ts'
import { noNames, spaced } from './test-regions.ts'

const read = (line: string) => {
  const heading = readDirectedHeading(line)
  return heading && [heading.from, heading.to]
}

describe('a heading tells from whom to whom', () => {
  test.each([
    'Från fullmäktige till nämnd',
    'FRÅN FULLMÄKTIGE TILL NÄMND:',
    'Uppdrag från fullmäktige till nämnden',
    'Uppdragen från fullmäktige till nämnder',
    'Riktade uppdrag från fullmäktige till nämnderna',
    'Särskilda uppdrag av fullmäktige till nämnd',
    'Övriga uppdrag från fullmäktige till nämnd 2031',
    'Nya uppdrag 2031 från fullmäktige till nämnd år 2031',
    'Fullmäktige uppdrag från fullmäktiges till nämnd 1999',
    '2 Uppdrag från fullmäktige till nämnd',
    '2.10. Uppdrag från fullmäktige till nämnd',
    'Fullmäktiges uppdrag till nämnderna',
    'Fullmäktiges riktade uppdrag till nämnderna år 2031',
    '3.1 Fullmäktiges uppdrag till nämnd 2031',
  ])('%s', (line) => {
    expect(read(line)).toEqual(['Fullmäktige', 'Nämnden'])
    expect(read(`  ${spaced(line)} `)).toEqual(['Fullmäktige', 'Nämnden'])
  })
  test.each([
    'Uppdrag till nämnden',
    'Riktade uppdrag till nämnder',
    'Särskilda uppdrag till nämnd 2031',
    '4 Uppdrag till nämnd år 1999',
    '4.1. Uppdrag till nämnd',
  ])('or only to whom: %s', (line) => expect(read(line)).toEqual([null, 'Nämnden']))
  test.each([
    'Uppdrag från fullmäktige',
    'Riktade uppdrag från fullmäktige 2031',
    'Särskilda uppdrag från fullmäktiges',
    'Övriga uppdrag från fullmäktige år 2031',
    '4.1. Uppdrag från fullmäktige',
    'Fullmäktiges uppdrag',
    'Fullmäktiges riktade uppdrag 2031',
    'Från fullmäktige',
    'Fullmäktiges uppdrag i budget 2031',
    'Fullmäktiges uppdrag i mål och budget för 2031',
    'Uppdrag från fullmäktige enligt regionplanen',
    'Uppdrag från fullmäktige för 2031',
  ])('or only from whom: %s', (line) => expect(read(line)).toEqual(['Fullmäktige', null]))
})

describe('a heading tells from whom to whom in other forms', () => {
  test.each([
    'Uppdrag: fullmäktige → nämnden',
    'Uppdragen fullmäktige -> nämnd',
    'Uppdrag: fullmäktige=>nämnden',
    'fullmäktige ➔ nämnderna',
    'Fullmäktiges uppdrag till nämnden i plan och budget för år 2031',
    'Uppdrag från fullmäktige till nämnden ur budget',
    'Uppdrag från fullmäktige till nämnden för år 2031',
  ])('%s', (line) => expect(read(line)).toEqual(['Fullmäktige', 'Nämnden']))
  test.each([
    'Vägnämndens uppdrag till förvaltningen',
    'Vägnämndens egna uppdrag till förvaltningen',
    'Vägnämndens riktade uppdrag till förvaltningen år 2031',
    'Vägnämndens uppdrag till förvaltningen 1999',
  ])('%s', (line) => expect(read(line)).toEqual(['Vägnämnden', 'Förvaltningen']))
  test.each([
    'Bilaga: fullmäktige → nämnden',
    'Fullmäktige → nämnden → förvaltningen',
    'Uppdrag från nämndens fullmäktigen till nämnden',
    'Uppdrag från fullmäktige till samtliga nämnder 3',
  ])('not in "%s"', (line) => expect(read(line)).toBeNull())
})

describe('whom a heading names', () => {
  test.each([
    ['nämnd | nämnden | nämnder | nämnderna', 'Nämnden'],
    ['styrelse | styrelsen', 'Styrelsen'],
    ['förvaltning | förvaltningen | förvaltningar | förvaltningarna', 'Förvaltningen'],
    ['beredning | beredningen | beredningar | beredningarna', 'Beredningen'],
    ['utskott | utskottet', 'Utskottet'],
    ['Vägnämnden | vägnämnd', 'Vägnämnden'],
    ['Vägstyrelsen', 'Vägstyrelsen'],
    ['Vägförvaltningen', 'Vägförvaltningen'],
    ['Vägberedningen', 'Vägberedningen'],
    ['Vägutskottet', 'Vägutskottet'],
    ['Regionfullmäktige', 'Regionfullmäktige'],
    ['samtliga nämnder', 'Samtliga nämnder'],
    ['alla styrelser', 'Alla styrelser'],
    ['alla nämnder och bolag', 'Alla nämnder och bolag'],
    ['samtliga förvaltningar samt bolag', 'Samtliga förvaltningar samt bolag'],
    ['Vägnämnden, Skolnämnden och Kulturnämnden', 'Vägnämnden, Skolnämnden och Kulturnämnden'],
    ['Vägnämnden samt Skolnämnden', 'Vägnämnden samt Skolnämnden'],
    ['Vägnämnden & Skolnämnden', 'Vägnämnden & Skolnämnden'],
  ])('%s', (names, body) => {
    for (const name of names.split(' | '))
      expect([name, read(`Uppdrag till ${name}`)]).toEqual([name, [null, body]])
  })
  test.each([
    'Uppdrag till er',
    'Uppdrag till alla',
    'Uppdrag till alla nämnder som vill',
    'Uppdrag till gamla nämnder i staden',
    'Uppdrag från er till nämnden',
    'Uppdrag från nämnden till er',
    'Uppdrag från er',
    'Uppdrag till Vägnämnden som målar broar',
    'Uppdrag till Vägnämnden.',
    'Uppdrag till Vägnämnden;',
    'Bilaga: uppdrag till Vägnämnden',
    'Grunduppdrag från fullmäktige',
    'Uppdrag till Vägnämnden i år',
    `Uppdrag från Vägnämnden till ${'Skolnämnden, '.repeat(12)}Skolnämnden`,
  ])('is a body or a kind of body; not in "%s"', (line) => expect(read(line)).toBeNull())
})

describe('a heading over a table', () => {
  test.each(['Riktas till', 'riktat till', 'Mottagare', 'Ansvarig', 'Ansvarig nämnd'])(
    'has the head of the column of receivers beside it: %s',
    (head) => {
      const expected = { from: 'Fullmäktige', to: 'Nämnden', receiversColumn: true, year: null }
      expect(readDirectedHeading(`Uppdrag från fullmäktige till nämnd ${spaced(head)} `)).toEqual(expected)
    },
  )
  test('has none without such a head, though a colon ends it', () => {
    expect(readDirectedHeading('Uppdrag till nämnden:')?.receiversColumn).toBe(false)
    expect(readDirectedHeading('Uppdrag till nämnden')?.receiversColumn).toBe(false)
  })
  test('may tell the year', () => {
    expect(readDirectedHeading('Uppdrag till nämnden år 2031')?.year).toBe(2031)
    expect(readDirectedHeading('Uppdrag till nämnden 1999')?.year).toBeNull()
  })
})

test.each([
  ['Skolnämnden', 'Skolnämnden'],
  ['Skolnämnden:', 'Skolnämnden'],
  ['samtliga nämnder', 'Samtliga nämnder'],
  ['Alla nämnder och bolag', 'Alla nämnder och bolag'],
  ['Skolnämnden målar', null],
  ['Samtliga nämnder målar', null],
])('"%s" alone names %s', (words, name) => expect(bodyAlone(words)).toBe(name))

describe('whom a heading means', () => {
  const heading = (more: Partial<DirectedHeading>): DirectedHeading => ({
    ...{ from: null, to: null, receiversColumn: false, year: null, ...more },
  })
  const own = { ...noNames, own: 'Vägnämnden' }
  const council = { ...noNames, own: 'Regionfullmäktige', organisation: 'Region Fjällmark' }

  test('is the own body where it says "nämnd", but never the council', () => {
    expect(giverOf(heading({ from: 'Nämnden' }), own, '')).toBe('Vägnämnden')
    expect(receiversOf(heading({ to: 'Nämnden' }), own, '')).toEqual(['Vägnämnden'])
    expect(giverOf(heading({ from: 'Nämnden' }), council, '')).toBe('Nämnden')
    expect(receiversOf(heading({ to: 'Nämnden' }), council, '')).toEqual(['Nämnden'])
    expect(giverOf(heading({ from: 'Nämnden' }), noNames, '')).toBe('Nämnden')
    expect(receiversOf(heading({ to: 'Nämnden' }), noNames, '')).toEqual(['Nämnden'])
  })
  test('is by its full name who is named', () => {
    expect(giverOf(heading({ from: 'Fullmäktige' }), council, '')).toBe('Regionfullmäktige')
    expect(receiversOf(heading({ to: 'Skolnämnden' }), own, '')).toEqual(['Skolnämnden'])
    expect(receiversOf(heading({ to: 'Skolnämnden och Kulturnämnden' }), own, '')).toEqual([
      'Skolnämnden',
      'Kulturnämnden',
    ])
    expect(receiversOf(heading({ to: 'Samtliga nämnder' }), own, '')).toEqual(['Samtliga nämnder'])
  })
  test('is the own body where a heading only says from whom', () => {
    expect(receiversOf(heading({ from: 'Fullmäktige' }), own, '')).toEqual(['Vägnämnden'])
    expect(receiversOf(heading({ from: 'Nämnden' }), own, '')).toEqual([])
    expect(receiversOf(heading({ from: 'Skolnämnden' }), council, '')).toEqual([])
    expect(receiversOf(heading({ from: 'Fullmäktige' }), noNames, '')).toEqual([])
  })
  test('is nobody where it names nobody', () => {
    expect([giverOf(heading({}), own, ''), receiversOf(heading({}), own, '')]).toEqual([null, []])
  })
})
