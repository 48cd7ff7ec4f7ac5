import type { ExtractedFigure } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { type Passage, spanWithin } from '../prose.ts'
import { splitSentences } from '../words/sentences.ts'
import { findDivisions } from './prose-distribution.ts'
import { bareTarget, dependent, readStatedFigures } from './prose-figure.ts'
import type { StatedFigure } from './stated-figure.ts'

/** The figures that sentences state, in passages of running text. */
export function proseFigures(layout: Layout, passages: readonly Passage[]): ExtractedFigure[] {
  return passages
    .filter((passage) => passage.bullet || /[.!?]$|.{80}/u.test(passage.text))
    .flatMap((passage) => [...passageFigures(layout, passage), ...divisionFigures(layout, passage)])
}

function divisionFigures(layout: Layout, passage: Passage): ExtractedFigure[] {
  return findDivisions(passage.text).flatMap(({ thing, parts }) =>
    parts.map(({ label, number, start, end }) => ({
      label,
      of: thing,
      value: number.value,
      unit: number.unit,
      asOf: null,
      span: spanWithin(layout, passage, start, end),
      confidence: 0.8,
    })),
  )
}

function passageFigures(layout: Layout, passage: Passage): ExtractedFigure[] {
  const found: ExtractedFigure[] = []
  let measuredBefore: string | null = null
  let told: StatedFigure | undefined
  for (const sentence of splitSentences(passage.text)) {
    const stated = readSentence(sentence.text, told)
    for (const [rank, figure] of stated.entries()) {
      const of = ofWhat(figure, rank > 0 && figure.of !== null ? figure.of : measuredBefore)
      if (dependent.test(figure.label) && of === null) continue
      const span = spanWithin(layout, passage, sentence.start + figure.start, sentence.start + figure.end)
      found.push(figureOf(figure, of, span))
    }
    told = stated[0]
    measuredBefore =
      stated.find((figure) => figure.role !== 'target' && !dependent.test(figure.label))?.label ??
      (stated.length > 0 ? measuredBefore : null)
  }
  return found
}

/** "… var 34 gram per portion. Målet är 29.": an aim without a unit has that of what was measured just before. */
function readSentence(sentence: string, before: StatedFigure | undefined): StatedFigure[] {
  const stated = readStatedFigures(sentence)
  return stated.length > 0 || !before ? stated : bareTarget(sentence, before.number.unit)
}

/** "Hyrkostnadernas andel av våra personalkostnader" is a share of the personnel costs. */
function ofWhat({ label, of }: StatedFigure, measuredBefore: string | null): string | null {
  if (dependent.test(label)) return measuredBefore
  if (of !== null) return of
  return /(?<!\p{L})andel(?:en)?\s(?:av|bland)\s(.+)$/iu.exec(label)?.[1] ?? null
}

function figureOf(figure: StatedFigure, of: string | null, span: ExtractedFigure['span']): ExtractedFigure {
  const { label, number, asOf, approximate, role } = figure
  return {
    label,
    of,
    value: number.value,
    unit: number.unit,
    asOf,
    span,
    confidence: confidenceOf(figure),
    ...(approximate ? { approximate: true } : {}),
    ...(role ? { role } : {}),
  }
}

/** What is said to be so, or to be aimed at, is surer than an estimate or a change; what held before is least sure. */
function confidenceOf({ superseded, role }: StatedFigure): number {
  if (superseded) return 0.7
  return role ? 0.92 : 0.85
}
