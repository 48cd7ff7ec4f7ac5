import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ExtractedItem } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const seed = (name: string) => new URL(`../../../../shared/seeds/${name}.txt`, import.meta.url)
const names = ['000_b8b0b9196a5c3f54', '001_8ef9e2f79f3a13a8', '002_3edf439f794cb21d'] as const
const held = names.every((name) => existsSync(seed(name)))
const readings = new Map<string, ReturnType<typeof readNow>>()

function readNow(name: string) {
  const layout = layoutOfText(new Uint8Array(readFileSync(seed(name))))
  return { layout, ...readMinutes(layout) }
}
const read = (name: string) => {
  const reading = readings.get(name) ?? readNow(name)
  readings.set(name, reading)
  return reading
}
/** Words and marks as they stand, blanks and bullets aside: what a reading must neither lose nor add. */
const plain = (text: string) => text.replace(/[\s\uf0b7•]+/gu, '')
const hash = (text: string) => createHash('sha256').update(plain(text)).digest('hex').slice(0, 12)
/** What the file itself has between two headings of a paragraph. */
const between = (text: string, from: string, to: string) => {
  const start = text.indexOf(`\n${from}`) + from.length + 1
  return text.slice(start, text.indexOf(`\n${to}`, start))
}
const find = (items: ExtractedItem[], number: number) => {
  const item = items.find(({ paragraph }) => paragraph === String(number))
  if (!item) throw new Error(`§ ${number} was not read`)
  return item
}
const kinds = (item: ExtractedItem) => item.decisions.map(({ kind }) => kind)

describe.skipIf(!held)("the seeds: a committee's minutes (skipped without ../shared/seeds)", () => {
  const committee = () => read(names[1])

  it("are the committee's, with their date and without findings", () => {
    const { layout, body, date, findings } = committee()
    expect(body).toMatch(/nämndens arbetsutskott$/u)
    expect(layout.text).toContain(date)
    expect(findings).toEqual([])
  })

  it('have 26 paragraphs in one sequence, all but two with a case number', () => {
    const { layout, items } = committee()
    expect(items.map(({ paragraph }) => Number(paragraph))).toEqual(
      Array.from({ length: 26 }, (_, index) => 201 + index),
    )
    const without = items.filter(({ caseNumber }) => caseNumber === null)
    expect(without.map(({ paragraph }) => paragraph)).toEqual(['202', '226'])
    for (const { caseNumber, span } of items) {
      if (caseNumber) expect(layout.text.slice(span.start, span.start + 220)).toContain(`\n${caseNumber}\n`)
    }
  })

  it("have titles that are the file's words up to the case number or the first blank line", () => {
    const { layout, items } = committee()
    for (const { title, span, caseNumber } of items) {
      const text = layout.text.slice(span.start, span.end)
      const end = caseNumber ? text.indexOf(caseNumber) : text.indexOf('\n\n')
      expect(hash(title)).toBe(hash(text.slice(0, end).replace(/^§ \d+/u, '')))
    }
  })

  it('have summaries that are whole, page furniture aside', () => {
    const { layout, items } = committee()
    for (const item of items) {
      const text = layout.text.slice(item.span.start, item.span.end)
      const said = text.includes('\nSammanfattning')
        ? between(text, 'Sammanfattning', 'Förslag till beslut')
        : null
      expect(item.summary === null).toBe(said === null)
      if (said !== null) expect(hash(item.summary ?? '')).toBe(hash(said))
    }
  })

  it('have clauses that together are the decision, their lead-ins aside', () => {
    const { layout, items } = committee()
    const leadIns = /^(?:[\p{L}-]+föreslår[\p{L}-]+besluta[r]?(?:att|,[\p{L}]+,att)?[.:]?)*$/u
    for (const { decisions, span } of items) {
      const [, after = ''] = layout.text.slice(span.start, span.end).split('\nBeslut\n')
      let rest = plain(
        after.split(/\n(?:Beslutsunderlag|Prokollsanteckning|Deltagande|Reservationer)/u)[0] ?? '',
      )
      for (const { text, span: at } of decisions) {
        expect(plain(layout.text.slice(at?.start, at?.end))).toBe(plain(text))
        expect(rest).toContain(plain(text))
        rest = rest.replace(plain(text), '')
      }
      expect(rest).toMatch(leadIns)
    }
    expect(items.map(({ decisions }) => decisions.length)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    ])
  })

  it('have the kinds that their wordings say', () => {
    const { items } = committee()
    const own = [201, 202]
    const noted = [203, 204, 205, 226]
    const over = [206, 207, 208, 214, 220, 221, 222]
    for (const number of own) expect(kinds(find(items, number))).toEqual(['own'])
    for (const number of noted) expect(kinds(find(items, number))).toEqual(['noted'])
    for (const number of over) expect(kinds(find(items, number))).toEqual(['handed over'])
    for (const number of [209, 212, 213, 216, 217, 218, 219, 223, 224])
      expect(kinds(find(items, number))).toEqual(['recommendation'])
    for (const number of [210, 211])
      expect(kinds(find(items, number))).toEqual(['recommendation', 'handed over'])
    expect(kinds(find(items, 215))).toEqual(Array(4).fill('recommendation'))
    expect(kinds(find(items, 225))).toEqual(['own', 'recommendation'])
  })

  it('are put and handed to the board that the committee belongs to, and one goes on to the council', () => {
    const { items, body } = committee()
    const board = body?.replace(/s arbetsutskott$/u, '')
    const chains = items.flatMap(({ decisions }) => decisions)
    for (const { kind, recommendedTo, handedOverTo } of chains) {
      if (kind === 'recommendation') expect(recommendedTo[0]).toBe(board)
      else expect(recommendedTo).toEqual([])
      if (kind === 'handed over') expect(handedOverTo).toBe(board)
    }
    expect(find(items, 224).decisions[0]?.recommendedTo).toEqual([board, 'Regionfullmäktige'])
    const long = chains.filter(({ recommendedTo }) => recommendedTo.length > 1)
    expect(long).toHaveLength(1)
  })

  it('have one yrkande, one reservation by the same member, and one who takes no part', () => {
    const { layout, items } = committee()
    expect(items.flatMap(({ yrkanden }) => yrkanden)).toHaveLength(1)
    expect(find(items, 224).yrkanden[0]?.by).toEqual(find(items, 224).reservations[0]?.by)
    expect(find(items, 224).process).toMatch(/^Ordförande .*förslag\.$/u)
    expect(find(items, 223).notParticipating).toHaveLength(1)
    expect(layout.text).toContain(`${find(items, 223).notParticipating[0]} deltar ej`)
  })

  it('have material whole over line breaks and blank lines, one for each bullet', () => {
    const { layout, items } = committee()
    for (const { attachments, span } of items) {
      const [, listed = ''] = layout.text.slice(span.start, span.end).split('\nBeslutsunderlag')
      expect(attachments).toHaveLength(listed.match(/\uf0b7/gu)?.length ?? 0)
      expect(hash(attachments.join(''))).toBe(hash(listed))
    }
  })

  it('have spans from the sign to the last word', () => {
    const { layout, items } = committee()
    for (const { span, paragraph } of items) {
      const text = layout.text.slice(span.start, span.end)
      expect(text.startsWith(`§ ${paragraph} `)).toBe(true)
      expect(text).toBe(text.trim())
    }
  })
})

