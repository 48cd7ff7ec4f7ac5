export type Side = 'yes' | 'no' | 'abstained' | 'absent'

const words = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
]
const count = `(\\d{1,3}|${words.join('|')})`
const yesWord = '(?:st\\s)?["”’]?ja["”’]?(?:[ -]?röst(?:er(?:na)?)?)?'
const noWord = '(?:st\\s)?["”’]?nej["”’]?(?:[ -]?röst(?:er(?:na)?)?)?'
const forms: { yes: RegExp; no: RegExp }[] = [
  {
    yes: new RegExp(`(?<!\\p{L})${count}\\s${yesWord}(?!\\p{L})`, 'iu'),
    no: new RegExp(`(?<!\\p{L})${count}\\s${noWord}(?!\\p{L})`, 'iu'),
  },
  {
    yes: new RegExp(`(?<!\\p{L})${yesWord}(?:\\s?[:=]\\s?|\\s)${count}(?![\\p{L}\\d])`, 'iu'),
    no: new RegExp(`(?<!\\p{L})${noWord}(?:\\s?[:=]\\s?|\\s)${count}(?![\\p{L}\\d])`, 'iu'),
  },
]
const voting = (side: string) =>
  new RegExp(
    `(?<!\\p{L})${count}\\s(?:ledamöter|ledamot|personer|röstande|av\\sledamöterna)\\s(?:har\\s)?röst(?:ar|ade|at)\\s(?:för\\s)?["”]?${side}(?!\\p{L})`,
    'iu',
  )
forms.push({ yes: voting('ja'), no: voting('nej') })
const yesAgainst = new RegExp(
  `(?<!\\p{L})${count}\\s${yesWord}\\s(?:mot|och)\\s${count}(?:\\s${noWord})?(?!\\p{L})`,
  'iu',
)
const abstainedForms = [
  new RegExp(
    `(?<!\\p{L})${count}\\s(?:\\p{L}+\\s){0,3}?(?:avstår|avstod|avstående|avstått|nedlagda?|blank(?:a|t)?)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:avstår|avstod|avstående|avst\\.?|nedlagda)(?:\\s?[:=]\\s?|\\s)${count}(?![\\p{L}\\d])`,
    'iu',
  ),
]

/** The numbers of a vote that a sentence states, however it states them; null when it states none. */
export function countsIn(
  sentence: string,
): { yes: number | null; no: number | null; abstained?: number } | null {
  const abstained = abstainedIn(sentence)
  const rest = abstained === null ? {} : { abstained }
  for (const form of forms) {
    const yes = numberOf(form.yes.exec(sentence)?.[1])
    const no = numberOf(form.no.exec(sentence)?.[1])
    if (yes !== null && no !== null) return { yes, no, ...rest }
  }
  const against = yesAgainst.exec(sentence)
  return against ? { yes: numberOf(against[1]), no: numberOf(against[2]), ...rest } : null
}

/** The number of one side, where each side has a line of its own ("8 ja-röster"); null elsewhere. */
export function oneSideIn(sentence: string): { yes: number } | { no: number } | null {
  for (const form of forms) {
    const yes = numberOf(form.yes.exec(sentence)?.[1])
    const no = numberOf(form.no.exec(sentence)?.[1])
    if (yes !== null && no === null) return { yes }
    if (no !== null && yes === null) return { no }
  }
  return null
}

/** How many abstained, when a sentence says so by itself; null when it does not. */
export function abstainedIn(sentence: string): number | null {
  const counts = abstainedForms.map((form) => numberOf(form.exec(sentence)?.[1]))
  return counts.find((value) => value !== null) ?? null
}

/** Which side a list of names is on; null when the sentence lists no voters. */
export function sideOf(sentence: string): Side | null {
  if (
    /(?:röstar?(?:de)?|röst(?:er)?)\s(?:för\s)?["”]?nej|(?:^|\s)nej(?:-?röst(?:er)?)?["”]?(?:\s\(\d+\))?:|nej\s(?:röstar|röstade)|nej-?röster\s(?:avges|avgavs|lämnas)\sav/iu.test(
      sentence,
    )
  )
    return 'no'
  if (
    /(?:röstar?(?:de)?|röst(?:er)?)\s(?:för\s)?["”]?ja(?!\p{L})|(?:^|\s)ja(?:-?röst(?:er)?)?["”]?(?:\s\(\d+\))?:|ja\s(?:röstar|röstade)|ja-?röster\s(?:avges|avgavs|lämnas)\sav/iu.test(
      sentence,
    )
  )
    return 'yes'
  if (/(?<!\p{L})avst(?:år|od)(?!\p{L})/iu.test(sentence)) return 'abstained'
  return /(?<!\p{L})(?:frånvarande|frånv)(?!\p{L})/iu.test(sentence) ? 'absent' : null
}

/** The number in brackets or before the colon that says how many names a list should hold. */
export function statedCount(sentence: string): number | null {
  const match = /\((\d{1,3})(?:\sst)?\)/u.exec(sentence)
  return match ? Number(match[1]) : null
}

function numberOf(raw: string | undefined): number | null {
  if (raw === undefined) return null
  const word = words.indexOf(raw.toLowerCase())
  return word >= 0 ? word : Number(raw)
}
