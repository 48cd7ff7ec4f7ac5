import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { segmentsOf } from './segments.ts'

/** Segments as "words / further line = values ; further values". */
const segments = (text: string, columns = 2, trailingBlanks = false) =>
  segmentsOf(layoutOfText(text).lines, columns, { trailingBlanks }).map(({ lines, values }) => {
    const [words, shown] = [lines, values].map((pieces) => pieces.map((piece) => piece.text.trim()))
    return [words?.join(' / '), shown?.join(' ; ')].filter((part) => part !== '').join(' = ')
  })

describe('a stretch of a table that was run together', () => {
  it('is closed by the values at its end', () => {
    expect(segments('Antal bad 5 6\nAntal hamnar 7 8')).toEqual(['Antal bad = 5 6', 'Antal hamnar = 7 8'])
  })

  it('is ended by an empty line', () => {
    expect(segments('Renare hav\n\nAntal bad 5 6\n \nLjusare kajer')).toEqual([
      'Renare hav',
      'Antal bad = 5 6',
      'Ljusare kajer',
    ])
  })

  it('goes on in small letters, below its values too', () => {
    expect(segments('Antal bad 5 6\ni länet')).toEqual(['Antal bad / i länet = 5 6'])
    expect(segments('Antal\nbad 5 6')).toEqual(['Antal / bad = 5 6'])
  })

  it('goes on past an empty line only while it has no value', () => {
    const long = 'Andel av de som badar vid länets stränder och'
    expect(segments(`${long}\n\nhar nära dit 5 6`)).toEqual([`${long} / har nära dit = 5 6`])
    expect(segments('Antal bad 5 6\n\ni länet 7')).toEqual(['Antal bad = 5 6', 'i länet = 7'])
    expect(segments('Antal bad.\n\nI länet 7')).toEqual(['Antal bad.', 'I länet = 7'])
  })

  test.each([
    'Antal bad i',
    'Antal bad (',
    'Antal bad,',
    'Antal sand-',
    'Antal bad och',
    'Antal bad i Region',
  ])('goes on where no cell can end: %s', (words) =>
    expect(segments(`${words}\nFjällmark 5 6`)).toEqual([`${words} / Fjällmark = 5 6`]),
  )

  it('goes on with a number or a bracket that begins a line', () => {
    expect(segments('Antal hamnar över\n12 meter 5 6')).toEqual(['Antal hamnar över / 12 meter = 5 6'])
    expect(segments('Antal hamnar\n(norra delen) 5 6')).toEqual(['Antal hamnar / (norra delen) = 5 6'])
    expect(segments('Antal hamnar\nLjus (norra delen) 5 6')).toEqual([
      'Antal hamnar',
      'Ljus (norra delen) = 5 6',
    ])
  })

  it('goes on after a blank at the end of a line, where the document keeps them', () => {
    const text = 'Renare vatten i \nNorrsjön \nVästra delen\nAntal prov 5 6'
    expect(segments(text, 2, true)).toEqual(['Renare vatten i / Norrsjön / Västra delen', 'Antal prov = 5 6'])
    expect(segments(text)).toEqual(['Renare vatten i / Norrsjön', 'Västra delen', 'Antal prov = 5 6'])
    expect(segments('Renare vatten\n(alla) 5 6', 2, true)).toEqual(['Renare vatten', '(alla) = 5 6'])
  })
})

describe('values one below the other', () => {
  it('belong to one row until every column has one', () => {
    expect(segments('Antal bad\n5\n6\nAntal hamnar\n7')).toEqual(['Antal bad = 5 ; 6', 'Antal hamnar = 7'])
    expect(segments('Antal bad\n5\n6\n7')).toEqual(['Antal bad = 5 ; 6', '7'])
    expect(segments('Antal bad\n5 % 6 %\n7 %')).toEqual(['Antal bad = 5 % 6 %', '7 %'])
    expect(segments('Antal bad\n5\n6\n7', 3)).toEqual(['Antal bad = 5 ; 6 ; 7'])
  })
})
