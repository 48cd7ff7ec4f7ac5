import { type BodyMention, findBodies } from '../words/bodies.ts'

/**
 * How a decision clause is introduced: "Nämnden beslutar att", "Utskottet föreslår att nämnden beslutar",
 * "Nämnden föreslår fullmäktige besluta att". Bodies are given as the text names them, in base form.
 */
export interface LeadIn {
  /** Who decides or proposes; null when the wording leaves it out ("föreslås besluta"). */
  subject: string | null
  verb: 'decide' | 'propose'
  /** To whom it is a proposal, in the order of the sentence: nearest first. */
  receivers: string[]
  /** Where the clause begins in the same text; null when the lead-in has the entry to itself. */
  contentStart: number | null
}

interface Step {
  receivers: string[]
  contentStart: number | null
}

/** Bodies are masked by this letter, so that offsets stay and the grammar sees only that one stands there. */
const mask = '\u0001'
const B = `${mask}+(?:\\s\\([^)]{1,40}\\))?`
const subject = `(?:${B}|Ordföranden|Ordförande|Presidiet|Mötet|Styrgruppen|Rådet)`
const decide =
  '(?:beslutar|beslutade|beslöt|besluta|har\\sbeslutat|fattar\\sföljande\\sbeslut|fatta\\sföljande\\sbeslut)'
const propose =
  '(?:föreslår|föreslog|föreslå|rekommenderar|rekommendera|hemställer(?:\\s(?:hos|till))?|tillstyrker)'
const aside =
  '(?:\\s(?:även|också|vidare|därmed|således|slutligen|enhälligt|nu|i\\ssin\\stur|för\\s(?:egen|sin)\\sdel|å\\segna\\svägnar),?)*'
/** An adverbial between the verb and "att" that says how or on what ground, not what. */
const ground =
  '(?:,?\\s(?:enligt|i\\senlighet|med|mot|under|efter|på|utifrån|i\\slikhet|för|utan)\\s(?:[^.:;]|(?<=kap|\\d)\\.){2,140}?,?)?'

const opening = new RegExp(`^(?<subject>${subject})${aside}\\s(?<verb>${decide}|${propose})(?!\\p{L})`, 'u')
const inverted = new RegExp(
  `^(?:\\p{Lu}[^.:;${mask}]{2,100}?\\s)(?<verb>beslutar|beslutade|föreslår|föreslog)\\s(?<subject>${subject})(?!\\p{L})`,
  'u',
)
const passive = new RegExp(
  `^(?<receiver>${B})${aside}\\sföreslås(?:\\satt)?(?:\\s(?<verb>besluta|beslutar))?(?!\\p{L})`,
  'u',
)
/** "Föreslår styrelsen att …": whose heading it stands under is the subject. */
const subjectless = new RegExp(`^(?<verb>Föreslår)(?=\\s(?:att\\s)?${mask})`, 'u')
/** "På förslag av ordföranden:" */
const onProposal = /^(?:På\sförslag\sav|Enligt|I\senlighet\smed)\s[^.:;]{3,100}?:\s*/u
const bareVerb = /^(?:[Bb]eslutar|[Bb]eslutade)(?=\s(?:att|i\s|enligt)|:|$)/u
const impersonal = new RegExp(
  `^Det\\sföreslås\\satt\\s(?<receiver>${B})${aside}\\s(?<verb>beslutar|besluta)`,
  'u',
)
const toReceiver = new RegExp(`^Förslag\\still\\s(?<receiver>${B})(?:s?\\s?beslut)?\\s*:?\\s*$`, 'u')

/** The lead-in that a text begins with, or null. */
export function readLeadIn(text: string): LeadIn | null {
  const bodies = findBodies(text)
  const masked = maskBodies(text, bodies)
  const nameAt = (raw: string | undefined, from: number) => nameOf(raw, from, masked, bodies)
  const open = opening.exec(masked) ?? inverted.exec(masked) ?? subjectless.exec(masked)
  if (open) {
    const { subject: raw, verb: written = '' } = open.groups ?? {}
    const verb = written.toLowerCase()
    const proposes = new RegExp(`^${propose}$`, 'u').test(verb)
    const step = proposes ? afterPropose(masked, open[0].length, bodies) : afterDecide(masked, open[0].length)
    return step && { subject: nameAt(raw, 0), verb: proposes ? 'propose' : 'decide', ...step }
  }
  const to = passive.exec(masked) ?? impersonal.exec(masked) ?? toReceiver.exec(masked)
  if (to) {
    const receiver = nameAt(to.groups?.receiver, 0)
    const step = to.groups?.verb ? afterDecide(masked, to[0].length) : afterThat(masked, to[0].length)
    return step && { subject: null, verb: 'propose', ...step, receivers: receiver ? [receiver] : [] }
  }
  const from = onProposal.exec(masked)
  if (from)
    return { subject: null, verb: 'decide', receivers: [], contentStart: contentAt(masked, from[0].length) }
  const bare = bareVerb.exec(masked)
  const step = bare && afterDecide(masked, bare[0].length)
  return step && { subject: null, verb: 'decide', ...step }
}

