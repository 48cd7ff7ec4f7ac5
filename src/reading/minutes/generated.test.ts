import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const bodies = [
  'Kulturnämnden',
  'Regionala utvecklingsnämnden',
  'Barn- och utbildningsnämnden',
  'Trafikstyrelsen',
]
const titles = [
  'Val av justerare',
  'Budget för nästa år',
  'Remiss om färjor',
  'Köp av mark vid sjön',
  'Nytt reglemente',
]
const sentences = [
  'Frågan har varit uppe förut och behöver nu ett svar från de förtroendevalda.',
  'Kostnaden beräknas till 4,2 miljoner kronor under tre år.',
  'Arbetet har skett i samråd med de fackliga organisationerna och med brukarna.',
  'En utredning visar att behovet är störst i den norra delen av länet.',
]
const clauses = [
  'Planen antas enligt upprättat förslag.',
  'Kostnaden tas ur nämndens ram för innevarande år.',
  'Förvaltningschefen får i uppdrag att återkomma med en tidplan senast i september.',
  'Taxan gäller från och med den 1 januari.',
]
/** No two paragraphs say the same, since a line that repeats at the edges of pages is a running head. */
const places = ['i norr', 'i söder', 'i öster', 'i väster', 'vid kusten', 'på fjället']
const people = ['Anna Ek (S)', 'Bo Al (M)', 'Ida Ås (V)', 'Ulf Berg (C)']
const materials = [
  'Tjänsteskrivelse',
  'Förslag till taxa',
  'Protokollsutdrag från arbetsutskottet',
  'Remissvar från kommunerna i länet',
]

interface Layout {
  sign: (number: number) => string
  caseNumber: (serial: number) => string
  caseBelow: boolean
  bullet: string
  decisionFirst: boolean
  leadIn: boolean
  clauseMark: 'blank' | 'number' | 'bullet'
  words: { decision: string; proposal: string; summary: string; material: string; claims: string }
  colon: string
  width: number
  pageEvery: number
  furniture: string[]
}

interface Paragraph {
  number: number
  title: string
  serial: number
  summary: string[]
  clauses: string[]
  materials: string[]
  claimants: string[]
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  sign: fc.constantFrom(
    (n: number) => `§ ${n}`,
    (n: number) => `§${n}`,
    (n: number) => `${n} §`,
    (n: number) => `§ ${n}/2025`,
  ),
  caseNumber: fc.constantFrom(
    (n: number) => `KN ${n}-2025`,
    (n: number) => `KN 2025/${n}`,
    (n: number) => `KN/2025:00${n}`,
    (n: number) => `Dnr KN-2025/${n}`,
  ),
  caseBelow: fc.boolean(),
  bullet: fc.constantFrom('•', '\uf0b7', '-', '–'),
  decisionFirst: fc.boolean(),
  leadIn: fc.boolean(),
  clauseMark: fc.constantFrom('blank', 'number', 'bullet'),
  words: fc.record({
    decision: fc.constantFrom('Beslut', 'BESLUT', 'Nämndens beslut'),
    proposal: fc.constantFrom('Förslag till beslut', 'Förvaltningens förslag till beslut'),
    summary: fc.constantFrom('Sammanfattning', 'Sammanfattning av ärendet', 'Ärendebeskrivning', 'Bakgrund'),
    material: fc.constantFrom('Beslutsunderlag', 'Handlingar', 'Underlag'),
    claims: fc.constantFrom('Yrkanden', 'Yrkande', 'Förslag till beslut på sammanträdet'),
  }),
  colon: fc.constantFrom('', ':', ' '),
  width: fc.constantFrom(70, 80, 95),
  pageEvery: fc.constantFrom(18, 30, 200),
  furniture: fc.subarray(['Justerandes sign', 'Utdragsbestyrkande', '3 (12)', 'Sida 3 av 12']),
})

