import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { unreadHead } from './unread-head.ts'

const told = (text: string) => {
  const [line] = layoutOfText(text).lines
  return line ? unreadHead(line)?.text : undefined
}

describe('the head of a table that is not understood', () => {
  test.each([
    ['Indikator   Läge i fjol   Mål'],
    ['Mått   Dit vi vill   Utfall 2029   2028'],
    ['Nyckeltal   Färg   Målvärde 2031'],
    ['Nyckeltal   Färg   Målvärden'],
    ['Område   Indikatorer   Mål   Läge'],
    ['Indikator\tVem\t\tUtfall'],
    [`Indikator   ${'x'.repeat(40)}   Mål`],
  ])('has a word for what is measured and one for a value: %s', (line) => {
    expect(told(line)).toBe(line.trim().replace(/\s+/gu, ' '))
  })

  test.each([
    ['Indikator   Mål'],
    ['Indikatorstyrning   Läge   Mål'],
    ['Vår indikator   Läge   Mål'],
    ['Indikator   Läge   Målbild'],
    ['Indikator   Läge   Vårt mål'],
    ['Indikator   Läge   Ansvar'],
    ['Läge   Mål   Utfall'],
    ['Indikator   62   Mål'],
    ['Indikator   <5 dagar   Mål'],
    ['Indikator   < 5   Mål'],
    ['Indikator   – 20 %   Mål'],
    ['Indikator   20291   Mål'],
    ['Indikator   Läget är gott.   Mål'],
    ['Indikator   Läget,   Mål'],
    [`Indikator   ${'x'.repeat(41)}   Mål`],
  ])('is not what lacks one of them, or holds values or text: %s', (line) => {
    expect(told(line)).toBeUndefined()
  })

  test('may hold a stop inside its words', () => {
    expect(told('Indikator   Utfall t.o.m. mars   Mål')).toBeDefined()
  })
})
