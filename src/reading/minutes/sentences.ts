/** Words that end with a point without ending a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:m\.?\s?fl|m\.?\s?m|t\.?\s?ex|bl\.?\s?a|d\.?\s?v\.?\s?s|kl|nr|ca|dnr|kap|prop|st|jfr|resp|inkl|exkl|f\.\s?d|s\.\s?k|\p{Lu})\.$/iu

/** Where the sentences of a folded text begin. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/[.!?][)”"’»]?\s+(?=["”'«(]?[\p{Lu}\d])/gu)) {
    const upToPoint = text.slice(0, match.index + 1)
    if (!abbreviation.test(upToPoint.slice(-12))) starts.push(match.index + match[0].length)
  }
  return starts
}

/** The sentences of a folded text. */
export function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text)
  return starts
    .map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim())
    .filter(Boolean)
}

const reserving =
  /(?<!\p{L})(?:reservera(?:r|de|t)\ssig|anmäl(?:er|de)\s(?:en\s)?(?:skriftlig\s)?reservation|(?:lämna(?:r|de)|avg(?:er?|av)|inkommer\smed|inlämnar|lägger)\s(?:en\s|följande\s|in\s|gemensam(?:ma)?\s)*(?:skriftliga?\s|blank\s)?reservation)/iu
const abstaining =
  /(?<!\p{L})(?:delta(?:r|git)?|deltog)\s(?:\p{L}+\s)?(?:ej|inte|icke)(?!\p{L})|(?<!\p{L})avstår\s(?:från\s)?(?:att\sdelta|deltagande)|(?<!\p{L})(?:ej|inte)\sdelta(?:r|git)/iu

/** "… reserverar sig", "… anmäler reservation". */
export function isReservation(sentence: string): boolean {
  return reserving.test(sentence)
}

/** Where the words of a reservation stand in its sentence. */
export function reservingWords(sentence: string): { index: number; end: number } {
  return placeOf(reserving, sentence)
}

/** "… deltar inte i beslutet". Abstaining in a vote is another fact and is not meant. */
export function isNotParticipating(sentence: string): boolean {
  return (
    abstaining.test(sentence) && /beslut|ärende|handläggning|överläggning|omröstning|jäv/iu.test(sentence)
  )
}

/** Where "deltar inte" begins, -1 when it is not said. */
export function notParticipatingAt(sentence: string): number {
  return abstaining.exec(sentence)?.index ?? -1
}

/** Someone is disqualified: "anmäler jäv", "på grund av jäv". */
export function isDisqualification(sentence: string): boolean {
  return (
    /(?<!\p{L})jäv(?:ig|iga)?(?!\p{L})|jävsanmäl/iu.test(sentence) &&
    !/(?:inge[nt]|inga)\sjäv|inte\sanmäl/iu.test(sentence)
  )
}

/** The paragraph is adjusted at once. */
export function isImmediateAdjustment(sentence: string): boolean {
  return /omedelbar(?:t)?\s(?:justering|justerad|justerat|justeras)|justera(?:s|des?|d|t|r)?\s(?:paragrafen\s)?omedelbart/iu.test(
    sentence,
  )
}

const statements = [
  /(?<!\p{L})(?:lämna(?:r|de|t)|avg(?:er?|av)|anmäl(?:er|de)|inkommer\smed|inlämnar|lägger|gör|begär|får|bifogar|fogar|önskar|(?:ges|får)\s(?:möjlighet|tillfälle|rätt)(?:en)?\satt\s(?:lämna|foga|avge))\s.{0,60}?(?:särskil[td]a?\s(?:yttrande|uttalande)|(?:protokolls|till protokollet\s)?anteckning|(?:följande|antecknat)\s(?:i|till)\sprotokollet)/iu,
  // "låter till protokollet anteckna …", "begär att till protokollet få antecknat …", "medges att få foga … anteckning"
  /(?<!\p{L})(?:låter|lät|vill|begär(?:de)?|önskar|medges|får|fick)\s(?:att\s)?(?:till\sprotokollet\s)?(?:(?:få|ha)\s)?(?:till\sprotokollet\s)?(?:antecknat?|foga[^.:]{0,40}?\santeckning)(?:\s(?:i|till)\sprotokollet)?(?!\p{L})/iu,
  // "Särskilt yttrande lämnas av …", "Till beslutet fogas ett särskilt yttrande från …"
  /(?:[Ss]ärskilt\s(?:yttrande|uttalande)|(?:[Pp]rotokollsa|[Aa])nteckning)\s(?:(?:lämnas|lämnades|avges|avgavs|fogas|anmäls|görs)\s(?:till\s\p{L}+\s)?)?(?:av|från)(?=\s\p{Lu})/u,
]

/** Someone has a separate statement or a note put into the minutes. */
export function isStatement(sentence: string): boolean {
  return statements.some((form) => form.test(sentence))
}

/** Where the words of a statement stand in its sentence. */
export function statementWords(sentence: string): { index: number; end: number } {
  return placeOf(statements.find((form) => form.test(sentence)) ?? /^/u, sentence)
}

function placeOf(words: RegExp, sentence: string): { index: number; end: number } {
  const match = words.exec(sentence)
  return { index: match?.index ?? 0, end: match ? match.index + match[0].length : 0 }
}

/** Who spoke: "I debatten yttrar sig …", "I överläggningen deltar …". */
export function isDebate(sentence: string): boolean {
  return /(?<!\p{L})yttra(?:r|de|t)\ssig(?!\p{L})|^I\s(?:debatten|överläggningen|diskussionen|ärendet)\s(?:deltar|deltog|talar|talade|yttra)|(?<!\p{L})(?:ordet\s(?:begärs|begärdes)|begär(?:de)?\sordet)/iu.test(
    sentence,
  )
}

/** What is told among decisions but decides nothing: reservations, who took no part, statements. */
export function isStrayInDecision(text: string): boolean {
  const [first = ''] = sentencesOf(text)
  return (
    isReservation(first) ||
    isNotParticipating(first) ||
    isStatement(first) ||
    (isDebate(first) && /\(\p{Lu}{1,4}\)/u.test(first))
  )
}

const chairStep = /^(?:O|Möteso)rdföranden?\s(?:frågar|frågade|ställer|ställde|finner|fann)(?!\p{L})/u

/** How the chair puts the question and finds the answer: a step of the process, whatever it says is decided. */
export function isChairStep(text: string): boolean {
  return chairStep.test(text)
}
