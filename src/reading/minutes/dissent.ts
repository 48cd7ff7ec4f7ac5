import type { ExtractedItem } from '../extraction.ts'
import { type Setting, splitEntries } from './entries.ts'
import { actorsAfter, actorsBefore, namedIn } from './names.ts'
import type { Section } from './sections.ts'
import {
  isDisqualification,
  isNotParticipating,
  isReservation,
  isStatement,
  notParticipatingAt,
  reservingWords,
  sentencesOf,
  statementWords,
} from './sentences.ts'
import { listed, namesPeople, speakerOf } from './speakers.ts'

export type Dissent = Pick<ExtractedItem, 'reservations' | 'notParticipating' | 'statements'>

/** A reservation or statement whose text may go on. */
interface Voice {
  kind: 'reservation' | 'minute note' | 'separate statement'
  by: string[]
  /** A reservation's ground ("till förmån för …"), a statement's sentence: the text itself where nothing follows. */
  intro: string
  /** "lämnar följande anteckning:": what follows is the text, the sentence is not. */
  announces: boolean
  text: string
  /** Its speakers stand beneath its text. */
  signed?: boolean
}

/** Sections that are read whole; in the others only the sentences that say so count. */
const own: Section['role'][] = ['reservation', 'separate statement', 'minute note', 'not participating']
const mayTell: Section['role'][] = [
  'preamble',
  'decision',
  'process',
  'claims',
  'claims and process',
  'vote',
  'handling',
]

/** Reservations, who took no part, and statements, wherever in the paragraph they are told. */
export function readDissent(sections: readonly Section[], setting: Setting): Dissent {
  const voices: Voice[] = []
  const absent: string[] = []
  for (const section of sections) {
    if (own.includes(section.role) || mayTell.includes(section.role))
      readSection(section, setting, voices, absent)
    // "Reservation från Liberalerna" and nothing beneath it.
    if (section.role === 'reservation' && section.rows.length === 0 && section.by.length > 0)
      voices.push({ kind: 'reservation', by: section.by, intro: '', announces: true, text: '' })
  }
  return {
    reservations: voices.flatMap((voice) =>
      voice.kind === 'reservation' ? [{ by: voice.by, text: reservationText(voice) }] : [],
    ),
    notParticipating: [...new Set(absent)],
    statements: voices.flatMap(({ kind, by, intro, text }) =>
      kind === 'reservation' ? [] : [{ kind, by, text: text || intro }],
    ),
  }
}

/** The written reservation where one follows; else its ground, with what is said in the same breath. */
function reservationText({ intro, text, announces }: Voice): string | null {
  if (announces) return text || intro || null
  return [intro, text].filter(Boolean).join(' ') || null
}

function readSection(section: Section, setting: Setting, voices: Voice[], absent: string[]): void {
  const whole = own.includes(section.role)
  let open: Voice | null = null
  for (const { text } of splitEntries(section.rows, setting, whole ? 'passages' : 'clauses')) {
    const list: string[] | null = whole ? listed(text) : null
    if (list) {
      open = onList(list, section, open, voices, absent)
      continue
    }
    sentencesOf(text).forEach((sentence, index) => {
      const voice =
        voiceOf(sentence, section.by) ??
        (whole ? (spokenBy(sentence, section) ?? inFavour(sentence, section)) : null)
      if (voice) voices.push(voice)
      if (voice) open = voice
      // Who is disqualified takes no part either, but by law and not by choice.
      else if (isNotParticipating(sentence) && !isDisqualification(sentence))
        absent.push(...actorsAbsent(sentence))
      else if (open && joinsIn.test(sentence))
        open.by.push(...actorsBefore(sentence.slice(0, sentence.search(joinsIn))))
      else if (whole || open?.announces) open = append(open, sentence, index === 0, section, voices)
    })
  }
}

/** The voice that a sentence gives rise to; what follows its colon is already the text. */
function voiceOf(sentence: string, speakers: string[]): Voice | null {
  const reserves = isReservation(sentence)
  if (!reserves && !isStatement(sentence)) return null
  const match = reserves ? reservingWords(sentence) : statementWords(sentence)
  const split = /[:;](?:\s+|$)/u.exec(sentence.slice(match.index))
  const introEnd = split ? match.index + split.index : sentence.length
  const before = actorsBefore(sentence.slice(0, match.index))
  const after = before.length > 0 ? null : actorsAfter(sentence.slice(match.end))
  const by = after ? after.names : before
  const told = sentence.slice(match.end + (after?.end ?? 0), introEnd).trim()
  const noted =
    !reserves && /^att\s/u.test(told) && /antecknat?(?!\p{L})/iu.test(sentence.slice(match.index, match.end))
  return {
    kind: reserves ? 'reservation' : kindOf(sentence.slice(0, introEnd)),
    by: by.length > 0 ? by : speakers.length > 0 ? speakers : namedIn(sentence.slice(0, introEnd)),
    intro: reserves
      ? ground(/\p{L}/u.test(told) ? told : groundBefore(sentence.slice(0, match.index)))
      : sentence.slice(0, introEnd),
    announces: split !== null || noted,
    text: split ? sentence.slice(match.index + split.index + split[0].length) : noted ? told : '',
  }
}

