import { expect, test } from 'vitest'
import { codeFile } from './house.ts'
import { checkSizes, functionsOf, shareSmall } from './sizes.ts'
import { houseOf } from './test-house.ts'

const lines = (number: number) => Array.from({ length: number }, () => '  a()').join('\n')
const functionOf = (name: string, length: number) => `function ${name}() {\n${lines(length - 2)}\n}\n`

function reasons(files: Record<string, string>): string[] {
  return checkSizes(houseOf(files)).breaches.map((breach) => breach.reason)
}

const small = Array.from({ length: 30 }, (_, number) => functionOf(`small${number}`, 3)).join('')

test('a function of 61 lines is refused, one of 60 is not', () => {
  expect(reasons({ 'src/a.ts': small + functionOf('long', 60) })).toEqual([])
  expect(reasons({ 'src/a.ts': small + functionOf('long', 61) })).toEqual([
    'long has 61 lines, at most 60 are allowed',
  ])
})

test('more than one function in twenty over 20 lines is refused, and the longest are named', () => {
  const nineteen = Object.fromEntries(
    Array.from({ length: 19 }, (_, number) => [`src/n${number}.ts`, functionOf(`small${number}`, 20)]),
  )
  expect(reasons({ ...nineteen, 'src/b.ts': functionOf('middle', 21) })).toEqual([])
  expect(reasons({ 'src/a.ts': functionOf('middle', 21) })[0]).toMatch(
    /fewer than 95 % of the functions have at most 20 lines: 0\.0 %.*middle 21 \(src\/a\.ts:1\)/,
  )
})

test('a file of 401 lines is refused, and so is one test file of 301', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`src/n${number}.ts`, '']))
  expect(reasons({ ...many, 'src/a.ts': lines(400) })).toEqual([])
  expect(reasons({ ...many, 'src/a.ts': lines(401) })).toEqual([
    'src/a.ts has 401 lines, at most 400 are allowed',
  ])
  expect(reasons({ ...many, 'src/a.test.ts': lines(301) })).toEqual([
    'src/a.test.ts has 301 lines, at most 300 are allowed',
  ])
})

test('tests, schema steps and generated files are not measured', () => {
  const long = functionOf('long', 99)
  expect(reasons({ 'src/a.test.ts': long, 'migrations/0001.ts': long, 'src/b.generated.ts': long })).toEqual(
    [],
  )
})

test('methods, arrows with a body and components are functions; one-line arrows are not', () => {
  const file = codeFile(
    'src/a.tsx',
    [
      'const Page = () => (',
      '  <p>',
      '  </p>',
      ')',
      'const rule = () => {',
      '  return 1',
      '}',
      'const double = (n: number) => 2 * n',
      'const machine = {',
      '  stop() {',
      '  },',
      '}',
    ].join('\n'),
  )
  expect(functionsOf(file).map(({ name, lines }) => [name, lines])).toEqual([
    ['Page', 4],
    ['rule', 3],
    ['stop', 2],
  ])
})

test('of nothing, all is small', () => {
  expect(shareSmall([], 20)).toBe(100)
})
