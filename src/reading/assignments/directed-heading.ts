import { baseForm, findBodies } from '../words/bodies.ts'
import { type Names, nameOf } from './names.ts'

/** A heading that says from whom and to whom the assignments under it go. */
export interface DirectedHeading {
  /** As the heading names them, in base form; bare kinds ("Nämnden") are not yet resolved. */
  from: string | null
  to: string | null
  /** It heads a table with a column of receivers. */
  receiversColumn: boolean
  year: number | null
}

const receiverHead = /\s(?:riktas\still|riktat\still|mottagare|ansvarig(?:\snämnd)?)\s*$/iu
/** "… i budget 2031" and "… för 2031" say where and when, not who. */
const inPlan =
  /\s(?:(?:i|enligt|ur)\s(?:mål\soch\s|plan\soch\s)?\p{L}*(?:budget|plan)(?:en)?(?:\sför)?|för)(?=\s(?:år\s)?20\d\d$|$)/iu
const direction =
  /^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:riktade|särskilda|övriga|nya|fullmäktige)?\s*uppdrag(?:en)?\s)?(?:\d{4}\s)?(?:från|av)\s(?<from>.{3,60}?)\still\s(?<to>.{3,70}?)(?:\s(?:år\s)?(?:19|20)\d\d)?$/iu
const toOnly =
  /^(?:\d+(?:\.\d+)*\.?\s)?(?:riktade\s|särskilda\s)?uppdrag\still\s(?<to>.{3,70}?)(?:\s(?:år\s)?(?:19|20)\d\d)?$/iu
const fromOnly =
  /^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:(?:riktade\s|särskilda\s|övriga\s)?uppdrag\s)?från\s(?<from>.{3,60}?)|(?<giver>\p{L}{0,20}fullmäktige)s\s(?:riktade\s)?uppdrag(?:\still\s(?<to>.{3,70}?))?|(?<body>.{0,70}?(?:nämnden|styrelsen|utskottet|beredningen))s\s(?:riktade\s|egna\s)?uppdrag\still\s(?<receiver>.{3,70}?))(?:\s(?:år\s)?(?:19|20)\d\d)?$/iu

/**
 * Reads a line as such a heading: "FRÅN NÄMND TILL FÖRVALTNING", "Uppdrag från fullmäktige", "Riktade uppdrag från
 * nämnd till förvaltning · Riktas till". Null for any other line; whom it names must be a body or a kind of body.
 */
export function readDirectedHeading(line: string): DirectedHeading | null {
  const plain = withoutArrow(line.trim().replace(/\s+/gu, ' '))
  const words = plain.replace(receiverHead, '').replace(/:$/u, '').replace(inPlan, '')
  if (/[.;]$/u.test(words)) return null
  const match = direction.exec(words) ?? toOnly.exec(words) ?? fromOnly.exec(words)
  if (!match?.groups) return null
  const fromText = match.groups.from ?? match.groups.giver ?? match.groups.body
  const toText = match.groups.to ?? match.groups.receiver
  const from = fromText === undefined ? null : bodyOrKind(fromText)
  const to = toText === undefined ? null : bodyOrKind(toText)
  if ((fromText !== undefined && from === null) || (toText !== undefined && to === null)) return null
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(words)?.[0]
  return { from, to, receiversColumn: receiverHead.test(plain), year: year ? Number(year) : null }
}

/** "Uppdrag: fullmäktige → nämnden" says the same as "från … till …". */
function withoutArrow(line: string): string {
  const match = /^(?:uppdrag(?:en)?:?\s)?(?<from>[^:→>]{3,60}?)\s*(?:→|->|=>|➔)\s*(?<to>.+)$/iu.exec(line)
  return match?.groups ? `Från ${match.groups.from} till ${match.groups.to}` : line
}

/** No body by name: kept as written. */
const everyBody = /^(?:samtliga|alla)\s(?:nämnder|styrelser|förvaltningar)(?:\s(?:och|samt)\s\p{Ll}+)?$/iu

const kinds: [RegExp, string][] = [
  [/^nämnd(?:er|en|erna)?$/iu, 'Nämnden'],
  [/^styrelsen?$/iu, 'Styrelsen'],
  [/^förvaltning(?:en|ar|arna)?$/iu, 'Förvaltningen'],
  [/^(?:fullmäktige|fullmäktiges)$/iu, 'Fullmäktige'],
  [/^beredning(?:en|ar|arna)?$/iu, 'Beredningen'],
  [/^utskott(?:et)?$/iu, 'Utskottet'],
]

/** A body alone, or all of a kind of them ("Samtliga nämnder"), in base form; null for any other words. */
export function bodyAlone(words: string): string | null {
  const phrase = words.trim().replace(/:$/u, '')
  return everyBody.test(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : baseForm(phrase)
}

function bodyOrKind(phrase: string): string | null {
  if (everyBody.test(phrase)) return phrase.charAt(0).toUpperCase() + phrase.slice(1)
  const kind = kinds.find(([pattern]) => pattern.test(phrase))?.[1]
  if (kind) return kind
  const whole = baseForm(phrase) ?? baseForm(`${phrase}en`)
  if (whole) return whole
  // Several bodies are read one by one later; a sentence that only begins with one is no heading.
  const rest = findBodies(phrase).reduceRight(
    (left, body) => left.slice(0, body.start) + left.slice(body.end),
    phrase,
  )
  return rest !== phrase && /^(?:\s|,|och|samt|&)*$/u.test(rest) ? phrase : null
}

/** The giver that a heading means; "nämnd" in a board's own document is that board. */
export function giverOf(heading: DirectedHeading, names: Names, near: string): string | null {
  if (heading.from === null) return null
  if (heading.from === 'Nämnden' && names.own && !/fullmäktige$/iu.test(names.own)) return names.own
  return nameOf(heading.from, names, near)
}

/** The receivers that a heading means when its entries name none. */
export function receiversOf(heading: DirectedHeading, names: Names, near: string): string[] {
  if (heading.to === null) return ownReceiver(heading, names, near)
  if (heading.to === 'Nämnden' && names.own && !/fullmäktige$/iu.test(names.own)) return [names.own]
  if (everyBody.test(heading.to)) return [heading.to]
  const bodies = findBodies(heading.to)
  if (bodies.length > 1) return bodies.map((body) => nameOf(body.name, names, near))
  return [nameOf(heading.to, names, near)]
}

/** What a heading says to come from above, in the document of a board, goes to that board. */
function ownReceiver(heading: DirectedHeading, names: Names, near: string): string[] {
  const { own } = names
  if (heading.from === null || own === null || /fullmäktige$/iu.test(own)) return []
  return giverOf(heading, names, near) === own ? [] : [own]
}
