import { expect, test } from 'vitest'
import { checkPurity, mustBePure, mustTakeTime } from './purity.ts'
import { breachesOf, houseOf } from './test-house.ts'

const noun = 'src/domain/cases/case.ts'

function impurities(text: string): string[] {
  return breachesOf(checkPurity(houseOf({ [noun]: text })))
}

test.each([
  ['const a = Date.now()', 'Date.now'],
  ['const a = new Date()', 'new Date() without an argument'],
  ['const a = Math.random()', 'Math.random'],
  ['const a = process.env.HOME', 'process'],
  ['const a = { process }', 'process'],
  ['await fetch("x")', 'fetch'],
  ['setTimeout(() => {}, 1)', 'setTimeout'],
  [`import { readFileSync } from 'node:fs'`, 'node:fs'],
  [`import { readFileSync } from 'fs'`, 'fs'],
  [`import { randomUUID } from 'node:crypto'`, 'randomUUID'],
  [`import { sql } from 'kysely'`, 'kysely'],
  [`const a = await import('pg')`, 'pg'],
])('a noun may not contain: %s', (text, what) => {
  expect(impurities(text)).toEqual([`${noun}:1 is pure, but uses ${what}`])
})

test.each([
  [`const a = new Date('2025-01-01')`],
  ['type Item = { process: string | null }'],
  ['const a = (item: { process: string }) => item.process'],
  ['const process = "steps"; const b = process.length'],
  ['const { process: steps } = item'],
  [`import { createHash } from 'node:crypto'`],
  [`import type { Kysely } from 'kysely'`],
])('a noun may contain: %s', (text) => {
  expect(impurities(text)).toEqual([])
})

test('nouns, the law and the reading engine are pure; what touches files or the database is not', () => {
  expect(mustBePure(noun)).toBe(true)
  expect(mustBePure('src/law/dates.ts')).toBe(true)
  expect(mustBePure('src/reading/minutes/rows.ts')).toBe(true)
  expect(mustBePure('src/reading/formats/pdf.ts')).toBe(false)
  expect(mustBePure('src/reading/in-child-process.ts')).toBe(false)
  expect(mustBePure('src/domain/cases/store.ts')).toBe(false)
  expect(mustBePure('src/domain/cases/case.test.ts')).toBe(false)
})

test('outside doors and machines, time and identifiers are arguments', () => {
  const hidden = `import { randomUUID } from 'node:crypto'\nconst now = new Date()\nconst home = process.env.HOME\n`
  const breaches = (path: string) => breachesOf(checkPurity(houseOf({ [path]: hidden })))
  expect(breaches('src/domain/cases/actions.ts')).toEqual([
    'src/domain/cases/actions.ts:1 takes time and chance as arguments, but uses randomUUID',
    'src/domain/cases/actions.ts:2 takes time and chance as arguments, but uses new Date() without an argument',
  ])
  expect(breaches('src/cli/main.ts')).toEqual([])
  expect(mustTakeTime('src/ui/format.ts')).toBe(true)
  expect(mustTakeTime('src/ui/format.test.ts')).toBe(false)
})
