import {
  afterDecide,
  afterPropose,
  afterThat,
  aside,
  body,
  contentAt,
  deciding,
  type Masked,
  maskBodies,
  nameOf,
  proposes,
  proposing,
} from './lead-in-steps.ts'

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

const subject = `(?:${body}|Ordföranden|Ordförande|Presidiet|Mötet|Styrgruppen|Rådet)`
/** What a body says of a matter before it proposes: no clause of its own. */
const backing = '(?:tillstyrker|tillstyrkte|ställer\\ssig\\sbakom|biträder|instämmer\\si|delar)'
const withSubject = [
  new RegExp(
    `^(?<subject>${subject})${aside}\\s${backing}\\s[^.:;]{2,140}?(?:\\soch|\\ssamt)\\s(?<verb>föreslår|föreslog|rekommenderar|hemställer)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^(?<subject>${subject})${aside}\\s(?<verb>${deciding}|${proposing})(?!\\p{L})`, 'iu'),
  new RegExp(
    `^(?:\\p{Lu}[^.:;\u0001]{2,100}?\\s)(?<verb>beslutar|beslutade|föreslår|föreslog)\\s(?<subject>${subject})(?!\\p{L})`,
    'u',
  ),
  // "Föreslår styrelsen att …": whose heading it stands under is the subject.
  new RegExp(`^(?<verb>Föreslår)(?=\\s(?:att\\s)?${body})`, 'u'),
  /^(?<verb>[Bb]eslutar|[Bb]eslutade)(?=\s(?:att|i\s|enligt)|:|$)/u,
]
const toReceiver = [
  new RegExp(
    `^(?<receiver>${body})${aside}\\sföreslås(?:\\satt)?(?:\\s(?<verb>besluta|beslutar))?(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^Det\\sföreslås\\satt\\s(?<receiver>${body})${aside}\\s(?<verb>beslutar|besluta)`, 'u'),
  new RegExp(`^Förslag\\still\\s(?<receiver>${body})(?:s?\\s?beslut)?\\s*:?\\s*$`, 'u'),
]
/** "På förslag av ordföranden:" */
const onProposal = /^(?:På\sförslag\sav|Enligt|I\senlighet\smed)\s[^.:;]{3,100}?:\s*/u

/** No lead-in is without one of these; looking for bodies in every line would take most of the time. */
const telling = /beslut|beslöt|föresl|rekommender|hemställ|tillstyrk|förslag|enligt|enlighet/iu

/** The lead-in that a text begins with, or null. */
export function readLeadIn(text: string): LeadIn | null {
  if (!telling.test(text)) return null
  const masked = maskBodies(text)
  return readSubject(masked) ?? readReceiver(masked) ?? readProposal(masked)
}

/** Whether a text begins as a decision or a proposal in the present tense, which history does not. */
export function beginsLeadIn(text: string): boolean {
  if (/^\P{Ll}*[^.]*?(?:beslutade|föreslog|beslöt)\s/u.test(text)) return false
  return readLeadIn(text) !== null
}

function readSubject(masked: Masked): LeadIn | null {
  const match = firstMatch(withSubject, masked)
  if (!match) return null
  const { subject: raw, verb = '' } = match.groups ?? {}
  const step = proposes(verb) ? afterPropose(masked, match[0].length) : afterDecide(masked, match[0].length)
  const proposed = proposes(verb) || (step?.receivers.length ?? 0) > 0
  return step && { subject: nameOf(raw, masked), verb: proposed ? 'propose' : 'decide', ...step }
}

function readReceiver(masked: Masked): LeadIn | null {
  const match = firstMatch(toReceiver, masked)
  if (!match) return null
  const receiver = nameOf(match.groups?.receiver, masked)
  const step = match.groups?.verb ? afterDecide(masked, match[0].length) : afterThat(masked, match[0].length)
  return step && { subject: null, verb: 'propose', ...step, receivers: receiver ? [receiver] : [] }
}

function readProposal(masked: Masked): LeadIn | null {
  const match = onProposal.exec(masked.text)
  const start = match && contentAt(masked, match[0].length)
  return match && { subject: null, verb: 'decide', receivers: [], contentStart: start }
}

function firstMatch(forms: readonly RegExp[], { text }: Masked): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(text)
    if (match) return match
  }
  return null
}
