import { spanWithin } from '../prose.ts'
import { findBodies } from '../words/bodies.ts'
import { findDates } from '../words/dates.ts'
import { planYearIn, sentencesWithPlace } from './decided.ts'
import type { Draft, ToldTask } from './draft.ts'
import { type Names, nameOf } from './names.ts'
import { receivedHere } from './received-here.ts'
import { receivedIn, receivedPlainly } from './received-in-text.ts'
import { isReceivers, receiversAndOffices, receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'
import { reportingIn } from './reporting.ts'
import { takesBack } from './taken-back.ts'

type Form = (sentence: string, region: Region, names: Names, entry: Entry) => ToldTask | null

/**
 * Assignments that running text says a body gave: "Fullmäktige gav den 26 november 2024 nämnden uppdraget …". Only
 * in the past tense, except in the giver's own paper: what is proposed or asked for was not given. Minutes tell in
 * passing how a case came about; there only what is told plainly counts.
 */
export function givenInText(region: Region, names: Names): Draft[] {
  const forms =
    region.item === null
      ? [given, decidedShall, receivedIn, givenHere, receivedHere]
      : [given, receivedPlainly]
  return region.entries.flatMap((entry) =>
    sentencesWithPlace(entry.passage.text).flatMap(({ text, at }) => {
      if (takesBack(text)) return []
      const told = forms.reduce<ToldTask | null>(
        (found, form) => found ?? form(text, region, names, entry),
        null,
      )
      return told ? (draftOf(region, entry, { text, at }, told) ?? []) : []
    }),
  )
}

function draftOf(
  region: Region,
  entry: Entry,
  sentence: { text: string; at: number },
  { from, to, at, confidence, retold }: ToldTask,
): Draft | null {
  const { passage } = entry
  const title = titleFrom(sentence.text.slice(at))
  if (to.length === 0 || title.length < 6) return null
  const start = sentence.at + at
  const reporting = reportingIn({ decisions: [], entries: [entry] })
  const dates = findDates(sentence.text).filter((mention) => mention.end <= at)
  const date = dates.find((mention) => mention.iso !== null)
  const whole = spanWithin(region.layout, passage, sentence.at, sentence.at + sentence.text.length)
  return {
    ...{ title, number: null, from, to, confidence, year: planYearIn(sentence.text) },
    ...(reporting === null ? {} : { reporting }),
    ...(retold ? { retold: { year: yearOf(dates.find(({ period }) => period)?.period) } } : {}),
    span: spanWithin(region.layout, passage, start, start + title.length),
    lines: { first: passage.firstLine, last: passage.lastLine },
    place: { passage, at: start },
    ...(retold && from ? { decided: date ? { by: from, date: date.iso, span: whole } : null } : {}),
  }
}

function yearOf(period: string | null | undefined): number | null {
  return period ? Number(period.slice(0, 4)) : null
}

function titleFrom(rest: string): string {
  return rest.replace(/[.”"»\s]+$/u, '').replace(/\s(?:enligt|senast\si|vilket)\s.*$/iu, '')
}

const giving =
  /(?<!\p{L})(?:gav|har\s(?:gett|givit)|gett|givit|uppdrog|har\suppdragit|(?:beslutade|beslöt|har\sbeslutat)\s(?:[^.]{0,60}?\s)?att\s(?:ge|uppdra))(?!\p{L})/iu
/** "… uppdraget Kvällsturer", "… i uppdrag att samla arbetet", "… uppdraget att …". */
const task =
  /(?<!\p{L})(?:i\suppdrag\satt\s|(?:det\s\p{L}+\s)?uppdraget\satt\s|uppdrag\som\satt\s|uppdraget\s[”"»]?(?=\p{Lu}))/u
/** "… uppdra åt nämnden att samla arbetet". */
const handedTask = /(?<!\p{L})(?:(?:i\suppdrag|(?:det\s\p{L}+\s)?uppdraget)\s)?att\s(?!ge\s|uppdra\s)/iu

/** "Nämnden gav direktören i uppdrag att …": told by who gave it, before the verb or, "i maj gav nämnden …", behind. */
const given: Form = (sentence, region, names) => {
  const verb = giving.exec(sentence)
  const form = /uppdr/iu.test(verb?.[0] ?? '') ? handedTask : task
  const found = verb && form.exec(sentence.slice(verb.index))
  if (!verb || !found) return null
  const verbEnd = verb.index + verb[0].length
  const giver = giverNear(sentence, verb.index, verbEnd)
  if (!giver) return null
  const from = nameOf(giver.name, names, region.text)
  const named = sentence.slice(Math.max(verbEnd, giver.end), verb.index + found.index)
  const to = receiversAndOffices(named, names, region.text).filter((name) => name !== from)
  return { from, to, at: verb.index + found.index + found[0].length, confidence: 0.65, retold: true }
}

/** The body before the verb, or right after it where the verb comes first ("har fullmäktige gett"). */
function giverNear(sentence: string, verbAt: number, verbEnd: number): { name: string; end: number } | null {
  const bodies = findBodies(sentence).filter((body) => !body.genitive)
  const before = bodies.filter((body) => body.end <= verbAt && verbAt - body.end < 60).at(-1)
  return before ?? bodies.find((body) => body.start >= verbEnd && body.start - verbEnd < 3) ?? null
}

const shall =
  /^(?<from>\p{Lu}[^.:;,]{3,60}?)\s(?:beslutade|beslöt|har\sbeslutat)\s(?:[^.:;]{0,60}?\s)?att\s(?<to>[^.:;]{3,80}?)\s(?:ska|skall|skulle)\s/u

/** "Fullmäktige beslutade den 24 november att nämnden ska återrapportera åtgärderna." */
const decidedShall: Form = (sentence, region, names) => {
  const match = shall.exec(sentence)
  const { from = '', to = '' } = match?.groups ?? {}
  const [giver] = receiversIn(from, names, region.text)
  if (!match || !giver || !isReceivers(to)) return null
  const receivers = receiversAndOffices(to, names, region.text)
  return { from: giver, to: receivers, at: match[0].length, confidence: 0.6, retold: true }
}

const givesHere =
  /^(?<from>\p{Lu}[^.:;,]{3,80}?)\s(?:ger|uppdrar)\s(?:härmed\s|därför\s|även\s|också\s|nu\s)?(?:åt\s|till\s)?(?<to>[^.:;]{3,120}?)\s(?:i\suppdrag\s)?att\s/u

/** "Nämnden ger förvaltningen i uppdrag att …" in a body's own letter or plan: the letter itself gives the task. */
const givenHere: Form = (sentence, region, names) => {
  const match = region.item === null ? givesHere.exec(sentence) : null
  const { from = '', to = '' } = match?.groups ?? {}
  if (!match || !/uppdra[gr]/u.test(match[0]) || /(?<!\p{L})(?:att|om)\s/iu.test(from)) return null
  const [giver] = receiversIn(from, names, region.text)
  if (!giver || giver !== names.own) return null
  const receivers = receiversAndOffices(to, names, region.text)
  return { from: giver, to: receivers, at: match[0].length, confidence: 0.7, retold: false }
}
