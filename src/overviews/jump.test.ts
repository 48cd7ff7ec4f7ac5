import { expect, test } from 'vitest'
import { type JumpTarget, matching } from './jump.ts'

function target(label: string, kind: JumpTarget['kind'] = 'case'): JumpTarget {
  return { kind, label, href: `/${label}` }
}
const targets = [
  target('Sammanträden', 'page'),
  target('VN 12-2024 Svar på motion om bussar'),
  target('Bussar i glesbygd', 'assignment'),
  target('Trafiknämnden', 'body'),
  target('Elbussarna', 'goal'),
]
const found = (query: string) => matching(query, targets).shown.map((one) => one.label)

test('what begins with the word goes first, then what has a word that does, then the rest', () => {
  expect(found('buss')).toEqual(['Bussar i glesbygd', 'VN 12-2024 Svar på motion om bussar', 'Elbussarna'])
})

test('every word must be there, in any order and in any mix of capitals', () => {
  expect(found('MOTION vn')).toEqual(['VN 12-2024 Svar på motion om bussar'])
  expect(found('motion trafik')).toEqual([])
})

test('a paragraph is found by its sign and number however they are spaced, and before one that only holds the figures', () => {
  const numbered = [
    target('§\u00a02150/2025 Val'),
    target('§\u00a01215/2024 Taxa'),
    target('§\u00a0215/2024 Hyra'),
  ]
  for (const query of ['§215', '§ 215', '215', '215/2024'])
    expect(matching(query, numbered).shown[0]?.label).toBe('§\u00a0215/2024 Hyra')
})

test('nothing written gives the pages', () => {
  expect(found('  ')).toEqual(['Sammanträden'])
})

test('so many are shown as can be looked over, and how many there are is known', () => {
  const many = Array.from({ length: 40 }, (_, index) => target(`Ärende ${index}`))
  const jumps = matching('ärende', many)
  expect([jumps.shown.length, jumps.all]).toEqual([12, 40])
})