describe.skipIf(!held)('the seeds: a paragraph alone (skipped without ../shared/seeds)', () => {
  it("is the committee's by its lead-in, undated, with five recommendations and seven attachments", () => {
    const { items, body, date, findings } = read(names[0])
    expect(items).toHaveLength(1)
    expect(body).toMatch(/nämndens arbetsutskott$/u)
    expect([date, findings]).toEqual([null, []])
    const [item] = items
    expect([item?.paragraph, item?.caseNumber, item?.confidence]).toEqual(['27', 'HSN 145-2024', 1])
    expect(item && kinds(item)).toEqual(Array(5).fill('recommendation'))
    expect(item?.proposals).toEqual(item?.decisions.map(({ text }) => text))
    expect(item?.attachments).toHaveLength(7)
    expect(item?.title).toMatch(/ 2024$/u)
  })

  it("is the board's where the board decides, with its note and the passage that breaks off", () => {
    const { layout, items, body, date, findings } = read(names[2])
    const [item] = items
    expect([items.length, item?.paragraph, item?.caseNumber, date]).toEqual([1, '109', 'HSN 656-2025', null])
    expect(body).toMatch(/nämnden$/u)
    expect(item && kinds(item)).toEqual(['own'])
    expect(item?.decisions[0]?.text).toMatch(/^avge .*\.$/u)
    expect(item?.statements).toHaveLength(1)
    expect(item?.statements[0]?.kind).toBe('minute note')
    expect(item?.statements[0]?.by).toHaveLength(5)
    expect(hash(item?.statements[0]?.text ?? '')).toBe(
      hash(between(layout.text, 'Prokollsanteckning', 'Beslutsunderlag').split(';')[1] ?? ''),
    )
    expect(item?.attachments).toHaveLength(1)
    expect(findings.map(({ kind }) => kind)).toEqual(['truncated-passage'])
    expect(layout.text.slice(findings[0]?.span.start, findings[0]?.span.end)).toMatch(/för att i\s+första$/u)
  })
})
