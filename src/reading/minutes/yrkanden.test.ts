import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const minutes = (...lines: string[]) => readMinutes(layoutOfText(['§ 1 Planen', '', ...lines].join('\n')))
const moved = (...lines: string[]) =>
  minutes('Beslut', '', 'Planen antas.', '', ...lines).items[0]?.yrkanden.map(({ by, text }) => [
    by.join(', '),
    text,
  ])
const one = (...lines: string[]) => moved('Yrkanden', ...lines)?.map(([, text]) => text)

describe('where something is moved', () => {
  it.each([
    ['Yrkanden', 'Bo Ek (S) tillstyrker planen.', 'tillstyrker planen.'],
    ['Yrkanden och beslutsgång', 'Bo Ek (S) tillstyrker planen.', 'tillstyrker planen.'],
    ['Beslutsgång', 'Bo Ek (S) tillstyrker planen.', undefined],
    ['Beslutsgång', 'Bo Ek (S) yrkar avslag.', 'avslag.'],
    ['Beslutsgång', 'Bo Ek (S) föreslår avslag.', undefined],
    ['Dagens sammanträde', 'Bo Ek (S) föreslår avslag.', 'avslag.'],
    ['Omröstning', 'Bo Ek (S) yrkar avslag.', 'avslag.'],
    ['Beslut', 'Bo Ek (S) yrkar avslag.', 'avslag.'],
    ['Bakgrund', 'Bo Ek (S) yrkar avslag.', undefined],
  ])('under %s: %s', (heading, line, text) => expect(moved(heading, line)?.[0]?.[1]).toBe(text))

  it('is also right beneath the title', () => {
    const { items } = minutes('Bo Ek (S) yrkar avslag.', '', 'Beslut', 'Planen antas.')
    expect(items[0]?.yrkanden).toEqual([{ by: ['Bo Ek (S)'], text: 'avslag.' }])
  })

  it('is a text by itself only where nothing but yrkanden stand', () => {
    expect(moved('Yrkanden', 'Planen bör avslås.')).toEqual([['', 'Planen bör avslås.']])
    expect(moved('Yrkande från Bo Ek (S)', 'Planen bör avslås.')).toEqual([
      ['Bo Ek (S)', 'Planen bör avslås.'],
    ])
    expect(moved('Yrkanden och beslutsgång', 'Planen bör avslås.')).toEqual([])
    expect(moved('Yrkanden', 'Bo Ek (S) reserverar sig.')).toEqual([])
    expect(moved('Yrkanden', 'Inget yrkande framställs.')).toEqual([])
  })
})

describe('what belongs to a yrkande', () => {
  it.each([
    ['what is said in the same breath', ['Bo Ek (S) yrkar avslag. Planen är dyr.'], 'avslag. Planen är dyr.'],
    ['no passage after it', ['Bo Ek (S) yrkar avslag.', '', 'Planen är dyr.'], 'avslag.'],
    ['no passage that speaks of "att"', ['Bo Ek (S) yrkar avslag.', '', 'Bra att den är dyr.'], 'avslag.'],
    ['none after a colon within it', ['Bo Ek (S) yrkar: avslag.', '', 'Planen är dyr.'], 'avslag.'],
    ['the passage that its colon announces', ['Bo Ek (S) yrkar:', '', 'Planen avslås.'], 'Planen avslås.'],
    [
      'its points',
      ['Bo Ek (S) yrkar:', '1 att planen avslås', '2 att den utreds'],
      'att planen avslås att den utreds',
    ],
    [
      'a point beneath a whole sentence',
      ['Bo Ek (S) yrkar avslag.', '• Planen utreds'],
      'avslag. Planen utreds',
    ],
    ['a further "att"', ['Bo Ek (S) yrkar avslag', '', 'att planen utreds'], 'avslag att planen utreds'],
    ['a denial in it', ['Bo Ek (S) yrkar avslag: Inga pengar finns.'], 'avslag: Inga pengar finns.'],
  ])('%s', (_, lines, text) => expect(one(...lines)).toEqual([text]))

  it.each([
    'Ordföranden frågar om planen antas.',
    'Mötet ajourneras.',
    'Nämnden antar planen.',
    'Sammanträdet ajourneras.',
    'Därefter ställs proposition på planen.',
    'Hon ställer nya propositioner.',
    'Votering begärs.',
    'Omröstning verkställs.',
    'Ida Ås (M) reserverar sig.',
  ])('never the steps of the meeting: %s', (step) => {
    expect(one(`Bo Ek (S) yrkar avslag. ${step}`)).toEqual(['avslag.'])
  })

  it.each(['Det tycker Nämnden.', 'Då blir Votering begärd.', 'Vi ställer inte upp.'])(
    'though it may speak of them: %s',
    (said) => expect(one(`Bo Ek (S) yrkar avslag. ${said}`)).toEqual([`avslag. ${said}`]),
  )
})

describe('one who joins', () => {
  const two = ['Bo Ek (S) och Kaj Al (S) yrkar bifall.', '', 'Ida Ås (M) yrkar avslag.', '']

  it('shares the yrkande that is named, else the last one', () => {
    expect(moved('Yrkanden', ...two, 'Eva Sund (V) instämmer i Bo Eks yrkande.')).toEqual([
      ['Bo Ek (S), Kaj Al (S), Eva Sund (V)', 'bifall.'],
      ['Ida Ås (M)', 'avslag.'],
    ])
    expect(moved('Yrkanden', ...two, 'Eva Sund (V) instämmer.')?.[1]?.[0]).toBe('Ida Ås (M), Eva Sund (V)')
  })

  it('has a yrkande of their own where there is none to share, or where others are to join', () => {
    expect(one('Eva Sund (V) instämmer i förslaget.')).toEqual(['instämmer i förslaget.'])
    expect(one(...two, 'Eva Sund (V) yrkar att den som instämmer får tala.')).toHaveLength(3)
  })
})
