import { describe, expect, test } from 'vitest'
import { type FailureCode, isFailure, readingFailure } from './failures.ts'

const codes: FailureCode[] = [
  ...([
    'empty',
    'foreign',
    'picture',
    'old-format',
    'lying-extension',
    'encrypted',
    'macros',
    'unsafe',
  ] as const),
  ...(['damaged', 'no-text', 'too-large', 'too-slow', 'too-much-memory', 'internal'] as const),
]

describe('a file that cannot be read', () => {
  test.each(codes)('is told in two sentences at least, in both languages: %s', (code) => {
    const { sv, en } = readingFailure(code)
    for (const words of [sv, en]) expect(words).toMatch(/^\p{Lu}[^.]{10,}\. \p{Lu}.{10,}\.$/u)
    expect(sv).toMatch(/^(?:Filens?|Läsningen|Något) /u)
    expect(en).toMatch(/^(?:The|Reading|Something) /u)
  })
  test('has reasons that differ for every code', () => {
    const told = codes.map((code) => readingFailure(code))
    expect(new Set(told.flatMap(({ sv, en }) => [sv, en])).size).toBe(2 * codes.length)
    expect(told.map(({ code }) => code)).toEqual(codes)
  })
  test('says what was found before what to do about it', () => {
    expect(readingFailure('picture', 'PNG')).toMatchObject({
      sv: expect.stringMatching(/^Filen är en bild \(PNG\)\. /),
      en: expect.stringMatching(/^The file is a picture \(PNG\)\. /),
    })
  })
  test('is no reading', () => {
    expect(isFailure(readingFailure('empty'))).toBe(true)
    expect(isFailure({ document: {}, text: '' })).toBe(false)
    expect(isFailure({ code: 'x' })).toBe(false)
  })
})
