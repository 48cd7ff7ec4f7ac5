import { type Bin, calibrate } from './calibration.ts'
import type { Comparison } from './compare-document.ts'
import { addTallies, macroF1, scoresOf, type Tallies } from './tally.ts'

/** One paper as it was measured. */
export interface Measured extends Comparison {
  file: string
  set: 'demonstration' | 'development' | 'held-out'
  format: string
  layout: string
  /** Why the file was not read at all, if it was not. */
  refused: string | null
}

/** What the measure is made of, told at its top. */
export interface About {
  engine: string
  committed: string
}

/** The page that is published: every figure of the measure, as Markdown. */
export function reportOf(papers: Measured[], about: About): string {
  const held = papers.filter((paper) => paper.set === 'held-out')
  const parts = [
    headLines(papers, held, about),
    fieldLines(papers, held),
    groupLines(papers),
    confidenceLines(papers, held),
  ]
  return parts.flat().join('\n')
}

function headLines(papers: Measured[], held: Measured[], about: About): string[] {
  const layouts = new Set(papers.map((paper) => paper.layout)).size
  return [
    '# How well documents are read',
    '',
    'Written by `npm run bench -- reading`; do not edit. How the figures are come by stands in',
    '[the measure’s own page](../bench/reading/README.md).',
    '',
    `Engine version ${about.engine}; last change to the reading ${about.committed}. ${papers.length} papers in ${layouts} layouts, of which ${held.length} have never been used to write a rule.`,
    '',
    '## Macro F1 over the fields of the contract',
    '',
    ...table(['papers', 'exact', 'by shared words'], setRows(papers)),
    ...refusedLines(papers),
  ]
}

function fieldLines(papers: Measured[], held: Measured[]): string[] {
  return [
    '## Field by field',
    '',
    '“All” are all papers, “held out” those that no rule was written from. n is how often the field is there to be read.',
    '',
    ...table(fieldHead, fieldRows(papers, held)),
  ]
}

function groupLines(papers: Measured[]): string[] {
  const head = ['papers', 'exact', 'by shared words']
  return [
    '## By format',
    '',
    ...table(
      ['format', ...head],
      groupRows(papers, (paper) => paper.format),
    ),
    '## By layout',
    '',
    ...table(
      ['layout', ...head],
      groupRows(papers, (paper) => paper.layout),
    ),
  ]
}

function confidenceLines(papers: Measured[], held: Measured[]): string[] {
  return [
    '## Is the confidence right?',
    '',
    'Paragraphs, indicators, assignments and figures by the confidence they were given, with the share of them of which',
    'every value is right (long texts by shared words), and the share of all their values that are right.',
    '',
    '![The share that was right by the confidence that was given](pictures/reading-calibration.svg)',
    '',
    ...calibrationTables(papers, held),
  ]
}

const sets = ['demonstration', 'development', 'held-out'] as const

function setRows(papers: Measured[]): string[][] {
  const row = (name: string, some: Measured[]) => [`${name} (${some.length})`, ...macroCells(some)]
  return [
    row('all', papers),
    ...sets.map((set) =>
      row(
        set,
        papers.filter((paper) => paper.set === set),
      ),
    ),
  ]
}

function refusedLines(papers: Measured[]): string[] {
  const refused = papers.filter((paper) => paper.refused !== null)
  if (refused.length === 0) return []
  const files = refused.map(({ file, refused: reason }) => `${file} (${reason})`).join(', ')
  return [`Not read at all, and counted as missed: ${files}.`, '']
}

const fieldHead = [
  'field',
  'n',
  'precision',
  'recall',
  'F1',
  'by words',
  'held out n',
  'precision',
  'recall',
  'F1',
  'by words',
]

function fieldRows(papers: Measured[], held: Measured[]): string[][] {
  const all = together(papers)
  const some = together(held)
  return [...all.keys()].sort().map((field) => [field, ...fieldCells(all, field), ...fieldCells(some, field)])
}

function fieldCells(tallies: Tallies, field: string): string[] {
  const tally = tallies.get(field)
  if (!tally || tally.expected + tally.found === 0) return ['', '', '', '', '']
  const { precision, recall, f1 } = scoresOf(tally)
  return [`${tally.expected}`, ...[precision, recall, f1, scoresOf(tally, 'near').f1].map(share)]
}

function groupRows(papers: Measured[], of: (paper: Measured) => string): string[][] {
  const names = [...new Set(papers.map(of))].sort()
  return names.map((name) => {
    const some = papers.filter((paper) => of(paper) === name)
    return [name, `${some.length}`, ...macroCells(some)]
  })
}

function macroCells(papers: Measured[]): string[] {
  const tallies = together(papers)
  return [share(macroF1(tallies)), share(macroF1(tallies, 'near'))]
}

function calibrationTables(papers: Measured[], held: Measured[]): string[] {
  const head = ['confidence', 'n', 'mean given', 'wholly right', 'values right']
  const rows = (some: Measured[]) => calibrate(some.flatMap((paper) => paper.judged)).map(binRow)
  const kinds = ['item', 'indicator', 'assignment', 'figure'] as const
  const byKind = kinds.flatMap((kind) => {
    const bins = calibrate(papers.flatMap((paper) => paper.judged.filter((one) => one.what === kind)))
    return bins.map((bin) => [kind, ...binRow(bin)])
  })
  return [
    'All papers:',
    '',
    ...table(head, rows(papers)),
    'Papers held out:',
    '',
    ...table(head, rows(held)),
    'All papers, by what was read:',
    '',
    ...table(['what', ...head], byKind),
  ]
}

function binRow(bin: Bin): string[] {
  return [`${bin.from}–${bin.to}`, `${bin.count}`, ...[bin.given, bin.whole, bin.values].map(share)]
}

/** The tallies of several papers as one. */
export function together(papers: Measured[]): Tallies {
  return papers.reduce((sum: Tallies, paper) => addTallies(sum, paper.tallies), new Map())
}

function share(value: number): string {
  return value.toFixed(3)
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line), '']
}
