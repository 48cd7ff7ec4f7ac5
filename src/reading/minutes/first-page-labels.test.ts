import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFirstPage } from './first-page.ts'
import { contentRows } from './rows.ts'

/** What stands above the first paragraph. */
const page = (...lines: string[]) =>
  readFirstPage(contentRows(layoutOfText([...lines, '', '§ 1 Val'].join('\n')), new Map()).slice(0, -1))
const present = (...lines: string[]) => page(...lines)?.attendance.map(({ name, as }) => [name, as])

describe('a label of the first page', () => {
  it.each<[string, string]>([
    ['Tjänstgörande ersättare', 'serving substitute'],
    ['Tjg. ersättare', 'serving substitute'],
    ['Tjg ersättare', 'serving substitute'],
    ['Ersättare', 'substitute'],
    ['Ej tjänstgörande ersättare', 'substitute'],
    ['Inte beslutande ersättare', 'substitute'],
    ['Närvarande ersättare', 'substitute'],
    ['Närvarande ej tjänstgörande ersättare', 'substitute'],
    ['Övriga ersättare', 'substitute'],
    ['Övriga närvarande', 'other'],
    ['Övriga deltagare', 'other'],
    ['Övriga deltagande', 'other'],
    ['Övriga', 'other'],
    ['Tjänstemän', 'other'],
    ['Tjänstepersoner', 'other'],
    ['Närvarande tjänstepersoner', 'other'],
    ['Föredragande', 'other'],
    ['Beslutande', 'member'],
    ['Beslutande ledamöter', 'member'],
    ['Ledamöter', 'member'],
    ['Närvarande ledamöter', 'member'],
    ['Närvarande', 'member'],
  ])('%s tells as what someone was there', (label, as) => {
    expect(present(`${label}          Bo Ek (S)`)).toEqual([['Bo Ek (S)', as]])
    expect(present(`${label}: Bo Ek (S)`)).toEqual([['Bo Ek (S)', as]])
    expect(present(label, 'Bo Ek (S)')).toEqual([['Bo Ek (S)', as]])
    expect(present(`${label} här          Bo Ek (S)`)).toBeUndefined()
  })

  it.each([
    'Plats och tid',
    'Plats',
    'Sekreterare',
    'Underskrifter',
    'Organ',
    'Sammanträdesdatum',
    'Förvaringsplats för protokollet',
    'Datum',
    'Justeringens tid och plats',
  ])('ends what the one above it opened: %s', (label) =>
    expect(present('Beslutande', 'Bo Ek (S)', label, 'Ida Ås (M)')).toEqual([['Bo Ek (S)', 'member']]),
  )

  it.each(['ANSLAG/BEVIS', 'Anslag / bevis', 'Bevis om justering', 'Innehållsförteckning', 'Ärendelista'])(
    'ends at the next part of the page: %s',
    (heading) =>
      expect(present('Beslutande', 'Bo Ek (S)', heading, 'Ida Ås (M)')).toEqual([['Bo Ek (S)', 'member']]),
  )

  it('may be broken over two rows, the second in small letters', () => {
    expect(present('Tjänstgörande          Bo Ek (S)', 'ersättare          Ida Ås (M)')).toEqual([
      ['Bo Ek (S)', 'serving substitute'],
      ['Ida Ås (M)', 'serving substitute'],
    ])
    expect(present('Ej beslutande ersättare', 'ersättare          Ida Ås (M)')).toEqual([
      ['Ida Ås (M)', 'substitute'],
    ])
    expect(present('Beslutande', 'Bo Ek (S)          Ida Ås (M)')).toEqual([
      ['Bo Ek (S)', 'member'],
      ['Ida Ås (M)', 'member'],
    ])
  })
})

describe('the adjusters', () => {
  it.each([
    'Utses att justera',
    'Justerare',
    'Justerande',
    'Protokollsjusterare',
    'Protokolljusterare',
    'Att justera',
    'Val av justerare',
  ])('are named after %s, also without their parties', (label) => {
    expect(page(`${label}          Bo Ek och Ida Ås (M)`)?.adjusters).toEqual(['Bo Ek', 'Ida Ås (M)'])
    expect(page(`${label}: Bo Ek, Anna-Lena af Ås samt Per Om`)?.adjusters).toEqual([
      'Bo Ek',
      'Anna-Lena af Ås',
      'Per Om',
    ])
    expect(page(`${label}: Bo Ek     Ida Ås`)?.adjusters).toEqual(['Bo Ek', 'Ida Ås'])
    expect(page(`${label}: kommunhuset`)).toBeNull()
  })
})

it('an adjuster who signs further down is named once', () => {
  expect(page('Utses att justera: Bo Ek (S)', 'Justerande     ______     Bo Ek')?.adjusters).toEqual([
    'Bo Ek (S)',
  ])
})

describe('the paragraphs that the minutes hold', () => {
  it.each<[string, number, number]>([
    ['Paragrafer          26–38', 26, 38],
    ['Justerade paragrafer: 26 -- 38', 26, 38],
    ['Paragrafer: 26', 26, 26],
    ['Sekreterare     ________     Paragrafer 26-38', 26, 38],
    ['Sekreterare     ________     Paragrafer: §§ 26-38', 26, 38],
    ['Sekreterare     ________     paragrafer §26', 26, 26],
  ])('%s', (line, from, to) => expect(page(line)?.paragraphs).toEqual({ from, to }))

  it('are those told first', () => {
    expect(page('Paragrafer: 1–9', 'Paragrafer: 10–12')?.paragraphs).toEqual({ from: 1, to: 9 })
    expect(page('Sekreterare   Bo Ek   Paragrafer 1–9', 'Bo Ek   Paragrafer 10–12')?.paragraphs).toEqual({
      from: 1,
      to: 9,
    })
    expect(page('Paragrafer: alla')).toBeNull()
    expect(page('Underparagrafer 4')).toBeNull()
  })
})

describe('the notice', () => {
  it.each([
    'Datum när anslaget sätts upp',
    'Datum då anslaget sätts upp',
    'Datum för anslagets uppsättande',
    'Anslaget sätts upp',
    'Anslag från',
    'Anslagsdatum',
    'Datum för anslags uppsättande',
    'Anslags uppsättande',
  ])('is put up on the day told by %s', (label) => {
    expect(page(`${label}     2025-03-04`)?.notice).toEqual({ from: '2025-03-04', until: null })
  })

  it.each([
    'Datum när anslaget tas ned',
    'Datum då anslaget tas ner',
    'Datum för anslagets nedtagande',
    'Anslaget tas ned',
    'Anslag tas ner',
    'Anslaget till och med',
    'Anslag till',
    'Datum för anslags nedtagande',
  ])('is taken down on the day told by %s', (label) => {
    expect(page(`${label}     2025-03-25`)?.notice).toEqual({ from: null, until: '2025-03-25' })
  })

  it('has both days from two rows or from one', () => {
    const both = { from: '2025-03-04', until: '2025-03-25' }
    expect(page('Anslaget sätts upp: 2025-03-04', 'Anslaget tas ned: 2025-03-25')?.notice).toEqual(both)
    expect(page('Anslaget sätts upp 2025-03-04   Anslaget tas ned 2025-03-25')?.notice).toEqual(both)
    expect(page('Anslaget sitter 2025-03-04 till 2025-03-25')).toBeNull()
    expect(page('Anslaget sätts upp på anslagstavlan 2025-03-04')).toBeNull()
    expect(page('Anslaget sätts upp: i morgon')).toBeNull()
  })
})
