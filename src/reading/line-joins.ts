import type { LayoutLine } from './layout.ts'
import { baseForm } from './words/bodies.ts'

/** What a document's own habits tell about its line ends. */
export interface WrapHabits {
  /** Broken lines keep a blank at their end, as text taken out of a PDF does; a line without one ends something. */
  trailingBlanks: boolean
}

/** A document is asked for its habits line by line: they are read once. */
const known = new WeakMap<readonly LayoutLine[], WrapHabits>()

/** Reads the habits off the lines: the blank is a sign only where lines that surely go on have it. */
export function wrapHabits(lines: readonly LayoutLine[]): WrapHabits {
  const habits = known.get(lines) ?? habitsOf(lines)
  known.set(lines, habits)
  return habits
}

function habitsOf(lines: readonly LayoutLine[]): WrapHabits {
  const goingOn = lines.filter(({ text }, index) => {
    return /^\p{Ll}/u.test(lines[index + 1]?.text ?? '') && /\p{L}$/u.test(text.trimEnd())
  })
  const blanks = goingOn.filter(({ text }) => /\s$/u.test(text)).length
  return { trailingBlanks: goingOn.length >= 3 && blanks > goingOn.length * 0.8 }
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
  if (isSetApart(line, next)) return false
  if (/[\p{L}\d][-‐‑\u00ad]$/u.test(words)) return true
  if (/[:;]$/u.test(words) || (endsInAmount(words) && endsInAmount(after))) return false
  if (isRowBelowCaption(words, after)) return false
  if (/^\p{Ll}/u.test(after) || /(?:^|\s)[Rr]egion$/u.test(words)) return true
  if (after.length < 80 && baseForm(after) !== null) return false
  if (habits.trailingBlanks && !/\s$/u.test(line.text)) return false
  const firstWord = after.search(/\s|$/u)
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
function endsInAmount(line: string): boolean {
  const whole = line.trimEnd()
  const amount = /(?:^|\s)[+\-−–]?[\d\s]{0,16}\d(?:,\d{1,3})?\s?(?:%|kr|mkr|mnkr|tkr|procent)$/iu.exec(
    whole.slice(-40),
  )
  if (!amount) return false
  const label = whole.slice(0, whole.length - amount[0].length)
  return /\p{L}/u.test(label.slice(label.lastIndexOf('.') + 1))
}

/** "Andel väntande, april 2023" and below it "Ortopedi 34 %": a caption that ends in its date, and the first row. */
function isRowBelowCaption(words: string, after: string): boolean {
  return /^\p{Lu}.*\s(?:19|20)\d\d$/u.test(words) && /^[^.]{1,51}$/u.test(after) && endsInAmount(after)
}

/** What stands far to the right does not go on at the left margin. */
function isSetApart(line: LayoutLine, next: LayoutLine): boolean {
  return line.text.search(/\S/u) - next.text.search(/\S/u) > 20
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
