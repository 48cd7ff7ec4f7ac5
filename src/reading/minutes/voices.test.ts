import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const item = (...lines: string[]) => {
  const text = ['§ 1 Planen', 'KN 1-2025', '', 'Beslut', '', 'Planen antas.', '', ...lines].join('\n')
  const [only] = readMinutes(layoutOfText(text)).items
  if (!only) throw new Error('no item')
  return only
}

describe('a yrkande', () => {
  const yrkanden = (...lines: string[]) => item('Yrkanden', ...lines).yrkanden

  it('has who moves and what is moved', () => {
    expect(yrkanden('Bo Ek (S) yrkar bifall till förslaget.')).toEqual([
      { by: ['Bo Ek (S)'], text: 'bifall till förslaget.' },
    ])
    expect(yrkanden('Vid sammanträdet yrkar Bo Ek (S) att planen avslås.')).toEqual([
      { by: ['Bo Ek (S)'], text: 'att planen avslås.' },
    ])
  })

  it('is shared by those who join in it', () => {
    expect(yrkanden('Bo Ek (S), med instämmande av Ida Ås (M), yrkar avslag.')[0]?.by).toHaveLength(2)
    expect(yrkanden('Bo Ek (S) yrkar, med instämmande av Ida Ås (M), att planen avslås.')).toEqual([
      { by: ['Bo Ek (S)', 'Ida Ås (M)'], text: 'att planen avslås.' },
    ])
    expect(yrkanden('Bo Ek (S) yrkar avslag.', '', 'Ida Ås (M) instämmer i yrkandet.')).toEqual([
      { by: ['Bo Ek (S)', 'Ida Ås (M)'], text: 'avslag.' },
    ])
  })

  it('ends where the body decides on the next line, with no heading between', () => {
    const lines = [
      '§ 1 Planen',
      'KN 1-2025',
      '',
      'Tilläggsyrkande av Ida Ås (M): att planen ses över 2026.',
      'Nämnden beslutar att avslå tilläggsyrkandet.',
    ]
    const [only] = readMinutes(layoutOfText(lines.join('\n'))).items
    expect(only?.yrkanden).toEqual([{ by: ['Ida Ås (M)'], text: 'att planen ses över 2026.' }])
    expect(only?.decisions.map(({ text }) => text)).toEqual(['avslå tilläggsyrkandet.'])
  })

  it('may stand before its mover, with a dash between', () => {
    expect(yrkanden('Bifall till planen – Bo Ek (S) och Ida Ås (M).', 'Återremiss – Eva Sund (V).')).toEqual([
      { by: ['Bo Ek (S)', 'Ida Ås (M)'], text: 'Bifall till planen' },
      { by: ['Eva Sund (V)'], text: 'Återremiss' },
    ])
  })

  it('ends before who spoke', () => {
    const spoke = 'I debatten yttrar sig Ida Ås (M) och Eva Sund (V).'
    expect(yrkanden('Bo RK Ek (S) yrkar avslag.', spoke)).toEqual([{ by: ['Bo RK Ek (S)'], text: 'avslag.' }])
  })

  it('may be moved by one whose name begins as a denial does', () => {
    expect(yrkanden('Inga Ek (S) yrkar avslag.')).toEqual([{ by: ['Inga Ek (S)'], text: 'avslag.' }])
    expect(yrkanden('Inga yrkanden framställs.')).toEqual([])
  })

  it('keeps the points that it lists', () => {
    expect(yrkanden('Bo Ek (S) yrkar:', '• att planen avslås', '• att frågan utreds')).toEqual([
      { by: ['Bo Ek (S)'], text: 'att planen avslås att frågan utreds' },
    ])
  })

  it("is found where the process tells it, but the chair's question is none", () => {
    expect(
      item('Beslutsgång', 'Bo Ek (S) yrkar avslag. Ordföranden ställer Bo Eks (S) yrkande mot förslaget.')
        .yrkanden,
    ).toEqual([{ by: ['Bo Ek (S)'], text: 'avslag.' }])
  })
})

