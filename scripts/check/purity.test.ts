import { expect, test } from 'vitest'
import { breachesOf, houseOf } from './for-tests/temporary-house.ts'
import { checkPurity, mustBePure } from './purity.ts'

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
