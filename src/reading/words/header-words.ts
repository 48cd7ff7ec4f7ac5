import { findBodies } from './bodies.ts'
import { findDates } from './dates.ts'

/** What a line of page furniture is made of; `strong` pieces make a line furniture by themselves. */
export type HeaderPiece =
  | 'page number'
  | 'signature strip'
  | 'signature reference'
  | 'document name'
  | 'meeting date'
  | 'date'
  | 'body'
  | 'organisation'

const pageNumber =
  /(?<![\p{L}\d.,§])(?:sida|sid\.?)\s*:?\s*\d{1,4}(?:\s*(?:av|\/)\s*\d{1,4}|\s?[([]\d{1,4}[)\]])?(?!\d)|(?<![\p{L}\d.,§]\s?)\d{1,4}\s?[([]\d{1,4}[)\]]/giu
const strip =
  /(?:justerandes?|justerares?|ordföranden?s?|protokollsjusterares?)\s*(?:sign(?:atur(?:er)?)?\.?|signum)(?!\p{L})|^\s*sign(?:atur(?:er)?)?\.?(?=\s|$)|utdragsbestyrkande|utdragets riktighet bestyrks|rätt utdraget(?: intygar)?|vid protokollet/giu
const referenceWords = /referens|transaktion|dokument|verifikation|signering|signatur|envelope/iu
const reference =
  /(?:\p{L}+\s){0,4}(?:referensnummer|transaktions?(?:-?id|nummer)?|dokument(?:nyckel|-?id)|verifikationsnummer|signerings-?id|signatur-?id|envelope id)\s*:?\s*[\p{L}\d]*\d[\p{L}\d-]*/giu
const documentName =
  /(?<!\p{L})(?:sammanträdesprotokoll|mötesprotokoll|protokollsutdrag|protokoll)(?:\s+\(?(?:nr|nummer)\.?\s*\d+(?:[/:-]\d+)?\)?)?(?!\p{L})/giu
const meetingDate = /(?<!\p{L})(?:sammanträdes?datum|mötesdatum|sammanträdesdag)\s*:?/giu
const organisation =
  /(?<!\p{L})(?:(?:region|landstinget i)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+|\slän)?|\p{Lu}[\p{L}-]+\s(?:kommun|stad|läns landsting))(?!\p{L})/giu

type Part = { start: number; end: number }

/** In this order: what an earlier one takes, a later one does not see. */
const takers: [piece: HeaderPiece, find: (line: string) => Part[]][] = [
  ['signature reference', (line) => (referenceWords.test(line) ? matches(line, reference) : [])],
  ['signature strip', (line) => matches(line, strip)],
  ['page number', (line) => matches(line, pageNumber)],
  ['meeting date', (line) => matches(line, meetingDate)],
  ['document name', (line) => matches(line, documentName)],
  ['date', (line) => findDates(line).filter((date) => date.iso !== null)],
  ['body', (line) => findBodies(line).filter((body) => !body.genitive)],
  ['organisation', (line) => matches(line, organisation)],
]

/** Tells what stands on a line, and what is left of it when all header pieces are taken away. */
export function headerPieces(line: string): { pieces: Set<HeaderPiece>; rest: string } {
  const pieces = new Set<HeaderPiece>()
  let rest = mendLetterSpacing(line)
  for (const [piece, find] of takers) {
    const parts = find(rest)
    for (const { start, end } of parts.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
    if (parts.length > 0) pieces.add(piece)
  }
  return { pieces, rest: rest.replace(/[\s|:,–-]+|[._…]{3,}/gu, '') }
}

function matches(line: string, pattern: RegExp): Part[] {
  return [...line.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** "P R O T O K O L L" and "PRO T OK OL L" are one word; a line of single words is left alone. */
export function mendLetterSpacing(line: string): string {
  const words = line.trim().split(/\s+/u)
  if (words.length < 4 || words.some((word) => word.length > 3)) return line
  const singles = words.filter((word) => word.length === 1).length
  if (singles < words.length / 3 || !/^[\p{Lu}\s]+$|^(?:\p{L}\s)+\p{L}$/u.test(line.trim())) return line
  return words.join('')
}
