export type FieldKind =
  | 'title'
  | 'year'
  | 'status'
  | 'giver'
  | 'receiver'
  | 'target'
  | 'reporting'
  | 'date'
  | 'other'

export interface Field {
  kind: FieldKind
  /** What stands on the label's own line; empty when the text follows beneath. */
  text: string
  textAt: number
}

const labels: [FieldKind, string][] = [
  ['title', 'uppdragets\\s+(?:namn|titel|benämning)|benämning|uppdragsnamn|titel'],
  ['giver', 'uppdragsgivare|beställare|givare|givet\\s+av|gett\\s+av|beslutat\\s+av|uppdrag\\s+från'],
  [
    'receiver',
    'uppdragstagare|mottagare|riktas\\s+till|riktat\\s+till|ansvarig(?:\\s+(?:nämnd|förvaltning|för\\s+uppdraget|tjänsteperson|chef))?|utförare|uppdragsansvarig|uppdragsledare|uppdrag\\s+till',
  ],
  [
    'target',
    'mål(?:et)?(?:\\s+(?:med|för)\\s+uppdraget)?|målsättning(?:ar)?|effektmål|målvärde|förväntat\\s+resultat|resultatmål|uppdragets\\s+mål',
  ],
  [
    'reporting',
    '(?:åter|av|slut|läges)?rapportering(?:\\s+av\\s+uppdraget)?|(?:slut|del|läges)rapport|slutredovisning|återrapporteras|redovisning|uppföljning(?:\\s+och\\s+(?:åter)?rapportering)?|redovisas|rapporteras',
  ],
  ['status', 'status|läge(?:t|sbeskrivning)?|kommentar(?:er)?|bedömning|resultat|utfall'],
  ['year', 'gäller(?:\\s+(?:år|för))?|år|avser|planperiod|period'],
  ['date', 'beslutsdatum|beslutat|datum(?:\\s+för\\s+beslut)?|fastställd(?:\\s+av)?|dnr|diarienummer|beslut'],
  [
    'other',
    'bakgrund|syfte(?:t)?(?:\\s+med\\s+uppdraget)?|uppdrag(?:et|sbeskrivning)?|beskrivning|avgränsning(?:ar)?|omfattning|organisation|styrgrupp|projektgrupp|arbetsgrupp|tidplan|tid|resurser|ekonomi|budget|finansiering|risker|metod|genomförande|aktiviteter|kommunikation|intressenter|underskrift|deltagare|indikator(?:er)?|nulägesbeskrivning|nuläge|samverkan|bilagor|effekter|ansvar|roller|behov|version|upprättad\\s+av|kontakt(?:person)?',
  ],
]

const anyLabel = labels.map(([, source]) => source).join('|')
/** "Bakgrund och syfte", "Mål/effekt": the first label says what the field is. */
const second = `(?:(?:\\s+och\\s+|\\s*[/,&]\\s*)(?:${anyLabel}))?`

const patterns = labels.map(
  ([kind, source]) =>
    [
      kind,
      new RegExp(`^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?(?:${source})${second}(?:\\s*:\\s*|\\s{3,}|\\s*$)`, 'iu'),
    ] as const,
)

/** Whether a line begins with a label and a colon: of a field, or of one assignment ("Uppdrag 2: …"). */
export function beginsWithLabel(line: string): boolean {
  const text = line.trimStart()
  return /^uppdrag\s+\d{1,2}\s*:/iu.test(text) || (/^[^:]{2,40}:/u.test(text) && readField(text) !== null)
}

/** Whether a line is nothing but a label that begins with a capital; its text follows beneath. */
export function isLabelAlone(line: string): boolean {
  const text = line.trim()
  return text.length <= 40 && /^[\p{Lu}\d]/u.test(text) && readField(text)?.text === ''
}

/** Reads a passage as a labelled field ("Återrapportering: senast i juni") or as such a label alone. */
export function readField(passage: string): Field | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(passage)
    if (match) return { kind, text: passage.slice(match[0].length).trim(), textAt: match[0].length }
  }
  return null
}
