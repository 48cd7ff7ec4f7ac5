import { meaningOf } from './same-meaning.ts'
import { stem } from './stem.ts'

/**
 * Words by which one matter is named in regions and municipalities: who is hired in costs agencies, who waits stands
 * in a queue, caries is a matter of teeth. Near, not the same: a title that says another word of the line may mean
 * the same matter. Only what would be handled as one matter stands on a line; a field of work ("skola", "vård") is
 * no matter. A word of five letters or more stands for its compounds, too.
 */
const themes = `
  hyr inhyrd bemanningsföretag hyrpersonal hyrläkare stafettläkare bemanningsbolag
  kö väntetid vänta tillgänglighet vårdgaranti väntelista ledtid vistelsetid uppskjuten vårdkö
  vårdplats disponibel överbeläggning utlokaliserad slutenvårdsplats
  tand tandvård munhälsa karies folktandvård munvård
  förlossning mödravård mödrahälsovård barnmorska gravid graviditet
  kvinnohälsa gynekologi kvinnosjukvård
  cancer onkologi tumör vårdförlopp screening mammografi
  psykisk psykosocial suicid självmord nedstämdhet
  ambulans prehospital sjuktransport
  palliativ hospice
  husläkare distriktsläkare familjeläkare läkarkontakt listning
  närvård primärvård hälsocentral
  hemsjukvård hembesök
  läkemedel medicin recept antibiotika förskrivning apotek
  journal journalsystem vårdinformationssystem vårdinformation journalbyte
  hjälpmedel rullstol
  rehabilitering habilitering sjukskrivning rehab
  operation kirurgi operationskapacitet operationssal
  ortopedi höft knä ledprotes
  ögon katarakt starr
  röntgen radiologi bilddiagnostik
  vaccination vaccin influensa
  fetma övervikt obesitas
  demens kognitiv minnessjukdom demensboende demensplats
  levnadsvana hälsofrämjande folkhälsa
  smitta hygien vårdrelaterad infektion
  patientsäkerhet vårdskada avvikelse
  klagomål synpunkt patientnämnd
  kompetensförsörjning arbetsgivare personalförsörjning
  sjukfrånvaro frisktal arbetsmiljö sjuktal korttidsfrånvaro sjukskriven frisk
  lön löneskillnad lönekartläggning lönestruktur lönebildning
  heltid deltid
  arbetstid arbetsdag arbetstidsförkortning
  kris krisövning krisorganisation krisledning krisledningsnämnd krisberedskap beredskap
  ekonomibalans balans underskott underskottshantering
  besparing sparpaket sparkrav
  inköp avtalstrohet
  lokal fastighet lokalförsörjning lokalresurs lokalyta
  energi uppvärmning elförbrukning elanvändning
  solel solcell solenergi
  utsläpp koldioxid växthusgas klimatpåverkan klimatavtryck
  fordon bil elbil tjänstebil fordonsflotta
  laddstolpe laddplats laddinfrastruktur laddning
  tjänsteresa flygresa resfri
  avfall återvinning sopor återbruk sopsortering
  kemikalie gift kemikaliesmart
  måltid mat kost skolmat
  livsmedel ekologisk lokalproducerad närproducerad
  matsvinn svinn
  kollektivtrafik resande
  buss busslinje
  tåg tågtrafik
  biljett zon rabatt biljettpris
  bredband fiber uppkoppling
  flygplats flyglinje
  läsning läsfrämjande läslust litteratur
  scenkonst teater
  turism besöksnäring besökare turist besöksmål
  företag näringsliv företagare företagande företagsklimat näringslivsklimat företagskontakt
  innovation nyföretagande startup
  civil civilförsvar krig totalförsvar krigsplacera
  beredskapslager lager
  cybersäkerhet informationssäkerhet
  dialog invånardialog medborgardialog
  demokrati delaktighet inflytande
  våld kvinnofrid våldsutsatt hedersförtryck
  jämställdhet jämställd flicka pojke tjej kille
  minoritet minoritetsspråk
  skolnärvaro skolfrånvaro frånvaro närvaro skolk ogiltig hemmasittare
  betyg meritvärde behörighet gymnasiebehörighet kunskapsresultat studieresultat behörig
  avhopp genomströmning fullfölja gymnasieexamen
  barngrupp gruppstorlek
  elevhälsa skolsköterska skolpsykolog
  särskola anpassad
  skolgård utemiljö skolmiljö
  studiero kränkning mobbning
  vuxenutbildning yrkesvux komvux yrkesutbildning
  språkutveckling språk flerspråkig svenska
  äldreboende vårdboende
  trygghetsboende seniorboende
  kontinuitet personalkontinuitet omsorgskontakt
  fall fallolycka fallskada fallprevention
  anhörig närstående avlösning avlastning avlasta anhörigstöd
  ensamhet gemenskap isolering träffpunkt
  bistånd försörjningsstöd
  bidragsberoende självförsörjning egenförsörjning
  arbetslöshet sysselsättning arbetsmarknad arbetslös
  feriejobb sommarjobb ferie ungdomsjobb
  praktik praktikplats lärling
  barnutredning barnavård
  placering institutionsvård konsulentstödd institution
  hemlös hemlöshet bostadslös
  bostad hyresrätt lägenhet bostadsbyggande bostadsförsörjning
  missbruk drog narkotika alkohol beroendevård
  servering restaurang krog serveringstillstånd alkoholtillstånd
  bygglov byggärende bygglovsbesked bygglovshandläggning
  detaljplan planläggning planlagd
  markanvisning exploatering
  park grönområde grönyta
  beläggning asfalt vägunderhåll potthål
  cykel cykelväg cykelbana cykelstråk gång
  belysning gatlykta gatubelysning
  vattentäkt dricksvatten vattenförsörjning
  ledningsnät vattenavlopp
  klimatanpassning skyfall översvämning dagvatten
  snö vinterväghållning snöröjning halkbekämpning
  simhall bad badhus simning simkunnighet
  förening föreningsliv civilsamhälle
  fritidsgård ungdomsgård mötesplats
  brott brottsförebyggande polis kriminalitet
  luft partikel luftkvalitet
  räddningstjänst brand utryckning
  etablering integration nyanländ
  funktionsnedsättning funktionshinder funktionsrätt
  föräldrastöd föräldraskap
  kameratillsyn nattillsyn
`

const lines = themes
  .trim()
  .split('\n')
  .map((line) => [
    ...new Set(
      line
        .trim()
        .split(/\s+/u)
        .map((word) => meaningOf(stem(word))),
    ),
  ])

const themesOf = new Map<string, number[]>()
for (const [at, words] of lines.entries()) {
  for (const word of words) themesOf.set(word, [...(themesOf.get(word) ?? []), at])
}

/** Shorter words begin others by chance. */
const tellingLength = 5

/** The themes that a word may name, by itself or as the first part of a compound; by their lines' numbers. */
export function themesNamed(stemOfWord: string): readonly number[] {
  const known = themesOf.get(stemOfWord)
  if (known) return known
  for (let length = stemOfWord.length - 3; length >= tellingLength; length--) {
    const byStart = themesOf.get(stemOfWord.slice(0, length))
    if (byStart) return byStart
  }
  return []
}
