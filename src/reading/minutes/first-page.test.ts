import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { intervalsIn, readAttendance } from './attendance.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) =>
  readMinutes(layoutOfText([...lines, '', '§ 45 Val', '', 'Beslut', 'Bo Ek väljs.'].join('\n'))).firstPage

describe('the first page', () => {
  it('tells who was there, for which paragraphs, and in whose place', () => {
    const page = read(
      'Trafiknämnden',
      'Beslutande             Bo Ek (S), ordförande',
      'Ledamöter              Ida Ås (M) §§ 45–50',
      'Tjänstgörande          Eva Sund (M) ersätter Ida Ås (M) §§ 51-60',
      'ersättare',
      'Övriga närvarande      Per Skog, direktör § 52',
      'Utses att justera      Eva Sund (M) och Bo Ek (S)',
      'Sekreterare            ____________     Paragrafer 45--60',
    )
    expect(
      page?.attendance.map(({ name, as, replaces, paragraphs }) => [name, as, replaces, paragraphs]),
    ).toEqual([
      ['Bo Ek (S)', 'member', null, []],
      ['Ida Ås (M)', 'member', null, [{ from: 45, to: 50 }]],
      ['Eva Sund (M)', 'serving substitute', 'Ida Ås (M)', [{ from: 51, to: 60 }]],
      ['Per Skog', 'other', null, [{ from: 52, to: 52 }]],
    ])
    expect(page?.adjusters).toEqual(['Eva Sund (M)', 'Bo Ek (S)'])
    expect(page?.paragraphs).toEqual({ from: 45, to: 60 })
  })

  it('may have its labels on lines of their own', () => {
    const page = read('Trafiknämnden', '', 'Ledamöter', 'Bo Ek (S)', 'Ida Ås (M)', '', 'Paragrafer: §§ 45-46')
    expect(page?.attendance).toHaveLength(2)
    expect(page?.paragraphs).toEqual({ from: 45, to: 46 })
  })

  it('holds the certificate of notice', () => {
    expect(
      read(
        'ANSLAG/BEVIS',
        'Datum när anslaget sätts upp: 2025-03-20',
        'Datum när anslaget tas ned: 2025-04-11',
      )?.notice,
    ).toEqual({ from: '2025-03-20', until: '2025-04-11' })
  })

  it('is nothing where the minutes have none', () => {
    expect(read('Trafiknämnden', 'Protokoll 2025-03-14')).toBeNull()
  })
})

describe('attendance', () => {
  it('names several on a line', () => {
    expect(
      readAttendance('Bo Ek (S), Ida Ås (M) § 3 och Eva Sund (V)', 'member').map(({ name }) => name),
    ).toEqual(['Bo Ek (S)', 'Ida Ås (M)', 'Eva Sund (V)'])
    expect(readAttendance('Bo Ek (S) tjg för Ida Ås (M)', 'member')[0]).toMatchObject({
      as: 'serving substitute',
      replaces: 'Ida Ås (M)',
    })
  })

  it('is told in intervals, open where no end is said', () => {
    expect(intervalsIn('§§ 45–50, 52')).toEqual([
      { from: 45, to: 50 },
      { from: 52, to: 52 },
    ])
    expect(intervalsIn('från § 12')).toEqual([{ from: 12, to: null }])
  })
})

describe('who was away for a part of the meeting', () => {
  const present = (paragraphs: string, ...lines: string[]) =>
    read('Trafiknämnden', ...lines, '', paragraphs)?.attendance.map((one) => [
      one.name,
      one.as,
      one.replaces,
      one.paragraphs.map(({ from, to }) => [from, to]),
    ])

  it.each([
    [
      'ej § 47 på grund av jäv',
      [
        [45, 46],
        [48, 60],
      ],
    ],
    ['utom §§ 45–46', [[47, 60]]],
    ['inte § 60', [[45, 59]]],
  ])('was there for all the other paragraphs: %s', (words, told) => {
    expect(present('Paragrafer     45-60', `Beslutande     Ida Ås (M), ${words}`)).toEqual([
      ['Ida Ås (M)', 'member', null, told],
    ])
  })

  it('was there for no paragraphs that are told where the minutes do not say which they hold', () => {
    expect(present('', 'Beslutande     Ida Ås (M), ej § 47')).toEqual([['Ida Ås (M)', 'member', null, []]])
  })
})

describe('a label broken over two rows', () => {
  it('is one label, and who a substitute serves for is named once', () => {
    const page = read(
      'Trafiknämnden',
      'Beslutande        Ida Ås (M), §§ 45-50',
      'Tjänstgörande     Eva Sund (M), §§ 51-60, för Ida Ås (M)',
      'ersättare',
      'Övriga            Per Skog, direktör',
      'närvarande        Lo Lund, ekonom, § 52',
    )
    expect(
      page?.attendance.map(({ name, as, replaces, paragraphs }) => [name, as, replaces, paragraphs]),
    ).toEqual([
      ['Ida Ås (M)', 'member', null, [{ from: 45, to: 50 }]],
      ['Eva Sund (M)', 'serving substitute', 'Ida Ås (M)', [{ from: 51, to: 60 }]],
      ['Per Skog', 'other', null, []],
      ['Lo Lund', 'other', null, [{ from: 52, to: 52 }]],
    ])
  })
})
