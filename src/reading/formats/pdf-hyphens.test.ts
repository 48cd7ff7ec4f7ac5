import { expect, it } from 'vitest'
import type { PdfCell } from './pdf-cells.ts'
import { restoreHyphens } from './pdf-hyphens.ts'

const line = (text: string, right: number, size = 10): PdfCell[] => [
  { text, left: 60, right, baseline: 0, size, font: '', artifact: false, mark: 0, hyphenAfter: false },
]
const justified = Array.from({ length: 6 }, () => line('en rad som fyller spalten helt', 300))
const ragged = [301, 288, 279, 305, 262, 293].map((right) => line('en rad som slutar där den slutar', right))

function ended(lines: PdfCell[][]): string | undefined {
  const [words, next] = lines.slice(-2)
  restoreHyphens(lines, lines.flat())
  expect(next?.[0]?.text.endsWith('\u00ad')).toBe(false)
  return words?.[0]?.text
}

it('a word that breaks a hyphen short of the edge of justified lines gets its soft hyphen back', () => {
  expect(ended([...justified, line('om regionens verksam', 297), line('heter under året', 140)])).toBe(
    'om regionens verksam\u00ad',
  )
})

it('a word that stands whole elsewhere on the page is whole again, where its halves are no words', () => {
  const whole = line('Byggavfall tas emot', 200)
  expect(ended([whole, line('Taxa för byg', 170), line('gavfall', 100)])).toBe('Taxa för byg\u00ad')
  const halves = line('Under visning sker undervisning, visning', 260)
  expect(ended([whole, halves, line('elever under', 170), line('visning', 100)])).toBe('elever under')
})

it.each<[string, PdfCell[][]]>([
  ['ends at the edge', [...justified, line('en hel rad', 300), line('heter så', 120)]],
  ['ends far from the edge', [...justified, line('en kort rad', 290), line('heter så', 120)]],
  ['goes on with a new sentence', [...justified, line('en rad utan punkt', 297), line('Heter så', 120)]],
  ['ends in a stop', [...justified, line('en rad med punkt.', 297), line('heter så', 120)]],
  ['ends in a word of its own', [...justified, line('och en rad och', 297), line('heter så', 120)]],
  ['is ragged', [...ragged, line('en rad', 297), line('heter så', 120)]],
  ['is of another size', [...justified, line('en rubrik', 297, 14), line('heter så', 120)]],
])('a line gets none that %s', (_, lines) => {
  expect(ended(lines)).not.toMatch(/\u00ad$/u)
})
