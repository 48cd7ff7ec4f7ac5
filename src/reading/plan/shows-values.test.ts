import { expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { showsValues } from './shows-values.ts'
import type { Column } from './table-lines.ts'

const columns = (edge: number | null): Column[] => [
  { role: 'indicator', period: null, at: 0, edge },
  { role: 'target', period: null, at: 10, edge },
  { role: 'other', period: null, at: 20, edge },
]

test.each([
  ['values at the end of a line', 'Antal resor per invånare 61', null, true],
  ['a value in a cell before that of who answers for it', 'Antal resor   61   Trafikchef', 0, true],
  ['words in cells', 'Antal resor   ökar   Trafikchef', 0, false],
  ['a number that begins a line', '61   Antal resor   Trafikchef', 0, false],
  ['a number in a line whose columns ran together', 'Antal resor   61   Trafikchef', null, false],
] as const)('%s', (_, text, edge, shown) => {
  const [line] = layoutOfText(text).lines
  expect(line && showsValues(line, columns(edge))).toBe(shown)
})
