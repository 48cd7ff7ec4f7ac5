import type { Furniture } from '../furniture-reasons.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse } from '../prose.ts'
import { bulletLength } from '../words/bullets.ts'
import { sourceRange } from '../words/fold.ts'
import type { LabelledIndicator } from './labelled-indicator.ts'
import type { PlacedText } from './passage.ts'

const bound = '(?:(?:minst|högst|max|minimum|ca|cirka|omkring|under|över)\\s)?'
const amount = '\\d+(?:[ \\u00a0]\\d{3}(?!\\d))*(?:,\\d+)?'
const unit =
  '(?:\\s?%|\\s(?:procent|promille|mnkr|mkr|tkr|kronor|dagar|timmar|minuter|ton|poäng|platser|personer)(?!\\p{L}))?'
const value = `${bound}${amount}${unit}`
const year = '(?:19|20)\\d\\d'
const when = `(?:,?\\s(?:\\(|(?:senast\\s|till\\s|under\\s|i\\s)?(?:slutet\\sav\\s|utgången\\sav\\s)?(?:år\\s)?)`
const thing = '(?<title>\\p{Lu}[^.!?;:]{3,120}?)'
const moving =
  '(?:öka|ökas|ökar|minska|minskas|minskar|höjas|sänkas|stiga|sjunka|växa|förbättras|gå)(?:\\s(?:ned|ner|upp))?'

/** "… ska öka från 82 procent 2024 till 90 procent 2027." */
const fromTo = new RegExp(
  `^${thing}\\s(?:ska\\s|skall\\s)?${moving}\\sfrån\\s(?<from>${value})${when}(?<fromYear>${year})\\)?)?\\still\\s(?<to>${value})${when}(?<toYear>${year})\\)?)?\\.?$`,
  'du',
)
/** "… ska vara högst 40 år 2027." */
const aim = new RegExp(
  `^${thing}\\s(?:ska|skall)\\s(?:vara|bli|nå|understiga|överstiga|uppgå\\still|ligga\\spå|(?:öka|minska|öka\\supp|minska\\sned)\\still)\\s(?<to>${value})${when}(?<toYear>${year})\\)?)?\\.?$`,
  'du',
)
/** What is counted says so itself; of other things the aim must have a unit. */
const counted = /^(?:Andel|Antal)(?:en|et)?\s/u

/**
 * Reads a paragraph or a point that is one sentence with an aim in figures, beginning at a line: an indicator of
 * the goal above it. Null for all else.
 */
export function proseIndicatorAt(
  layout: Layout,
  index: number,
  furniture: Furniture,
): LabelledIndicator | null {
  const nearby = layout.lines.slice(index, index + 4).map(({ text }) => text)
  if (!beginsParagraph(layout, index) || !/(?:ska|skall|från)\s.*\d/su.test(nearby.join('\n'))) return null
  const [passage] = readProse(layout, { from: index, to: index + 6, furniture })
  const match = passage && (fromTo.exec(passage.text) ?? aim.exec(passage.text))
  return passage && match && isMeasured(match) ? indicatorOf(passage, match) : null
}

function beginsParagraph(layout: Layout, index: number): boolean {
  const [above, line] = [layout.lines[index - 1]?.text.trim() ?? '', layout.lines[index]?.text ?? '']
  if (bulletLength(line) > 0) return true
  return /^\s*\p{Lu}/u.test(line) && (above === '' || /[.:!?]$/u.test(above))
}

function isMeasured({ groups = {} }: RegExpExecArray): boolean {
  return groups.from !== undefined || counted.test(groups.title ?? '') || /[%\p{L}]$/u.test(groups.to ?? '')
}

function indicatorOf(passage: Passage, match: RegExpExecArray): LabelledIndicator | null {
  const places = match.indices?.groups ?? {}
  const title = places.title && placedAt(passage, places.title)
  if (!title) return null
  const value = (role: 'outcome' | 'target', place: Place, period: string | undefined) =>
    place ? [{ role, period: period ?? null, placed: placedAt(passage, place) }] : []
  const values = [
    ...value('outcome', places.from, match.groups?.fromYear),
    ...value('target', places.to, match.groups?.toYear),
  ]
  const placed = values.map((each) => each.placed)
  return {
    row: { goal: null, subgoal: null, indicator: title, values: placed, cells: placed, confidence: 0.75 },
    columns: values.map((each) => ({
      role: each.role,
      period: each.period,
      at: each.placed.start,
      edge: null,
    })),
    lastLine: passage.lastLine,
  }
}

type Place = [start: number, end: number] | undefined

function placedAt(passage: Passage, [from, to]: [number, number]): PlacedText {
  return { text: passage.text.slice(from, to), ...sourceRange(passage, from, to) }
}