const paragraphs = fc
  .array(
    fc.record({
      title: fc.constantFrom(...titles),
      serial: fc.integer({ min: 10, max: 999 }),
      summary: fc.subarray(sentences, { minLength: 1 }),
      clauses: fc.subarray(clauses, { minLength: 1 }),
      materials: fc.subarray(materials),
      claimants: fc.subarray(people),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((items) =>
    fc
      .integer({ min: 1, max: 300 })
      .map((first) => items.map((item, index) => ({ ...unlike(item, index), number: first + index }))),
  )

function unlike<T extends { summary: string[]; clauses: string[] }>(item: T, index: number): T {
  const placed = (sentence: string) => sentence.replace(/\.$/u, ` ${places[index]}.`)
  return { ...item, summary: item.summary.map(placed), clauses: item.clauses.map(placed) }
}

function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

function linesOf(paragraph: Paragraph, layout: Layout, body: string): string[] {
  const { words, colon, width } = layout
  const heading = (word: string) => [`${word}${colon}`, '']
  const number = layout.caseNumber(paragraph.serial)
  const mark = `${layout.sign(paragraph.number)} ${paragraph.title}`
  const head = layout.caseBelow ? [mark, number, ''] : [`${mark}          ${number}`, '']
  const decided = paragraph.clauses.flatMap((clause, index) => {
    const sign = { blank: '', number: `${index + 1}. `, bullet: `${layout.bullet} ` }[layout.clauseMark]
    return [...wrapped(`${sign}${clause}`, width), ...(layout.clauseMark === 'blank' ? [''] : [])]
  })
  const leadIn = layout.leadIn ? [`${body} beslutar`, ''] : []
  const decision = [...heading(words.decision), ...leadIn, ...decided, '']
  const proposal = [...heading(words.proposal), ...leadIn, ...decided, '']
  const summary = [...heading(words.summary), ...wrapped(paragraph.summary.join(' '), width), '']
  const claims = paragraph.claimants.length === 0 ? [] : heading(words.claims)
  const moved = paragraph.claimants.flatMap((name) => [
    `${name} yrkar bifall till förslaget om ${paragraph.title.toLowerCase()}.`,
    '',
  ])
  const listed = paragraph.materials.length === 0 ? [] : heading(words.material)
  const material = paragraph.materials.flatMap((one) => wrapped(`${layout.bullet} ${one}`, width))
  const rest = [...summary, ...proposal, ...claims, ...moved]
  const order = layout.decisionFirst ? [...decision, ...rest] : [...rest, ...decision]
  return [...head, ...order, ...listed, ...material, '']
}

/** The lines on pages, each with its head, and with a foot where the layout has furniture; heads stay together. */
function paged(lines: string[], layout: Layout, body: string): string {
  const head = ['Protokoll', '', 'Sammanträdesdatum', body, '2025-03-14', '']
  const foot = ['', ...layout.furniture.flatMap((line) => [line, ''])]
  const pages: string[] = []
  for (let at = 0; at < lines.length; ) {
    const full = at + layout.pageEvery
    const to = /§/u.test(lines[full - 1] ?? '') ? full + 1 : full
    pages.push([...head, ...lines.slice(at, to), ...foot].join('\n'))
    at = to
  }
  return pages.join('\f')
}

describe('minutes in any layout', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(layouts, paragraphs, fc.constantFrom(...bodies), (layout, written, body) => {
        const text = paged(
          written.flatMap((paragraph) => linesOf(paragraph, layout, body)),
          layout,
          body,
        )
        const read = readMinutes(layoutOfText(text))
        expect([read.body, read.date, read.findings]).toEqual([body, '2025-03-14', []])
        expect(
          read.items.map((item) => ({
            number: Number(item.paragraph),
            title: item.title,
            caseNumber: item.caseNumber,
            summary: item.summary,
            proposals: item.proposals,
            decisions: item.decisions.map((clause) => clause.text),
            kinds: [...new Set(item.decisions.map(({ kind }) => kind))],
            materials: item.attachments,
            claimants: item.yrkanden.flatMap(({ by }) => by),
          })),
        ).toEqual(
          written.map((paragraph) => ({
            number: paragraph.number,
            title: paragraph.title,
            caseNumber: layout.caseNumber(paragraph.serial).replace('Dnr ', ''),
            summary: paragraph.summary.join(' '),
            proposals: paragraph.clauses,
            decisions: paragraph.clauses,
            kinds: ['own'],
            materials: paragraph.materials,
            claimants: paragraph.claimants,
          })),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('give spans that begin at the number and do not overlap', () => {
    fc.assert(
      fc.property(layouts, paragraphs, fc.constantFrom(...bodies), (layout, written, body) => {
        const text = paged(
          written.flatMap((paragraph) => linesOf(paragraph, layout, body)),
          layout,
          body,
        )
        const { items } = readMinutes(layoutOfText(text))
        items.forEach(({ span, paragraph }, index) => {
          expect(text.slice(span.start, span.start + 12)).toContain(paragraph)
          expect(span.end).toBeLessThanOrEqual(items[index + 1]?.span.start ?? text.length)
        })
      }),
      { numRuns: 50 },
    )
  })

  it('never fail, whatever the text', () => {
    const words = [
      '§',
      '12',
      'Beslut',
      'att',
      'nämnden',
      'beslutar',
      'föreslår',
      '\n',
      '\n\n',
      '(S)',
      '.',
      ':',
      '•',
      '....',
      'Anna Ek',
      'röstar ja',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ')
          for (const item of readMinutes(layoutOfText(text)).items) {
            expect(item.span.start).toBeLessThanOrEqual(item.span.end)
            expect(item.confidence).toBeGreaterThanOrEqual(0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
