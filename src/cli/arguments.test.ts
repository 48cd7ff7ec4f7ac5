import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const options = { organisation: { type: 'string' }, accept: { type: 'boolean' } } as const
const read = (...args: string[]) => readArguments(args, options)

describe('arguments', () => {
  it('give the flags and the files', () => {
    expect(read('--accept', '--organisation', 'Region Prov', 'a.txt', 'b.txt')).toMatchObject({
      values: { accept: true, organisation: 'Region Prov' },
      positionals: ['a.txt', 'b.txt'],
    })
  })
  it('give what comes after -- as files, whatever it looks like', () => {
    expect(read('--', '--accept')).toMatchObject({ values: {}, positionals: ['--accept'] })
  })
  it.each([['--help'], ['-h'], ['--accept', '--help', '--acept']])('ask for help: %s', (...args) => {
    expect(read(...args)).toEqual({ help: true })
  })
  it('are refused in Swedish, every flag that is wrong', () => {
    expect(read('--acept', 'a.txt', '-x')).toEqual({
      wrong: 'Flaggan --acept finns inte.\nFlaggan -x finns inte.',
    })
    expect(read('a.txt', '--organisation')).toEqual({ wrong: 'Flaggan --organisation behöver ett värde.' })
    expect(read('--organisation', '--accept', 'a.txt')).toEqual({
      wrong: 'Flaggan --organisation behöver ett värde.',
    })
    expect(read('--accept=ja')).toEqual({ wrong: 'Flaggan --accept tar inget värde.' })
  })
})
