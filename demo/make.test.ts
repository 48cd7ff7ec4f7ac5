import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Made, makeDocuments } from './make.ts'

const root = import.meta.dirname
let made: Made[] = []

beforeAll(async () => {
  made = await makeDocuments(root)
})

describe('the documents of the demonstration region', () => {
  test('are what their sources give, byte for byte', async () => {
    for (const one of made) {
      const kept = await readFile(join(root, 'documents', one.file))
      expect(one.content.equals(kept), `${one.file}: run "npx tsx demo/make.ts"`).toBe(true)
    }
  })

  test('have no file among them without a source', async () => {
    const kept = await readdir(join(root, 'documents'))
    expect(kept.sort()).toEqual(made.map((one) => one.file).sort())
  })

  test('have a label each, as their sources give it', async () => {
    for (const one of made) {
      const kept: unknown = JSON.parse(await readFile(join(root, 'labels', `${one.name}.json`), 'utf8'))
      expect(kept, `${one.name}: run "npx tsx demo/make.ts"`).toEqual(one.label)
    }
  })

  test('come in all three formats and stay small', () => {
    const endingIn = (ending: string) => made.filter((one) => one.file.endsWith(ending)).length
    expect(endingIn('.pdf')).toBeGreaterThanOrEqual(5)
    expect(endingIn('.docx')).toBeGreaterThanOrEqual(2)
    expect(endingIn('.txt')).toBeGreaterThanOrEqual(7)
    expect(made.reduce((sum, one) => sum + one.content.length, 0)).toBeLessThan(5_000_000)
  })
})
