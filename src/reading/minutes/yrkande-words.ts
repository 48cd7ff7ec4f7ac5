import { readPeopleList } from '../words/people.ts'
import { actorsAfter, actorsBefore } from './names.ts'
import { isDebate, isNotParticipating, isReservation, isStatement } from './sentences.ts'

/** A yrkande as one sentence tells it. */
export interface ToldYrkande {
  by: string[]
  /** What is moved, without "X yrkar"; empty where its points follow in a list. */
  text: string
  /** The whole sentence. */
  intro: string
}

const claiming =
  /(?<!\p{L})(?:(?:till|tilläggs|ändrings)?yrka(?:r|de|t)|(?:ställer|lämnar|lägger|framställer|framför|väcker)\s(?:ett\s|följande\s|fram\s|in\s|sitt\s)*(?:\p{L}*yrkande|(?:tilläggs|ändrings)?förslag)|föreslår|föreslog|instämmer|biträder|tillstyrker|hemställer)(?!\p{L})/iu
/** Outside the sections of yrkanden only words that can mean nothing else count. */
const sure =
  /(?<!\p{L})(?:yrka(?:r|de)|(?:lägger|lämnar|ställer|framställer)\s(?:ett\s|följande\s|fram\s|in\s)*(?:\p{L}*yrkande|(?:tilläggs|ändrings)förslag))(?!\p{L})/iu
/** At the meeting a member who "föreslår" moves, unless it is told what they wrote before it. */
const proposing = /(?<=\)\s)föreslår(?!\p{L})/u
const written = /motion|medborgarförslag|interpellation|skrivelse|(?<!\p{L})e-förslag/iu
/** How the chair puts the question is no proposal. */
const chairStep =
  /^(?:Ordföranden?|Mötesordföranden?)\s(?:ställer|finner|konstaterar|frågar|redogör|förklarar|föreslår\s(?:följande\s)?(?:proposition|beslutsgång|ordning|att\s(?:förslagen|yrkandena)))/u
const joining =
  /^,?\s(?:med\s(?:instämmande|bifall|stöd)\s(?:av|från)|tillsammans\smed|jämte)\s(?<who>[^,]+?)(?:,\s|\s(?=att\s|bifall|avslag|återremiss))/u

/** What a sentence moves among yrkanden, by its verb or after a name and a colon. */
export function yrkandeIn(sentence: string): ToldYrkande | null {
  return beforeDash(sentence) ?? byAbout(sentence) ?? withVerb(sentence, claiming) ?? afterColon(sentence)
}

/** What a sentence moves where other things are told, too; `atMeeting` where only the meeting itself is told of. */
export function yrkandeToldIn(sentence: string, atMeeting = false): ToldYrkande | null {
  const proposes = atMeeting && !written.test(sentence) ? withVerb(sentence, proposing) : null
  return withVerb(sentence, sure) ?? proposes
}

/** Another voice than a yrkande: a reservation, a statement, not taking part. */
export function isOtherVoice(sentence: string): boolean {
  return (
    isReservation(sentence) || isNotParticipating(sentence) || isStatement(sentence) || isDebate(sentence)
  )
}

/** Who moves, and what: the words after the verb and, where those stand there, after the names. */
function withVerb(sentence: string, verb: RegExp): ToldYrkande | null {
  const verbAt = verb.exec(sentence)
  if (!verbAt || isOtherVoice(sentence) || chairStep.test(sentence)) return null
  const rest = sentence.slice(verbAt.index + verbAt[0].length)
  const joined = joining.exec(rest)
  const before = actorsBefore(sentence.slice(0, verbAt.index))
  const after = before.length > 0 ? null : actorsAfter(rest)
  const by = [...before, ...actorsBefore(joined?.groups?.who ?? ''), ...(after?.names ?? [])]
  if (by.length === 0) return null
  const supports = /^(?:instämmer|biträder|tillstyrker)$/iu.test(verbAt[0])
  const moved = rest.slice(joined ? joined[0].length : (after?.end ?? 0)).replace(/^[\s,:]+/u, '')
  return { by, text: supports ? sentence.slice(verbAt.index) : moved, intro: sentence }
}

/** "Bifall till förslaget – Anna Ek (S) och Bo Al (V)." */
function beforeDash(sentence: string): ToldYrkande | null {
  const match = /^(?<text>.{4,}?)\s[–—-]\s(?<who>\p{Lu}.+?)\.?$/u.exec(sentence)
  const people = match ? readPeopleList(match.groups?.who ?? '') : null
  if (!match || !people) return null
  return { by: people.map(({ shown }) => shown), text: match.groups?.text ?? '', intro: sentence }
}

/** "av Anna Ek och landstingsrådet Bo Al om bifall till förslaget": a point beneath "Förslag framställdes". */
function byAbout(sentence: string): ToldYrkande | null {
  const match = /^[Aa]v\s(?<who>[^.:;]{4,160}?)\som\s(?<text>.{4,})$/u.exec(sentence)
  const offices = /(?<!\p{L})(?:\p{Ll}+råde[tn]|ledamoten|ledamöterna|ordföranden)\s(?=\p{Lu})/gu
  const people = readPeopleList((match?.groups?.who ?? '').replace(offices, ''))
  if (!match || !people) return null
  return { by: people.map(({ shown }) => shown), text: match.groups?.text ?? '', intro: sentence }
}

/** "Anna Ek (S): bifall till förslaget" */
function afterColon(sentence: string): ToldYrkande | null {
  if (claiming.test(sentence) || isOtherVoice(sentence)) return null
  const match = /^(?<who>[^:]{4,200}):\s+(?<text>.+)$/u.exec(sentence)
  const by = match ? actorsBefore(match.groups?.who ?? '') : []
  return by.length > 0 ? { by, text: match?.groups?.text ?? '', intro: sentence } : null
}
