import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { labelledIndicatorAt } from './labelled-indicator.ts'

const read = (text: string, index = 0) => {
  const found = labelledIndicatorAt(layoutOfText(text), index, new Map())
  if (!found) return null
  const { row, columns, lastLine } = found
  const places = [row.indicator, ...row.values]
  for (const place of places) if (place) expect(text.slice(place.start, place.end)).toBe(place.text)
  const values = columns.map(({ role, period }, at) => `${role} ${period ?? '–'}: ${row.values[at]?.text}`)
  return { title: row.indicator?.text, values, lastLine }
}

describe('a labelled indicator', () => {
  test.each([
    'Indikator: Antal prov',
    '  Nyckeltal: Antal prov',
    '• Mått : Antal prov',
    '–Styrtal 4: Antal prov',
    'Mätetal 1.12.3: Antal prov',
    'Indikator 12:Antal prov',
  ])('begins with its word and a colon: %s', (text) => {
    expect(read(text)).toEqual({ title: 'Antal prov', values: [], lastLine: 0 })
  })

  test.each([
    'Vår indikator: Antal prov',
    'Indikator Antal prov',
    'Indikator:',
    'Indikator: .',
    'Mått 2031: x',
    '',
  ])('is none otherwise: %s', (text) => expect(read(text)).toBeNull())

  test.each([
    'Utgångsvärde',
    'Utgångsläge',
    'Nuläge',
    'Basvärde',
    'Startvärde',
    'Utfall',
    'Senaste utfall',
    'Ingångsvärde',
    'Resultat',
  ])('has as its outcome what follows "%s"', (word) => {
    expect(read(`Indikator: Antal prov. ${word} 2029: 12.`)?.values).toEqual(['outcome 2029: 12'])
    expect(read(`Indikator: Antal prov\n${word} (helår 2029): 12`)?.values).toEqual(['outcome 2029: 12'])
  })

  test.each(['Målvärde', 'Målnivå', 'Måltal', 'Mål'])('has as its target what follows "%s"', (word) => {
    expect(read(`Indikator: Antal prov (${word} år 2031: minst 12)`)).toEqual({
      title: 'Antal prov',
      values: ['target 2031: minst 12'],
      lastLine: 0,
    })
    expect(read(`Indikator: Antal prov; ${word}: 12`)?.values).toEqual(['target –: 12'])
  })

  it('may have its values on the lines beneath, up to the first that is none', () => {
    const text = 'Indikator: Antal prov\nNuläge 2029: 12\nMål 2031: 20\nDet är många.\nMål 2033: 30'
    expect(read(text)).toEqual({
      title: 'Antal prov',
      values: ['outcome 2029: 12', 'target 2031: 20'],
      lastLine: 2,
    })
    expect(read('Rubrik\nIndikator: Antal prov\nNuläge: 12', 1)?.lastLine).toBe(2)
  })

  it('is not read out of words that hold a label', () => {
    expect(read('Indikator: Antal delmål: alla')?.values).toEqual([])
  })

  test.each([
    ['från 12 till 20', 'outcome –: 12', 'target –: 20'],
    ['från 41 000 (2029) till 45 000 (2031)', 'outcome 2029: 41 000', 'target 2031: 45 000'],
    ['från 41 % (2029)  till minst 45 % (2031).', 'outcome 2029: 41 %', 'target 2031: minst 45 %'],
    ['(från 12 till 20)', 'outcome –: 12', 'target –: 20'],
    ['från 12 till 12', 'outcome –: 12', 'target –: 12'],
  ])('may tell where it is and where it shall be: %s', (range, outcome, target) => {
    expect(read(`Indikator: Antal prov, ${range}`)).toEqual({
      title: 'Antal prov',
      values: [outcome, target],
      lastLine: 0,
    })
  })

  it('whose range is told otherwise keeps it in its title', () => {
    const long = 'Antal resor från den lilla hamnen vid sjön till staden'
    expect(read(`Indikator: ${long}`)).toEqual({ title: long, values: [], lastLine: 0 })
    expect(read('Indikator: Svar härifrån 5 till 6')?.values).toEqual([])
  })
})
