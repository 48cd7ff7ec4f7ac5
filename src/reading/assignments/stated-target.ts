/** Where a title states its aim, as offsets in it. */
export interface StatedTarget {
  text: string
  start: number
  end: number
}

const number = '\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'
const lead =
  '(?:(?:med|till|motsvarande|på|om|av|minst|högst|upp\\s+till|totalt|ca|cirka|under|över|ned\\s+till)\\s+)*'
const unit =
  '(?:%|procentenheter|procent|promille|miljoner\\s+kronor|miljoner|miljarder|mnkr|mkr|tkr|kronor|kr|platser|vårdplatser|dagar|årsarbetare|tjänster|ton|kwh|mwh|gwh)'
const figure = new RegExp(`(?<![\\p{L}\\d])${lead}(?:${number})\\s?${unit}(?![\\p{L}\\d])`, 'iu')
/** "till i genomsnitt sex veckor": a time that is aimed at may be told in words. */
const inWords =
  /(?<!\p{L})(?:till|med|på)\s(?:(?:i\sgenomsnitt|högst|minst|cirka|ca)\s)*(?:\d+(?:,\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s(?:timm(?:e|ar)|minuter|arbetsdagar|dagar|veck(?:a|or))(?!\p{L})/iu
/** "till högst 400": a bound says that the number is an aim, whatever it counts. */
const bound =
  /(?<!\p{L})(?:till\s)?(?:högst|minst|maximalt)\s(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?)(?![\p{L}\d])/iu
/** The aim goes on to the end of its phrase, as far as what it is compared with. */
const phraseEnd = /\s[-–—]\s|[;.](?:\s|$)|,\s/u

/** The aim with its figure that an assignment's own words state, null when they state none. A year is no figure. */
export function statedTarget(title: string): StatedTarget | null {
  const match = figure.exec(title) ?? inWords.exec(title) ?? bound.exec(title)
  if (!match) return null
  const start = match.index
  const rest = title.slice(start + match[0].length)
  const end = start + match[0].length + (phraseEnd.exec(rest)?.index ?? rest.length)
  return {
    text: title.slice(start, end).trim(),
    start,
    end: start + title.slice(start, end).trimEnd().length,
  }
}
