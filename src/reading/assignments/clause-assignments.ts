import { spanOf } from '../span.ts'
import { type Draft, linesOf } from './draft.ts'
import type { Names } from './names.ts'
import { isReceivers, receiversAndOffices } from './receivers.ts'
import type { Region } from './region.ts'
import { withoutTakenBack } from './taken-back.ts'

type Clause = Region['decisions'][number]

const forms = [
  /(?<!\p{L})(?:uppdra[rs]?|ger?|lämnar?)\s(?:(?:i\s)?uppdrag(?:et)?\s)?(?:åt\s|till\s)?(?<to>.{3,160}?)\s(?:i\supp(?:drag|gift)\s)?(?:att|uppdraget\satt)\s(?<task>.+)$/iu,
  /^(?<to>.{3,160}?)\s(?:får|ges|har|gavs|fick)\s(?:härmed\s|även\s|också\s)?i\supp(?:drag|gift)\satt\s(?<task>.+)$/iu,
  /^uppdrag(?:et)?\satt\s(?<task>.+?)\s(?:ges|lämnas|riktas|går)\s(?:åt|till)\s(?<to>.{3,160}?)[.\s]*$/iu,
  /^(?<to>.{3,160}?)\s(?:uppdras|åläggs|får\suppdraget)\s(?:att)\s(?<task>.+)$/iu,
  /^uppdrag(?:et)?\s(?:till|ges\still|lämnas\still|riktas\still)\s(?<to>.{3,160}?)\s(?:om\s)?att\s(?<task>.+)$/iu,
  /^(?:att\s)?i\suppdrag\s(?:åt|till)\s(?<to>.{3,160}?)\satt\s(?<task>.+)$/iu,
]
/**
 * "att genomföra uppdragen" hands down assignments that stand elsewhere: it is no task of its own,
 * and counting it would make one assignment of seven.
 */
const handsDown =
  /^(?:genomföra|verkställa|utföra|fullfölja|arbeta\svidare\smed|effektuera)\s(?:\p{L}+\s)?(?:uppdrag(?:et|en)|beslutet|besluten)(?!\p{L})/iu

/** "Förvaltningen ska ta fram …" gives a task; what a body shall do otherwise, or report, is only decided. */
const obliging =
  /^(?:att\s)?(?<to>\p{L}.{2,120}?)\sska(?:ll)?\s(?<task>(?:\p{L}+\s){0,3}?(?:återkomma\smed|ta\sfram|utreda|utarbeta|upprätta|kartlägga|se\söver|föreslå|analysera|undersöka|pröva)(?!\p{L}).*)$/iu

/** The tasks that decision clauses give to a body or an officer: "Direktören får i uppdrag att utreda …". */
export function clauseAssignments(region: Region, names: Names): Draft[] {
  return region.decisions.flatMap((clause) => taskOf(clause, region, names) ?? [])
}

function taskOf(clause: Clause, region: Region, names: Names): Draft | null {
  const groups = firstMatch(withoutTakenBack(clause.text))
  if (!groups?.task || !groups.to || handsDown.test(groups.task)) return null
  const to = receiversOf(groups.to, names, region)
  if (to.length === 0 && !/^\p{L}/u.test(groups.to)) return null
  const title = groups.task.replace(/[.\s]+$/u, '')
  const span = clause.span ? placeIn(region, clause.span, groups.task) : spanOf(region.layout, 0, 0)
  return {
    title,
    number: null,
    from: clause.kind === 'recommendation' ? (clause.recommendedTo.at(-1) ?? null) : names.own,
    to,
    span,
    lines: linesOf(region, span),
    place: null,
    confidence: clause.kind === 'own' ? 0.82 : 0.65,
  }
}

function firstMatch(text: string): Record<string, string | undefined> | null {
  // A sign that a scan or a list left before the first word is no part of it.
  const words = text.replace(/^[^\p{L}\d]+/u, '')
  const match = forms.map((form) => form.exec(words)).find((found) => found !== null)
  if (match?.groups) return match.groups
  const obliged = obliging.exec(words)
  return obliged?.groups && isReceivers(obliged.groups.to ?? '') ? obliged.groups : null
}

/** Officers without a name of their own among bodies ("rektorn", "berörda handläggare") are kept as written. */
function receiversOf(phrase: string, names: Names, region: Region): string[] {
  const bodies = receiversAndOffices(phrase, names, region.text)
  if (bodies.length > 0) return bodies
  const words = phrase.trim().replace(/^(?:att|ge|uppdra\såt)\s/iu, '')
  return /^\p{L}[\p{L} -]{2,60}$/u.test(words) ? [words.charAt(0).toUpperCase() + words.slice(1)] : []
}

/** Where the task's first words stand in the clause; the clause itself when they cannot be found. */
function placeIn(region: Region, span: { start: number; end: number }, task: string): Draft['span'] {
  const text = region.layout.text.slice(span.start, span.end)
  const [first = '', second = ''] = task.split(/\s+/u)
  const at = text.search(new RegExp(`${escaped(first)}\\s+${escaped(second)}`, 'u'))
  return spanOf(region.layout, at < 0 ? span.start : span.start + at, span.end)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