const joinsIn =
  /\s(?:instämmer|instämde|ansluter\ssig|anslöt\ssig)\s[^.]*(?:yttrande|anteckning|reservation)/iu
const says = /\s(?:anför|framför|uttalar|antecknar|yttrar|meddelar)(?:\sföljande)?$/u

/** "Bo Ek (S): Vägen är smal.", "Från Liberalerna: …", "Vänsterpartiet genom Eva Ek anför: …" in a section of voices. */
function spokenBy(sentence: string, section: Section): Voice | null {
  const match = /^(?<who>[^:]{2,160}):\s+(?=\S)/u.exec(sentence)
  const who = (match?.groups?.who ?? '').replace(says, '')
  const by = match && !/\s\p{Ll}+r$/u.test(who) ? listed(who) : null
  if (!match || !by || section.role === 'not participating') return null
  return { kind: roleKind(section), by, intro: '', announces: true, text: sentence.slice(match[0].length) }
}

const favouring = /\s(?:till\sförmån\sför|mot\sbeslutet)(?!\p{L})/u

/** "Anna Ek (S) och Bo Al (V) till förmån för eget yrkande": beneath the heading the verb may be left out. */
function inFavour(sentence: string, { role }: Section): Voice | null {
  const at = role === 'reservation' ? sentence.search(favouring) : -1
  const by = at < 0 ? null : listed(sentence.slice(0, at))
  return by && { kind: 'reservation', by, intro: sentence.slice(at).trim(), announces: false, text: '' }
}

/** What a reservation is for or against; nothing where it only says that it follows. */
function ground(words: string): string {
  const told = words.replace(/^,?\s*(?:skriftligt|skriftligen|muntligt|muntligen)(?!\p{L})[\s,.]*/iu, '')
  return /\p{L}/u.test(told) && !/^(?:enligt|i)\s(?:bilaga|följande)/iu.test(told) ? told : ''
}

/** "Mot beslutet till förmån för eget förslag reserverar sig …": the ground stands before the verb. */
function groundBefore(words: string): string {
  return /till\sförmån/iu.test(words) ? words.trim() : ''
}

function kindOf(words: string): 'minute note' | 'separate statement' {
  return /yttrande|uttalande/iu.test(words) ? 'separate statement' : 'minute note'
}

function actorsAbsent(sentence: string): string[] {
  const at = notParticipatingAt(sentence)
  const before = actorsBefore(sentence.slice(0, at))
  return before.length > 0 ? before : actorsAfter(sentence.slice(at)).names
}

function onList(
  list: string[],
  section: Section,
  open: Voice | null,
  voices: Voice[],
  absent: string[],
): Voice | null {
  if (section.role === 'not participating') {
    absent.push(...list)
    return null
  }
  if (open && open.by.length === 0) {
    open.by = list
    open.signed = true
    return open
  }
  // "För Vänsterpartiet", and beneath it the name of the one who signs.
  if (open?.signed && namesPeople(list) && !namesPeople(open.by)) {
    open.by = list
    return null
  }
  const voice: Voice = { kind: roleKind(section), by: list, intro: '', announces: true, text: '' }
  voices.push(voice)
  return voice
}

function roleKind({ role }: Section): Voice['kind'] {
  return role === 'separate statement' || role === 'minute note' ? role : 'reservation'
}

function append(
  open: Voice | null,
  sentence: string,
  opensPassage: boolean,
  section: Section,
  voices: Voice[],
): Voice | null {
  if (section.role === 'not participating' || /^(?:Inga|Ingen|Inget)\s\p{Ll}/u.test(sentence)) return open
  if (!open) {
    const voice: Voice = {
      kind: roleKind(section),
      by: section.by.length > 0 ? section.by : speakerOf(sentence),
      intro: '',
      announces: true,
      text: sentence,
    }
    voices.push(voice)
    return voice
  }
  if (opensPassage) open.announces = true
  open.text += open.text === '' ? sentence : `${opensPassage ? '\n\n' : ' '}${sentence}`
  return open
}
