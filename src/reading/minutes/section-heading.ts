import { baseForm, findBodies } from '../words/bodies.ts'
import { roleOfWords, type SectionRole } from '../words/section-words.ts'
import { isOffice } from './known-bodies.ts'
import { actorsBefore } from './names.ts'
import type { Row } from './rows.ts'

export interface SectionHeading {
  role: SectionRole
  /** Whose it is, when the heading says so ("Nämndens beslut"); base form. */
  body: string | null
  /** To whom a proposal goes, when the heading says so ("Styrelsens förslag till fullmäktige"). */
  receiver: string | null
  /** Who speaks, when the heading says so ("Särskilt yttrande från Centerpartiet"). */
  by: string[]
  /** Where the text that stands on the same line begins; null when the heading has its line to itself. */
  textStart: number | null
}

type Wording = Omit<SectionHeading, 'textStart'>

const speaker =
  /^(?<what>\p{L}+(?:\s\p{Ll}+)?)\s(?:(?:från|av)\s(?<from>[^:]{1,80})|\((?<letters>[\p{L}, ]+)\))$/u

/** Roles whose heading may run on into its text with nothing but a blank between ("Beslut Nämnden beslutar"). */
const runOnRoles: SectionRole[] = [
  'decision',
  'proposal',
  'summary',
  'material',
  'claims',
  'process',
  'reservation',
  'minute note',
  'dispatch',
]

/** The section heading that a row is or begins with, or null. */
export function readSectionHeading(row: Row): SectionHeading | null {
  const whole = row.text.length <= 90 ? headingWording(row.text) : null
  if (whole) return { ...whole, textStart: null }
  return beforeGap(row) ?? beforeColon(row) ?? beforeSentence(row)
}

/** A left column with headings, its text to the right. */
function beforeGap(row: Row): SectionHeading | null {
  if (row.nextCell === null) return null
  const wording = headingWording(row.text.slice(0, row.nextCell - row.start))
  return wording && { ...wording, textStart: row.nextCell }
}

function beforeColon(row: Row): SectionHeading | null {
  const match = /^([^:.;]{3,60}):\s+(?=\S)/u.exec(row.text)
  const wording = match && headingWording(match[1] ?? '')
  return wording ? { ...wording, textStart: row.start + match[0].length } : null
}

/** The longest beginning of a row that is a heading and is followed by a capital letter. */
function beforeSentence(row: Row): SectionHeading | null {
  const found = headingPhraseAt(row.text)
  return found && { ...found.wording, textStart: row.start + found.length + 1 }
}

/** Further roles and words that open a section where all line breaks are lost: there a capital after them tells. */
const lostRoles: SectionRole[] = ['background', 'separate statement', 'vote', 'not participating']
const lostWords = /^(?:ärendet?|handlingar|underlag)$/iu

/**
 * The heading that running text opens with, and its length; null when it opens with none. Where the line breaks
 * are `lost`, more words are trusted.
 */
export function headingPhraseAt(text: string, lost = false): { wording: Wording; length: number } | null {
  const words = text.split(' ')
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const next = words[count] ?? ''
    if (!/^(?:\p{Lu}\p{Ll}|att$|-$|1\.)/u.test(next)) continue
    const phrase = words.slice(0, count).join(' ')
    const wording = headingWording(phrase)
    if (wording && opensRunOn(wording.role, phrase, lost)) {
      return { wording, length: phrase.length }
    }
  }
  return null
}

function opensRunOn(role: SectionRole, phrase: string, lost: boolean): boolean {
  if (lost && (lostRoles.includes(role) || lostWords.test(phrase))) return true
  return runOnRoles.includes(role) && isPlainHeading(phrase)
}

/** In running text only headings that are no ordinary opening of a sentence are trusted. */
function isPlainHeading(phrase: string): boolean {
  return !/^(?:ärendet?|handling|handlingen|underlag|beslutet|besluten|beslutar|yrkandet|reservationen|förslag|förslaget)$/iu.test(
    phrase,
  )
}

