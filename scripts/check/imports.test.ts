import { expect, test } from 'vitest'
import { codeFile } from './house.ts'
import { checkModules, importsOf, readGraph } from './imports.ts'
import { breachesOf, houseOf } from './test-house.ts'

test('every way of importing is read, with the file it leads to', () => {
  const file = codeFile(
    'src/domain/cases/actions.ts',
    [
      `import { a } from './case.ts'`,
      `import type { B } from '../documents/document.ts'`,
      `export { c } from './c.ts'`,
      `export * from './d.ts'`,
      `const e = await import('./e.ts')`,
      `type F = import('./f.ts').F`,
      `import pg from 'pg'`,
    ].join('\n'),
  )
  expect(
    importsOf(file).map(({ to, specifier, line, typeOnly }) => [line, to ?? specifier, typeOnly]),
  ).toEqual([
    [1, 'src/domain/cases/case.ts', false],
    [2, 'src/domain/documents/document.ts', true],
    [3, 'src/domain/cases/c.ts', false],
    [4, 'src/domain/cases/d.ts', false],
    [5, 'src/domain/cases/e.ts', false],
    [6, 'src/domain/cases/f.ts', true],
    [7, 'pg', false],
  ])
})

test('an import of types alone is told from one of values', () => {
  const read = (text: string) => importsOf(codeFile('src/a.ts', text))[0]?.typeOnly
  expect(read(`import { type A, type B } from './b.ts'`)).toBe(true)
  expect(read(`import { type A, b } from './b.ts'`)).toBe(false)
  expect(read(`import b, { type A } from './b.ts'`)).toBe(false)
  expect(read(`import './b.ts'`)).toBe(false)
})

test('an import that leads nowhere is a breach', () => {
  const house = houseOf({ 'src/a.ts': `import './b.ts'\nimport './c.ts'`, 'src/b.ts': '' })
  expect(breachesOf(checkModules(house, readGraph(house)))).toEqual([
    'src/a.ts:2 imports ./c.ts, which does not exist',
  ])
})

test('a reader that sees fewer modules than lie on disk fails', () => {
  const house = houseOf({ 'src/a.ts': `import './b.ts'`, 'src/b.ts': '' })
  const graph = readGraph(house)
  expect(checkModules(house, graph)).toEqual({
    saw: '2 modules seen of 2 on disk, 1 import between them',
    breaches: [],
  })
  const partial = { ...graph, modules: ['src/a.ts'] }
  expect(checkModules(house, partial).breaches[0]?.reason).toBe('only 1 of 2 TypeScript files were seen')
  expect(checkModules(house, { modules: [], imports: [] }).breaches[0]?.reason).toMatch(/no module was seen/)
})

test('a reader that sees modules but no import fails', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`src/${name}.ts`, '']))
  const house = houseOf(files)
  expect(checkModules(house, readGraph(house)).breaches[0]?.reason).toMatch(/not one import was read/)
})
