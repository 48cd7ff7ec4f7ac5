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
  ['giver', /^(?:uppdragsgivare|givare|beslutat\s+av|från|beslutande\s+organ|beslutsinstans)$/iu],
  [
    'receiver',
    /^(?:riktas\s+till|riktat\s+till|mottagare|uppdragstagare|ansvarig(?:\s+\p{L}+)?|ansvar|till(?:\s+vem)?|utförare|(?:mottagande\s+)?nämnd(?:\/(?:styrelse|bolag))?|förvaltning)$/iu,
  ],
  ['target', /^(?:mål|målvärde|målsättning|förväntat\s+resultat|effektmål)$/iu],
  [
    'reporting',
    /^(?:(?:ska\s+)?(?:åter|slut|av)?(?:rapporter|redovis)(?:as|ing|ning)(?:\s+(?:senast|till))?|klart?(?:\s+senast)?|tidplan|slutdatum|senast)$/iu,
  ],
  ['status', /^(?:status|läge(?:srapport)?|kommentar|bedömning|uppföljning|utfall|resultat)(?:\s.*)?$/iu],
  [
    'title',
    /^(?:(?:(?:riktade?|särskilda?|fullmäktiges|beslutade)\s+)?uppdrag(?:et|en)?(?:\s.*)?|uppdrags(?:text|beskrivning)|beslut\/uppdrag)$/iu,
  ],
  [
    'decision',
    /^(?:beslut|beslutad|besluts?datum|beslut(?:at|ad)?\s+(?:datum|den)|beslut\s+och\s+datum|beslutsparagraf)$/iu,
  ],
  ['other', /^(?:dnr|diarienummer|datum|prioritet|indikator|aktivitet(?:er)?)$/iu],
]

/** The role of a column by its head; null when the head is none that goes with assignments. */
export function roleOf(head: string): Role | null {
  return roles.find(([, pattern]) => pattern.test(head.trim()))?.[0] ?? null
}