/** What a phrase means when it is a heading and nothing else; null otherwise. */
export function headingWording(phrase: string): Wording | null {
  const plain = plainHeading(phrase)
  if (!/^\p{Lu}/u.test(plain)) return null
  const lower = plain.toLowerCase()
  const role = roleOfWords(lower)
  if (role) return { role, body: null, receiver: null, by: [] }
  return ofSpeaker(plain) ?? ofBody(plain) ?? toReceiver(plain)
}

const voices: SectionRole[] = ['reservation', 'separate statement', 'minute note', 'claims']

/** "Reservation från SD", "Särskilt yttrande (C, KD)". */
function ofSpeaker(plain: string): Wording | null {
  const { what = '', from, letters } = speaker.exec(plain)?.groups ?? {}
  const role = roleOfWords(what.toLowerCase())
  if (!role || !voices.includes(role)) return null
  const by = from ? actorsBefore(from) : (letters ?? '').split(/,\s?|\soch\s/u).filter(Boolean)
  return { role, body: null, receiver: null, by }
}

/** "Nämnden beslut", "Nämnden för egen del", "Nämnden beslutade för egen del": a line alone that decides by itself. */
const ownDecision = /^(?:beslut|(?:beslutade )?för (?:egen|sin) del|beslutade följande)$/u

/** What a body's name can stand before. */
const ofSomeone =
  /beslut|egen del|sin del|ställningstagande|förslag|bedömning|överväg|yttrande|synpunkt|behandling|yrkande|reservation/iu

/** "Nämndens beslut", "Arbetsutskottets förslag till beslut", "Förvaltningens förslag till fullmäktige". */
function ofBody(plain: string): Wording | null {
  if (!ofSomeone.test(plain)) return null
  const [owner] = findBodies(plain)
  if (!owner) return null
  if (/^Beslut (?:i|av)$/u.test(plain.slice(0, owner.start).trim()) && owner.end === plain.length)
    return { role: 'decision', body: owner.name, receiver: null, by: [] }
  if (owner.start !== 0) return null
  const rest = plain.slice(owner.end).trim()
  if (!owner.genitive)
    return ownDecision.test(rest) ? { role: 'decision', body: owner.name, receiver: null, by: [] } : null
  const role = rest === 'ställningstagande' ? stanceOf(owner.raw) : roleOfWords(rest.toLowerCase())
  if (role) return { role, body: owner.name, receiver: null, by: [] }
  const proposal = toReceiver(rest.charAt(0).toUpperCase() + rest.slice(1))
  return proposal && { ...proposal, body: owner.name }
}

/** What an elected body takes its stand on is decided; what its office takes is an opinion. */
function stanceOf(body: string): SectionRole {
  return isOffice(body) ? 'background' : 'decision'
}

/** "Förslag till kommunfullmäktige", "Förslag till beslut i regionfullmäktige". */
function toReceiver(plain: string): Wording | null {
  const match = /^Förslag (?:till beslut )?(?:till|i|för) (.+?)(?: att besluta|s beslut)?$/u.exec(plain)
  const receiver = match && baseForm(match[1] ?? '')
  return receiver ? { role: 'proposal', body: null, receiver, by: [] } : null
}

/** Without end marks, dates and references; letter-spaced and shouted headings in ordinary letters. */
function plainHeading(phrase: string): string {
  const joined = /^(?:\p{L} ){4,}\p{L}\s*$/u.test(phrase) ? phrase.replace(/ /g, '') : phrase
  const bare = joined
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:.\s]+$/, '')
    .replace(/,? \(?(?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{Ll}+ \d{4})\)?/u, '')
    .replace(/,? § ?\d+(?:\/\d+)?$/, '')
  const shouted = bare === bare.toUpperCase()
  return shouted ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare
}
