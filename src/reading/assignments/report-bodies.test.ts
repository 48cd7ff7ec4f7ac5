import { describe, expect, test } from 'vitest'
import { bodiesOfReport, reportPeriod } from './report-bodies.ts'
import { noNames, regionIn } from './test-regions.ts'

describe('whose assignments a report is about', () => {
  const names = { ...noNames, own: 'Kulturnämnden', organisation: 'Region Fjällmark' }
  const bodies = (text: string, title = '', at = 0) => {
    const { from, to } = bodiesOfReport(regionIn(text, { title }), at, names)
    return [from, to]
  }
  test.each([
    'Uppdrag som regionfullmäktige har gett Skolnämnden',
    'Regionfullmäktiges uppdrag till Skolnämnden',
    'Uppdrag som fullmäktige har givit Skolnämnden',
    'Fullmäktige gav Skolnämnden uppdrag',
    'Fullmäktige gav bort broar, och uppdrag till Skolnämnden',
  ])('%s', (text) => expect(bodies(text)).toEqual(['Regionfullmäktige', ['Skolnämnden']]))

  test('is said in the sentence, the title or the text; else its own body receives', () => {
    expect(bodies('Läget i uppdragen', 'Uppdrag från fullmäktige')).toEqual([
      'Regionfullmäktige',
      ['Kulturnämnden'],
    ])
    expect(bodies('Läget i uppdragen\n\nFullmäktige gav Skolnämnden en bro')).toEqual([
      'Regionfullmäktige',
      ['Kulturnämnden'],
    ])
    expect(bodies('Uppdrag till den fina Skolnämnden')).toEqual([null, ['Kulturnämnden']])
    expect(bodies('Uppdrag till Skolförvaltningen')).toEqual([null, ['Kulturnämnden']])
    expect(bodiesOfReport(regionIn('Läget'), 0, noNames)).toEqual({ from: null, to: [] })
  })
})

describe('the period that a report is about', () => {
  const period = (text: string, title = '') => reportPeriod(regionIn(text, { title }))
  test.each([
    ['Delårsrapport per april 2025', '2025-04'],
    ['Delårsrapporten för april 2025', '2025-04'],
    ['Årsredovisning 2024', '2024'],
    ['Årsredovisningen för 2024', '2024'],
    ['Bokslut 2024', '2024'],
    ['Bokslutet till och med april 2025', '2025-04'],
    ['Uppföljning efter april 2025', '2025-04'],
    ['Uppföljningen t.o.m. april 2025', '2025-04'],
    ['Rapport\nper april   2025', '2025-04'],
    ['En rapport kom. Uppföljning 2024', '2024'],
  ])('%s', (text, expected) => {
    expect(period(text)).toBe(expected)
    expect(period('', text)).toBe(expected)
  })
  test.each(['Rapport om allt som hände under 2024', 'Plan 2024', 'Medarbetaruppföljning 2024', 'Rapport'])(
    'is not told by "%s"',
    (text) => expect(period(text)).toBeNull(),
  )
})
