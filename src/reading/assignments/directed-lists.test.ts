import { describe, expect, test } from 'vitest'
import { directedLists } from './directed-lists.ts'
import { noNames, regionIn } from './test-regions.ts'

const names = { ...noNames, own: 'Vägnämnden' }
const read = (lines: string[], item: number | null = null) =>
  directedLists(regionIn(lines.join('\n'), { item }), names)
const told = (...lines: string[]) => read(lines).map(({ from, to, title }) => [from, to.join(' + '), title])
const titles = (...lines: string[]) => read(lines).map(({ title }) => title)

const heading = 'Uppdrag från fullmäktige till nämnden'
const points = ['• Måla broar', '• Bygga kajer']

describe('the giver of a list', () => {
  test('is named in its heading, or in the heading above that has nothing beneath', () => {
    expect(told(heading, ...points)[0]).toEqual(['Fullmäktige', 'Vägnämnden', 'Måla broar'])
    expect(told('Uppdrag från fullmäktige', '', 'Uppdrag till Skolnämnden', ...points)[0]?.[0]).toBe(
      'Fullmäktige',
    )
    expect(told(heading, ...points, '', 'Uppdrag till Skolnämnden', '• Riva torg').at(-1)).toEqual([
      ...['Vägnämnden', 'Skolnämnden', 'Riva torg'],
    ])
  })
  test('is the own body in its own plan, for others than itself', () => {
    expect(told('Uppdrag till Skolnämnden', ...points)[0]?.[0]).toBe('Vägnämnden')
    expect(told('Uppdrag till Vägnämnden', ...points)[0]?.[0]).toBeNull()
  })
  test('is not the own body in minutes', () => {
    expect(read(['Uppdrag till Skolnämnden', ...points], 0)[0]?.from).toBeNull()
  })
})

describe('the points of a list', () => {
  test('are all of one kind', () => {
    expect(titles(heading, ...points, '', 'Så är det.', '• Riva torg')).toEqual(['Måla broar', 'Bygga kajer'])
    expect(titles(heading, '1. Måla broar', '2. Bygga kajer')).toEqual(['Måla broar', 'Bygga kajer'])
  })
  test('hold the points under them', () => {
    expect(titles(heading, '1. Måla broar', '• i norr', '• i söder', '2. Bygga kajer')).toEqual([
      'Måla broar',
      'Bygga kajer',
    ])
  })
  test('without marks begin with what is to be done', () => {
    expect(titles(heading, '', 'Måla broar', '', 'Bygga kajer')).toEqual(['Måla broar', 'Bygga kajer'])
    expect(titles(heading, '', 'Torgen', '', 'Måla broar')).toEqual([])
  })
  test('without marks may be followed by what became of them', () => {
    const status = (...lines: string[]) =>
      read([heading, ...lines.flatMap((line) => ['', line])]).map((draft) => [
        draft.title,
        draft.status?.text ?? null,
      ])
    expect(status('Måla broar', 'Två är målade.', 'Bygga kajer', 'Alla är byggda!')).toEqual([
      ['Måla broar', 'Två är målade.'],
      ['Bygga kajer', 'Alla är byggda!'],
    ])
    expect(status('Måla broar', 'Två är målade', 'Bygga kajer')).toEqual([['Måla broar', null]])
    expect(status('Måla broar', 'Två. Tre är målade', 'Bygga kajer')).toEqual([['Måla broar', null]])
    expect(status('Måla broar', 'Två är målade.', 'Torgen är fina.', 'Bygga kajer')).toEqual([
      ['Måla broar', null],
    ])
    expect(status('Måla broar', '• Två är målade.')).toEqual([['Måla broar', null]])
  })
  test('end with the slide', () => {
    expect(titles(heading, '', '', '', ...points, '', '', '', '• Riva torg')).toHaveLength(2)
  })
})

describe('a list', () => {
  test('may begin with a sentence that leads on to it', () => {
    for (const lead of ['Nämnden ska nu att', 'Nämnden ska nu att:', 'Nämnden ska nu att :'])
      expect(titles(heading, lead, ...points)).toEqual(['Måla broar', 'Bygga kajer'])
    expect(titles(heading, 'Nämnden får i uppdrag att:', ...points)).toHaveLength(2)
  })
  test('may be parted by the bodies that receive', () => {
    expect(
      told(
        'Uppdrag från fullmäktige till nämnder',
        '',
        'Skolnämnden:',
        '',
        ...points,
        '',
        'Kulturnämnden',
        '',
        '• Riva torg',
      ),
    ).toEqual([
      ['Fullmäktige', 'Skolnämnden', 'Måla broar'],
      ['Fullmäktige', 'Skolnämnden', 'Bygga kajer'],
      ['Fullmäktige', 'Kulturnämnden', 'Riva torg'],
    ])
  })
  test('has the year of its heading', () => {
    expect(read(['Uppdrag från fullmäktige till nämnden 2031', ...points])[0]).toMatchObject({
      year: 2031,
      confidence: 0.9,
    })
  })
})
