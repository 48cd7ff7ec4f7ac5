import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findFurniture } from '../furniture.ts'
import { type Region, regionsOf } from './region.ts'
import { regionIn } from './test-regions.ts'

const read = (...lines: string[]) =>
  regionIn(lines.join('\n')).entries.map(({ marker, number, text }) => [marker, number, text])

describe('an entry', () => {
  test.each([
    ['• Måla broar', 'bullet', null, 'Måla broar'],
    ['- Måla broar', 'bullet', null, 'Måla broar'],
    ['1. Måla broar', 'number', '1', 'Måla broar'],
    ['12) Måla broar', 'number', '12', 'Måla broar'],
    ['2.11. Måla broar', 'number', '2.11', 'Måla broar'],
    ['3: måla broar', 'number', '3', 'måla broar'],
    ['a) Måla broar', 'number', 'a', 'Måla broar'],
    ['4 Måla broar', 'number', '4', 'Måla broar'],
    ['4 broar', 'none', null, '4 broar'],
    ['123. Måla broar', 'none', null, '123. Måla broar'],
    ['k. Måla broar', 'none', null, 'k. Måla broar'],
    ['14 Måla broar', 'number', '14', 'Måla broar'],
    ['Måla broar', 'none', null, 'Måla broar'],
  ])('"%s" is told with its mark apart', (line, marker, number, text) => {
    expect(read('Inledning.', '', line)[1]).toEqual([marker, number, text])
  })
  test('whose bullet was lost in a format has a blank left of it', () => {
    expect(read('Inledning.', '', ' Måla broar')[1]?.[0]).toBe('bullet')
    expect(read('Inledning.', '', '  Måla broar')[1]?.[0]).toBe('none')
  })
  test('tells where its text begins', () => {
    const entry = regionIn('12) Måla broar').entries[0]
    expect(entry?.passage.text.slice(entry.textAt)).toBe('Måla broar')
  })
})

describe('entries are parted', () => {
  const texts = (...lines: string[]) => read(...lines).map(([, , text]) => text)
  test('at a heading that says from whom to whom, and after it', () => {
    expect(texts('Inledning om', 'Uppdrag från fullmäktige till nämnden', 'och mer om det')).toEqual([
      'Inledning om',
      'Uppdrag från fullmäktige till nämnden',
      'och mer om det',
    ])
  })
  test('at a line with a label, and around a label alone', () => {
    expect(texts('Måla broar', 'Mottagare: Skolnämnden')).toHaveLength(2)
    expect(texts('Måla broar', 'Mottagare', 'skolnämnden')).toEqual([
      'Måla broar',
      'Mottagare',
      'skolnämnden',
    ])
  })
  test.each(['riktas', 'riktar', 'lämnas', 'ges', 'gäller', 'avser', 'delas'])(
    'where a sentence says to whom an assignment %s',
    (verb) => {
      for (const numbers of ['2', '2, 3', '2–3', '1, 2 och 3', '1 samt 3'])
        expect(texts('• Måla broar', `uppdrag ${numbers} ${verb} även dit`)).toHaveLength(2)
      expect(texts('• Måla broar', `uppdragen 2 ${verb} även dit`)).toHaveLength(2)
      expect(texts('• Måla broar', `uppdrag ${verb} även dit`)).toHaveLength(1)
    },
  )
  test('where a number counts on, also before small letters', () => {
    expect(texts('att 1. måla broar', 'och torg')).toHaveLength(1)
    expect(texts('1. måla broar', '2. bygga kajer', '3) riva torg')).toEqual([
      'måla broar',
      'bygga kajer',
      'riva torg',
    ])
    expect(texts('a) måla broar', 'b) bygga kajer')).toEqual(['måla broar', 'bygga kajer'])
    expect(texts('1. måla broar och', '12. juni kajer')).toHaveLength(2)
    expect(texts('c) måla broar och', 'd) bygga kajer och', 'f) riva torg')).toHaveLength(2)
    expect(texts('9. måla broar och', '10. bygga kajer och', '11. riva torg')).toHaveLength(3)
    expect(texts('  1.  måla broar och', '  2.  bygga kajer')).toHaveLength(2)
  })
})

describe('the gap before an entry', () => {
  const gaps = (text: string) => regionIn(text).entries.map(({ gap }) => gap)
  test('is its empty lines, and ten for a new page', () => {
    expect(gaps('En.\n\n\nTvå.\n\nTre.')).toEqual([0, 2, 1])
    expect(gaps('En.\f• Två.')).toEqual([0, 10])
  })
})

describe('a document', () => {
  const text = 'Inledning\n\n§ 1 Broar\nMåla broar.\n\n§ 2 Kajer\nBygga kajer.\n'
  const layout = layoutOfText(text)
  const item = (title: string, start: string, end: string) => ({
    ...{ title, decisions: [], span: { start: text.indexOf(start), end: text.indexOf(end), page: 1 } },
  })
  const regions = (...items: ReturnType<typeof item>[]): Region[] =>
    regionsOf(layout, items as never, findFurniture(layout))
  test('without items is one region', () => {
    const [whole, ...more] = regions()
    expect([whole?.item, whole?.title, whole?.text, more]).toEqual([null, '', text, []])
    expect(whole?.lines).toEqual({ from: 0, to: 7 })
  })
  test('with items has one for each, with its own lines', () => {
    const found = regions(item('Broar', '§ 1', '§ 2'), item('Kajer', '§ 2', 'kajer.'))
    expect(found.map((region) => [region.item, region.title, region.lines])).toEqual([
      [0, 'Broar', { from: 2, to: 5 }],
      [1, 'Kajer', { from: 5, to: 7 }],
    ])
    expect(found[0]?.text).toBe('§ 1 Broar\nMåla broar.\n\n')
    expect(found[1]?.entries.map((entry) => entry.text)).toEqual(['§ 2 Kajer', 'Bygga kajer.'])
  })
})
