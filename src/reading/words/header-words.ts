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
  /(?:justerandes?|justerares?|ordförandes?|protokollsjusterares?)\s*(?:sign(?:atur(?:er)?)?\.?|signum)(?!\p{L})|^\s*sign(?:atur(?:er)?)?\.?(?=\s|$)|utdragsbestyrkande|utdragets riktighet bestyrks|rätt utdraget(?: intygar)?|vid protokollet/giu
const reference =
  /(?:\p{L}+\s){0,4}(?:referensnummer|transaktions?(?:-?id|nummer)?|dokument(?:nyckel|-?id)|verifikationsnummer|signerings-?id|signatur-?id|envelope id)\s*:?\s*[\p{L}\d]*\d[\p{L}\d-]*/giu
const documentName =
  /(?<!\p{L})(?:sammanträdesprotokoll|protokollsutdrag|protokoll)(?:\s+(?:nr|nummer)\.?\s*\d+(?:[/:-]\d+)?)?(?!\p{L})/giu
const meetingDate = /(?<!\p{L})(?:sammanträdes?datum|mötesdatum|sammanträdesdag)\s*:?/giu
const organisation =
  /(?<!\p{L})(?:(?:region|landstinget i)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+|\slän)?|\p{Lu}[\p{L}-]+\s(?:kommun|stad|läns landsting))(?!\p{L})/giu

/** Tells what stands on a line, and what is left of it when all header pieces are taken away. */
export function headerPieces(line: string): { pieces: Set<HeaderPiece>; rest: string } {
  const pieces = new Set<HeaderPiece>()
  let rest = mendLetterSpacing(line)
  const take = (piece: HeaderPiece, pattern: RegExp) => {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) pieces.add(piece)
    rest = without
  }
  take('signature reference', reference)
  take('signature strip', strip)
  take('page number', pageNumber)
  take('meeting date', meetingDate)
  take('document name', documentName)
  takeSpans(
    findDates(rest).filter((date) => date.iso !== null),
    'date',
  )
  takeSpans(
    findBodies(rest).filter((body) => !body.genitive),
    'body',
  )
  take('organisation', organisation)
  return { pieces, rest: rest.replace(/[\s|:,–-]+/gu, '') }

  function takeSpans(spans: { start: number; end: number }[], piece: HeaderPiece): void {
    for (const { start, end } of spans.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
    if (spans.length > 0) pieces.add(piece)
  }
}

/** "P R O T O K O L L" and "PRO T OK OL L" are one word; a line of single words is left alone. */
export function mendLetterSpacing(line: string): string {
  const words = line.trim().split(/\s+/u)
  if (words.length < 4 || words.some((word) => word.length > 3)) return line
  const singles = words.filter((word) => word.length === 1).length
  if (singles < words.length / 3 || !/^[\p{Lu}\s]+$|^(?:\p{L}\s)+\p{L}$/u.test(line.trim())) return line
  return words.join('')
}
