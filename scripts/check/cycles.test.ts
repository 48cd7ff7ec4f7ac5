import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCycles, ringsOf } from './cycles.ts'
import { type Graph, readGraph } from './imports.ts'
import { breachesOf, houseOf } from './test-house.ts'

function graphOf(edges: [string, string][]): Graph {
  const modules = [...new Set(edges.flat())]
  const imports = edges.map(([from, to]) => ({ from, to, specifier: to, line: 1, typeOnly: false }))
  return { modules, imports }
}

test('files that import each other in a ring are named, types included', () => {
  const house = houseOf({
    'src/a.ts': `import './b.ts'`,
    'src/b.ts': `import type { C } from './c.ts'`,
    'src/c.ts': `import './a.ts'`,
    'src/d.ts': `import './a.ts'`,
  })
  expect(breachesOf(checkCycles(readGraph(house)))).toEqual([
    'src/a.ts: stands in an import cycle: src/a.ts → src/b.ts → src/c.ts → …',
  ])
})

test('a file that imports itself is a ring', () => {
  expect(ringsOf(graphOf([['a', 'a']]))).toEqual([['a']])
})

test('two ways to the same file are no ring', () => {
  expect(
    ringsOf(
      graphOf([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ),
  ).toEqual([])
})

test('two files are in one ring exactly when each can be reached from the other', () => {
  const edge = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), (numbers) => {
      const edges = numbers.map(([a, b]): [string, string] => [`m${a}`, `m${b}`])
      const together = new Set(
        ringsOf(graphOf(edges)).flatMap((ring) => ring.flatMap((a) => ring.map((b) => a + b))),
      )
      for (const a of graphOf(edges).modules) {
        for (const b of graphOf(edges).modules) {
          expect(together.has(a + b)).toBe(reaches(edges, a, b) && reaches(edges, b, a))
        }
      }
    }),
  )
})

function reaches(edges: [string, string][], from: string, to: string): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (const at of waiting) {
    for (const [start, end] of edges) {
      if (start !== at || seen.has(end)) continue
      seen.add(end)
      waiting.push(end)
    }
  }
  return seen.has(to)
}
