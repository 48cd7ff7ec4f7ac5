import { sentencesWithPlace } from './decided.ts'

const giving = String.raw`(?<!\p{L})(?:uppdra[rs]?|uppdrog|i\suppdrag)(?!\p{L})`
const what = String.raw`(?:uppdrag(?:et|en)?|beslut(?:et|en)?|(?:medborgar)?förslag(?:et|en)?|motion(?:en)?|yrkande(?:t|na)?|initiativ(?:et)?|begäran|punkten)(?!\p{L})`
const until = `(?:(?!${giving}).)*?`

/** "upphäva beslutet om att ge", "avslå motionen om att uppdra": the verb stands before the giving it undoes. */
const undoing = new RegExp(
  String.raw`^${until}(?<!\p{L})(?:upphäv(?:a|er|de)|avslå[rs]?|avslog|åter(?:ta[rs]?|tog|kallar?|kallade)|avslutar?|avvisar?|avskriv(?:a|er)|bordlägg(?:a|er)|senarelägg(?:a|er)|(?:skjut(?:a|er)|riv(?:a|er))\supp|drar?\s(?:tillbaka|in)|stryk(?:a|er)|inte\sbifall(?:a|er)|anser?(?!\satt)|förklarar?)\s(?:(?!${giving})[^.;:]){0,60}?(?<!\p{L})${what}(?<between>.*)$`,
  'iu',
)
/** What begins a task of its own after what is undone: "avslå motionen samt ge förvaltningen i uppdrag". */
const anew =
  /(?:(?<!\p{L})(?:och|samt|men)|[,;])\s(?:(?!om\s)\S+\s){0,4}?(?:ger?|ges|får|uppdra[rs]?)(?!\p{L})/iu

/** "Uppdraget till chefen att utreda frågan": what may be said to be undone at the end of the sentence. */
const subject = new RegExp(String.raw`^${until}(?:^|(?<!\p{L})att\s)${what}(?<told>.*)$`, 'iu')
const undone =
  /(?<!(?<!\p{L})(?:hur|när|innan|som|där|vilka|(?:utreda|pröva|undersöka|bedöma)\som)\s(?:\S+\s){0,3})(?<!\p{L})(?:åter(?:tas|togs|kallas)|upphäv(?:s|des|er)|upphör|avslås|avslogs|avslutas|avvisas|avskrivs|bordläggs|senareläggs|stryks|utgår|vilar|pausas|förfaller|(?:dras|tas)\s(?:tillbaka|in)|skjuts\s(?:upp|fram)|rivs\supp|ställs\sin|läggs\sner|anses|förklaras|(?:är|har)\s(?:nu\s|därmed\s)?(?:slutför|avsluta|fullgjor|genomför|återkalla)\p{L}*)(?!\p{L})(?<after>.*)$/iu

const not = String.raw`(?:inte|ej|icke)(?!\s(?:bara|endast|enbart|minst))(?!\p{L})`
const word = String.raw`(?:(?!(?:att|som)\s)[^\s,]+\s)`
const refusing = new RegExp(
  String.raw`(?<!\p{L})(?:uppdra[rs]?|uppdrog)\s${word}{0,6}?${not}|(?<!\p{L})(?:ge[rs]?|gavs?|får|fick)\s${word}{0,6}?${not}\s${word}{0,8}?(?:i\suppdrag|uppdraget)|(?<!\p{L})(?:${not}|avstår?\sfrån)\s(?:att\s|nu\s|längre\s)?(?:ges?|uppdra[rs]?|uppdragits|gett|lämna)(?!\p{L})`,
  'iu',
)
/** Up to the task itself, whose own words may say "inte" of what is to be done. */
const frame = new RegExp(String.raw`^.*?(?:${giving}|uppdraget)(?:.*?(?<!\p{L})att(?!\p{L}))?`, 'iu')

/** Whether a sentence withdraws, refuses, repeals, postpones or ends an assignment, rather than giving one. */
export function takesBack(sentence: string): boolean {
  const text = sentence.replace(/\s+/gu, ' ')
  if (!/uppdra|uppdrog/iu.test(text)) return false
  return isUndoing(text) || isUndone(text) || refusing.test(frame.exec(text)?.[0] ?? '')
}

/** The sentences of a clause that do not take an assignment back. */
export function withoutTakenBack(text: string): string {
  const sentences = sentencesWithPlace(text)
  if (!sentences.some((sentence) => takesBack(sentence.text))) return text
  return sentences.flatMap((sentence) => (takesBack(sentence.text) ? [] : [sentence.text])).join(' ')
}

function isUndoing(text: string): boolean {
  const between = undoing.exec(text)?.groups?.between
  return between !== undefined && !anew.test(upToGiving(between))
}

function isUndone(text: string): boolean {
  const after = undone.exec(subject.exec(text)?.groups?.told ?? '')?.groups?.after
  return after !== undefined && !new RegExp(giving, 'iu').test(after)
}

function upToGiving(text: string): string {
  return new RegExp(`^.*?${giving}`, 'iu').exec(text)?.[0] ?? text
}
