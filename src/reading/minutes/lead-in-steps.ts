import { type BodyMention, findBodies } from '../words/bodies.ts'
import { opensInfinitive } from './decision-verbs.ts'

/** A sentence whose bodies are masked: the grammar sees only that one stands there, and offsets stay. */
export interface Masked {
  text: string
  bodies: readonly BodyMention[]
}

/** What follows upon the verb of a lead-in: further receivers, and where the clause begins (null: nowhere). */
export interface Step {
  receivers: string[]
  contentStart: number | null
}

const mask = '\u0001'
export const body = `${mask}+(?:\\s\\([^)]{1,40}\\))?`
export const deciding =
  '(?:beslutar|beslutade|beslöt|besluta|har\\sbeslutat|fattar\\sföljande\\sbeslut|fatta\\sföljande\\sbeslut)'
export const proposing =
  '(?:föreslår|föreslog|föreslå|rekommenderar|rekommendera|hemställer(?:\\s(?:hos|till))?|tillstyrker)'
export const aside =
  '(?:\\s(?:även|också|vidare|därmed|således|slutligen|enhälligt|nu|i\\ssin\\stur|för\\s(?:egen|sin)\\sdel|å\\segna\\svägnar),?)*'
/** An adverbial between the verb and "att" that says how or on what ground, not what. */
const ground =
  '(?:,?\\s(?:enligt|i\\senlighet|med|mot|under|efter|på|utifrån|i\\slikhet|för|utan)\\s(?:[^.:;]|(?<=kap|\\d)\\.){2,140}?,?)?'
/** "att", also as some write it in their lists: "a t t". */
const that = 'a\\s?t\\s?t'

/** What is decided is to propose: "beslutar att föreslå fullmäktige att …". */
const toPropose = new RegExp(
  `^${aside}(?:\\s${that})?\\s(?:föreslå|rekommendera|hemställa\\shos)(?=\\s(?:att\\s)?${mask})`,
  'iu',
)
const receiving = new RegExp(`^${aside}(?:\\satt)?\\s(?<body>${body})`, 'iu')
const furtherVerb = new RegExp(
  `^(?:\\satt)?${aside}(?:\\satt)?\\s(?<verb>${deciding}|${proposing})(?!\\p{L})`,
  'iu',
)
const thatDecides = new RegExp(`^(?:\\satt)?\\s${deciding}(?!\\p{L})`, 'iu')
const nothingMore = [
  new RegExp(`^${aside}[\\s.:;,]*$`, 'u'),
  new RegExp(
    `^${aside}${ground}(?:\\s(?:följande|som\\sföljer))?(?:\\s(?:beslut|att-satser))?\\s*:\\s*(?:${that}\\s+)?`,
    'u',
  ),
  new RegExp(`^${aside}${ground}\\s(?:följande|enligt\\sföljande|enligt\\snedan|som\\sföljer)[\\s.:]*$`, 'u'),
  new RegExp(
    `^${aside}(?:,\\s[^.:;,]{2,60},|,?\\sdels|${ground})\\s+${that}(?:\\s*[:;,.–-]\\s*|\\s+|$)`,
    'u',
  ),
  // On what condition, and nothing of what: the clauses follow.
  new RegExp(`^${aside},?\\sunder\\sförutsättning\\s[^.:;]{3,160}?[\\s:]*$`, 'u'),
  // The decision itself, in the infinitive; a ground alone is no decision.
  new RegExp(
    `^${aside}\\s+(?!(?:enligt|i|med|mot|under|efter|på|utifrån|för|utan|om|inte|så|den|det|att)\\s)(?=[\\p{L}\\d${mask}])`,
    'u',
  ),
]
const proposedThing =
  /^(?:\s(?:följande|nedanstående)(?:\sbeslut)?)?(?:\s*:\s*(?:att\s+)?|,?\s+att(?:\s*:\s*|\s+|$)|[.\s]*$)/u

/** Masks the bodies of a sentence. */
export function maskBodies(text: string): Masked {
  const bodies = findBodies(text)
  let masked = text
  for (const { start, end } of bodies) {
    masked = masked.slice(0, start) + mask.repeat(end - start) + masked.slice(end)
  }
  return { text: masked, bodies }
}

/** The base form of the first masked body that a matched part of the sentence holds, or the words themselves. */
export function nameOf(raw: string | undefined, { text, bodies }: Masked): string | null {
  if (!raw) return null
  if (!raw.startsWith(mask)) return raw
  const at = text.indexOf(raw)
  return bodies.find(({ start }) => start === at)?.name ?? null
}

/** Whether a verb proposes; else it decides. */
export function proposes(verb: string): boolean {
  return new RegExp(`^${proposing}$`, 'iu').test(verb)
}

/** After "föreslår": a receiver that is to decide, or to propose in its turn; or what is proposed. */
export function afterPropose(masked: Masked, at: number): Step | null {
  const receiver = receiving.exec(masked.text.slice(at))
  const named = receiver && masked.bodies.find(({ start }) => start === at + receiver[0].indexOf(mask))
  if (!receiver || !named || named.genitive) return afterThat(masked, at)
  const after = at + receiver[0].length
  const verb = furtherVerb.exec(masked.text.slice(after))
  if (!verb) return withReceiver(named.name, afterThat(masked, after))
  const next = after + verb[0].length
  const step = proposes(verb.groups?.verb ?? '') ? afterPropose(masked, next) : afterDecide(masked, next)
  return withReceiver(named.name, step)
}

function withReceiver(name: string, step: Step | null): Step {
  return step ? { ...step, receivers: [name, ...step.receivers] } : { receivers: [name], contentStart: 0 }
}

const furtherProposal = new RegExp(
  `^(?:att\\s)?(?:föreslå|rekommendera|hemställa\\s(?:hos|till))(?=\\s${mask})`,
  'iu',
)

/** A clause that is itself a proposal, in the infinitive: "föreslå fullmäktige [besluta] att anta taxan"; null otherwise. */
export function afterFurtherProposal(masked: Masked): Step | null {
  const verb = furtherProposal.exec(masked.text)
  const step = verb && afterPropose(masked, verb[0].length)
  if (step?.contentStart !== 0) return step
  const { end = 0 } = masked.bodies[step.receivers.length - 1] ?? {}
  const rest = masked.text.slice(end)
  return opensInfinitive(rest.trimStart()) ? { ...step, contentStart: end + rest.search(/\S/u) } : null
}

/** After "beslutar": nothing, "att" with or without its ground, a colon, or the decision itself. */
export function afterDecide(masked: Masked, at: number): Step {
  const rest = masked.text.slice(at)
  const further = toPropose.exec(rest)
  const step = further && afterPropose(masked, at + further[0].length)
  if (step && step.receivers.length > 0 && step.contentStart !== 0) return step
  for (const form of nothingMore) {
    const match = form.exec(rest)
    if (match) return { receivers: [], contentStart: contentAt(masked, at + match[0].length) }
  }
  return { receivers: [], contentStart: 0 }
}

/** After "föreslår [nämnden]": "att" and the proposal, a colon, or nothing more. */
export function afterThat(masked: Masked, at: number): Step | null {
  const rest = masked.text.slice(at)
  const decides = thatDecides.exec(rest)
  if (decides) return afterDecide(masked, at + decides[0].length)
  const match = proposedThing.exec(rest)
  return match && { receivers: [], contentStart: contentAt(masked, at + match[0].length) }
}

/** Where the clause begins, null where the sentence ends before. */
export function contentAt({ text }: Masked, at: number): number | null {
  return at >= text.trimEnd().length ? null : at
}
