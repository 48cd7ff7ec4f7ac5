import { sentencesWithPlace } from './decided.ts'
import type { Region } from './region.ts'

const kinds = '(?:åter|slut|del|av|läges)?'
const subject = new RegExp(
  String.raw`^(?:att\s+)?(?:en\s+)?(?:\p{L}+\s+){0,2}?${kinds}rapport(?:en|ering|eringen)?(?!\p{L})|^(?:att\s+)?information(?:en)?\s+om\s+(?:\p{L}+\s+)?(?:uppdrag|arbete)|^(?:att\s+)?(?:\p{L}+\s+){0,3}?(?:uppdrag(?:en|et)?|${kinds}redovisning(?:en)?|uppföljning(?:en)?(?:\s+av\s+uppdrag\p{L}*)?)\s`,
  'iu',
)
const when = new RegExp(
  String.raw`(?<!\p{L})(?:lämnas|ska|skall|sker|görs|${kinds}(?:redovisas|rapporteras)|presenteras|ges|delges)(?!\p{L})`,
  'iu',
)
const occasion =
  /(?<!\p{L})(?:i\s+samband\s+med|senast|vid|årsredovisning|delårs|bokslut|tertial|sammanträde|kvartal|löpande|kontinuerligt|årligen|månad|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|till\s+\p{L}*(?:nämnd|styrelse|fullmäktige|utskott))/iu
const reportVerb = new RegExp(
  String.raw`(?<!\p{L})(?:${kinds}(?:rapporter(?:as|a|ing|ingen)|redovis(?:as|ning|ningen))|(?:slut|del|läges)rapport|information)`,
  'iu',
)

/** "Redovisas senast i juni": the assignment itself is the subject and is left out; so is the verb of "Slutrapport senast i juni". */
const passive = new RegExp(
  String.raw`^(?:${kinds}(?:rapporteras|redovisas)|${kinds}(?:rapport(?:ering)?|redovisning)\s(?:lämnas|sker|görs|senast)|uppdraget\s${kinds}(?:rapporteras|redovisas))(?!\p{L})`,
  'iu',
)
/** "Nämnden ska redovisa resultatet senast den 31 mars." */
const active = new RegExp(
  String.raw`^(?:att\s+)?\p{L}[^.:;]{2,80}?\sska(?:ll)?\s+(?:\p{L}+\s+)?${kinds}(?:redovisa|rapportera)(?!\p{L})`,
  'iu',
)

/** Whether a sentence says when or to whom an assignment is reported. */
export function isReporting(sentence: string): boolean {
  if (passive.test(sentence) || active.test(sentence)) return occasion.test(sentence)
  return subject.test(sentence) && when.test(sentence) && occasion.test(sentence) && reportVerb.test(sentence)
}

/**
 * How a region's assignments are reported: the sentences that say so among its decisions, else anywhere in it,
 * each once and as they stand, a full stop between them. Null when none does. A clause may give the report itself
 * as a task ("får i uppdrag att redovisa läget i juni").
 */
export function reportingIn(region: Pick<Region, 'decisions' | 'entries'>): string | null {
  const decided = region.decisions.flatMap((clause) => reportingSentences(clause.text))
  const said =
    decided.length > 0 ? decided : region.entries.flatMap((entry) => reportingSentences(entry.text))
  const distinct = [...new Map(said.map((sentence) => [keyOf(sentence), sentence])).values()]
  if (distinct.length === 0) return null
  return distinct.map((sentence, at) => (at < distinct.length - 1 ? withStop(sentence) : sentence)).join(' ')
}

const reportVerbs = `(?:${kinds}(?:rapportera|redovisa)|återkomma|lämna\\s+(?:en\\s+)?${kinds}rapport)(?!\\p{L})`
const taskOfReport = new RegExp(`(?:^|(?<!\\p{L})(?:och|samt)\\s+)(${reportVerbs}.*)$`, 'iu')
/** "ta fram en plan, med redovisning senast i juni", "ta fram en plan som ska redovisas i juni". */
const addedReport = new RegExp(
  String.raw`,?\s+((?:med\s+${kinds}(?:redovisning|rapport(?:ering)?)|(?:(?:som|vilken|vilket|och)\s+ska(?:ll)?|som|vilken|vilket|att)\s+${kinds}(?:redovisas|rapporteras))(?!\p{L}).*)$`,
  'iu',
)

/** What a task itself says of its report: "utreda … och redovisa resultatet i juni". */
export function reportingInTask(task: string): string | null {
  const said = (taskOfReport.exec(task) ?? addedReport.exec(task))?.[1]
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

function reportingSentences(text: string): string[] {
  return sentencesWithPlace(text).flatMap(({ text: sentence }) => {
    const words = sentence.trim()
    const task = givenReport.exec(words)?.groups?.task
    if (task && occasion.test(task)) return [task]
    return isReporting(words) ? [words] : []
  })
}

function keyOf(sentence: string): string {
  return sentence.toLowerCase().replace(/(?<!\p{L})ska\s+|[^\p{L}\d]+/gu, '')
}

function withStop(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
}
