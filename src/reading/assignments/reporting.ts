import { sentencesWithPlace } from './decided.ts'
import type { Region } from './region.ts'

const subject =
  /^(?:att\s+)?(?:en\s+)?(?:\p{L}+\s+){0,2}?(?:slut|del|åter|läges)?rapport(?:en|ering|eringen)?(?!\p{L})|^(?:att\s+)?information(?:en)?\s+om\s+(?:\p{L}+\s+)?(?:uppdrag|arbete)|^(?:att\s+)?(?:\p{L}+\s+){0,3}?(?:uppdrag(?:en|et)?|redovisning(?:en)?|avrapportering(?:en)?|uppföljning(?:en)?(?:\s+av\s+uppdrag\p{L}*)?)\s/iu
const when =
  /(?<!\p{L})(?:lämnas|ska|skall|sker|görs|redovisas|(?:åter|av|slut)?rapporteras|presenteras|ges|sker|delges)(?!\p{L})/iu
const occasion =
  /(?<!\p{L})(?:i\s+samband\s+med|senast|vid|årsredovisning|delårs|bokslut|tertial|sammanträde|kvartal|löpande|kontinuerligt|årligen|månad|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|till\s+\p{L}*(?:nämnd|styrelse|fullmäktige|utskott))/iu
const reportVerb =
  /(?<!\p{L})(?:(?:åter|slut|av)?rapporter(?:as|a|ing|ingen)|redovisas|slutrapport|delrapport|information)/iu

/** "Redovisas senast i juni": the assignment itself is the subject and is left out. */
const passive =
  /^(?:(?:åter|slut|av|del)?(?:rapporteras|redovisas)|(?:åter|slut|del)?rapport(?:ering)?\s(?:lämnas|sker|görs)|uppdraget\s(?:åter|slut|av)?(?:rapporteras|redovisas))(?!\p{L})/iu

/** Whether a sentence says when or to whom an assignment is reported. */
export function isReporting(sentence: string): boolean {
  if (passive.test(sentence)) return occasion.test(sentence)
  return subject.test(sentence) && when.test(sentence) && occasion.test(sentence) && reportVerb.test(sentence)
}

/**
 * How a region's assignments are reported: the sentences that say so among its decisions, else anywhere in it,
 * each once and as they stand, a full stop between them. Null when none does. A clause may give the report itself
 * as a task ("får i uppdrag att redovisa läget i juni"); `withTasks` says whether that counts.
 */
export function reportingIn(region: Pick<Region, 'decisions' | 'entries'>, withTasks = true): string | null {
  const sentences = (text: string) => reportingSentences(text, withTasks)
  const decided = region.decisions.flatMap((clause) => sentences(clause.text))
  const said = decided.length > 0 ? decided : region.entries.flatMap((entry) => sentences(entry.text))
  const distinct = [...new Map(said.map((sentence) => [keyOf(sentence), sentence])).values()]
  if (distinct.length === 0) return null
  return distinct.map((sentence, at) => (at < distinct.length - 1 ? withStop(sentence) : sentence)).join(' ')
}

const reportVerbs = '(?:åter|slut)?(?:rapportera|redovisa|återkomma|lämna\\s+rapport)(?!\\p{L})'
const taskOfReport = new RegExp(`(?:^|(?<!\\p{L})(?:och|samt)\\s+)(${reportVerbs}.*)$`, 'iu')

/** What a task itself says of its report: "utreda … och redovisa resultatet i juni". */
export function reportingInTask(task: string): string | null {
  const said = taskOfReport.exec(task)?.[1]
  return said && occasion.test(said) ? said : null
}

/** Parts an assignment's words from the sentences after them that tell how it is reported. */
export function cutReporting(title: string): { title: string; reporting: string | null } {
  const sentences = sentencesWithPlace(title)
  const first = sentences.findIndex((sentence, at) => at > 0 && isReporting(sentence.text.trim()))
  const at = sentences[first]?.at
  if (at === undefined) return { title, reporting: null }
  return { title: title.slice(0, at).trim(), reporting: title.slice(at).trim() }
}

const givenReport = new RegExp(
  `(?:i\\s+uppdrag|uppdras)\\s+(?:\\p{L}+\\s+)?att\\s+(?<task>${reportVerbs}.*)$`,
  'iu',
)

function reportingSentences(text: string, withTasks: boolean): string[] {
  return sentencesWithPlace(text).flatMap(({ text: sentence }) => {
    const words = sentence.trim()
    const task = givenReport.exec(words)?.groups?.task
    if (task && occasion.test(task)) return withTasks ? [task] : []
    return isReporting(words) ? [words] : []
  })
}

function keyOf(sentence: string): string {
  return sentence.toLowerCase().replace(/(?<!\p{L})ska\s+|[^\p{L}\d]+/gu, '')
}

function withStop(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
}
