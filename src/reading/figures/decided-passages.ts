import type { Passage } from '../prose.ts'

/** Headings of minutes under which nothing is measured: what is proposed, decided, claimed or attached. */
const decides =
  /^(?:\p{L}+\s){0,4}\p{L}*(?:beslut|yrkanden?|reservation(?:er)?|beslutsgång|omröstning|underlag|bilagor)(?:\s(?:till|vid|av)\s.*)?:?$/iu
const sends = /^(?:expedieras|skickas|beslutet|delges|protokollsutdrag|deltagande)(?!\p{L}).{0,40}$/iu
const tells =
  /^(?:§|\d+\s*§)|^(?:sammanfattning|bakgrund|ärende|ärendet|inledning|information|nuläge|beskrivning|\p{L}*beskrivning)(?!\p{L})/iu

/** The passages that tell how things are, without those under headings of proposals, decisions and material. */
export function tellingPassages(passages: readonly Passage[]): Passage[] {
  let deciding = false
  return passages.filter(({ text }) => {
    const short = text.length <= 70
    if (tells.test(text)) deciding = false
    else if (short && (decides.test(text) || sends.test(text))) deciding = true
    return !deciding
  })
}
