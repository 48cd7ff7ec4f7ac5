import type { ExtractedItem } from '../extraction.ts'
import { type Entry, type Setting, splitEntries } from './entries.ts'
import { actorsAfter, actorsBefore } from './names.ts'
import type { Section } from './sections.ts'
import { isNotParticipating, isReservation, isStatement, sentencesOf } from './sentences.ts'

export type Yrkande = ExtractedItem['yrkanden'][number]

const claiming =
  /(?<!\p{L})(?:(?:till)?yrka(?:r|de|t)|(?:ställer|lämnar|lägger|framställer|framför|väcker)\s(?:ett\s|följande\s|fram\s|in\s|sitt\s)*(?:\p{L}*yrkande|(?:tilläggs|ändrings)?förslag)|föreslår|föreslog|instämmer|biträder|tillstyrker|hemställer)(?!\p{L})/iu
const sure =
  /(?<!\p{L})(?:yrka(?:r|de)|(?:lägger|lämnar|ställer|framställer)\s(?:ett\s|följande\s|fram\s|in\s)*(?:\p{L}*yrkande|(?:tilläggs|ändrings)förslag))(?!\p{L})/iu
/** How the chair puts the question is no proposal. */
const chairStep =
  /^(?:Ordföranden?|Mötesordföranden?)\s(?:ställer|finner|konstaterar|frågar|redogör|förklarar|föreslår\s(?:följande\s)?(?:proposition|beslutsgång|ordning|att\s(?:förslagen|yrkandena)))/u

/** Sections that hold nothing but what was moved, and those in whose sentences it may be told. */
const own: Section['role'][] = ['claims', 'claims and process']
const mayTell: Section['role'][] = ['handling', 'process', 'preamble', 'decision', 'vote']

/**
 * What was moved at the meeting: who, and what they moved, without "X yrkar" before it, as a clause is given
 * without its lead-in; with the points it lists. "X yrkar bifall", "Vid sammanträdet yrkar X att", "X med
 * instämmande av Y föreslår".
 */
export function readYrkanden(sections: readonly Section[], setting: Setting): Yrkande[] {
  const found: Yrkande[] = []
  for (const section of sections) {
    if (own.includes(section.role)) found.push(...readOwn(section, setting))
    else if (mayTell.includes(section.role)) found.push(...readTold(section, setting))
  }
  return found
}

function readOwn(section: Section, setting: Setting): Yrkande[] {
  const found: Yrkande[] = []
  let from: Entry | null = null
  for (const entry of splitEntries(section.rows, setting, 'clauses')) {
    for (const sentence of sentencesOf(entry.text)) {
      const yrkande = yrkandeOf(sentence, claiming) ?? afterColon(sentence)
      const last = found.at(-1)
      if (yrkande) from = entry
      const joined = yrkande && supported(yrkande, found)
      if (joined) joined.by.push(...(yrkande?.by ?? []))
      else if (yrkande) found.push(yrkande)
      else if (last && goesOn(entry, sentence, last, entry === from)) last.text += ` ${sentence}`
      else if (section.role === 'claims' && !last && !isOther(sentence))
        found.push({ by: [], text: sentence })
    }
  }
  return found.filter(({ text }) => !/^(?:Inga|Ingen)\s/u.test(text))
}

/** "Y instämmer i X:s yrkande" moves nothing new: the yrkande that it joins, when one was made. */
function supported(yrkande: Yrkande, found: readonly Yrkande[]): Yrkande | null {
  if (!/^instämmer(?!\p{L})/iu.test(yrkande.text)) return null
  const named = found.find(({ by }) => by.some((name) => yrkande.text.includes(name.replace(/\s\(.*/u, ''))))
  return named ?? found.at(-1) ?? null
}

/** The points of a yrkande, and sentences in the same breath, are part of it; the chair's steps are not. */
function goesOn(entry: Entry, sentence: string, last: Yrkande, sameBreath: boolean): boolean {
  if (isOther(sentence) || /^(?:Ordförande|Mötet|Nämnden|Sammanträdet)/u.test(sentence)) return false
  return entry.marker !== null || /^att\s/iu.test(entry.text) || /:$/.test(last.text) || sameBreath
}

function isOther(sentence: string): boolean {
  return isReservation(sentence) || isNotParticipating(sentence) || isStatement(sentence)
}

function readTold(section: Section, setting: Setting): Yrkande[] {
  return splitEntries(section.rows, setting, 'passages')
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => yrkandeOf(sentence, sure) ?? [])
    .filter(({ by }) => by.length > 0)
}

/** Who moves, and what: the words after the verb and, where those stand there, after the names. */
function yrkandeOf(sentence: string, verb: RegExp): Yrkande | null {
  if (isOther(sentence) || chairStep.test(sentence)) return null
  const verbAt = verb.exec(sentence)
  if (!verbAt) return null
  const rest = sentence.slice(verbAt.index + verbAt[0].length)
  const joining =
    /^,?\s(?:med\s(?:instämmande|bifall|stöd)\s(?:av|från)|tillsammans\smed|jämte)\s(?<who>[^,]+?),\s/u.exec(
      rest,
    )
  const joined = joining ? actorsBefore(joining.groups?.who ?? '') : []
  const before = actorsBefore(sentence.slice(0, verbAt.index))
  const after = before.length > 0 ? null : actorsAfter(rest)
  const by = [...before, ...joined, ...(after?.names ?? [])]
  if (by.length === 0) return null
  const from = joining ? joining[0].length : (after?.end ?? 0)
  const supports = /^(?:instämmer|biträder|tillstyrker)$/iu.test(verbAt[0])
  const text = supports ? sentence.slice(verbAt.index) : rest.slice(from).replace(/^[\s,:]+/u, '')
  return { by, text: text || sentence }
}

/** "Anna Ek (S): bifall till förslaget" */
function afterColon(sentence: string): Yrkande | null {
  if (claiming.test(sentence) || isOther(sentence)) return null
  const match = /^(?<who>[^:]{4,200}):\s+(?<text>.+)$/u.exec(sentence)
  const by = match ? actorsBefore(match.groups?.who ?? '') : []
  return by.length > 0 ? { by, text: match?.groups?.text ?? sentence } : null
}