describe('a reservation', () => {
  const reservations = (...lines: string[]) => item('Reservationer', ...lines).reservations

  it('has who reserves and for what', () => {
    expect(reservations('Bo Ek (S) reserverar sig till förmån för eget yrkande.')).toEqual([
      { by: ['Bo Ek (S)'], text: 'till förmån för eget yrkande.' },
    ])
    expect(reservations('Mot beslutet reserverar sig Bo Ek (S) och Ida Ås (M).')).toEqual([
      { by: ['Bo Ek (S)', 'Ida Ås (M)'], text: null },
    ])
    expect(reservations('Bo Ek (S) och Ida Ås (M)')).toEqual([
      { by: ['Bo Ek (S)', 'Ida Ås (M)'], text: null },
    ])
    expect(reservations('Mot beslutet till förmån för eget förslag reserverar sig Bo Ek (S).')).toEqual([
      { by: ['Bo Ek (S)'], text: 'Mot beslutet till förmån för eget förslag' },
    ])
    expect(reservations('V-ledamöterna reserverade sig.')[0]?.by).toEqual(['V-ledamöterna'])
    expect(reservations('Mot beslutet reserverar sig Centerpartiet.')).toEqual([
      { by: ['Centerpartiet'], text: null },
    ])
    expect(reservations('SD reserverar sig.')).toEqual([{ by: ['SD'], text: null }])
  })

  it('has the written text that follows it', () => {
    expect(
      reservations(
        'Bo Ek (S) lämnar följande skriftliga reservation:',
        '',
        'Planen är dyr.',
        '',
        'Den är sen.',
      ),
    ).toEqual([{ by: ['Bo Ek (S)'], text: 'Planen är dyr.\n\nDen är sen.' }])
  })

  it('has its ground, with what is said in the same breath, where no text is announced', () => {
    expect(reservations('Bo Ek (S) reserverar sig mot beslutet. Planen är dyr.')[0]?.text).toBe(
      'mot beslutet. Planen är dyr.',
    )
    expect(
      reservations('Bo Ek (S) reserverar sig mot beslutet med motiveringen: Planen är dyr.')[0]?.text,
    ).toBe('Planen är dyr.')
  })

  it('is found under the decision, too', () => {
    expect(item('Bo Ek (S) reserverar sig mot beslutet.').reservations).toEqual([
      { by: ['Bo Ek (S)'], text: 'mot beslutet.' },
    ])
  })

  it('is not made by those who say there is none', () => {
    expect(reservations('Inga reservationer anmäls.')).toEqual([])
  })
})

describe('one who does not take part', () => {
  it('is named under its heading or in a sentence, with or without party letters', () => {
    expect(item('Deltagande av beslut', 'Bo Ek deltar ej i beslutet.').notParticipating).toEqual(['Bo Ek'])
    expect(item('Deltar inte i beslutet', 'Bo Ek (S), Ida Ås (M)').notParticipating).toEqual([
      'Bo Ek (S)',
      'Ida Ås (M)',
    ])
    expect(item('Beslutsgång', 'Centerpartiet deltar inte i beslutet.').notParticipating).toEqual([
      'Centerpartiet',
    ])
  })

  it('is not one who abstains in a vote', () => {
    expect(
      item('Omröstning', '3 ja-röster och 2 nej-röster.', '', 'Avstår: Bo Ek (S)').notParticipating,
    ).toEqual([])
  })
})

describe('a statement', () => {
  it('has its kind, who makes it, and the text that follows', () => {
    expect(
      item(
        'Prokollsanteckning',
        'Bo Ek (S) och Ida Ås (M) lämnar följande anteckning i protokollet;',
        '',
        'Planen är sen.',
      ).statements,
    ).toEqual([{ kind: 'minute note', by: ['Bo Ek (S)', 'Ida Ås (M)'], text: 'Planen är sen.' }])
    expect(item('Särskilt yttrande', 'M lämnar ett särskilt yttrande: Planen är sen.').statements).toEqual([
      { kind: 'separate statement', by: ['M'], text: 'Planen är sen.' },
    ])
  })

  it('may have its speaker in the heading', () => {
    expect(item('Särskilt yttrande från Centerpartiet', 'Planen är sen.').statements).toEqual([
      { kind: 'separate statement', by: ['Centerpartiet'], text: 'Planen är sen.' },
    ])
    expect(item('Reservation (SD)', 'Planen är sen.').reservations).toEqual([
      { by: ['SD'], text: 'Planen är sen.' },
    ])
  })

  it('is signed before its text or after it', () => {
    const said = [{ kind: 'separate statement', by: ['Bo Ek (S)'], text: 'Planen är sen. Den är dyr.' }]
    expect(item('Särskilt yttrande', 'Bo Ek (S)', '', 'Planen är sen. Den är dyr.').statements).toEqual(said)
    expect(item('Särskilt yttrande', 'Planen är sen. Den är dyr.', '', 'Bo Ek (S)').statements).toEqual(said)
  })
})

describe('one who is disqualified', () => {
  it('is named, and who serves instead is not', () => {
    const read = item('Jäv', 'Bo Ek (S) anmäler jäv och deltar inte. I hans ställe tjänstgör Ida Ås (S).')
    expect(read.disqualified).toEqual(['Bo Ek (S)'])
    expect(item('Jäv', 'Bo Ek (S) anmäler jäv. Ida Ås (S) tjänstgör i hans ställe.').disqualified).toEqual([
      'Bo Ek (S)',
    ])
    expect(item('Jäv', 'Bo Ek (S) anmäler jäv och ersätts av Ida Ås (S).').disqualified).toEqual([
      'Bo Ek (S)',
    ])
    expect(item('Jäv', 'Inget jäv anmäldes.').disqualified).toBeUndefined()
  })
})

describe('immediate adjustment', () => {
  it('is told by its heading or by a sentence outside the description', () => {
    expect(item('Paragrafen justeras omedelbart.').immediateAdjustment).toBe(true)
    expect(item('Omedelbar justering').immediateAdjustment).toBe(true)
    expect(
      item('Bakgrund', 'Förra gången justerades paragrafen omedelbart.').immediateAdjustment,
    ).toBeUndefined()
  })
})
