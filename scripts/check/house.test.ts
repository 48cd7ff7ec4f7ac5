import { expect, test } from 'vitest'
import { isTest } from './house.ts'
import { houseOf } from './test-house.ts'

test('every TypeScript file of the code folders is read, and counted a second way', () => {
  const house = houseOf({ 'src/a.ts': '', 'scripts/b/c.tsx': '', 'migrations/0001.ts': '', 'src/d.css': '' })
  expect(house.code.map((file) => file.path)).toEqual(['src/a.ts', 'scripts/b/c.tsx', 'migrations/0001.ts'])
  expect(house.onDisk).toBe(3)
})

test('what is installed or produced is not ours', () => {
  const house = houseOf({ 'node_modules/x/a.md': '', 'data/b.md': '', 'docs/c.md': '' })
  expect(house.paths).toEqual(['docs/c.md'])
})

test('tests, journeys and what they need are told from the program', () => {
  expect(isTest('src/domain/cases/case.test.ts')).toBe(true)
  expect(isTest('journeys/thread.ts')).toBe(true)
  expect(isTest('src/platform/test-server.ts')).toBe(true)
  expect(isTest('src/import/for-tests/filled-house.ts')).toBe(true)
  expect(isTest('src/reading/latest-year.ts')).toBe(false)
  expect(isTest('src/reading/fixtures/minutes.ts')).toBe(true)
  expect(isTest('src/domain/cases/case.ts')).toBe(false)
})
