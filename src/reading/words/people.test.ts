import { describe, expect, it } from 'vitest'
import { findPeople, leadingPerson, readPeopleList, withoutGenitive } from './people.ts'

const shown = (text: string) => findPeople(text).map((person) => person.shown)

describe('a person with party letters', () => {
  it.each([
    ['Karin Ek (C) yrkar bifall', ['Karin Ek (C)']],
    ['Ann-Marie Öberg-Dahl (KD)', ['Ann-Marie Öberg-Dahl (KD)']],
    ['Carl Gustaf von Essen (M)', ['Carl Gustaf von Essen (M)']],
    ['Per J. Lund (S)', ['Per J. Lund (S)']],
    ['Ida\nNyman (opol.)', ['Ida Nyman (opol.)']],
    ["Liam O'Neill (Fi)", ["Liam O'Neill (Fi)"]],
  ])('is found in %j', (text, people) => {
    expect(shown(text)).toEqual(people)
  })

  it('is found in a list, whatever joins it', () => {
    expect(shown('Bo Ek (C), Eva-Britt Nord (KD), Ulf Sund (M) och\nIna Lid (M) lämnar')).toEqual([
      'Bo Ek (C)',
      'Eva-Britt Nord (KD)',
      'Ulf Sund (M)',
      'Ina Lid (M)',
    ])
  })

  it('shares the letters of the one after in a list', () => {
    expect(shown('Bo Ek och Ina Lid (båda S) samt Ulf Sund (M)')).toEqual([
      'Bo Ek (S)',
      'Ina Lid (S)',
      'Ulf Sund (M)',
    ])
  })

  it('is no abbreviation of a body or a programme', () => {
    expect(shown('Regionala utvecklingsnämnden (RUN), kapacitetsstyrning (PKS), sjukdomar (STI)')).toEqual([])
    expect(
      shown('Motion Från Folkpartiet (F); Regionstyrelsen (RS); Nya Tågvägen (NT) och Klinik (KL)'),
    ).toEqual(['Nya Tågvägen (NT)'])
  })
})

describe('a list of people', () => {
  it('may lack party letters', () => {
    expect(readPeopleList('Bo Ek, Ina Lid (M) och Ulf Sund')?.map((person) => person.shown)).toEqual([
      'Bo Ek',
      'Ina Lid (M)',
      'Ulf Sund',
    ])
  })

  it('keeps the place of each', () => {
    const text = 'Bo Ek samt Ina Lid (M)'
    expect(readPeopleList(text)?.map((person) => text.slice(person.start, person.end))).toEqual([
      'Bo Ek',
      'Ina Lid (M)',
    ])
  })

  it('is never a sentence', () => {
    expect(readPeopleList('Bo Ek (C) yrkar bifall')).toBeNull()
    expect(readPeopleList('Regionstyrelsen och nämnden')).toBeNull()
    expect(readPeopleList('')).toBeNull()
  })
})

describe('a sentence that begins with a name', () => {
  it('gives the name, with its letters if it has any', () => {
    expect(leadingPerson('Bo Ek deltar ej i beslutet.')?.shown).toBe('Bo Ek')
    expect(leadingPerson('Bo Ek (C) deltar ej i beslutet.')?.shown).toBe('Bo Ek (C)')
    expect(leadingPerson('Ordförande ställer proposition')).toBeNull()
  })
})

describe('the genitive of a name', () => {
  it('is undone only where the document has the name without it', () => {
    expect(withoutGenitive('Bo Eks', ['Bo Ek'])).toBe('Bo Ek')
    expect(withoutGenitive('Bo Lindnäs', ['Bo Ek'])).toBe('Bo Lindnäs')
  })
})

describe('party letters', () => {
  it('are small in older minutes', () => {
    expect(findPeople('Bo Ek (s), Ida Ås (fp) och ett avtal (se bilaga)').map(({ shown }) => shown)).toEqual([
      'Bo Ek (s)',
      'Ida Ås (fp)',
    ])
  })

  it('stand behind a name with initials, and before the name may stand what its bearer is', () => {
    expect(findPeople('Ledamoten Bo RK Ek (S)').map(({ shown }) => shown)).toEqual(['Bo RK Ek (S)'])
    expect(findPeople('Regionrådet Ida McAs (M)').map(({ shown }) => shown)).toEqual(['Ida McAs (M)'])
  })
})
