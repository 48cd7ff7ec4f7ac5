import type { Furniture } from '../furniture-reasons.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse } from '../prose.ts'
import { sourceRange } from '../words/fold.ts'
import type { PlacedText } from './passage.ts'
import type { PlanRow } from './row.ts'
import type { Column } from './table-lines.ts'

/** An indicator told in running text or labelled lines, with columns of its own for the values it names. */
export interface LabelledIndicator {
  row: PlanRow
  columns: Column[]
  lastLine: number
}

const begins =
  /^\s*(?:[•\uf0b7–-]\s*)?(?:indikator|nyckeltal|mått|styrtal|mätetal)\s*(?:\d{1,2}(?:\.\d{1,2})*)?\s*:\s*(?=\S)/iu
const year = '(?:\\s*\\(?(?:(?:år|helår)\\s)?\\s*\\(?((?:19|20)\\d\\d)\\)?)?'
const outcomeLabel = `(?:utgångs(?:värde|läge)|nuläge|basvärde|startvärde|(?:senaste\\s+)?utfall|ingångsvärde|resultat)${year}\\s*:`
const targetLabel = `(?:målvärde|målnivå|måltal|mål)${year}\\s*:`
const labelSource = `(?:(?<outcome>${outcomeLabel})|(?<target>${targetLabel}))\\s*`
const label = new RegExp(`(?<![\\p{L}\\d])${labelSource}`, 'giu')
const labelFirst = new RegExp(`^${labelSource}`, 'iu')
const fromTo =
  /(?<!\p{L})från\s+(?<from>[^()\d]{0,12}\d[^()]{0,16}?)\s*(?:\((?<fromYear>(?:19|20)\d\d)\))?\s+till\s+(?<to>[^()\d]{0,12}\d[^()]{0,16}?)\s*(?:\((?<toYear>(?:19|20)\d\d)\))?\s*[.)]*$/diu

/** Reads "Indikator: …" at a line, with the labelled values in it or on the lines beneath; null for other lines. */
export function labelledIndicatorAt(
  layout: Layout,
  index: number,
  furniture: Furniture,
): LabelledIndicator | null {
  if (!begins.test(layout.lines[index]?.text ?? '')) return null
  const passages = readProse(layout, { from: index, to: index + 14, furniture })
  const own = passages.slice(0, 1)
  for (const next of passages.slice(1)) {
    if (!labelFirst.test(next.text)) break
    own.push(next)
  }
  const parts = own.flatMap(partsOf)
  const [title, ...values] = parts
  if (!title || title.placed.text === '') return null
  return {
    row: {
      ...emptyRow,
      indicator: title.placed,
      cells: values.map((value) => value.placed),
      values: values.map((value) => value.placed),
    },
    columns: values.map(({ role, period, placed }) => ({ role, period, at: placed.start, edge: null })),
    lastLine: own.at(-1)?.lastLine ?? index,
  }
}

const emptyRow = { goal: null, subgoal: null, confidence: 0.85 }

interface LabelledPart {
  role: 'indicator' | 'outcome' | 'target'
  period: string | null
  placed: PlacedText
}

/** The words of a passage up to each label, and what stands behind each; "från … till …" is a pair of labels. */
function partsOf(passage: Passage): LabelledPart[] {
  const start = begins.exec(passage.text)?.[0].length ?? 0
  const labels = [...passage.text.matchAll(label)]
  const range = labels.length === 0 ? fromTo.exec(passage.text) : null
  if (range) return [...titlePart(passage, start, range.index), ...rangeParts(passage, range)]
  const first = labels[0]?.index ?? passage.text.length
  const values = labels.map((match, at) => {
    const from = match.index + match[0].length
    const placed = placedIn(passage, from, labels[at + 1]?.index ?? passage.text.length)
    const role = match.groups?.outcome ? ('outcome' as const) : ('target' as const)
    return { role, period: match[2] ?? match[4] ?? null, placed }
  })
  return [...titlePart(passage, start, first), ...values]
}

function titlePart(passage: Passage, from: number, to: number): LabelledPart[] {
  if (to === from) return []
  return [{ role: 'indicator', period: null, placed: placedIn(passage, from, to) }]
}

type Place = [start: number, end: number] | undefined

function rangeParts(passage: Passage, range: RegExpExecArray): LabelledPart[] {
  const { from, fromYear, to, toYear } = range.indices?.groups ?? {}
  const part = (role: 'outcome' | 'target', value: Place, period: Place): LabelledPart[] =>
    value
      ? [{ role, period: period ? passage.text.slice(...period) : null, placed: placedIn(passage, ...value) }]
      : []
  return [...part('outcome', from, fromYear), ...part('target', to, toYear)]
}

/** A part of a passage without the punctuation that parts it from what stands around it. */
function placedIn(passage: Passage, from: number, to: number): PlacedText {
  const raw = passage.text.slice(from, to)
  const lead = raw.length - raw.replace(/^[\s(]+/u, '').length
  const text = raw.slice(lead).replace(/[\s.,;:()–-]+$/u, '')
  return { text, ...sourceRange(passage, from + lead, from + lead + text.length) }
}