/** Whether a text begins as a decision or a proposal in the present tense, which history does not. */
export function beginsLeadIn(text: string): boolean {
  if (/^\P{Ll}*[^.]*?(?:beslutade|föreslog|beslöt)\s/u.test(text)) return false
  return readLeadIn(text) !== null
}

function maskBodies(text: string, bodies: readonly BodyMention[]): string {
  let masked = text
  for (const { start, end } of bodies) {
    masked = masked.slice(0, start) + mask.repeat(end - start) + masked.slice(end)
  }
  return masked
}

function nameOf(
  raw: string | undefined,
  from: number,
  masked: string,
  bodies: readonly BodyMention[],
): string | null {
  if (!raw) return null
  if (!raw.startsWith(mask)) return raw
  const at = masked.indexOf(raw, from)
  return bodies.find(({ start }) => start === at)?.name ?? null
}

/** After "föreslår": a receiver that is to decide, or to propose in its turn; or what is proposed. */
function afterPropose(masked: string, at: number, bodies: readonly BodyMention[]): Step | null {
  const rest = masked.slice(at)
  const receiver = new RegExp(`^${aside}(?:\\satt)?\\s(?<body>${B})`, 'u').exec(rest)
  const body = receiver && bodies.find(({ start }) => start === at + receiver[0].indexOf(mask))
  if (!receiver || !body) return afterThat(masked, at)
  const name = body.name
  const after = at + receiver[0].length
  const verb = new RegExp(
    `^(?:\\satt)?${aside}(?:\\satt)?\\s(?<verb>${decide}|${propose})(?!\\p{L})`,
    'u',
  ).exec(masked.slice(after))
  if (!verb) return withReceiver(name, afterThat(masked, after))
  const next = after + verb[0].length
  const proposes = new RegExp(`^${propose}$`, 'u').test(verb.groups?.verb ?? '')
  return withReceiver(name, proposes ? afterPropose(masked, next, bodies) : afterDecide(masked, next))
}

function withReceiver(name: string, step: Step | null): Step {
  return step ? { ...step, receivers: [name, ...step.receivers] } : { receivers: [name], contentStart: 0 }
}

/** After "beslutar": nothing, "att" with or without its ground, a colon, or the decision itself. */
function afterDecide(masked: string, at: number): Step | null {
  const rest = masked.slice(at)
  const forms = [
    new RegExp(`^${aside}[\\s.:;,]*$`, 'u'),
    new RegExp(
      `^${aside}${ground}(?:\\s(?:följande|som\\sföljer))?(?:\\s(?:beslut|att-satser))?\\s*:\\s*(?:att\\s+)?`,
      'u',
    ),
    new RegExp(
      `^${aside}${ground}\\s(?:följande|enligt\\sföljande|enligt\\snedan|som\\sföljer)[\\s.:]*$`,
      'u',
    ),
    new RegExp(`^${aside}(?:,\\s[^.:;,]{2,60},|${ground})\\s+att(?:\\s*[:;,.–-]\\s*|\\s+|$)`, 'u'),
    new RegExp(
      `^${aside}\\s+(?!(?:enligt|i|med|mot|under|efter|på|utifrån|för|utan|om|inte|så|den|det|att)\\s)(?=\\p{Ll})`,
      'u',
    ),
  ]
  for (const form of forms) {
    const match = form.exec(rest)
    if (match) return { receivers: [], contentStart: contentAt(masked, at + match[0].length) }
  }
  return { receivers: [], contentStart: 0 }
}

/** After "föreslår [nämnden]": "att" and the proposal, a colon, or nothing more. */
function afterThat(masked: string, at: number): Step | null {
  const rest = masked.slice(at)
  const decides = new RegExp(`^(?:\\satt)?\\s${decide}(?!\\p{L})`, 'u').exec(rest)
  if (decides) return afterDecide(masked, at + decides[0].length)
  const match =
    /^(?:\s(?:följande|nedanstående)(?:\sbeslut)?)?(?:\s*:\s*(?:att\s+)?|,?\s+att(?:\s*:\s*|\s+|$)|\s*$)/u.exec(
      rest,
    )
  return match ? { receivers: [], contentStart: contentAt(masked, at + match[0].length) } : null
}

function contentAt(masked: string, at: number): number | null {
  return at >= masked.trimEnd().length ? null : at
}
