import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) => {
  const text = ['§ 1 Isvägarna', 'KN 1-2025', '', 'Beslut', '', 'Planen antas.', '', ...lines].join('\n')
  const [only] = readMinutes(layoutOfText(text)).items
  if (!only) throw new Error('no item')
  return only
}
const said = (...lines: string[]) => read(...lines).statements.map(({ by, text }) => ({ by, text }))

describe('who makes a statement', () => {
  it('is the person through whom a party speaks', () => {
    const smooth = [{ by: ['Ida Ås (L)'], text: 'Isen är tunn.' }]
    expect(said('Protokollsanteckningar', 'Liberalerna genom Ida Ås (L): Isen är tunn.')).toEqual(smooth)
    expect(
      said('Liberalerna, genom Ida Ås (L), lämnar följande särskilda yttrande:', 'Isen är tunn.'),
    ).toEqual(smooth)
    expect(said('Protokollsanteckning', 'Vänsterpartiet genom Eva Lund anför: Isen är tunn.')).toEqual([
      { by: ['Eva Lund'], text: 'Isen är tunn.' },
    ])
  })

  it('stands before a colon, one after the other under one heading', () => {
    const two = [
      { by: ['Bo Ek (S)'], text: 'Isen är tunn.' },
      { by: ['Ida Ås (M)'], text: 'Färjan är bättre.' },
    ]
    expect(
      said('Särskilda yttranden', 'Bo Ek (S): Isen är tunn.', 'Från Ida Ås (M): Färjan är bättre.'),
    ).toEqual(two)
    expect(
      said('Särskilda yttranden', 'Bo Ek (S):', 'Isen är tunn.', '', 'Ida Ås (M):', 'Färjan är bättre.'),
    ).toEqual(two)
  })

  it('may be told in the passive, before or after the statement', () => {
    const eva = [{ by: ['Eva Lund (V)'], text: 'Isen är tunn.' }]
    expect(
      said('Särskilt yttrande', 'Till beslutet fogas ett särskilt yttrande från Eva Lund (V): Isen är tunn.'),
    ).toEqual(eva)
    expect(said('Särskilt yttrande lämnas av Eva Lund (V) enligt följande: Isen är tunn.')).toEqual(eva)
  })

  it('is the one who signs for a party, not the party and the person as two', () => {
    expect(said('Särskilt yttrande', 'Isen är tunn.', '', 'För Vänsterpartiet', 'Eva Lund')).toEqual([
      { by: ['Eva Lund'], text: 'Isen är tunn.' },
    ])
  })

  it('are also those who join in it, and their joining is no part of the text', () => {
    expect(
      said(
        'Bo Ek (S) avger ett särskilt yttrande: Isen är tunn.',
        'Eva Lund (V) instämmer i det särskilda yttrandet.',
      ),
    ).toEqual([{ by: ['Bo Ek (S)', 'Eva Lund (V)'], text: 'Isen är tunn.' }])
  })
})

describe('what is noted in the minutes', () => {
  it('is a minute note and no decision, however it is asked for', () => {
    for (const asked of [
      'låter till protokollet anteckna följande:',
      'begär att till protokollet få antecknat:',
      'medges att till protokollet få foga följande anteckning:',
      'låter anteckna:',
    ]) {
      const item = read(`Bo Ek (S) ${asked} Isen är tunn.`)
      expect(item.statements).toEqual([{ kind: 'minute note', by: ['Bo Ek (S)'], text: 'Isen är tunn.' }])
      expect(item.decisions).toHaveLength(1)
    }
  })

  it('may follow as the rest of the sentence', () => {
    expect(said('Bo Ek (S) låter anteckna att isen är tunn.')).toEqual([
      { by: ['Bo Ek (S)'], text: 'att isen är tunn.' },
    ])
  })

  it('stays whole where it is only announced', () => {
    expect(said('Särskilt yttrande', 'Ida Ås (M) anmäler särskilt yttrande enligt bilaga 2.')).toEqual([
      { by: ['Ida Ås (M)'], text: 'Ida Ås (M) anmäler särskilt yttrande enligt bilaga 2.' },
    ])
  })
})
