import { describe, expect, it } from 'vitest'
import { readParagraphMark } from './paragraph-mark.ts'

const read = (text: string) => {
  const mark = readParagraphMark(text)
  return mark && [mark.number, mark.last, mark.signed, text.slice(mark.length)]
}

describe('a number with its sign', () => {
  it.each([
    ['§12 Val', ['12', null, true, 'Val']],
    ['§   12   Val', ['12', null, true, 'Val']],
    ['§ 0012 Val', ['12', null, true, 'Val']],
    ['§ 12: Val', ['12', null, true, 'Val']],
    ['§ 12.Val', ['12', null, true, 'Val']],
    ['§ 12a Val', ['12 a', null, true, 'Val']],
    ['§ 12/2024 Val', ['12', null, true, 'Val']],
    ['§ 12 / 24 Val', ['12', null, true, 'Val']],
    ['§§ 4-6 Val', ['4', 6, true, 'Val']],
    ['§ 4 -- 6 Val', ['4', 6, true, 'Val']],
    ['§§ 6–4 Val', ['6', null, true, 'Val']],
    ['KF § 12 Val', ['12', null, true, 'Val']],
    ['KS/AU § 12 Val', ['12', null, true, 'Val']],
    ['Kf§12 Val', ['12', null, true, 'Val']],
    ['12 § Val', ['12', null, true, 'Val']],
    ['12 a § Val', ['12 a', null, true, 'Val']],
    ['12/2024 § Val', ['12', null, true, 'Val']],
    ['KS 12 § Val', ['12', null, true, 'Val']],
    ['Paragraf 12 Val', ['12', null, true, 'Val']],
    ['PARAGRAF 12/24', ['12', null, true, '']],
    ['§ 12 ”Norra” planen', ['12', null, true, '”Norra” planen']],
    ['§ 12 (Norra) planen', ['12', null, true, '(Norra) planen']],
    ['§ 12 e-arkiv', ['12', null, true, 'e-arkiv']],
    ['§ 12 2024 års plan', ['12', null, true, '2024 års plan']],
    ['§ 12 «Norra» planen', ['12', null, true, '«Norra» planen']],
    ['§ 12 "norra" planen', ['12', null, true, '"norra" planen']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    '§ 12345 Val',
    '§ 12x Val',
    '§ 12 i lagen',
    '§ 12, Val',
    '12 § lagen',
    'Paragraf 12 i lagen',
    'Se Paragraf 12',
    'Paragrafen 12',
    '§ Val',
    'kf § 12 Val',
    'Protokoll § 12 Val',
  ])('is not: %s', (text) => expect(readParagraphMark(text)?.signed ?? false).toBe(false))

  it('with a letter comes between its number and the next', () => {
    const order = (text: string) => readParagraphMark(text)?.order
    expect([order('§ 12'), order('§ 12 a'), order('§ 12 h')]).toEqual([12, 12.01, 12.08])
    expect(readParagraphMark('§ 12 i')?.signed ?? false).toBe(false)
  })
})

describe('a number without its sign', () => {
  it.each([
    ['12 Val', ['12', null, false, 'Val']],
    ['12. Val', ['12', null, false, 'Val']],
    ['12: Val', ['12', null, false, 'Val']],
    ['12   2024 års plan', ['12', null, false, '2024 års plan']],
    ['12', ['12', null, false, '']],
    ['12.', ['12', null, false, '']],
    ['Ärende 3 Val', ['3', null, false, 'Val']],
    ['Punkt nr. 3. Val', ['3', null, false, 'Val']],
    ['PUNKT nr 3 a Val', ['3 a', null, false, 'Val']],
    ['12 val', null],
    ['12345 Val', null],
    ['x12 Val', null],
    ['12 300 kr', null],
    ['Ärende 3 på listan', null],
    ['Nästa Ärende 3', null],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('a number behind the name of a body', () => {
  it.each([
    ['Kulturnämnden § 61', ['61', null, false, '']],
    ['Kulturnämnden § 61 Val', ['61', null, false, 'Val']],
    ['Kulturnämnden   § 61', ['61', null, false, '']],
    ['Kulturnämnden protokoll § 61', null],
    ['Enligt kulturnämnden § 61', null],
    ['Kulturnämnden § x', null],
    ['Hamnplanen § 61', null],
    ['Kulturnämnden 61', null],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
