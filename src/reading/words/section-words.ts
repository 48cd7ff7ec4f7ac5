import { editDistance } from './edit-distance.ts'

/**
 * What a section of a paragraph holds. `aside` is a heading that also stands inside descriptions: it opens one
 * only where none is open. `other` is known and left unread (who spoke, how to appeal).
 */
export type SectionRole =
  | 'decision'
  | 'proposal'
  | 'summary'
  | 'background'
  | 'aside'
  | 'handling'
  | 'material'
  | 'claims'
  | 'process'
  | 'claims and process'
  | 'vote'
  | 'reservation'
  | 'separate statement'
  | 'minute note'
  | 'not participating'
  | 'disqualified'
  | 'immediate adjustment'
  | 'dispatch'
  | 'other'

const meeting = '(?: (?:vid|på|under|i|från) (?:dagens |nämndens |styrelsens )?(?:sammanträdet?|mötet|möte))'

/**
 * The wordings of section headings, in lower case and without a body's name before them ("Nämndens beslut" is
 * "beslut"). The first pattern that fits the whole heading decides.
 */
const headings: [SectionRole, string][] = [
  [
    'claims and process',
    `yrkanden?(?: och|, | samt|/) ?(?:beslutsgång|propositions?ordning|proposition(?:er)?)`,
  ],
  ['claims', `yrkanden?(?:/förslag till beslut)?${meeting}?`],
  [
    'claims',
    `(?:ändrings|tilläggs|återremiss|avslags|bifalls|mot)yrkanden?(?: och (?:tilläggs|ändrings)yrkanden?)?`,
  ],
  [
    'claims',
    `(?:nya |muntliga |framställda )?(?:förslag|yrkanden|ändringsförslag)(?: till (?:beslut|ändringar))?${meeting}`,
  ],
  ['claims', `(?:förslag|yrkanden) (?:framställdes|avgavs|väcktes)(?: under (?:överläggningen|debatten))?`],
  [
    'claims',
    `(?:framställda yrkanden|förslag och yrkanden|yrkanden och förslag|tilläggsförslag|ändringsförslag)`,
  ],
  [
    'process',
    `(?:besluts?gång(?:en)?(?: och (?:omröstning|votering))?|propositions?ordning(?:en)?|proposition(?:er)?)`,
  ],
  ['process', `(?:proposition och beslutsgång|ordförandens? propositionsordning|ställda propositioner)`],
  ['vote', `(?:omröstning(?:en)?|votering(?:en)?|röstning|omröstning begärs|votering begärs)`],
  [
    'vote',
    `(?:omröstnings?|voterings?|röst)(?:resultat(?:et)?|ordning(?:en)?|lista(?: nr\\.? ?\\d+)?|proposition(?:en)?)`,
  ],
  [
    'vote',
    `(?:sluten omröstning|omröstning och beslut|beslut efter omröstning|resultat av omröstning(?:en)?)`,
  ],
  [
    'proposal',
    `(?:liggande |presidiets |ordförandens )?förslag(?:et)?(?: till (?:beslut|dagens beslut))?(?: (?:från|enligt) .{3,60})?`,
  ],
  ['proposal', `(?:beslutsförslag|föreslaget beslut|föreslagna beslut|huvudförslag|tjänstemannaförslag)`],
  [
    'decision',
    `(?:beslut(?:et|en)?|beslut i ärendet|fattade? beslut|besluts?formulering|beslut/åtgärd|beslutar|beslut \\d{1,2}|beslut för egen del|egna beslut|eget beslut)`,
  ],
  ['summary', `sammanfattning(?:en)?(?: av| i)?(?: ärendet| ärende)?`],
  [
    'summary',
    `(?:ärende|ärendet|ärendets? )beskrivning(?:en)?|beskrivning(?:en)?(?: av)? ärendet|ärendebeskrivning och bakgrund`,
  ],
  [
    'summary',
    `ärende(?:t)?(?: i korthet)?|ärendets innehåll|sammanfattande beskrivning|redogörelse(?: för ärendet)?`,
  ],
  ['background', `bakgrund(?:en)?(?: till ärendet)?(?: och (?:syfte|beskrivning))?|bakgrundsbeskrivning`],
  ['background', `(?:\\p{Ll}+ens )?(?:bedömning(?:ar)?|överväganden?)`],
  [
    'aside',
    `(?:inledning|syfte|\\p{Ll}+ens synpunkter|synpunkter|analys|nuläge|uppföljning|upplysning(?:ar)?)`,
  ],
  [
    'background',
    `(?:motivering(?:en)?|skäl|motiv|yttrande)(?: (?:till|för) (?:beslutet|beslut|förslaget))?|beslutsmotivering`,
  ],
  ['aside', `(?:ekonomiska |övriga |sociala |juridiska )?konsekvenser(?: för .{3,40})?|finansiering|ekonomi`],
  ['aside', `information(?: från .{3,40})?`],
  [
    'aside',
    `(?:barn(?:rätts|konsekvens)?(?:perspektiv(?:et)?|analys|prövning)|jämställdhet(?:sanalys)?|konsekvensanalys|lagstöd|lagrum)`,
  ],
  ['handling', `(?:behandling(?:en)?|föredragning(?:en)?|diskussion(?:en)?|överläggning(?:en)?)${meeting}?`],
  [
    'handling',
    `dagens (?:sammanträde|möte|behandling)|ärendets (?:tidigare )?(?:behandling|beredning|gång)|sammanträdet`,
  ],
  [
    'handling',
    `(?:tidigare )?(?:behandling|beredning)(?:en)?(?: av ärendet)?|tidigare beslut|deltagare i överläggningen`,
  ],
  [
    'material',
    `(?:besluts)?underlag(?: (?:för|till) beslut)?|beslutsunderlag och handlingar|beslutshandlingar|i ärendet (?:finns|föreligger) följande (?:dokument|handlingar)`,
  ],
  [
    'material',
    `handling(?:ar|arna|en)?(?: i ärendet| till ärendet)?|bilag(?:a|or)(?: till .{3,30})?|ärendets handlingar`,
  ],
  ['reservation', `(?:skriftliga? |muntliga? )?reservation(?:er(?:na)?|en)?(?: mot (?:beslutet|beslut))?`],
  ['reservation', `avvikande mening(?:ar)?`],
  ['separate statement', `(?:särskil(?:t|da) )(?:yttrande[nt]?|uttalande[nt]?)|ersättaryttranden?`],
  [
    'minute note',
    `(?:protokolls|notering(?:ar)? |röst)?(?:anteckning(?:ar)?|notering(?:ar)?)(?: (?:till|i) protokollet)?`,
  ],
  [
    'minute note',
    `(?:till protokollet(?: antecknas)?|anmälan till protokollet|protokollstillägg|röstförklaring(?:ar)?)`,
  ],
  [
    'not participating',
    `(?:(?:ej|inte|icke) )?delta(?:gande|r|gare|git)?(?: (?:ej|inte|icke))?(?: (?:i|av|vid) (?:beslut(?:et|en)?|ärendet))?`,
  ],
  ['not participating', `avstår från att delta(?: i beslutet)?|ej deltagande`],
  ['disqualified', `(?:anmälan om |anmält )?jäv(?:ig|iga)?(?:sanmälan|sförhållanden?)?`],
  ['immediate adjustment', `(?:omedelbar|omedelbart) juster(?:ing|ad)(?: av paragrafen)?`],
  [
    'dispatch',
    `(?:beslutet |protokollet |protokollsutdrag )?(?:(?:ska|skall) )?(?:expedieras|skickas|sänds|delges|meddelas)(?: till| för (?:kännedom|åtgärd))?`,
  ],
  [
    'dispatch',
    `exp\\.?(?: till)?|beslut(?:et)? till|för (?:kännedom|åtgärd)(?: till)?|(?:expediering|expedition|protokollsutdrag(?: till)?|utdrag(?: till)?|kopia(?: till)?|sändlista|mottagare|delgivning)`,
  ],
  ['other', `beslutsnivå|(?:hur man )?överkla(?:gar?|gande)(?:hänvisning)?(?: beslutet)?|besvärshänvisning`],
  [
    'other',
    `(?:sidan |senast |publicerad )?(?:uppdaterad|publicerad|granskad|ändrad)(?: av .{3,40})?|underskrifter|justering|justeras|vid protokollet`,
  ],
  [
    'other',
    `(?:yttranden|inlägg(?: i (?:debatten|ärendet))?|anföranden?(?: av| i ärendet)?|talare(?: i ärendet)?|inlägg av|i ärendet yttra(?:r|de) sig|debatt|ajournering(?:ar)?|närvarande|föredragande)`,
  ],
]

