import { describe, expect, it } from 'vitest'
import type { Extraction } from './extraction.ts'
import { layoutOfText } from './formats/text.ts'
import { joinDocuments, structureOf } from './read.ts'
import { type Renaming, renamingFor } from './test-renaming.ts'
import { seedFiles, seedsAreHere } from './test-seeds.ts'

const texts = seedFiles().map(({ bytes }) => layoutOfText(bytes).text)

function read(documents: readonly string[]): Extraction {
  return joinDocuments(documents.map((text, index) => structureOf(`document ${index}`, layoutOfText(text))))
}

/** Every word of a result renamed as its document is; places in the text are left out, since names differ in length. */
function renamed(value: unknown, renaming: Renaming, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, renaming, key))
  if (typeof value === 'string') return key === 'paragraph' ? renaming.paragraph(value) : renaming.text(value)
  if (typeof value === 'number') return key === 'year' ? renaming.year(value) : value
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([name]) => !/^(?:span|targetSpan|source)$/u.test(name))
  return Object.fromEntries(entries.map(([name, each]) => [name, renamed(each, renaming, name)]))
}

const same: Renaming = { text: (text) => text, paragraph: (number) => number, year: (year) => year }

describe.skipIf(!seedsAreHere)('the real documents of another region (needs ../shared/seeds)', () => {
  const renaming = renamingFor(texts)

  it('have other bodies, places, people, paragraphs, case numbers and years', () => {
    const [first = ''] = texts
    expect(renaming.text(first)).not.toBe(first)
    expect(renaming.text('§ 27 i hälso- och sjukvårdsnämnden, HSN 145-2024')).toBe(
      '§ 64 i kultur- och äldrevårdsnämnden, KBN 256-2027',
    )
  })

  it('give the same result, renamed', () => {
    const expected = renamed(read(texts), renaming)
    const found = renamed(read(texts.map((text) => renaming.text(text))), same)
    expect(found).toEqual(expected)
  })
})
