/** What only a deciding body does, in the infinitive: never what it orders others to do. */
const formal =
  'anse|anslå|anta|anvisa|avskriva|avslå|avsluta|avsätta|bemyndiga|besluta|bevilja|bifalla|bordlägga|delegera|entlediga|fastställa|finansiera|föreslå|förklara|godkänna|hemställa|lägga|medge|notera|omdisponera|ombudgetera|reservera|tacka|tilldela|tillstyrka|uppdra|uppdraga|upphäva|utse|välja|återremittera|återkalla'
/** What a body decides to do, or orders done. */
const either =
  'ansvara|anmäla|avge|avstå|expediera|ge|genomföra|ha|hänskjuta|hänvisa|höja|inleda|inrätta|införa|inte|kalla|låta|lämna|minska|ompröva|remittera|rekommendera|redovisa|skicka|ställa|sälja|sänka|säga|ta|teckna|tillföra|tillsätta|tillsända|uppmana|upphandla|uppta|utarbeta|utge|utreda|vidta|återkomma|återrapportera|ändra|öka|överföra|överlämna|överlåta|översända'
/** "finansiering sker inom ram": a subject with its verb decides, too. */
const subjectAndVerb =
  /^(?:paragrafen|ärendet|beslutet|protokollet|kostnaden|kostnaderna|finansiering(?:en)?|medel|medlen|\p{Ll}{3,}(?:an|en|et|yn|arna|orna|erna))\s(?:\p{Ll}+\s){0,2}(?:sker|ska|skall|gäller|träder|finansieras|belastar|börjar|upphör|justeras|förklaras|anses|tas|antas|fastställs)(?!\p{L})/u

const formalOpening = new RegExp(`^(?:${formal}|ge\\s.{3,80}?\\si\\suppdrag)(?!\\p{L})`, 'iu')
const anyOpening = new RegExp(`^(?:${formal}|${either})(?!\\p{L})`, 'u')

/** Whether the words after an "att" can only be what the body itself decides, not what it orders. */
export function opensOwnClause(words: string): boolean {
  return formalOpening.test(words) || subjectAndVerb.test(words)
}

/** Whether a line opens with the infinitive of a decision ("anslå medel", "ge direktören i uppdrag"). */
export function opensInfinitive(line: string): boolean {
  return anyOpening.test(line)
}
