import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFailure } from './failures.ts'
import { readingLimits } from './formats/limits.ts'
import { foreignFiles } from './formats/test-hostile-foreign.ts'
import { pdfFiles } from './formats/test-hostile-pdf.ts'
import { zipFiles } from './formats/test-hostile-zip.ts'
import { closeReadingProcesses, countReadingProcesses, readMeasured } from './in-child-process.ts'

const files = [...foreignFiles, ...zipFiles, ...pdfFiles]
/** A friendly file of this size is read in a fraction of it. */
const limits = { ...readingLimits, stillMilliseconds: 6000, milliseconds: 15_000 }

describe('a hostile file', () => {
  const before = process.env.TMPDIR
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    process.env.TMPDIR = folder
  })
  afterAll(async () => {
    await closeReadingProcesses()
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true })
  })

  it('comes in at least forty kinds', () => {
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(files.length)
    expect(files.length).toBeGreaterThanOrEqual(40)
  })

  for (const { kind, name, bytes, codes } of files) {
    // A limit on work is reached late on a busy machine.
    it(`is refused with one clear message, within its memory: ${kind}`, { timeout: 180_000 }, async () => {
      const started = performance.now()
      const { result, peakMegabytes } = await readMeasured({
        source: name,
        bytes: bytes(),
        limits,
        tell: () => {},
      })
      report(kind, 'code' in result ? result.code : 'read', peakMegabytes, performance.now() - started)
      if (!isFailure(result)) throw new Error(`was read: ${JSON.stringify(result.layout.text.slice(0, 200))}`)
      expect(codes).toContain(result.code)
      expect(peakMegabytes).toBeLessThanOrEqual(512)
      // What is wrong, and what to do next: two sentences at least, in both languages, and nothing of the inside.
      for (const words of [result.sv, result.en]) expect(words).toMatch(/^\p{Lu}[^\n]+\. \p{Lu}[^\n]+\.$/u)
      expect(result.sv).not.toBe(result.en)
    })
  }

  it('leaves nothing behind: no file, no process', async () => {
    await closeReadingProcesses()
    expect(countReadingProcesses()).toBe(0)
    expect(readdirSync(folder)).toEqual([])
    expect(childrenOf(process.pid)).toEqual([])
  })
})

function report(kind: string, code: string, megabytes: number, milliseconds: number): void {
  if (process.env.TELL_HOSTILE) {
    process.stdout.write(`| ${kind} | ${code} | ${Math.round(megabytes)} | ${Math.round(milliseconds)} |\n`)
  }
}

/** The readers among the processes that this one started. */
function childrenOf(pid: number): string[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    return children.filter(
      (child) => child !== '' && readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('reading-process'),
    )
  } catch {
    return []
  }
}
