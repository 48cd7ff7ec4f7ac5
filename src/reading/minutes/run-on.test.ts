import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const read = (...lines: string[]) => structureOf('x.txt', layoutOfText(lines.join('\n')))

describe('a document whose line breaks are lost', () => {
  const page =
    'Norra Ängs kommun Fritidsnämnden Protokoll 2015-03-04 § 12 Avgift för isbanan Dnr FN 2015/12 ' +
    'Ärendebeskrivning Isbanan hyrs ut. Avgiften är tio år gammal. Underlag Tjänsteskrivelse 2015-02-20 ' +
    'Yrkanden Bo Ek (S) yrkar bifall till förslaget. Beslut Fritidsnämnden beslutar att höja avgiften. ' +
    'Reservation Ida Ås (M) reserverar sig mot beslutet. Särskilt yttrande Eva Lund (V) lämnar följande ' +
    'särskilda yttrande: Isen är tunn. Beslutet skickas till Klubbarna'

  it('is minutes, and each section ends where the next heading word stands', () => {
    const { kind, items } = read(page)
    expect(kind).toBe('minutes')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      summary: 'Isbanan hyrs ut. Avgiften är tio år gammal.',
      attachments: ['Tjänsteskrivelse 2015-02-20'],
      yrkanden: [{ by: ['Bo Ek (S)'], text: 'bifall till förslaget.' }],
      decisions: [{ text: 'höja avgiften.' }],
      reservations: [{ by: ['Ida Ås (M)'], text: 'mot beslutet.' }],
      statements: [{ by: ['Eva Lund (V)'], text: 'Isen är tunn.' }],
    })
  })

  it('may still have lines, with headings within them', () => {
    const { items } = read(
      'Fritidsnämnden 2015-03-04',
      '',
      '§ 12 Avgift för isbanan',
      '',
      'Ärendet Isbanan hyrs ut. Underlag Tjänsteskrivelse 2015-02-20. Yrkanden Bo Ek (S) yrkar',
      'bifall. Beslut Fritidsnämnden beslutar att höja avgiften. Reservationer Ida Ås (M)',
      'reserverar sig mot beslutet. Protokollsanteckning Eva Lund (V) vill se fler isbanor.',
    )
    expect(items[0]?.summary).toBe('Isbanan hyrs ut.')
    expect(items[0]?.decisions.map(({ text }) => text)).toEqual(['höja avgiften.'])
    expect(items[0]?.reservations).toEqual([{ by: ['Ida Ås (M)'], text: 'mot beslutet.' }])
  })

  it('is not one where a heading word opens a sentence now and then', () => {
    const { items } = read(
      '§ 12 Avgift för isbanan',
      '',
      'Sammanfattning',
      'Avgiften är gammal. Yrkanden Bo Ek lade i fjol ledde inte till beslut.',
      '',
      'Beslut',
      'Avgiften höjs.',
    )
    expect(items[0]?.summary).toBe('Avgiften är gammal. Yrkanden Bo Ek lade i fjol ledde inte till beslut.')
  })
})

describe('paragraphs without their sign', () => {
  it('begin where their announced title stands, with or without a gap above', () => {
    const { items } = read(
      'Innehållsförteckning',
      '98 Dagordning för mötet ............. 2',
      '99 Riktlinjer för isbanor ............. 2',
      '100 Lokaler för klubbar ............. 3',
      '',
      '98 Dagordning för mötet',
      'Beslut',
      'Dagordningen fastställs.',
      'Underlag',
      '– Dagordning',
      '99 Riktlinjer för isbanor',
      'Beslut',
      'Riktlinjerna antas.',
      'Underlag',
      '– Förslag till riktlinjer',
      '100 Lokaler för klubbar',
      'Beslut',
      'Informationen noteras.',
    )
    expect(items.map(({ paragraph }) => paragraph)).toEqual(['98', '99', '100'])
  })
})

describe('a paragraph that is adjusted at once', () => {
  it('may say so beneath its description, which ends there', () => {
    const { items } = read(
      '§ 1 Isbanan',
      '',
      'Beslut',
      'Isbanan öppnas.',
      '',
      'Bakgrund',
      'Isen är tjock.',
      '',
      'Paragrafen förklaras omedelbart justerad.',
    )
    expect(items[0]).toMatchObject({ immediateAdjustment: true, summary: 'Isen är tjock.' })
  })
})
