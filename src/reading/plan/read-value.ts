import type { ExtractedValue } from '../extraction.ts'
import { parseSwedishNumber } from '../words/numbers.ts'
import { type Reading, readNumberRun } from './number-readings.ts'
import { type RawValue, readValues, unitOf } from './value-words.ts'

/** One value column's cell of one row; null where the row has none. */
export type CellValue = Omit<ExtractedValue, 'period'> | null

/** What could not be read for sure, in both languages. */
export interface Doubt {
  message: string
  english: string
}

export interface RowValues {
  cells: CellValue[]
  doubts: Doubt[]
}

/** The values that a text holds, at most one for each of `columns` value columns; a dash is a value of null. */
export function readRowValues(text: string, columns: number): RowValues {
  const raws = readValues(text)
  if (!raws) return { cells: [unread(text)], doubts: [notANumber(text)] }
  const doubts: Doubt[] = []
  const cells = raws.flatMap((raw) => {
    const others = raws.length - 1
    if (raw.kind !== 'run') return [cellOf(raw)]
    return runCells(raw.raw, Math.max(1, columns - others), doubts)
  })
  return { cells: cells.slice(-columns), doubts }
}

function runCells(run: string, columns: number, doubts: Doubt[]): CellValue[] {
  const reading = readNumberRun(run, columns)
  if (reading.kind === 'read') return reading.numbers.map((number) => numberCell(number))
  doubts.push(manyReadings(run, reading.readings))
  const unclear = { raw: tidy(run), value: null, unit: null }
  return columns > 1 ? Array.from({ length: Math.min(2, columns) }, () => unclear) : [unclear]
}

function cellOf(raw: RawValue): CellValue {
  if (raw.kind === 'none') return null
  if (raw.kind === 'answer') return { raw: raw.raw, value: /^ja$/iu.test(raw.raw), unit: null }
  return numberCell(raw.raw)
}

const bound = /^(?:>=|<=|[<>≥≤]|minst|högst|ca\.?|cirka|över|under|max|min|drygt|knappt|omkring)\s*/iu
const about = /^(?:ca\.?|cirka|drygt|knappt|omkring)(?!\p{L})/iu

function numberCell(written: string): CellValue {
  const raw = tidy(written)
  const unit = unitOf(raw)
  const digits = raw.replace(bound, '').replace(/[^\d]*$/u, '')
  const value = parseSwedishNumber(digits)
  const cell = { raw, value, unit }
  return about.test(raw) || raw.startsWith('±') ? { ...cell, approximate: true } : cell
}

function unread(text: string): CellValue {
  return { raw: tidy(text), value: null, unit: null }
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function notANumber(text: string): Doubt {
  const value = `”${tidy(text)}”`
  return {
    message: `Värdet ${value} är inget tal och inget svar med ja eller nej.`,
    english: `The value ${value} is neither a number nor an answer yes or no.`,
  }
}

function manyReadings(run: string, readings: Reading[]): Doubt {
  const digits = `”${tidy(run)}”`
  const listed = (and: string, or: string) =>
    [...new Set(readings.map((reading) => reading.map((number) => `”${number}”`).join(and)))].join(or)
  if (readings.length === 0)
    return {
      message: `Siffrorna ${digits} kan inte läsas som tal.`,
      english: `The digits ${digits} cannot be read as numbers.`,
    }
  return {
    message: `Siffrorna ${digits} kan läsas på flera sätt: ${listed(' och ', ', eller ')}.`,
    english: `The digits ${digits} can be read in several ways: ${listed(' and ', ', or ')}.`,
  }
}
