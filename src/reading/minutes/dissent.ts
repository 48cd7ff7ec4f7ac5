import type { ExtractedItem } from '../extraction.ts'
import { readPeopleList } from '../words/people.ts'
import { type Setting, splitEntries } from './entries.ts'
import { actorsAfter, actorsBefore, namedIn } from './names.ts'
import type { Section } from './sections.ts'
import {
  isNotParticipating,
  isReservation,
  isStatement,
  notParticipatingAt,
  reservingWords,
  sentencesOf,
  statementWords,
} from './sentences.ts'

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
      const voice = voiceOf(sentence, section.by)
      if (voice) voices.push(voice)
      if (voice) open = voice
      else if (isNotParticipating(sentence)) absent.push(...actorsAbsent(sentence))
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
  return {
    kind: reserves ? 'reservation' : kindOf(sentence.slice(0, introEnd)),
    by: by.length > 0 ? by : speakers.length > 0 ? speakers : namedIn(sentence.slice(0, introEnd)),
    intro: reserves
      ? ground(/\p{L}/u.test(told) ? told : groundBefore(sentence.slice(0, match.index)))
      : sentence.slice(0, introEnd),
    announces: split !== null,
    text: split ? sentence.slice(match.index + split.index + split[0].length) : '',
  }
}

/** What a reservation is for or against; nothing where it only says that it follows. */
function ground(told: string): string {
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

/** Who a statement is by when its first sentence begins with the speaker: "Ledamoten Anna Ek (C) antecknar …". */
function speakerOf(sentence: string): string[] {
  const verb =
    /\s(?:antecknar|anför|framför|framhåller|uttalar|meddelar|vill|önskar|anser|lämnar)(?!\p{L})/u.exec(
      sentence,
    )
  return verb ? namedIn(sentence.slice(0, verb.index)) : []
}

/** Names or parties and nothing else: who it is, before their text or as its signature. */
function listed(text: string): string[] | null {
  const bare = text
    .replace(/^(?:Reservation|Särskilt yttrande|Protokollsanteckning)\s(?:från|av|för)\s/iu, '')
    .replace(/[.:]$/u, '')
  const people = readPeopleList(bare)
  if (people) return people.map(({ shown }) => shown)
  const groups = bare.length < 60 && !/\p{Ll}\.$/u.test(text) ? actorsBefore(bare) : []
  return groups.length > 0 ? groups : null
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
