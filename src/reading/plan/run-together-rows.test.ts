import { describe, expect, it } from 'vitest'
import { runTogetherRows } from './run-together-rows.ts'
import type { Segment } from './segments.ts'

let offset = 0
const piece = (text: string) => {
  const start = offset
  offset += text.length + 1
  return { text, start }
}
/** A segment as "words / further line = value". */
const segment = (written: string): Segment => {
  const [words = '', value] = written.split(' = ')
  const lines = words.trim() === '' ? [] : words.split(' / ')
  return { lines: lines.map(piece), values: value === undefined ? [] : [piece(value)] }
}
const rows = (segments: string[], withSubgoals = true) =>
  runTogetherRows(segments.map(segment), withSubgoals).map((row) => [
    row.subgoal?.text ?? null,
    row.indicator?.text ?? null,
    row.values.map(({ text }) => text).join(' ; '),
    row.confidence,
  ])

describe('the rows of a table without sub-goals', () => {
  it('are closed by their values', () => {
    expect(rows(['Andel gröna tak = 40 %', 'Antal skyddsrum = 12 14'], false)).toEqual([
      [null, 'Andel gröna tak', '40 %', 0.85],
      [null, 'Antal skyddsrum', '12 14', 0.85],
    ])
  })

  it('of which several stand before one value give it to the last, with less confidence', () => {
    expect(rows(['Andel gröna tak', 'Antal skyddsrum = 12'], false)).toEqual([
      [null, 'Andel gröna tak', '', 0.6],
      [null, 'Antal skyddsrum', '12', 0.6],
    ])
  })

  it('are told when no value closes the last of them', () => {
    expect(rows(['Andel gröna tak'], false)).toEqual([[null, 'Andel gröna tak', '', 0.85]])
    expect(rows([], false)).toEqual([])
  })
})

describe('the rows of a table with sub-goals', () => {
  it('name the sub-goal first and what measures it next', () => {
    expect(rows(['Tryggare hamnar', 'Andel kajer med räcken = 70 %'])).toEqual([
      ['Tryggare hamnar', 'Andel kajer med räcken', '70 %', 0.9],
    ])
  })

  it('give a text alone to the sub-goal above', () => {
    expect(rows(['Tryggare hamnar', 'Andel kajer = 70 %', 'Ljus längs kajen = 4'])).toEqual([
      ['Tryggare hamnar', 'Andel kajer', '70 %', 0.9],
      [null, 'Ljus längs kajen', '4', 0.85],
    ])
    expect(rows(['Ljus = 4'])).toEqual([[null, 'Ljus', '4', 0.4]])
  })

  it('take several texts that begin as indicators for further ones of the sub-goal above', () => {
    const first = ['Tryggare hamnar', 'Andel kajer = 70 %']
    expect(rows([...first, 'Antal båtar', 'Antal bryggor = 9']).slice(1)).toEqual([
      [null, 'Antal båtar', '', 0.6],
      [null, 'Antal bryggor', '9', 0.6],
    ])
    expect(rows([...first, 'Antal båtar', 'Fler bryggor = 9']).slice(1)).toEqual([
      ['Antal båtar', 'Fler bryggor', '9', 0.9],
    ])
    expect(rows([...first, 'Fler båtar', 'Antal bryggor', 'Antal bojar = 9']).slice(1)).toEqual([
      ['Fler båtar', 'Antal bryggor', '', 0.5],
      [null, 'Antal bojar', '9', 0.5],
    ])
    expect(rows(['Antal båtar', 'Antal bryggor = 9'])).toEqual([['Antal båtar', 'Antal bryggor', '9', 0.9]])
  })

  it('may hold both cells on one line', () => {
    expect(rows(['Tryggare hamn Belysning finns = Ja'])).toEqual([
      ['Tryggare hamn', 'Belysning finns', 'Ja', 0.6],
    ])
    const wrapped = 'Ett mål som / bryts över / flera korta / rader'
    const long = 'Hamnen blir renare Andel prov utan fel'
    expect(rows([wrapped, `Antal prov = 5`, `${long} = 80 %`]).at(-1)).toEqual([
      'Hamnen blir renare',
      'Andel prov utan fel',
      '80 %',
      0.8,
    ])
  })

  it('do not part a further indicator at the name in it', () => {
    const rest = rows(['Renare hamn', 'Antal prov = 5', 'Andel prov tagna vid Norra kajen = 80 %']).slice(1)
    expect(rest).toEqual([[null, 'Andel prov tagna vid Norra kajen', '80 %', 0.85]])
    const named = rows(['Renare hamn', 'Antal prov = 5', 'Antal bad längs Norrstrand = 80 %']).slice(1)
    expect(named).toEqual([[null, 'Antal bad längs Norrstrand', '80 %', 0.85]])
  })

  it('end in a sub-goal without an indicator when nothing closes them', () => {
    expect(rows(['Renare hamn', 'Antal prov = 5', 'tystare hamn']).at(-1)).toEqual([
      'tystare hamn',
      null,
      '',
      0.4,
    ])
    expect(rows(['Renare hamn', 'Antal prov = 5', 'Tystare hamn', 'Antal decibel']).at(-1)).toEqual([
      'Tystare hamn',
      'Antal decibel',
      '',
      0.5,
    ])
    expect(rows(['Renare hamn', 'Antal prov', 'Antal mått'])).toEqual([
      ['Renare hamn', 'Antal prov', '', 0.5],
      [null, 'Antal mått', '', 0.5],
    ])
  })

  it('pass over values that stand beside no words', () => {
    expect(rows([' = 8', 'Renare hamn', 'Antal prov = 5', ' = 7'])).toEqual([
      ['Renare hamn', 'Antal prov', '5', 0.9],
    ])
  })
})
