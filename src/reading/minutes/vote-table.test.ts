import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { contentRows } from './rows.ts'
import { readVoteTable } from './vote-table.ts'

const votes = (...lines: string[]) =>
  readVoteTable(contentRows(layoutOfText(lines.join('\n')), new Map())).map(({ name, vote }) => [name, vote])
const header = 'Ledamot          Ja     Nej    Avst   Frånv'
const yes = 'Bo Ek (S)        X'

describe('the columns of a list of votes', () => {
  it.each([
    header,
    'LEDAMOT          JA     NEJ    AVST.   FRÅNV.',
    'Ledamot          ja     nej    avstår   frånvarande',
    'Ledamot          Ja     Nej    Avstående',
  ])('are named in many ways: %s', (head) => {
    expect(votes(head, yes, 'Ida Ås (M)              X', 'Eva Sund (V)                   X')).toEqual([
      ['Bo Ek (S)', 'yes'],
      ['Ida Ås (M)', 'no'],
      ['Eva Sund (V)', 'abstained'],
    ])
  })

  it.each(['Frånv', 'Frånv.', 'Frånvarande'])('may tell who was absent: %s', (word) => {
    expect(
      votes(`Ledamot          Ja     Nej    Avst   ${word}`, 'Bo Ek (S)                              x'),
    ).toEqual([['Bo Ek (S)', 'absent']])
  })

  it.each([
    'Ledamot          Jakob   Nejlund',
    'Ledamot          Nja    Sanej',
    'Ledamot          Avstånd   Frånvaro',
    'Ledamot          Oavst   Ofrånv',
    'Ledamot          Ja',
  ])('need words of their own, and more than one: %s', (head) => expect(votes(head, yes)).toEqual([]))

  it('hold until others are named', () => {
    const last = 'Eva Sund (V)            X'
    expect(votes(header, 'Ida Ås (M)       Ja', last)).toEqual([['Eva Sund (V)', 'no']])
    expect(votes(header, 'Ledamot          Nej    Ja', last)).toEqual([['Eva Sund (V)', 'yes']])
  })
})

describe('the cross of a voter', () => {
  it.each(['X', 'x', '×', '✓'])('may be %s', (cross) => {
    expect(votes(header, `Bo Ek (S)        ${cross}`)).toEqual([['Bo Ek (S)', 'yes']])
  })

  it.each(['Max', 'Xi', '-', 'XX'])('is not %s', (word) =>
    expect(votes(header, `Bo Ek (S)        ${word}`)).toEqual([]),
  )

  it('belongs to a person, with the party from a column of its own', () => {
    expect(votes(header, 'Bo Ek    (KD)    X')).toEqual([['Bo Ek (KD)', 'yes']])
    expect(votes(header, '(S)              X')).toEqual([])
    expect(votes(header, 'Summa            X')).toEqual([])
    expect(votes(header, 'Bo Ek    (ordförande)   X')[0]?.[0]).toBe('Bo Ek')
    expect(votes(header, 'Bo Ek    (S) plats 4    X')[0]?.[0]).toBe('Bo Ek')
    expect(votes(header, 'Bo Ek    plats (S)      X')[0]?.[0]).toBe('Bo Ek')
  })

  it('is that of the one named last before it', () => {
    expect(votes(header, 'Bo Ek     Ida Ås   X')).toEqual([['Ida Ås', 'yes']])
    expect(votes(header, 'Bo Ek            X      Ida Ås')).toEqual([['Bo Ek', 'yes']])
  })
})
