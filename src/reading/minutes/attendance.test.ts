import { describe, expect, it } from 'vitest'
import { intervalsIn, readAttendance } from './attendance.ts'

describe('the paragraphs that someone was there for', () => {
  it.each<[string, [number, number | null][]]>([
    ['§ 45', [[45, 45]]],
    ['§45', [[45, 45]]],
    ['§§ 45–50', [[45, 50]]],
    [
      '§§ 45-50, 52',
      [
        [45, 50],
        [52, 52],
      ],
    ],
    [
      '§§ 45--50 och 52',
      [
        [45, 50],
        [52, 52],
      ],
    ],
    ['§§ 45 — 50', [[45, 50]]],
    ['fr.o.m. § 12', [[12, null]]],
    ['fr o m § 12', [[12, null]]],
    ['From § 12', [[12, null]]],
    ['från § 12', [[12, null]]],
    ['från och med § 12', [[12, null]]],
    ['från och med § 12–14', [[12, 14]]],
    ['§ ', []],
    ['§ -4', []],
    ['12', []],
    ['', []],
  ])('%j', (text, told) => {
    expect(intervalsIn(text)).toEqual(told.map(([from, to]) => ({ from, to })))
  })
})

describe('a line of those present', () => {
  const whole = { replaces: null, paragraphs: [] }

  it.each([
    'ersätter',
    'ersättare för',
    'tjg',
    'tjg.',
    'tjg ers.',
    'tjgör för',
    'tjg ersättare för',
    'tjänstgör för',
    'tjänstgörande ersättare för',
    'tjänstgörande för',
    'i stället för',
  ])('tells by %j who serves for whom, and for what', (words) => {
    expect(readAttendance(`Bo Ek (S) ${words} Ida Ås (M) §§ 4–5`, 'member')).toEqual([
      {
        name: 'Bo Ek (S)',
        as: 'serving substitute',
        replaces: 'Ida Ås (M)',
        paragraphs: [{ from: 4, to: 5 }],
      },
    ])
  })

  it('names several, each with their own paragraphs', () => {
    expect(readAttendance('Bo Ek (S) § 1, Ida Ås (M) §§ 2–3', 'substitute')).toEqual([
      { name: 'Bo Ek (S)', as: 'substitute', replaces: null, paragraphs: [{ from: 1, to: 1 }] },
      { name: 'Ida Ås (M)', as: 'substitute', replaces: null, paragraphs: [{ from: 2, to: 3 }] },
    ])
  })

  it('may open with an official, who has no party', () => {
    expect(readAttendance('Eva Sund, sekreterare § 3', 'other')).toEqual([
      { name: 'Eva Sund', as: 'other', replaces: null, paragraphs: [{ from: 3, to: 3 }] },
    ])
    expect(readAttendance('Eva Sund, sekreterare', 'member')).toEqual([])
    expect(readAttendance('sekreterare', 'other')).toEqual([])
    expect(readAttendance('ersätter Bo Ek (S)', 'member')).toEqual([
      { name: 'Bo Ek (S)', as: 'member', ...whole },
    ])
  })
})
