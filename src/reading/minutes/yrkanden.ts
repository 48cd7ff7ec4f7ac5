import type { ExtractedItem } from '../extraction.ts'
import { type Entry, type Setting, splitEntries } from './entries.ts'
import type { Section } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { isOtherVoice, type ToldYrkande, yrkandeIn, yrkandeToldIn } from './yrkande-words.ts'

type Yrkande = ExtractedItem['yrkanden'][number]

/** Sections that hold nothing but what was moved, and those in whose sentences it may be told. */
const own: Section['role'][] = ['claims', 'claims and process']
const mayTell: Section['role'][] = ['handling', 'process', 'preamble', 'decision', 'vote']

/**
 * What was moved at the meeting: who, and what they moved, without "X yrkar" before it, as a clause is given
 * without its lead-in; with the points it lists. "X yrkar bifall", "Vid sammanträdet yrkar X att", "X med
 * instämmande av Y föreslår".
 */
export function readYrkanden(sections: readonly Section[], setting: Setting): Yrkande[] {
  return sections
    .flatMap((section) => {
      if (own.includes(section.role)) return readOwn(section, setting)
      return mayTell.includes(section.role) ? readTold(section, setting) : []
    })
    .map(({ by, text, intro }) => ({ by, text: text || intro }))
}

function readTold(section: Section, setting: Setting): ToldYrkande[] {
  return splitEntries(section.rows, setting, 'passages')
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => yrkandeToldIn(sentence, section.role === 'handling') ?? [])
}

function readOwn(section: Section, setting: Setting): ToldYrkande[] {
  const found: ToldYrkande[] = []
  let from: Entry | null = null
  for (const entry of splitEntries(section.rows, setting, 'clauses')) {
    for (const sentence of sentencesOf(entry.text)) {
      const yrkande = yrkandeIn(sentence)
      const last = found.at(-1)
      if (yrkande) from = entry
      if (yrkande) add(yrkande, found)
      else if (last && goesOn(entry, sentence, last, entry === from))
        last.text = `${last.text} ${sentence}`.trim()
      else if (section.role === 'claims' && !last && !isOtherVoice(sentence))
        found.push({ by: section.by, text: sentence, intro: sentence })
    }
  }
  return found.filter(({ intro }) => !/^(?:Inga|Inget)\s\p{Ll}/u.test(intro))
}

/** "Y instämmer i X:s yrkande" moves nothing new: Y joins the yrkande that is named, or the one before. */
function add(yrkande: ToldYrkande, found: ToldYrkande[]): void {
  const joins = /^instämmer(?!\p{L})/iu.test(yrkande.text)
  const isNamed = ({ by }: ToldYrkande) =>
    by.some((name) => yrkande.text.includes(name.replace(/\s\(.*/u, '')))
  const joined = joins ? (found.find(isNamed) ?? found.at(-1)) : undefined
  if (joined) joined.by = [...joined.by, ...yrkande.by]
  else found.push(yrkande)
}

/** The chair's steps towards a decision, and what the meeting does. */
const isProcess =
  /^(?:Ordförande|Mötet|Nämnden|Sammanträdet)|\sställ(?:er|s|de|des)\s(?:\p{Ll}+\s)?proposition|^(?:Votering|Omröstning)\s(?:begär|verkställ)/u

/** The points of a yrkande, and sentences in the same breath, are part of it; the chair's steps are not. */
function goesOn(entry: Entry, sentence: string, last: ToldYrkande, sameBreath: boolean): boolean {
  if (isOtherVoice(sentence) || isProcess.test(sentence)) return false
  return entry.marker !== null || /^att\s/iu.test(entry.text) || /:$/.test(last.intro) || sameBreath
}
