import type { LayoutLine } from './layout.ts'

/** What a document's own habits tell about its line ends. */
export interface WrapHabits {
  /** Broken lines keep a blank at their end, as text taken out of a PDF does; a line without one ends something. */
  trailingBlanks: boolean
}

/** Reads the habits off the lines: the blank is a sign only where lines that surely go on have it. */
export function wrapHabits(lines: readonly LayoutLine[]): WrapHabits {
  let goingOn = 0
  let blanks = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]?.text ?? ''
    const next = lines[i + 1]?.text ?? ''
    if (!/\p{L}\s*$/u.test(line) || !/^\p{Ll}/u.test(next)) continue
    goingOn++
    if (/\s$/u.test(line)) blanks++
  }
  return { trailingBlanks: goingOn >= 3 && blanks > goingOn * 0.8 }
}

/**
 * Whether a sentence goes on from one line to the line right below it. `width` is the width that lines around it
 * are broken at: a line that had room for the next word was ended on purpose.
 */
export function goesOn(line: LayoutLine, next: LayoutLine, width: number, habits: WrapHabits): boolean {
  const words = line.text.trimEnd()
  const after = next.text.trimStart()
  if (line.cells.length > 1 || next.cells.length > 1) return false
  if (!sameType(line, next) || isLink(words) || isLink(after)) return false
  if (/[\p{L}\d][-‐‑\u00ad]$/u.test(words)) return true
  if (/[:;]$/u.test(words) || (endsInAmount(words) && endsInAmount(after))) return false
  if (/^\p{Ll}/u.test(after) || /(?:^|\s)[Rr]egion$/u.test(words)) return true
  if (habits.trailingBlanks && !/\s$/u.test(line.text)) return false
  const firstWord = /^\S*/u.exec(after)?.[0].length ?? 0
  return words.length + 1 + firstWord > width * 0.85
}

/** Whether a sentence that a blank line or page furniture interrupts goes on after it. */
export function goesOnAfterGap(line: LayoutLine, next: LayoutLine): boolean {
  const words = line.text.trimEnd()
  if (line.cells.length > 1 || next.cells.length > 1 || !sameType(line, next)) return false
  if (isUnfinished(words)) return true
  if (isLink(words) || isLink(next.text)) return false
  if (!/[\p{L}\d,–-]$/u.test(words) || !/^\s*\p{Ll}/u.test(next.text)) return false
  // "beslutar / att anta" and "beslutar att / anta" begin a list of clauses, whatever their case.
  return !/^\s*(?:att|dels)\s/u.test(next.text) && !/(?:^|\s)att$/u.test(words)
}

/** An open bracket, or a word that cannot end a sentence at the end of a full line (not "Skickas till"). */
function isUnfinished(words: string): boolean {
  if (/\([^)]*$/u.test(words)) return true
  return words.length >= 45 && danglingWords.test(words)
}

/** Two lines that both end in an amount are two rows, however wide they are. */
function endsInAmount(words: string): boolean {
  return /\p{L}[^.]*\s[+\-−–]?[\d\s]*\d(?:,\d+)?\s?(?:%|kr|mkr|mnkr|tkr|procent)\s*$/iu.test(words)
}

function isLink(words: string): boolean {
  return /^\s*(?:https?:|www\.)\S+$/iu.test(words)
}

const danglingWords =
  /\s(?:i|på|av|för|till|från|med|om|och|samt|eller|vid|hos|under|över|enligt|gällande|avseende|inom|mellan|som|den|det|de|en|ett)$/u

function sameType(a: LayoutLine, b: LayoutLine): boolean {
  const sizes = a.size === null || b.size === null || Math.abs(a.size - b.size) < 0.08
  return sizes && (a.bold === null || b.bold === null || a.bold === b.bold)
}
