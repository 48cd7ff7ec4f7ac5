import { describe, expect, test } from 'vitest'
import { exactly, identifier, name, overlap, people, text, time, unit } from './sameness.ts'

describe('an identifier is the same only to the letter', () => {
  test('blanks are folded', () => expect(identifier('KS  2018/14', 'KS 2018/14')).toBe('same'))
  test('another digit is another case', () =>
    expect(identifier('KS 2018/14', 'KS 2018/41')).toBe('different'))
  test('case counts', () => expect(identifier('Ks 1', 'KS 1')).toBe('different'))
})

describe('a text is the same whatever its dashes, case and final stop', () => {
  test('att, stop and och', () => expect(text('att Anta planen, och', 'anta planen.')).toBe('same'))
  test('soft hyphens and dashes', () =>
    expect(text('re\u00admiss 2024–2027', 'Remiss 2024-2027')).toBe('same'))
  test('quotes around it', () => expect(text('”Ja för bifall.”', 'Ja för bifall')).toBe('same'))
  test('a word too many in a long text is near', () =>
    expect(text('godkänna rapporten för hela året 2024', 'och godkänna rapporten för hela året 2024')).toBe(
      'near',
    ))
  test('another text is different', () =>
    expect(text('bifalla motionen', 'avslå motionen')).toBe('different'))
})

test('overlap counts each word once: a word said twice is not shared by one', () => {
  expect(overlap('ja ja nej', 'ja')).toBeCloseTo(0.5)
  expect(overlap('a b', 'a b')).toBe(1)
  expect(overlap('', '')).toBe(0)
})

describe('people are the same in any order, with or without party', () => {
  test('order and party', () =>
    expect(people(['Ann Berg (S)', 'Bo Ek'], ['Bo Ek (M)', 'Ann Berg'])).toBe('same'))
  test('one too many', () => expect(people(['Ann Berg'], ['Ann Berg', 'Bo Ek'])).toBe('different'))
  test('another name', () => expect(name('Ann Berg', 'Ann Borg')).toBe('different'))
})

test('percent and millions of kronor are one unit however written; others are not', () => {
  expect(unit('procent', '%')).toBe('same')
  expect(unit('mnkr', 'miljoner kronor')).toBe('same')
  expect(unit('tkr', 'mkr')).toBe('different')
})

test('a day in words is the same day in figures; a month is not a day', () => {
  expect(time('den 31 mars 2015', '2015-03-31')).toBe('same')
  expect(time('augusti 2023', '2023-08')).toBe('same')
  expect(time('augusti 2023', '31 augusti 2023')).toBe('different')
})

test('true is not one', () => expect(exactly(true, 1)).toBe('different'))
