import { afterEach, describe, expect, it, vi } from 'vitest'
import { importCommand } from './import.ts'
import { barLine } from './progress.ts'

describe('the import command', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** What the command said on standard error, and its exit code. */
  async function say(args: string[]): Promise<{ code: number; said: string }> {
    const said: unknown[] = []
    vi.spyOn(console, 'error').mockImplementation((text) => said.push(text))
    const code = await importCommand(args)
    return { code, said: said.join('\n') }
  }

  it('tells how it is used when no file is named', async () => {
    const { code, said } = await say(['--organisation', 'Region Prov'])
    expect(code).toBe(2)
    expect(said).toContain('Inga filer angavs.')
    expect(said).toContain('--accept')
  })
  it('refuses an option it does not know', async () => {
    const { code, said } = await say(['--acept', 'a.txt'])
    expect(code).toBe(2)
    expect(said).toMatch(/^Flaggan --acept finns inte\.\n\nLäser in dokument/)
  })
  it('names every file that is not there, and reads none', async () => {
    const { code, said } = await say([
      '--organisation',
      'Region Prov',
      'finns-inte.txt',
      'README.md',
      'inte-heller.pdf',
    ])
    expect(code).toBe(2)
    expect(said).toContain('finns-inte.txt')
    expect(said).toContain('inte-heller.pdf')
    expect(said).not.toContain('README.md')
  })
})

describe('a folder among the files', () => {
  it('is refused by name before anything is read', async () => {
    const said: unknown[] = []
    const told = vi.spyOn(console, 'error').mockImplementation((text) => said.push(text))
    expect(await importCommand(['--organisation', 'Region Prov', 'src', 'README.md'])).toBe(2)
    told.mockRestore()
    expect(said.join('\n')).toMatch(/mapp\/\*.*\n {2}src$/su)
  })
})

describe('the progress bar', () => {
  it('shows how many files are done and which is read', () => {
    const line = barLine({ file: 'mars.txt', position: 1, of: 4 })
    expect(line).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 2/4 läser mars.txt`)
  })
})
