import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles, seedsAreHere } from '../reading/test-seeds.ts'

const contract = '../shared/contracts/extraction.schema.json'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traden-extract-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  code: number
  stdout: Buffer
  stderr: string
}

function traden(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { encoding: 'buffer', maxBuffer: 100_000_000 } as const
    execFile(
      process.execPath,
      ['src/cli/traden.ts', 'extract', ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr: stderr.toString() })
      },
    )
  })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const minutes = '§ 1 Budget 2024\r\nRS 1-2024\r\n\r\nBeslut\r\n\r\nRegionstyrelsen antar budgeten.\r\n'

describe('traden extract', () => {
  it('prints what was read as JSON, and nothing else, on stdout', async () => {
    const path = file('protokoll.txt', minutes)
    const { code, stdout, stderr } = await traden(path, '--json')
    expect([code, stderr]).toEqual([0, ''])
    const { version, documents, threads } = JSON.parse(stdout.toString())
    expect([version, threads]).toEqual([1, []])
    expect(documents).toMatchObject([
      { source: path, kind: 'minutes', items: [{ paragraph: '1', caseNumber: 'RS 1-2024' }] },
    ])
  })

  it('prints the text that the places count in, byte by byte', async () => {
    const path = file('text.txt', minutes)
    const { code, stdout } = await traden('--text', path)
    expect(code).toBe(0)
    expect(stdout.equals(Buffer.from(minutes.replaceAll('\r\n', '\n')))).toBe(true)
    const { documents } = JSON.parse((await traden(path, '--json')).stdout.toString())
    const { start, end } = documents[0].items[0].span
    expect(stdout.toString().slice(start, end)).toContain('Regionstyrelsen antar budgeten.')
  })

  it('sums up for a person when no form is asked for', async () => {
    const { stdout } = await traden(file('kort.txt', minutes))
    expect(stdout.toString()).toContain('protokoll')
    expect(stdout.toString()).toContain('1 paragraf, 1 beslutssats')
  })

  it('says what cannot be read, prints the others, and ends with 1', async () => {
    const good = file('bra.txt', minutes)
    const { code, stdout, stderr } = await traden(
      good,
      file('tom.txt', ''),
      join(folder, 'borta.txt'),
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout.toString()).documents).toHaveLength(1)
    expect(stderr).toMatch(/tom\.txt: Filen är tom\.[\s\S]*borta\.txt: Filen kunde inte öppnas/u)
  })

  it('refuses arguments that ask for nothing, or for two forms', async () => {
    expect((await traden()).code).toBe(2)
    expect((await traden('--json', '--text', 'a.txt')).code).toBe(2)
    expect((await traden('--nonsense')).code).toBe(2)
  })

  it('tells how it is used when asked, on stdout', async () => {
    const { code, stdout, stderr } = await traden('--help')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.toString()).toContain('traden extract FIL')
  })
})

describe.skipIf(!existsSync(contract) || !seedsAreHere)('the contract (needs ../shared)', () => {
  it('describes exactly what the real documents give', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(contract, 'utf8')))
    const { code, stdout } = await traden(...seedFiles().map(({ path }) => path), '--json')
    expect(code).toBe(0)
    const found = JSON.parse(stdout.toString())
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true)
    expect(found.documents).toHaveLength(5)
    expect(validate({ ...found, version: 2 })).toBe(false)
  })

  it('holds for slides and plans alone, whose text is printed as it is in the file', async () => {
    const seed = seedFiles().at(-1)
    const { stdout } = await traden('--text', seed?.path ?? '')
    expect(stdout.equals(Buffer.from(seed?.bytes ?? []))).toBe(true)
  })
})
