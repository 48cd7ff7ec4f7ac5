import { findBodies } from '../words/bodies.ts'

/** A paragraph's number as a row begins with it: "§ 12", "12 §", "§ 27/2024", "Kf § 12 a", "§§ 1–3", "12 Val". */
export interface ParagraphMark {
  /** The number alone: "203", "12 a". */
  number: string
  /** For the order of paragraphs: 12 a comes after 12. */
  order: number
  /** The last number of a range; null when there is none. */
  last: number | null
  /** Whether the § sign is there; a bare number is trusted only where it fits the sequence. */
  signed: boolean
  /** Length of the mark: the title, if any, begins there. */
  length: number
}

const body = '(?:\\p{Lu}\\p{L}{0,5}(?:[-/]\\p{L}{1,4})?\\s?)?'
const digits = '(?<number>\\d{1,4})(?:\\s?(?<letter>[a-h])(?![\\p{L}.]))?'
const year = '(?:\\s?/\\s?(?:19|20)?\\d\\d)?'
const range = '(?:\\s?[-–—]{1,2}\\s?(?<last>\\d{1,4}))?'
const end = '(?=[\\s.:]|$)[.:]?\\s*'

const signForms = [
  `^${body}§{1,2}\\s*${digits}${year}${range}${end}`,
  `^${body}(?<number>\\d{1,4})(?:\\s?(?<letter>[a-h]))?${year}\\s?§${end}`,
  `^(?:Paragraf|PARAGRAF)\\s+${digits}${year}${end}`,
].map((form) => new RegExp(form, 'u'))
/** "Ärende 3", "Punkt 4:": how a summons may number its matters. */
const wordForm = new RegExp(`^(?:Ärende|ÄRENDE|Punkt|PUNKT)\\s+(?:nr\\.?\\s)?${digits}${end}`, 'u')
const bareForm = /^(?<number>\d{1,4})[.:]?(?:\s+(?=\p{Lu}|\d{4})|$)/u

/** What a paragraph's heading goes on with: nothing, a title, a date, a case number; never a running sentence. */
const titleLike = /^(?:$|["”'«(]?\p{Lu}|\d|e-|["”])/u

/** The paragraph mark that a row's text begins with, or null. "§ 12 kommunallagen" is a reference, no mark. */
export function readParagraphMark(text: string): ParagraphMark | null {
  for (const form of signForms) {
    const match = form.exec(text)
    if (match && titleLike.test(text.slice(match[0].length))) return markOf(match, true)
  }
  const worded = wordForm.exec(text)
  if (worded && titleLike.test(text.slice(worded[0].length))) return markOf(worded, false)
  const bare = bareForm.exec(text)
  return bare ? markOf(bare, false) : afterBody(text)
}

/** "Nämnden § 61" on a line of its own: some write the body's name before every number, others in page heads. */
function afterBody(text: string): ParagraphMark | null {
  const at = text.indexOf('§')
  const [body] = at > 3 && at < 80 ? findBodies(text.slice(0, at)) : []
  if (body?.start !== 0 || text.slice(body.end, at).trim() !== '') return null
  const match = signForms[0]?.exec(text.slice(at))
  const mark = match && markOf(match, false)
  return mark ? { ...mark, length: mark.length + at } : null
}

function markOf(match: RegExpExecArray, signed: boolean): ParagraphMark | null {
  const { number, letter, last } = match.groups ?? {}
  if (!number) return null
  const value = Number(number)
  return {
    number: letter ? `${value} ${letter}` : String(value),
    order: value + (letter ? (letter.charCodeAt(0) - 96) / 100 : 0),
    last: last && Number(last) > value ? Number(last) : null,
    signed,
    length: match[0].length,
  }
}
