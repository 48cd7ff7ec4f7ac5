import { findBodies } from '../words/bodies.ts'
import { findDates } from '../words/dates.ts'
import type { Draft } from './draft.ts'
import { type Names, nameOf } from './names.ts'
import type { Region } from './region.ts'

/** Whose assignments a report is about: the council that it names, and the body that reports. */
export function bodiesOfReport(region: Region, at: number, names: Names): Pick<Draft, 'from' | 'to'> {
  const texts = [region.entries[at]?.passage.text ?? '', region.title, region.text]
  const council = texts.map(councilIn).find((name) => name !== null) ?? null
  const receiver = receiverIn(texts[0] ?? '') ?? names.own
  return {
    from: council ? nameOf(council, names, region.text) : null,
    to: receiver ? [nameOf(receiver, names, region.text)] : [],
  }
}

function councilIn(text: string): string | null {
  return findBodies(text).find((body) => /fullmäktige$/iu.test(body.name))?.name ?? null
}

/** "uppdrag som fullmäktige har gett nämnden", "fullmäktiges uppdrag till nämnden". */
function receiverIn(text: string): string | null {
  const match = /(?<!\p{L})(?:gett|givit|gav|till)\s(\p{L}[\p{L} -]{2,60})/giu
  for (const found of text.matchAll(match)) {
    const [body] = findBodies(found[1] ?? '')
    if (body && body.start === 0 && /(?:nämnden|styrelsen)$/iu.test(body.name)) return body.name
  }
  return null
}

const report =
  /(?:rapport(?:en)?|bokslut(?:et)?|redovisning(?:en)?|(?<!\p{L})uppföljning(?:en)?)\s(?:per|för|efter|till\soch\smed|t\.?o\.?m\.?)?\s*/giu

/** The period that a report is about: "delårsrapport per april 2025" → 2025-04, "Årsredovisning 2024" → 2024. */
export function reportPeriod(region: Region): string | null {
  const text = `${region.title}\n${region.text}`.replace(/\s+/gu, ' ')
  for (const match of text.matchAll(report)) {
    const [date] = findDates(text.slice(match.index + match[0].length, match.index + match[0].length + 30))
    if (date?.period && date.start <= 4) return date.period
  }
  return null
}
