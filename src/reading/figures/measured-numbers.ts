import { findDates } from '../words/dates.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'

const times = 'sekunder|minuter|timm(?:ar|e)|dygn|dagar|dag|veckor|månader|år'
const things =
  'gram|kilo(?:gram)?|kg|ton|liter|kubikmeter|m3|kwh|mwh|gwh|meter|kilometer|km|mil|hektar|kvadratmeter|kvm|m2|poäng|årsarbetare|tjänster|vårdplatser|platser|grader'
const unitAfter = new RegExp(
  `^\\s(?<unit>(?:${times}|${things})(?:\\s(?:per|om)\\s\\p{L}+)?)(?!\\p{L})`,
  'iu',
)
const ofTime = new RegExp(`^(?:${times})(?!\\p{L})`, 'iu')
/** What lasts, or how old things are: other times are deadlines and notices, which nobody measures. */
const lasting =
  /(?:tid(?:en|er|erna)?|ålder\p{L}*|livslängd\p{L}*|genomsnitt\p{L}*|median\p{L}*|medel\p{L}*)(?!\p{L})/iu
const deadline = /överklag|uppsägning|mandat|avtal|giltig|frist|betalning|remiss/iu

/** The numbers of a sentence that are no part of a date. */
export function undatedNumbers(sentence: string): NumberMention[] {
  const dates = findDates(sentence)
  return findNumbers(sentence).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  )
}

/** The numbers that are told in a unit of weight, length, time …: "34 gram per portion", "14 minuter". */
export function measuredNumbers(sentence: string): NumberMention[] {
  return undatedNumbers(sentence).flatMap((number) => {
    const unit = number.unit === null ? unitAfter.exec(sentence.slice(number.end))?.groups?.unit : undefined
    if (unit === undefined) return []
    const before = sentence.slice(0, number.start)
    if (ofTime.test(unit) && (!lasting.test(before) || deadline.test(before)) && !aim.test(before)) return []
    const end = number.end + 1 + unit.length
    return [{ ...number, unit, end, raw: sentence.slice(number.start, end) }]
  })
}

/** "Målet är högst 9 minuter": of what, the sentence before says. */
const aim = /^(?:vårt\s|ett\s)?mål\p{L}*\s(?:är|var)(?!\p{L})/iu
