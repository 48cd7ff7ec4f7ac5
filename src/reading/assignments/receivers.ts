import { findBodies } from '../words/bodies.ts'
import { type Names, nameOf } from './names.ts'

/** "Alla nämnder och styrelser" names no body and is kept as written. */
const everyBody =
  /(?<!\p{L})(?:alla|samtliga)\s(?:nämnder|styrelser|förvaltningar)(?:(?:,|\soch|\ssamt)\s(?:nämnder|styrelser|förvaltningar|bolag))*(?!\p{L})/iu

interface Mention {
  name: string
  start: number
  end: number
}

/**
 * Groups and heads that are no bodies by name but receive assignments, unless they only say where: "enheten",
 * "lednings- och stabsfunktionen", but not "i verksamheten".
 */
const office =
  /(?<![\p{L}-])(?<!(?<!\p{L})(?:i|inom|vid|för|på|av|med)\s)(?:(?:berörd|ansvarig)\p{L}*\s)?(?:\p{L}+-\s?och\s)?\p{L}*(?:ledning(?:en)|stab(?:en|er|erna)|verksamhet(?:en|er|erna)|chef(?:en|er|erna)|avdelning(?:en|ar|arna)|enhet(?:en|er|erna)|kontoret|ordföranden|presidiet)(?!\p{L})/giu

/** The receivers that a phrase names, in base form and order, each once. */
export function receiversIn(phrase: string, names: Names, near = ''): string[] {
  return [...new Set(mentionsIn(phrase).map((mention) => resolved(mention.name, names, near)))]
}

/** The same with offices that are no bodies by name ("socialchefen"), for phrases that hold nothing but receivers. */
export function receiversAndOffices(phrase: string, names: Names, near = ''): string[] {
  return [...new Set(withOffices(phrase).map((mention) => resolved(mention.name, names, near)))]
}

/** Whether a phrase holds receivers and nothing else: "Socialchefen och nämnden". */
export function isReceivers(phrase: string): boolean {
  const mentions = withOffices(phrase)
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), phrase)
  return mentions.length > 0 && /^(?:\s|,|och|samt|&)*$/u.test(rest)
}

function withOffices(phrase: string): Mention[] {
  const bodies = mentionsIn(phrase)
  const offices = [...phrase.matchAll(office)].map(({ 0: raw, index }) => ({
    name: raw.charAt(0).toUpperCase() + raw.slice(1),
    start: index,
    end: index + raw.length,
  }))
  const own = offices.filter((each) => !bodies.some((body) => body.start < each.end && each.start < body.end))
  return [...bodies, ...own].sort((one, other) => one.start - other.start)
}

function resolved(name: string, names: Names, near: string): string {
  return everyBody.test(name) ? name : nameOf(name, names, near)
}

function mentionsIn(text: string): Mention[] {
  const every = everyBody.exec(text)
  const mentions: Mention[] = findBodies(text).map(({ name, start, end }) => ({ name, start, end }))
  if (every) mentions.push({ name: every[0], start: every.index, end: every.index + every[0].length })
  return mentions.sort((one, other) => one.start - other.start)
}

/**
 * Where a list of receivers begins that ends a text, as when a table's two columns were run together: bodies
 * joined by commas and "och", the first with a capital. The text's length when it ends in none.
 */
export function trailingReceiversAt(text: string): number {
  const end = text.replace(/[\s.]+$/u, '').length
  const mentions = mentionsIn(text)
  let at = text.length
  let next = end
  for (const mention of mentions.toReversed()) {
    const between = text.slice(mention.end, next)
    const joined = next === end ? between === '' : /^\s*(?:,|och|samt|&|\/|,\s*och)\s*$/u.test(between)
    if (!joined) break
    next = mention.start
    if (
      /^\p{Lu}/u.test(text.slice(mention.start)) &&
      !/(?:^|\s)(?:och|samt)\s$/u.test(text.slice(0, mention.start))
    ) {
      at = mention.start
    }
  }
  return at
}
