import { expect, test } from 'vitest'
import { checkReadingWords } from './reading-words.ts'
import { houseOf } from './test-house.ts'

function reasons(text: string, path = 'src/reading/minutes.ts'): string[] {
  return checkReadingWords(houseOf({ [path]: text })).breaches.map((breach) => breach.reason)
}

test.each([
  [`const a = 'Region Fjällmark'`, 'a place: Region Fjällmark'],
  ['const a = /Region Ö[a-z]+|Region Ödalen/', 'a place: Region Ödalen'],
  [`const a = 'Åmoens kommun'`, 'a place: Åmoens kommun'],
  ['const a = `Från $' + '{b} i Region Ås`', 'a place: Region Ås'],
  [`const a = 'RS 2024/117'`, 'a case number: RS 2024/117'],
  [`const a = 'hälso- och sjukvårdsnämnden'`, 'a body by its full name: hälso- och sjukvårdsnämnd'],
  ['const a = /kulturnämnden/', 'a body by its full name: kulturnämnden'],
])('the engine may not hold %s', (text, what) => {
  expect(reasons(text)).toEqual([`the reading engine names ${what}`])
})

test.each([
  ['const a = /(nämnd|styrelse|utskott)(en|n|et)?/'],
  [`const a = ['nämnden', 'styrelsen', 'fullmäktige']`],
  ['const a = /Region \\p{Lu}\\p{L}+/u'],
  ['// as in Region Fjällmark\nconst a = 1'],
])('the engine may hold %s', (text) => {
  expect(reasons(text)).toEqual([])
})

test('tests and the rest of the program may name what they like', () => {
  expect(reasons(`const a = 'Region Fjällmark'`, 'src/reading/minutes.test.ts')).toEqual([])
  expect(reasons(`const a = 'Region Fjällmark'`, 'src/cli/main.ts')).toEqual([])
})
