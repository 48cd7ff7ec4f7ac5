import { describe, expect, test } from 'vitest'
import type { ExtractedDocument } from '../../../src/reading/extraction.ts'
import { emptyItem, type Label } from '../making/label.ts'
import { calibrate, shareRight } from './calibration.ts'
import { compareDocument } from './compare-document.ts'
import { macroF1, scoresOf } from './tally.ts'

const span = { start: 0, end: 1, page: 1 }

const label: Label = {
  file: 'x.pdf',
  layout: 'x',
  kind: 'minutes',
  organisation: 'Lillsjö kommun',
  body: 'Kommunstyrelsen',
  date: '2020-01-02',
  items: [
    {
      ...emptyItem('4'),
      title: 'Ny brygga',
      decisions: [
        {
          text: 'Bryggan byggs.',
          kind: 'recommendation',
          recommendedTo: ['Kommunfullmäktige'],
          handedOverTo: null,
        },
      ],
      yrkanden: [{ by: ['Ann Berg (S)'], text: 'bifall' }],
      votes: [{ about: null, yes: 5, no: 4, byName: [{ name: 'Ann Berg', vote: 'yes' }] }],
    },
  ],
  goals: [],
  assignments: [{ title: 'bygga bryggan', to: ['Kommunchefen'], from: 'Kommunstyrelsen', target: null }],
  figures: [{ value: 71, label: 'resor', unit: '%' }],
  allFigures: true,
  findings: ['sum-mismatch'],
}

/** What a perfect reading of the label gives. */
function perfect(): ExtractedDocument {
  const { kind, organisation = null, body = null, date = null } = label
  return {
    source: 'x.pdf',
    kind: kind as 'minutes',
    organisation,
    body,
    date,
    items: structuredClone(label.items).map((item) => ({
      ...item,
      span,
      confidence: 0.9,
    })) as ExtractedDocument['items'],
    goals: [],
    assignments: [
      {
        title: 'bygga bryggan',
        number: null,
        from: 'Kommunstyrelsen',
        to: ['Kommunchefen'],
        year: 2020,
        target: null,
        reporting: null,
        span,
        confidence: 0.9,
      },
    ],
    figures: [{ label: 'resor', of: null, value: 71, unit: 'procent', asOf: null, span, confidence: 0.4 }],
    findings: [{ kind: 'sum-mismatch', message: '', english: '', span }],
  }
}

function f1(field: string, change: (read: ExtractedDocument) => void): number {
  const read = perfect()
  change(read)
  const tally = compareDocument(label, read).tallies.get(field)
  return tally ? scoresOf(tally).f1 : 1
}

test('a perfect reading has F1 1 in every field', () => {
  expect(macroF1(compareDocument(label, perfect()).tallies)).toBe(1)
})

test('a refused file has missed everything', () => {
  expect(macroF1(compareDocument(label, null).tallies)).toBe(0)
})

describe('each change of a perfect reading is seen in its field', () => {
  const changes: [string, (read: ExtractedDocument) => void][] = [
    ['kind', (read) => Object.assign(read, { kind: 'letter' })],
    ['date', (read) => Object.assign(read, { date: '2020-01-03' })],
    ['items.paragraph', (read) => Object.assign(read.items[0] ?? {}, { paragraph: '5' })],
    ['items.title', (read) => read.items.push(...perfect().items)],
    ['items.decisions.kind', (read) => Object.assign(read.items[0]?.decisions[0] ?? {}, { kind: 'own' })],
    [
      'items.decisions.recommendedTo',
      (read) =>
        Object.assign(read.items[0]?.decisions[0] ?? {}, { recommendedTo: ['Kommunfullmäktige', 'Staten'] }),
    ],
    ['items.yrkanden.by', (read) => Object.assign(read.items[0]?.yrkanden[0] ?? {}, { by: ['Bo Ek'] })],
    ['items.votes.no', (read) => Object.assign(read.items[0]?.votes?.[0] ?? {}, { no: 3 })],
    [
      'items.votes.byName',
      (read) => Object.assign(read.items[0]?.votes?.[0]?.byName?.[0] ?? {}, { vote: 'no' }),
    ],
    [
      'items.immediateAdjustment',
      (read) => Object.assign(read.items[0] ?? {}, { immediateAdjustment: true }),
    ],
    ['assignments.to', (read) => Object.assign(read.assignments[0] ?? {}, { to: [] })],
    ['assignments.target', (read) => Object.assign(read.assignments[0] ?? {}, { target: 'med 5 %' })],
    ['figures.value', (read) => Object.assign(read.figures[0] ?? {}, { value: 17 })],
    ['findings.kind', (read) => Object.assign(read.findings[0] ?? {}, { kind: 'date-conflict' })],
  ]
  test.each(changes)('%s', (field, change) => expect(f1(field, change)).toBeLessThan(1))
})

test('the year of an assignment that the label leaves out is not measured', () => {
  expect(f1('assignments.year', (read) => Object.assign(read.assignments[0] ?? {}, { year: 1900 }))).toBe(1)
})

test('an invented figure counts only where every figure is labelled', () => {
  const read = perfect()
  read.figures.push({ ...read.figures[0], value: 3 } as ExtractedDocument['figures'][number])
  const by = (allFigures: boolean) =>
    compareDocument({ ...label, allFigures }, read).tallies.get('figures.value')
  expect(by(true)?.found).toBe(2)
  expect(by(false)?.found).toBe(1)
})

test('confidence is binned, and a thing with a wrong value is not wholly right', () => {
  const read = perfect()
  Object.assign(read.items[0] ?? {}, { title: 'Något annat' })
  const { judged } = compareDocument(label, read)
  const bins = calibrate(judged)
  expect(bins.map(({ from, count, whole }) => [from, count, whole])).toEqual([
    [0, 1, 1],
    [0.9, 2, 0.5],
  ])
  const item = judged.find(({ what }) => what === 'item')
  expect(item && shareRight(item)).toBeLessThan(1)
})
