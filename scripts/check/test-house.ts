import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type House, readHouse } from './house.ts'
import type { Outcome } from './outcome.ts'

/** Lays out the given files in a folder of their own, read as the checks read the repository. */
export function houseOf(files: Record<string, string>): House {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return readHouse(root)
}

/** The breaches as lines a test can compare. */
export function breachesOf(outcome: Outcome): string[] {
  return outcome.breaches.map(({ file, line, reason }) => `${file}:${line ?? ''} ${reason}`)
}
