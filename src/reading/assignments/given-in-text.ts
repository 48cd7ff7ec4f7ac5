import { spanWithin } from '../prose.ts'
import { findBodies } from '../words/bodies.ts'
import { findDates } from '../words/dates.ts'
import { sentencesWithPlace } from './decided.ts'
import type { Draft } from './draft.ts'
import { type Names, nameOf } from './names.ts'
import { receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'
import { takesBack } from './taken-back.ts'

const giving =
  /(?<!\p{L})(?:gav|har\s+(?:gett|givit)|gett|givit|uppdrog|har\s+uppdragit|(?:beslutade|beslöt|har\s+beslutat)\s+(?:[^.]{0,60}?\s)?att\s+(?:ge|uppdra))(?!\p{L})/iu
/** "… uppdraget Kvällsturer", "… i uppdrag att samla arbetet", "… uppdraget att …". */
const task =
  /(?<!\p{L})(?:i\s+uppdrag\s+att\s+|(?:det\s+\p{L}+\s+)?uppdraget\s+att\s+|uppdrag\s+om\s+att\s+|uppdraget\s+[”"»]?(?=\p{Lu}))/iu

/**
 * Assignments that running text says a body gave: "Fullmäktige gav den 26 november 2024 nämnden uppdraget …". Only
 * in the past tense: what is proposed or asked for was not given.
 */
export function givenInText(region: Region, names: Names): Draft[] {
  return region.entries.flatMap((entry) =>
    sentencesWithPlace(entry.passage.text)
      .filter(({ text }) => !takesBack(text))
      .flatMap(
        ({ text, at }) =>
          given(region, entry, text, at, names) ??
          receivedIn(region, entry, text, at, names) ??
          givenHere(region, entry, text, at, names) ??
          [],
      ),
  )
}

const received =
  /^(?<to>\p{Lu}[^.:;]{3,80}?)\s(?:fick|gavs|har\sfått|hade\sfått)\s(?<when>[^.:;]{0,80}?)\s?i\suppdrag\s(?:av\s(?<from>[^.:;]{3,60}?)\s)?att\s/u

/** "Direktören fick i november i uppdrag av styrelsen att minska ytan": told by who received it. */
function receivedIn(region: Region, entry: Entry, sentence: string, at: number, names: Names): Draft | null {
  const match = received.exec(sentence.trimStart())
  const { to = '', from = '', when = '' } = match?.groups ?? {}
  const receivers = match ? receiversIn(to, names, region.text) : []
  const giver = receiversIn(`${from} ${when}`, names, region.text)[0] ?? null
  const lead = sentence.length - sentence.trimStart().length
  const taskAt = lead + (match?.[0].length ?? 0)
  const title = titleFrom(sentence.slice(taskAt))
  if (receivers.length === 0 || title.length < 6) return null
  const task = { title, from: giver, to: receivers, confidence: giver ? 0.65 : 0.6 }
  return draftAt(region, entry, at + taskAt, task)
}

/** A task as it was found, with the place of its title in the text. */
function draftAt(
  region: Region,
  { passage }: Entry,
  start: number,
  task: Pick<Draft, 'title' | 'from' | 'to' | 'confidence'>,
): Draft {
  return {
    ...task,
    number: null,
    span: spanWithin(region.layout, passage, start, start + task.title.length),
    lines: { first: passage.firstLine, last: passage.lastLine },
    place: { passage, at: start },
  }
}

const givesHere =
  /^(?<from>\p{Lu}[^.:;,]{3,80}?)\s(?:ger|uppdrar)\s(?:härmed\s|därför\s|även\s|också\s|nu\s)?(?:åt\s|till\s)?(?<to>[^.:;]{3,120}?)\s(?:i\suppdrag\s)?att\s/u

/** "Nämnden ger förvaltningen i uppdrag att …" in a body's own letter or plan: the letter itself gives the task. */
function givenHere(region: Region, entry: Entry, sentence: string, at: number, names: Names): Draft | null {
  const match = region.item === null ? givesHere.exec(sentence.trimStart()) : null
  const { from = '', to = '' } = match?.groups ?? {}
  if (!match || !/uppdra[gr]/u.test(match[0]) || /\s(?:att|om)\s/u.test(from)) return null
  const [giver] = receiversIn(from, names, region.text)
  const receivers = receiversIn(to, names, region.text)
  const taskAt = sentence.length - sentence.trimStart().length + match[0].length
  const title = titleFrom(sentence.slice(taskAt))
  if (!giver || giver !== names.own || receivers.length === 0 || title.length < 6) return null
  return draftAt(region, entry, at + taskAt, { title, from: giver, to: receivers, confidence: 0.7 })
}

function given(region: Region, entry: Entry, sentence: string, at: number, names: Names): Draft | null {
  const verb = giving.exec(sentence)
  const found = verb && task.exec(sentence.slice(verb.index))
  if (!verb || !found) return null
  const taskAt = verb.index + found.index + found[0].length
  const giver = giverNear(sentence, verb.index, verb.index + verb[0].length)
  const to = receiversIn(
    sentence.slice(verb.index + verb[0].length, verb.index + found.index),
    names,
    region.text,
  )
  const receivers = to.filter((name) => name !== giver)
  const title = titleFrom(sentence.slice(taskAt))
  if (!giver || receivers.length === 0 || title.length < 6) return null
  const from = nameOf(giver, names, region.text)
  const start = at + taskAt
  return {
    title,
    number: null,
    from,
    to: receivers,
    span: spanWithin(region.layout, entry.passage, start, start + title.length),
    lines: { first: entry.passage.firstLine, last: entry.passage.lastLine },
    place: { passage: entry.passage, at: start },
    confidence: 0.65,
    decided: decisionIn(region, entry, sentence, at, from),
  }
}

/** The body before the verb, or right after it where the verb comes first ("har fullmäktige gett"). */
function giverNear(sentence: string, verbAt: number, verbEnd: number): string | null {
  const bodies = findBodies(sentence).filter((body) => !body.genitive)
  const before = bodies.filter((body) => body.end <= verbAt && verbAt - body.end < 60).at(-1)
  const after = bodies.find((body) => body.start >= verbEnd && body.start - verbEnd < 3)
  return before?.name ?? after?.name ?? null
}

function titleFrom(rest: string): string {
  return rest.replace(/[.”"»\s]+$/u, '').replace(/\s+(?:enligt|senast\s+i|vilket)\s.*$/iu, '')
}

function decisionIn(
  region: Region,
  entry: Entry,
  sentence: string,
  at: number,
  by: string,
): Draft['decided'] {
  const date = findDates(sentence).find((mention) => mention.iso !== null)
  if (!date) return null
  return { by, date: date.iso, span: spanWithin(region.layout, entry.passage, at, at + sentence.length) }
}
