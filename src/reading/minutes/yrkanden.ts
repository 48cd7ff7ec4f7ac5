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
 * What was moved at the meeting: who, and the sentence as it stands, with the points it lists. "X yrkar bifall",
 * "Vid sammanträdet yrkar X att", "X med instämmande av Y föreslår".
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
  for (const entry of splitEntries(section.rows, setting, 'clauses')) {
    for (const sentence of sentencesOf(entry.text)) {
      const yrkande = yrkandeOf(sentence, claiming)
      const last = found.at(-1)
      if (yrkande) found.push(yrkande)
      else if (last && goesOn(entry, sentence, last)) last.text += ` ${sentence}`
      else if (section.role === 'claims' && !last && !isOther(sentence))
        found.push({ by: [], text: sentence })
    }
  }
  return found.filter(({ text }) => !/^(?:Inga|Ingen)\s/u.test(text))
}

/** The points of a yrkande, and sentences in the same breath, are part of it; the chair's steps are not. */
function goesOn(entry: Entry, sentence: string, last: Yrkande): boolean {
  if (isOther(sentence) || /^(?:Ordförande|Mötet|Nämnden|Sammanträdet)/u.test(sentence)) return false
  return (
    entry.marker !== null ||
    /^att\s/iu.test(entry.text) ||
    /:$/.test(last.text) ||
    entry.text.includes(last.text)
  )
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

function yrkandeOf(sentence: string, verb: RegExp): Yrkande | null {
  const colon = /^(?<who>[^:]{4,200}):\s/u.exec(sentence)
  const verbAt = verb.exec(sentence)
  if (!verbAt && !colon) return null
  if (isOther(sentence) || chairStep.test(sentence)) return null
  const before = actorsBefore(verbAt ? sentence.slice(0, verbAt.index) : (colon?.groups?.who ?? ''))
  const by =
    before.length > 0 ? before : verbAt ? actorsAfter(sentence.slice(verbAt.index + verbAt[0].length)) : []
  return by.length > 0 ? { by, text: sentence } : null
}
