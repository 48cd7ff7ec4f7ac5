/** Pronouns, connections and bodies alone name nothing that is measured: "Det är 5 procent", "Nämnden är …". */
const nothingNamed =
  /^(?:det|den|de|detta|denna|dessa|vi|han|hon|man|vilket|vilka|som|där|här|så|samt|och|men|därav|varav|av|resten|övriga|hon|regionen|region|kommunen|landstinget|nämnden|styrelsen|utskottet|fullmäktige|förvaltningen|beredningen|verksamheten)(?!\p{L})(?:\s\p{Lu}\p{L}+)?$/iu
/** Words that need more words to name a thing. */
const vague =
  /^(?:andelen|antalet|siffran|siffrorna|summan|beloppet|nivån|ökningen|minskningen|skillnaden|förändringen|resten|värdet|snittet|genomsnittet|motsvarande|utfallet)$/iu
const finiteVerbs =
  /(?<!\p{L})(?:är|var|har|hade|ska|kan|får|fick|som|att|omfattar|innebär|visar|blir|blev)(?!\p{L})/iu

/**
 * A thing named in a few words, or null when the words name nothing a reader would understand. After a missing full
 * stop it begins anew at its capital ("… tio månader/år Nuvarande årskostnad").
 */
export function tidyLabel(words: string): string | null {
  const label = begunAnew(words.trim()).replace(/,$/u, '')
  if (label.split(/\s/u).length > 14 || !/\p{L}{3}/u.test(label)) return null
  if (nothingNamed.test(label) || vague.test(label) || finiteVerbs.test(withoutWho(label))) return null
  return /\d[\d\s,.]*(?:%|\p{L}*kr(?!\p{L}))/iu.test(label) ? null : label
}

/** "Andelen elever som når gymnasiet": who they are that are counted may take a clause. */
function withoutWho(label: string): string {
  return label.replace(/(?<=^(?:andel|antal)(?:en|et)?(?:\s[^,]+?)?)\ssom\s.*$/iu, '')
}

function begunAnew(label: string): string {
  if (label.split(/\s/u).length <= 9) return label
  const restart = /^.*\p{Ll}\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(label)
  return restart ? label.slice(restart[0].length) : label
}