const compiled = headings.map(([role, pattern]) => ({ role, pattern: new RegExp(`^(?:${pattern})$`, 'u') }))

/** Headings that are long enough to be known in spite of a misspelling. */
const longWords: [SectionRole, string][] = [
  ['minute note', 'protokollsanteckning'],
  ['minute note', 'protokollsanteckningar'],
  ['summary', 'sammanfattning'],
  ['summary', 'sammanfattning av ärendet'],
  ['summary', 'ärendebeskrivning'],
  ['proposal', 'förslag till beslut'],
  ['material', 'beslutsunderlag'],
  ['reservation', 'reservationer'],
  ['process', 'propositionsordning'],
  ['separate statement', 'särskilt yttrande'],
  ['vote', 'omröstningsresultat'],
  ['immediate adjustment', 'omedelbar justering'],
  ['not participating', 'deltagande i beslut'],
]

/** The role of a heading in lower case without a body's name; misspelt long ones are known by two letters. */
export function roleOfWords(heading: string): SectionRole | null {
  const exact = compiled.find(({ pattern }) => pattern.test(heading))
  if (exact) return exact.role
  const joint = roleOfJoint(heading)
  if (joint) return joint
  if (heading.length < 12) return null
  const near = longWords.find(([, word]) => editDistance(word, heading) <= 2)
  return near?.[0] ?? null
}

/** "Reservationer och särskilda yttranden", "Propositionsordning/beslutsgång": headings joined. */
function roleOfJoint(heading: string): SectionRole | null {
  const parts = heading.split(/\s?\/\s?|,\s(?:och\s)?|\s(?:och|samt)\s/u)
  if (parts.length < 2) return null
  const roles = parts.map((part) => compiled.find(({ pattern }) => pattern.test(part))?.role ?? null)
  if (roles.some((role) => role === null)) return null
  return roles.includes('claims') && roles.includes('process') ? 'claims and process' : (roles[0] ?? null)
}
