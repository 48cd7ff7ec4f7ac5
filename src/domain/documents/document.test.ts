import { expect, test } from 'vitest'
import { publicViewer } from '../organisation/viewer.ts'
import { messageOf, namesBody, seeOriginal } from './document.ts'

test('anyone may see the original: it is a public record like its text', () => {
  expect(seeOriginal(publicViewer)).toBe(true)
})

test('what the reading says is said in the language of the page', () => {
  const said = { message: 'Summan stämmer inte', english: 'The sum does not agree' }
  expect(messageOf(said, 'sv')).toBe('Summan stämmer inte')
  expect(messageOf(said, 'en')).toBe('The sum does not agree')
})

test('a body that the title names is not named again after it', () => {
  expect(namesBody('Protokoll, Ansvarsnämnden', 'Ansvarsnämnden')).toBe(true)
  expect(namesBody('Ansvarsnämndens plan 2024', 'ansvarsnämnden')).toBe(true)
  expect(namesBody('Protokoll', 'Ansvarsnämnden')).toBe(false)
})
