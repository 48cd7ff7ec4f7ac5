import type { ExtractedFinding } from './extraction.ts'
import type { Layout } from './layout.ts'
import { type Passage, spanWithin } from './prose.ts'

/** Words that no sentence ends on. */
const neverLast =
  /(?<!\p{L})(?:och|eller|samt|att|enligt|inom|mellan|genom|den|det|de|en|ett|första|vilket|vilka|denna|dessa|ska)$/iu
/** Prepositions may end a sentence, but only after the word they belong to: "det våld som hon varit utsatt för". */
const preposition = /(?<!\p{L})(?:för|av|på|i|med|om|vid|från|under|över|till)$/iu
const relative = /(?<!\p{L})(?:som|vilket|vilken|vilka|vad|vem)(?!\p{L})[^.]*$/iu

/**
 * Running text that breaks off in the middle of a sentence: several lines long, without an end mark, on a word that
 * cannot be the last, and followed by a new paragraph or by nothing.
 */
export function findTruncatedPassages(layout: Layout, passages: readonly Passage[]): ExtractedFinding[] {
  return passages.flatMap((passage, index) => {
    const next = passages[index + 1]
    const { text } = passage
    if (passage.lastLine === passage.firstLine || text.length < 120 || !breaksOff(text)) return []
    if (next && !/^[\p{Lu}§•\d]/u.test(next.text)) return []
    const from = text.lastIndexOf(' ', text.length - 40) + 1
    const message = `Texten bryts mitt i en mening: ”… ${text.slice(from)}”.`
    const english = `The text breaks off in the middle of a sentence: ”… ${text.slice(from)}”.`
    return [
      { kind: 'truncated-passage', message, english, span: spanWithin(layout, passage, from, text.length) },
    ]
  })
}

function breaksOff(text: string): boolean {
  return neverLast.test(text) || (preposition.test(text) && !relative.test(text))
}
