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

/** The receivers that a phrase names, in base form and order, each once. */
export function receiversIn(phrase: string, names: Names, near = ''): string[] {
  return [...new Set(mentionsIn(phrase).map((mention) => resolved(mention.name, names, near)))]
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
