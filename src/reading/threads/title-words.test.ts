import { describe, expect, test } from 'vitest'
import { contentOf } from './title-words.ts'

const surfaces = (title: string) => contentOf(title).words.map(({ surface }) => surface)
const figures = (title: string) => contentOf(title).figures.map(({ value, unit }) => `${value} ${unit}`)

describe('the words of a title', () => {
  test('are those that say something, each once in whatever form', () => {
    expect(surfaces('Minska och minskade utsläpp från bilarna och bilen')).toEqual([
      'minska',
      'utsläpp',
      'bilarna',
    ])
  })
  test('leave out the name of the region, with its second name', () => {
    expect(surfaces('Bygga broar i Region Fjällmark')).toEqual(['bygga', 'broar'])
    expect(surfaces('Låt regionen  Fjällmark bygga')).toEqual(['låt', 'bygga'])
    expect(surfaces('Region Fjällmark Norra bygger')).toEqual(['bygger'])
    expect(surfaces('Region Fjällmark och Stenmark bygger')).toEqual(['bygger'])
  })
  test('keep what follows "region" without being a name', () => {
    expect(surfaces('Kulturregion Fjällmark bygger')).toEqual(['kulturregion', 'fjällmark', 'bygger'])
    expect(surfaces('En region bygger broar')).toEqual(['region', 'bygger', 'broar'])
    expect(surfaces('Region FM bygger')).toEqual(['region', 'fm', 'bygger'])
    expect(surfaces('Region Fjällmark och broar')).toEqual(['broar'])
  })
  test('are parted at hyphens, single letters left out', () => {
    expect(contentOf('Barn- och ungdomskultur').words.map(({ stem }) => stem)).toContain('barn')
    expect(contentOf('Bygg e-portal').words.map(({ stem }) => stem)).toEqual(['bygg', 'portal'])
    expect(contentOf('Prova sol-vind-drift').words).toHaveLength(4)
  })
  test('say the opposite where their stem stands for that', () => {
    expect(contentOf('Höj skolnärvaron').words.map(({ opposite }) => opposite)).toEqual([false, true])
  })
})

describe('the figures of a title', () => {
  test.each([
    ['Spara 250 mkr', '250000000 kr'],
    ['Spara 250 mnkr', '250000000 kr'],
    ['Spara 250 miljoner kronor', '250000000 kr'],
    ['Spara 1,25 miljarder', '1250000000 kr'],
    ['Spara 300 tkr', '300000 kr'],
    ['Spara 500 kr', '500 kr'],
    ['Spara 500 kronor', '500 kr'],
    ['Minska med 15 procent', '15 %'],
    ['Minska med 15%', '15 %'],
    ['Minska med 2,5 procentenheter', '2.5 procenten'],
    ['Öppna 1 200 platser', '1200 plats'],
    ['Öppna 12\u00a0000\u00a0000 platser', '12000000 plats'],
    ['Öppna 20245 platser', '20245 plats'],
    ['Öppna 12024 platser', '12024 plats'],
  ])('%s', (title, figure) => expect(figures(title)).toEqual([figure]))

  test('are told as the title writes them', () => {
    expect(contentOf('Spara 1 200 mkr och 5 %').figures.map(({ raw }) => raw)).toEqual(['1 200 mkr', '5 %'])
  })
  test.each([
    'Planen 2031 gäller',
    'Inför 2031 platser',
    'Bygg 3 mil väg',
    'Bygg hus A5 hallar',
    'Bygg broar',
  ])('are none in "%s"', (title) => expect(figures(title)).toEqual([]))
})
