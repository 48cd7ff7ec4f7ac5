import { stem } from './stem.ts'

const stemsOf = (words: string) => new Set(words.trim().split(/\s+/u).map(stem))

/** Words that carry no topic of their own; left out before anything is compared. */
export const emptyWords = new Set(
  `och samt eller att i på för med av till från om den det de en ett som är var vara ska skall kan får bör vår vårt
  våra sin sitt sina dess deras utifrån utom inom mellan under över genom enligt vid per mot hos kring utan efter
  dag dagar längre högst minst mer mest än första bli blir innan före inför så även också samtliga alla varje respektive olika vilket vilka där hur när har hade inte men
  bland annat bl.a. t.ex. dvs via denna detta dessa ett ej hela ut upp in fram ta tar tas ges ge sätt syfte syftar
  mån samband del delar vissa valda jämförelse jämfört motsvarande avseende gällande rörande angående nr nuvarande
  pågår pågående ej delvis klar klart klara fördröjd fördröjt försenad försenat avslutad avslutat pausad pausat återstår åter fortfarande nya nytt egen egna eget år året årets ska
  ett två tre fyra fem sex sju åtta nio tio elva tolv
  dagens nivå mkr mnkr miljoner miljon kronor kr procent % juni`.split(/\s+/u),
)

/**
 * Words that stand in assignments of every kind ("identifiera och initiera", "ta fram förslag"): shared, they
 * say little of whether two assignments are the same.
 */
const everydayStems = stemsOf(`
  uppdrag uppdra uppdragsdirektiv identifiera initiera föreslå förslag genomföra genomförande arbete arbeta
  arbetssätt åtgärd utveckla utvecklingsarbete stärka förstärka minska öka förbättra säkerställa verka främja
  utreda utvärdera kartlägga kartläggning analysera analys uppföljning följa prioritera redovisa rapport
  återrapportera plan planera handlingsplan strategi modell mål målsättning indikator område insats aktivitet
  delaktivitet verksamhet region kommun nämnd styrelse förvaltning enhet organisation samverka samverkan samarbete
  samordna möjlighet förutsättning behov påbörja införa införande implementera implementering initiativ skapa
  bidra underlag konsekvensunderlag konsekvens beskriva fortsätta fortsatt ny nya gemensam systematisk tydliggöra
  förankra starta intensifiera fokusera fokusarbete möjliggöra åstadkomma upprätta revidera se översyn öka god nytt
  stödja stöd hållbar effektiv effektivisera långsiktig särskild utökad formalisera perspektiv program projekt
  process rutin riktlinje ansvar roll innehåll tillsammans tidplan ställa lämna bereda fastställa besluta beslut
  samla skärpa pröva fullfölja upprätthålla bygga inrätta etablera öppna avsluta hålla driva delta söka hitta uppnå
  klara ordna underlätta optimera anpassa uppdatera komplettera bevaka informera sprida testa period andel antal upphandla upphandling fast ram direkt tillse medverka erbjuda vidta vidareutveckla sänka höja korta
  reducera utöka effekt sänkt stärkt höjd höjt utbyggd utbyggt fler färre låg lägre kortare förkorta förkortad hög högre
  redogöra beskriva återkomma komplettera inkomma redogörelse bedömning verkställa tillhandahålla bromsa pressa halvera trygga säkra bibehålla behålla kvarstå fullgöra slutföra färdigställa utarbeta arbetsplan färdplan
  bättre bäst snabb snabbare enkel enklare smart modern tydlig robust enhetlig regelbunden tillräcklig ytterligare
  komma sätt takt steg fas försök nybliven nyblivna förbereda förberedelse genomlysa genomlysning
  team nätverk installera införs driftsätta driftsättning projektera projektering inleda lansera inviga invigning byggstart inflyttning samråd anta få
  hjälpa hjälp välja bevilja permanenta förenkla påskynda medverka delvis använda
  konferens seminarium temadag mässa anordna ordna arrangera fullmäktige regionstyrelse kommunstyrelse länet regionen
`)

