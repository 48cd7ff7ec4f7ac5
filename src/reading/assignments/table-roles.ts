/** What a column of a table of assignments holds. */
export type Role =
  | 'number'
  | 'title'
  | 'receiver'
  | 'giver'
  | 'target'
  | 'reporting'
  | 'status'
  | 'decision'
  | 'other'

const roles: [Role, RegExp][] = [
  ['number', /^(?:nr\.?|nummer|#)$/iu],
  ['giver', /^(?:uppdragsgivare|givare|beslutat\sav|från|beslutande\sorgan|beslutsinstans)$/iu],
  [
    'receiver',
    /^(?:riktas\still|riktat\still|mottagare|uppdragstagare|ansvarig(?:\s\p{L}+)?|ansvar|till(?:\svem)?|utförare|(?:mottagande\s)?nämnd(?:\/(?:styrelse|bolag))?|förvaltning)$/iu,
  ],
  ['target', /^(?:mål|målvärde|målsättning|förväntat\sresultat|effektmål)$/iu],
  [
    'reporting',
    /^(?:(?:ska\s)?(?:åter|slut|av)?(?:rapporter|redovis)(?:as|ing|ning)(?:\s(?:senast|till))?|klart?(?:\ssenast)?|tidplan|slutdatum|senast)$/iu,
  ],
  ['status', /^(?:status|läge(?:srapport)?|kommentar|bedömning|uppföljning|utfall|resultat)(?:\s.*)?$/iu],
  [
    'title',
    /^(?:(?:(?:riktade?|särskilda?|fullmäktiges|beslutade)\s)?uppdrag(?:et|en)?(?:\s.*)?|uppdrags(?:text|beskrivning)|beslut\/uppdrag)$/iu,
  ],
  [
    'decision',
    /^(?:beslut|beslutad|besluts?datum|beslut(?:at|ad)?\s(?:datum|den)|beslut\soch\sdatum|beslutsparagraf)$/iu,
  ],
  ['other', /^(?:dnr|diarienummer|datum|prioritet|indikator|aktivitet(?:er)?)$/iu],
]

/** The role of a column by its head; null when the head is none that goes with assignments. */
export function roleOf(head: string): Role | null {
  return roles.find(([, pattern]) => pattern.test(head.trim()))?.[0] ?? null
}
