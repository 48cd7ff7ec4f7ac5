import { readHead } from './body-heads.ts'

/**
 * Where a body's name begins that ends in a compound head at `start`: "Hälso- och |sjukvårdsnämnden" with its
 * spelling variants "hälso-och", "Hälso och", and lists as "Plan-, bygg- och".
 */
export function coordinationStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 90), start)
  if (!/(?:och|samt|&)$/iu.test(before.trimEnd().slice(-4))) return start
  const hyphened = /(?:\p{L}{2,}-\s?,\s?)*\p{L}{2,}-\s?(?:och|samt|&)\s+$/iu.exec(before)
  if (hyphened) return start - hyphened[0].length
  const unhyphened = /(?<![\p{L}-])(\p{L}{3,})\s(?:och|samt|&)\s+$/u.exec(before)
  const first = unhyphened?.[1]
  if (!unhyphened || !first || readHead(first)) return start
  return isCombiningForm(first, before.slice(0, unhyphened.index)) ? start - unhyphened[0].length : start
}

/** Without the hyphen only a linking -o ("hälso och") or a name that opens its sentence tells that it belongs. */
function isCombiningForm(word: string, before: string): boolean {
  if (/\p{L}o$/u.test(word)) return true
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /(?:^|[\n.:;!?(])\s*$/u.test(before)
}

/** Infinitives that end as adjectives do: "minska nämndens kostnader". */
const verbsLikeAdjectives = /^(?:minska|önska|granska|forska|utforska|betala|tala)$/iu

/** Where the name begins when a definite adjective belongs to it: "|Regionala utvecklingsnämnden". */
export function adjectiveStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start)
  // What a federation's board proposes goes to "medlemskommunernas fullmäktige".
  const members = /(?<!\p{L})(?:medlems)?(?:kommunernas|regionernas|medlemmarnas)\s$/iu.exec(before)
  if (members) return start - members[0].length
  if (!/a\s$/iu.test(before.slice(-2))) return start
  const match = /(?<![\p{L}-])(\p{L}{2,}(?:ska|ala|nsamma)|norra|södra|östra|västra|mellersta)\s$/iu.exec(
    before,
  )
  if (!match?.[1] || verbsLikeAdjectives.test(match[1])) return start
  return start - match[0].length
}

/** What is done with a matter that is sent "till nämnden för …": no area that a body is named after. */
const purposes =
  /^(?:beslut|kännedom|behandling|vidare|dialog|diskussion|åtgärd|åtgärder|hantering|prövning|information|återrapportering|revidering|redovisning|rapportering|beredning|att|den|det|de|denna|detta|sin|sina|sitt|vår|våra|en|ett|alla|samtliga|ny|nya|egen|\p{L}+(?:ande|ende))$/iu
const continuations =
  /^(?:ger|har|är|ska|skall|får|kan|att|som|med|till|från|beslutar|föreslår|lämnar|lyfter|uppdrar|överlämnar|noterar|godkänner|fastställer|antar|de|den|det|\p{L}{2,}(?:ens|ets|rnas|nas))$/iu
const area = '(?:(?:\\p{Ll}+(?:bar|isk|al|ell|ig)[at]?|nära)\\s{1,2})?(?!nära(?!\\p{L}))\\p{Ll}{4,}'

/** "för hälsofrämjande arbete" is an area, "för ställningstagande senast" none: a verb or an end must follow. */
const participleArea =
  /^\sför\s\p{Ll}+(?:ande|ende)\s(?!senast|inom|före|efter|till|från|vid|under|enligt)\p{Ll}{4,}(?=$|[\n.,;:!?)]|\s(?:beslutar|beslutade|föreslår|har|ska|får|godkänner|tar)(?!\p{L}))/u

/** Where the name ends when its area follows: "beredningen för primärvård och tandvård|". */
export function areaEnd(text: string, end: number): number {
  const after = text.slice(end, end + 120)
  if (!/^\sför\s/u.test(after)) return end
  const doing = participleArea.exec(after)
  if (doing) return end + doing[0].length
  const first = new RegExp(`^\\sför\\s(${area})(?!\\p{L})`, 'u').exec(after)
  if (!first?.[1] || !namesArea(first[1], purposes)) return end
  let length = first[0].length
  const further = new RegExp(`^((?:-?,\\s${area}-?)*-?\\soch\\s${area})(?!\\p{L})`, 'u').exec(
    after.slice(length),
  )
  const words = further?.[1]?.split(/-?,\s|-?\soch\s/u).filter((word) => word !== '') ?? []
  if (further && words.every((word) => namesArea(word, continuations))) length += further[0].length
  return end + length
}

function namesArea(phrase: string, excluded: RegExp): boolean {
  return phrase.split(/\s/u).every((word) => !excluded.test(word) && !readHead(word))
}