/** Topics so wide in regions and municipalities that sharing one is half a sign: fields of work. */
const wideStems = stemsOf(`
  vård sjukvård hälsa hälso sjukvården patient invånare medborgare medarbetare personal kostnad ekonomi budget
  resurs kvalitet kompetens tid plats primärvård sjukhus skola barn unga äldre digital digitalisering
  service tjänst process miljö klimat trafik bostad avtal information kommunikation nära norra
  behålla stanna byta byte flytta undersöka bredda kosta spara lösa anskaffa köpa beställa förändra hantera stimulera
  uppmuntra motverka förhindra belysa tillgodose fördjupa återställa återta bryta
  attraktiv jämlik aktuell nationell regional kommunal länsgemensam samlad framtid modernisera rusta upprusta
  inventera rekrytera utbilda metod lösning form grupp resultat avveckla ersätta anlägga omfattning utformning möte
  förnya tillgång tillgänglig nuläge pilot permanent rätt rimlig väg inriktning intern extern
  vårdval avdelning mottagning chef medarbetare anställd sjukhus
`)

/**
 * Services and places that many themes of one year are about: to share one is half a sign, too, but what is done in
 * the one is not what is done in the other.
 */
const serviceStems = stemsOf(`
  elev förskola grundskola gymnasium fritidshem högstadium lågstadium folkhögskola bibliotek museum kultur hemtjänst
  äldreboende boende lss äldreomsorg omsorg socialtjänst hemsjukvård vårdcentral hälsocentral lokal fastighet gata väg
`)

/** Whether a word names a topic at all, be it a wide one. */
export function namesTopic(stemOfWord: string): boolean {
  return !everydayStems.has(stemOfWord)
}

/** Verbs that say which way a thing shall go. */
export const directions = {
  down: stemsOf('minska sänka sänkt reducera begränsa korta kortare dämpa lägre färre'),
  up: stemsOf('öka höja höjd höjt utöka förstärka högre'),
}

/** How much a stem can tell by its nature: 1 for a topic of its own, less for what every assignment says. */
export function ownWeight(stemOfWord: string): number {
  if (everydayStems.has(stemOfWord)) return 0.2
  return wideStems.has(stemOfWord) || serviceStems.has(stemOfWord) ? 0.5 : 1
}

/** Whether a word says of which thing a title is, beyond its field of work. */
export function namesThing(stemOfWord: string): boolean {
  return namesTopic(stemOfWord) && !wideStems.has(stemOfWord)
}

/** Second parts of compounds as assignments use them, as stems; a corpus adds its own words to them. */
export const compoundHeads = stemsOf(`
  kostnad beroende personal vård konsumtion resa resor plats tid plan arbete utskott nämnd styrning ledning region
  system frånvaro miljö köp inköp andel brist försörjning utveckling planering mottagning verksamhet tjänst
  rätt hälsa skydd beredskap trafik energi utsläpp bemanning läkare sköterska medarbetare bolag avgift bidrag bygge
  skola omsorg center avtal lokal yta bostad data grad nivå sjukvård primärvård kö val kontakt behandling prevention besök operation
  användning förbrukning behov insats stöd mål ram effekt analys modell kris bredd språk program strategi företag
  utbyggnad byggnad närvaro kontinuitet försvar försörjningsstöd bistånd stolpe punkt infrastruktur lager lagring flotta fordon bil buss tåg båt hamn flygplats spår hall bad park lek gata torg belysning svinn måltid kök servering boende hem bo enhet klinik kirurgi psykiatri ortopedi tandvård hälsovård mödravård barnhälsovård elevhälsa lärare elev förskola grundskola gymnasium bibliotek museum scen teater musik film konst idrott förening turism besöksnäring näringsliv företagande arbetslöshet sysselsättning praktik jobb lön pension semester schema tid bank kort tjänst portal journal recept remiss kallelse tolk tolkning hjälpmedel rehabilitering habilitering smitta hygien vaccin vaccinering skada fall olycka räddning brand säkerhet trygghet brott våld missbruk beroendevård integration etablering språkstöd delaktighet demokrati dialog jämställdhet mångfald likabehandling försäkring risk intern kontroll revision redovisning budget upphandling inköpskostnad leverantör reglemente taxa avgiftsnivå prislista skatt investering underhåll drift renovering ombyggnad nybyggnad tomt mark detaljplan översiktsplan bygglov tillstånd tillsyn handläggning ärende arkiv diarium dokument information säkerhetsskydd nät bredband mobil telefoni video möte distans robot automatisering datadelning plattform lösning verktyg app mätning indikator enkät undersökning rapportering
  siffra chef rekrytering utbildning forskning cykel väg transport avfall vatten mat läkemedel teknik
`)
