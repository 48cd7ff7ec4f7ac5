/**
 * How Swedish sentences tie a number to the thing it measures. Each form is matched against what stands before the
 * number; the group `thing` is what it measures, `kind` a surplus or deficit that is shown for it.
 */

const adverbs =
  '(?:\\s(?:idag|i\\sdag|nu|för\\snärvarande|fortsatt|fortfarande|totalt|endast|bara|hela|därmed|således|i\\sdagsläget|i\\sgenomsnitt|i\\ssnitt|redan))*'
const fewWords = '(?:\\s\\p{L}+){0,2}(?:\\s(?:19|20)\\d\\d)?'
// "Hittills uppgår kostnaden till": what only says when is no thing.
const onlyWhen =
  '(?:I|Under|För|Per|Vid|När|Om|Efter|Hittills|Idag|Totalt|Till\\soch\\smed|Från\\soch\\smed|År|Sedan)(?!\\p{L})'
const subject = `(?!${onlyWhen})(?<thing>\\p{Lu}[^.!?;:]*?)(?:,?\\ssom)?`
const measured = '(?<thing>\\p{L}+(?:en|et|na|an|n)(?!\\p{L})(?:\\s\\p{L}[\\p{L}-]*){0,6})'
const opening = `^(?:${onlyWhen}|(?:Den|Av)(?!\\p{L}))[^.!?;:]*?`
const result =
  '(?:(?:ett|en)\\s)(?<kind>(?:\\p{L}+\\s)?\\p{L}*(?:överskott|underskott|avvikelse|resultat)(?:\\smot\\s\\p{L}+)?)\\s(?:på|om)'
const showing =
  '(?:visar|visade|redovisar|redovisade|uppvisar|uppvisade|prognostiserar|lämnar|lämnade|gör|gjorde|pekar\\s(?:mot|på)|pekade\\s(?:mot|på))'

/** "… är nu", "… uppgick till", "… beräknas till": the thing first, then a verb that states. */
const stating = [
  `(?:är|var|blir|blev|utgör|utgjorde|motsvarar|motsvarade)${adverbs}(?:\\s(?:under|i|per)\\s[\\p{L}\\d–-]+(?:\\s[\\p{L}\\d–-]+){0,3})?`,
  `är\\soförändra(?:d|t|de),?(?:\\s(?:på|till))?`,
  `(?:uppgår|uppgick|uppgått)${fewWords}\\still(?:\\stotalt)?`,
  `(?:ligger|låg|landar|landade|hamnar|hamnade|stannar|stannade)${fewWords}\\s(?:på|kring)(?:\\stotalt)?`,
  `(?:redovisas|redovisades)(?:\\s[\\p{L}\\d]+){0,5}\\s(?:på|till)(?:\\stotalt)?`,
  `(?:har\\s)?(?:ökat|minskat|stigit|sjunkit|förbättrats|försämrats|ökade|minskade|steg|sjönk)${fewWords}\\still`,
].join('|')
const estimating = `(?:beräknas|uppskattas|bedöms|prognostiseras|väntas)${fewWords}\\s(?:till|bli|uppgå\\still|landa\\spå|göra)`

export const statedForms = [
  new RegExp(`^${subject}\\s(?:${stating})\\s$`, 'u'),
  new RegExp(
    `${opening}\\s(?:uppgick|uppgår|låg|ligger|landade|landar|hamnade)\\s(?<thing>[^.!?;:,]*?)\\s(?:till|på)(?:\\stotalt)?\\s$`,
    'u',
  ),
  new RegExp(`${opening}\\s(?:blir|blev|är|var|motsvarar|motsvarade|utgör|utgjorde)\\s${measured}\\s$`, 'u'),
]

/** "Fullmäktige fastställde …, § 150, nämndens ram till 5 142,3 mkr": what was decided once, told afterwards. */
export const decidedForm =
  /^\p{L}+(?:\s\p{L}+){0,3}\s(?:fastställde|beslutade|bestämde|satte)\s(?:den\s[^.!?;:,]+,\s(?:§\s\d+,\s)?)?(?<thing>\p{L}[^.!?;:,\d]{3,60})\still\s$/u

