import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { figureValue } from './label-plan.ts'
import { type Made, makeDocuments } from './make.ts'
import { readSource, type Source } from './source.ts'
import { partText } from './source-text.ts'

/** Paragraphs that the documents speak of and that the region does not hold: gaps on purpose, or far back. */
const notHeld = [
  '2016-06-14 § 58',
  '2018-11-12 § 119',
  '2023-11-28 § 141',
  '2024-01-23 § 12',
  '2024-05-28 § 71',
  '2024-11-05 § 148',
]

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
)

let made: Made[] = []
let sources: { name: string; source: Source; text: string }[] = []

beforeAll(async () => {
  made = await makeDocuments(import.meta.dirname)
  sources = await Promise.all(
    made.map(async ({ name }) => {
      const source = readSource(await readFile(join(import.meta.dirname, 'sources', `${name}.md`), 'utf8'))
      return { name, source, text: source.parts.map(partText).join('\n') }
    }),
  )
})

describe('the story of the demonstration region', () => {
  test('every paragraph a document refers to by date is held, or is known not to be', () => {
    const held = made.flatMap(({ label }) => label.items.map((item) => `${label.date} § ${item.paragraph}`))
    const cited = sources.flatMap(({ text }) => citations(text))
    expect(cited.length).toBeGreaterThan(30)
    expect(cited.filter((one) => !held.includes(one) && !notHeld.includes(one))).toEqual([])
  })

  test('every vote by name has as many names as votes', () => {
    const votes = made.flatMap(({ label }) => label.items.flatMap((item) => item.votes))
    for (const vote of votes.filter((one) => one.byName.length > 0)) {
      const counted = ['yes', 'no', 'abstained'].map(
        (side) => vote.byName.filter((one) => one.vote === side).length,
      )
      expect(counted).toEqual([vote.yes, vote.no, vote.abstained ?? 0])
    }
    expect(votes.length).toBeGreaterThan(8)
  })

  test('every total is the sum of its parts, but for the one that is wrong on purpose', () => {
    const wrong = sources.flatMap(({ name, source }) =>
      wrongTotals(source).map((total) => `${name}: ${total}`),
    )
    expect(wrong).toEqual(['hsn-au-2024-10-17: 120'])
  })

  test('a frame of a year is the same in every document', () => {
    for (const amount of ['5 020,4', '5 142,3', '1 164,0']) {
      const saying = sources.filter(({ text }) => text.includes(amount)).map(({ name }) => name)
      expect(saying.length, amount).toBeGreaterThanOrEqual(2)
    }
  })
})

function citations(text: string): string[] {
  const found = text.replace(/\s+/g, ' ').matchAll(/(\d{1,2}) (\p{L}+) (\d{4}), § (\d+)/gu)
  return [...found].flatMap(([, day = '', month = '', year, paragraph]) => {
    const number = months.indexOf(month) + 1
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    return number > 0 ? [`${date} § ${paragraph}`] : []
  })
}

/** Totals of tables (row "Summa" or "Totalt") and of lists of frame changes that their parts do not give. */
function wrongTotals(source: Source): number[] {
  return source.parts.flatMap((part) => {
    const lines = part.sections.flatMap((section) => section.lines)
    const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.cells] : []))
    const changes = lines.flatMap((line) =>
      line.kind === 'bullet' || line.kind === 'text'
        ? [/^(.*?) ([+−][\d ,]+) mkr/.exec(line.text)?.slice(1)]
        : [],
    )
    return [...wrongIn(rows), ...wrongIn(changes.filter((one) => one !== undefined))]
  })
}

function wrongIn(rows: string[][]): number[] {
  const total = rows.findIndex(([label]) => label === 'Summa' || label === 'Totalt')
  if (total < 0) return []
  const parts = rows.slice(0, total).filter(([label = '']) => !label.startsWith('Förändring'))
  const columns = (rows[total] ?? []).slice(1).map((cell, at) => ({
    stated: amountOf(cell),
    sum: parts.reduce((sum, row) => sum + amountOf(row[at + 1] ?? ''), 0),
  }))
  return columns.filter(({ stated, sum }) => Math.abs(stated - sum) > 0.001).map(({ stated }) => stated)
}

function amountOf(cell: string): number {
  const { value } = figureValue(cell.replace('+', ''))
  return typeof value === 'number' ? value : 0
}
