import { sentencesOf } from './sentences.ts'

const body =
  '(?:\\p{Lu}[\\p{L} -]*)?(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige|[Uu]tskottet|[Bb]eredningen|[Dd]irektionen|[Rr]ådet)'
const settled =
  '(?:Informationen|Rapporten|Rapporterna|Redovisningen|Ärendet|Anmälan|Anmälningarna|Delgivningarna|Delegationsbesluten|Meddelandena|Frågan|Motionen|Interpellationen|Dagordningen|Föredragningslistan|Protokollet|Skrivelsen)'
const suggested = '(?:Efter|På|Enligt)\\sförslag\\s(?:av|från)\\s[^.:;]{3,60}'

const present = [
  new RegExp(
    `^${body}\\s(?:noterar|godkänner|antecknar|lägger|tackar|tar\\s(?:del|emot)|beviljar|avslår|utser|väljer|bordlägger|återremitterar|remitterar|fastställer|antar|överlämnar|uppdrar|tillstyrker|ställer\\ssig)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^${settled}\\s(?:noteras|läggs|bordläggs|återremitteras|remitteras|godkänns|utgår|avslås|bifalls|fastställs|anses|antecknas|överlämnas)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^${suggested}\\s(?:läggs|noteras|bordläggs|remitteras|godkänns|utses|väljs|antecknas)(?!\\p{L})`,
    'u',
  ),
  /^(?:Till|Att)\s[^.:;]{5,90}\s(?:utses|väljs)\s/u,
]
const past = [
  new RegExp(
    `^${body}\\s(?:noterade|godkände|antecknade|lade|tackade|tog\\s(?:del|emot)|beviljade|avslog|utsåg|valde|bordlade|återremitterade|remitterade|fastställde|antog|överlämnade)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^${settled}\\s(?:noterades|lades|bordlades|återremitterades|remitterades|godkändes|utgick|avslogs|bifölls|fastställdes|ansågs|antecknades|överlämnades)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^${suggested}\\s(?:lades|noterades|bordlades|remitterades|godkändes|utsågs|valdes|antecknades)(?!\\p{L})`,
    'u',
  ),
  /^(?:Till|Att)\s[^.:;]{5,90}\s(?:utsågs|valdes)\s/u,
]
/** A day, a year or another meeting: then it is history. */
const earlier = /\d{4}|(?<!\p{L})(?:tidigare|förra|redan|då|sedan|dessförinnan|i\sfjol)(?!\p{L})/iu

/** Whether a text begins with a sentence that says in one word what is decided: "Nämnden noterar rapporten". */
export function settlesInWords(text: string): boolean {
  return present.some((form) => form.test(text))
}

/** The same in the past tense ("Rapporten lades till handlingarna"), which minutes may be kept in; history is told so, too. */
export function settledInPast(text: string): boolean {
  const [first = ''] = sentencesOf(text)
  return past.some((form) => form.test(first)) && !earlier.test(first)
}