export const estimatedForms = [
  new RegExp(`^${subject}\\s(?:${estimating})\\s$`, 'u'),
  new RegExp(
    `${opening}\\s(?:beräknas|uppskattas|bedöms|väntas)\\s(?<thing>[^.!?;:,]*?)\\s(?:till|bli|uppgå\\still)\\s$`,
    'u',
  ),
]

/** "Prognosen för helåret visar ett underskott på", "Till och med maj redovisar nämnden ett underskott om". */
export const shownForms = [
  new RegExp(
    `^${subject}\\s(?:${showing}|beräknas\\sgöra)(?:\\s(?:på|nu))?\\s${result}(?:\\stotalt)?\\s$`,
    'u',
  ),
  new RegExp(`^${subject}\\s(?:är|blir|blev|var)(?:\\soförändra[dt]e?,)?\\s${result}\\s$`, 'u'),
  new RegExp(`${opening}\\s${showing}\\s(?<thing>[^.!?;:,]{3,60}?)\\s${result}\\s$`, 'u'),
  new RegExp(`${opening}\\s(?:redovisas|redovisades|uppstår|uppstod|prognostiseras)\\s${result}\\s$`, 'u'),
]

const bounds = '(?:till|på|minst|högst|under|över|max|maximalt)'
const aim = '(?:mål(?:et|sättning(?:en)?|värde(?:t)?|nivån?)?|ambition(?:en)?|siktet)'

/** "Vårt mål är att komma ned till", "Målet för … är", "Kostnaden ska vara högst". */
export const targetForms = [
  /^(?<thing>Mål(?:et|värdet)?)\som\s$/u,
  new RegExp(
    `^(?<thing>[^.!?;:,]{0,60}?(?<!\\p{L})${aim}(?!\\p{L})[^.!?;:,]{0,60}?)\\s(?:är|var)\\s(?:att\\s[^.!?;:]*?\\s)?(?:(?:satt|inställt|ställt)\\s)?(?:${bounds}\\s)*$`,
    'iu',
  ),
  new RegExp(
    `^${subject}\\s(?:ska|skall)\\s(?:[^.!?;:]{0,50}?\\s)?(?:vara|bli|uppgå|ligga|understiga|överstiga|nå|minska|öka|sänkas|höjas)\\s(?:${bounds}\\s)*$`,
    'u',
  ),
]

/** "… har stigit från 68,4 % … till dagens 73,5 %": what stands before the first of the two. */
export const changedForm =
  /^(?<thing>\p{Lu}[^.!?;:,]*?)\s(?:har\s)?(?:ökat|minskat|stigit|sjunkit|gått|förbättrats|försämrats|ökade|minskade|steg|sjönk)(?:\s\p{L}+){0,2}\sfrån\s/u

/** What stands after a share that comes first: "87 procent | av patienterna fick tid inom 90 dagar". */
export const shareFirst = /^\s(?<thing>av\s[^.!?;:,]{8,90})(?=[.!?;,]|$)/u

/** What a share is of, after the number: "5,8 procent | av kostnaden för egen personal". */
export const shareOf =
  /^\sav\s(?<of>\p{L}[^.!?;:,()]{3,80}?)(?=\s(?:den\s\d|(?:under|i|per|till|år|jämfört|mot|och(?!\s\p{Ll}+(?:[.!?;:,()]|$)))\s)|[.!?;:,()]|$)/u

/** After the number: what only compares ("5 procent lägre än", "3 mkr under budget"). */
export const comparing =
  /^\s(?:lägre|högre|mer|mindre|fler|färre|bättre|sämre|större|ökning|minskning|(?:under|över|från)\s(?:budget|mål|snitt|genomsnitt|förra|föregående|riket))/u
