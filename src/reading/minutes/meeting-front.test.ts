import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMeeting } from './meeting.ts'
import { contentRows } from './rows.ts'

/** What the rows before the first paragraph tell, without any page head. */
const front = (...lines: string[]) => {
  const layout = layoutOfText(lines.join('\n'))
  const { body, date } = readMeeting(layout, new Map(), contentRows(layout, new Map()))
  return [body, date]
}
const day = '2025-03-14'
const date = (...lines: string[]) => front(...lines)[1]
const body = (...lines: string[]) => front(...lines)[0]

describe('the date of the meeting on the first page', () => {
  it.each([
    'Sammanträdesdatum',
    'Sammanträdedatum',
    'Mötesdatum',
    'Sammanträdesdag',
    'Plats och tid',
    'Tid och plats',
    'Tidpunkt',
    'Tid:',
    'Datum',
    'Protokoll från möte',
  ])('stands beside or beneath its label: %s', (label) => {
    const filler = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex']
    expect(date(...filler, `${label} kommunhuset ${day}`)).toBe(day)
    expect(date(...filler, label, `kommunhuset den ${day}`)).toBe(day)
    expect(date(...filler, label, 'kommunhuset', `tisdagen den ${day}`)).toBe(day)
    expect(date(...filler, label, 'ett', 'två', `i kommunhuset den ${day}`)).toBeNull()
  })

  it('may stand alone near the top, or beside the body', () => {
    expect(date('Vik', day)).toBe(day)
    expect(date('1', '2', '3', '4', '5', '6', day)).toBeNull()
    expect(date('1', '2', '3', '4', '5', '6', `Kulturnämnden ${day}`)).toBe(day)
    expect(date('1', '2', '3', '4', '5', '6', `Kallelse Kulturnämnden ${day}`)).toBe(day)
    expect(date(`Vi ses i kommunhuset den ${day}`)).toBeNull()
  })

  it.each([
    'Justering',
    'Anslag',
    'Sätts upp',
    'Tas ned',
    'Överklagas senast',
    'Dag för underskrift',
    'Kungörelse',
    'Publicerad',
  ])('is no other day: %s', (label) => {
    expect(date(`${label} ${day}`)).toBeNull()
    expect(date(label, day)).toBeNull()
    expect(date(label, `Sammanträdesdatum ${day}`)).toBe(day)
  })

  it('is the first of several', () => {
    expect(date(`Sammanträdesdatum ${day}`, 'Sammanträdesdatum 2025-03-15')).toBe(day)
  })
})

describe('the body of the meeting on the first page', () => {
  it.each([
    'Kulturnämnden',
    'Protokoll Kulturnämnden',
    'Protokollsutdrag från Kulturnämnden',
    'Sammanträdesprotokoll för Kulturnämnden',
    'Organ Kulturnämnden',
    'Nämnd: Kulturnämnden',
    'Instans: Kulturnämnden',
    'Beslutande Kulturnämnden',
    'Möte med Kulturnämnden',
    `Protokoll nr 3 från Kulturnämndens möte den ${day}`,
    'Kulturnämnden, Norra länet',
    'Staden Vikhamn Kulturnämnden',
  ])('is told by %s', (line) => expect(body(line)).toBe('Kulturnämnden'))

  it.each([
    'Nämnden',
    'Kulturförvaltningen',
    'Kulturnämnden och Socialnämnden',
    'Kulturnämnden har lokaler i kommunhuset',
    'Kommunhuset',
    `Kulturnämnden ${'.'.repeat(120)}`,
  ])('is not told by %s', (line) => expect(body(line)).toBeNull())

  it('is the first that is told', () => {
    expect(body('Kommunhuset', 'Kulturnämnden', 'Socialnämnden')).toBe('Kulturnämnden')
  })
})
