import { describe, expect, it, test } from 'vitest'
import type { ReadingFailure } from './failures.ts'
import { readingLimits } from './formats/limits.ts'
import { layoutOfText } from './formats/text.ts'
import { joinDocuments, type Reading, readDocument, structureOf } from './read.ts'
import type { ReadingStep } from './reading-step.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (name: string, text: string) => readDocument(name, bytesOf(text))
const structure = (...lines: string[]) => structureOf('a.txt', layoutOfText(lines.join('\n')))

function whole(reading: Reading | ReadingFailure): Reading {
  if ('code' in reading) throw new Error(reading.en)
  return reading
}
const paragraph = (number: number) => [
  `§ ${number} Buss`,
  'TN 4-2024',
  '',
  'Beslut',
  '',
  'Nämnden beslutar att',
  'anta planen.',
  '',
]

describe('a file', () => {
  it('is read by what it holds: its text, its structure, and the lines of its pages left out', async () => {
    const text = `Sammanträdesdatum 2024-03-12\n${paragraph(3).join('\n')}\nUtdragsbestyrkande\n`
    const { format, layout, document, furniture } = whole(await read('möte.txt', text))
    expect([format, layout.text, document.source, document.kind]).toEqual([
      'text',
      text,
      'möte.txt',
      'minutes',
    ])
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sammanträdesdatum 2024-03-12',
      'Utdragsbestyrkande',
    ])
  })

  it('tells when its rules begin, and how long they may take', async () => {
    const steps: ReadingStep[] = []
    await readDocument('a.txt', bytesOf('En\ntvå\ntre'), (step) => steps.push(step))
    expect(steps.at(-1)).toEqual({ doing: 'structure', position: 0, of: 3, allowMilliseconds: 3 })
  })

  it('is refused with its reason when it is empty, no document, damaged, or has no line ends', async () => {
    expect(await read('a.txt', '')).toMatchObject({ code: 'empty' })
    expect(await read('a.pdf', '%PDF-1.7 avbruten')).toMatchObject({ code: 'damaged' })
    const line = 'x'.repeat(readingLimits.lineCharacters)
    expect(await read('a.txt', `Kort\n${line}x`)).toMatchObject({
      code: 'foreign',
      sv: expect.stringContaining(`(${line.length + 1} tecken utan radslut / characters without a line end)`),
    })
  })
})

describe('the structure of a document', () => {
  it('has the items of minutes, numbered or not, and only the numbered ones of an agenda', () => {
    const minutes = structure(...paragraph(3), ...paragraph(4))
    expect(minutes.items.map(({ paragraph, caseNumber }) => [paragraph, caseNumber])).toEqual([
      ['3', 'TN 4-2024'],
      ['4', 'TN 4-2024'],
    ])
    const agenda = structure(
      'Kallelse',
      '',
      'Inledning',
      '',
      'Alla hälsas välkomna.',
      '',
      '§ 3 Buss',
      '',
      'Förslag till beslut',
      '',
      'Planen antas.',
    )
    expect([agenda.kind, agenda.items.map((item) => item.paragraph)]).toEqual(['agenda', ['3']])
  })

  it('has no items where it is no minutes', () => {
    const plan = structure('Trafiknämndens plan 2024', '', '', '', 'Inledning', '', 'Se § 3 Buss.')
    expect([plan.kind, plan.items, plan.body]).toEqual(['plan', [], 'Trafiknämnden'])
  })

  it('has the year of its case numbers where nothing else tells', () => {
    const [assignment] = structure(
      ...paragraph(3).with(6, 'ge direktören i uppdrag att utreda trafiken.'),
    ).assignments
    expect(assignment?.year).toBe(2024)
  })

  it('has its findings in the order of the text', () => {
    const { findings } = structure(...paragraph(3), ...paragraph(5), ...paragraph(9), '4 (5)')
    expect(findings.map(({ kind }) => kind)).toEqual([
      'missing-paragraph',
      'missing-paragraph',
      'missing-pages',
    ])
    const starts = findings.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('has the first page of minutes that have one', () => {
    expect(
      structure(
        'Sammanträdesdatum 2024-03-12',
        '',
        'Beslutande',
        'Olof Gran (S), ordförande',
        '',
        ...paragraph(3),
      ).firstPage,
    ).toBeDefined()
    expect(structure('Regionplan 2025')).not.toHaveProperty('firstPage')
  })

  test.each([
    [
      'a goal table is no figure again',
      ['Delmål Indikator Utfall 2022 Mål 2024', '', 'Trygga resor   Andel nöjda   71 %   80 %'],
    ],
  ])('tells a number once: %s', (_, lines) => {
    const { figures } = structure('Regionplan 2024', '', 'Mål 1. Resor', '', ...lines)
    expect(figures).toEqual([])
  })
})

describe('documents together', () => {
  it('are told with the threads that run through them', () => {
    const given = structure(
      ...paragraph(3).with(6, 'ge regiondirektören i uppdrag att utreda nattbussen till fjället.'),
    )
    const joined = joinDocuments([given, { ...given, source: 'b.txt' }])
    expect(joined).toMatchObject({ version: 1, documents: [given, { source: 'b.txt' }] })
    expect(joined.threads.map(({ members }) => members.map(({ document }) => document))).toEqual([[0, 1]])
  })
})
