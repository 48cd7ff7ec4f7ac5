import { describe, expect, test } from 'vitest'
import { roleOfWords, type SectionRole } from './section-words.ts'

/** Headings as minutes of many templates have them, in lower case and without the body's name. */
const wordings: Partial<Record<SectionRole, string>> = {
  'claims and process': `
    yrkanden och beslutsgång | yrkande, beslutsgång | yrkanden samt propositionsordning
    yrkanden/proposition | yrkanden och propositioner | yrkanden och propositionordning
    beslutsgång och yrkanden | tilläggsyrkande och beslutsgång`,
  claims: `
    yrkande | yrkanden | yrkanden/förslag till beslut | yrkanden vid mötet | yrkanden på sammanträdet
    yrkanden under dagens sammanträdet | yrkanden vid nämndens möte | yrkanden i styrelsens mötet
    ändringsyrkande | tilläggsyrkanden | återremissyrkande | avslagsyrkanden | bifallsyrkande
    motyrkanden | ändringsyrkande och tilläggsyrkande | avslagsyrkande och ändringsyrkanden
    nya förslag till beslut under sammanträdet | muntliga yrkanden från mötet | förslag på sammanträdet
    framställda yrkanden vid sammanträdet | ändringsförslag till ändringar vid mötet
    framställda yrkanden | förslag och yrkanden | yrkanden och förslag | tilläggsförslag
    ändringsförslag`,
  process: `
    beslutsgång | beslutgång | beslutsgången | beslutsgång och omröstning | beslutsgång och votering
    propositionsordning | propositionsordningen | propositionordning | proposition | propositioner
    proposition och beslutsgång | ordförandens propositionsordning | ordföranden propositionsordning
    ställda propositioner`,
  vote: `
    omröstning | omröstningen | votering | voteringen | röstning | omröstning begärs | votering begärs
    omröstningsresultat | omröstningresultatet | voteringsordning | röstordningen | voteringslista
    omröstningslista nr. 12 | voteringslista nr 3 | voteringsproposition | omröstningspropositionen
    sluten omröstning | omröstning och beslut | beslut efter omröstning | resultat av omröstning
    resultat av omröstningen`,
  proposal: `
    förslag | förslaget | förslag till beslut | liggande förslag | presidiets förslag till dagens beslut
    ordförandens förslag till beslut | förslag från kontoret | förslag till beslut enligt skrivelsen
    beslutsförslag | föreslaget beslut | föreslagna beslut | huvudförslag | tjänstemannaförslag`,
  decision: `
    beslut | beslutet | besluten | beslut i ärendet | fattade beslut | fattad beslut
    beslutsformulering | beslutformulering | beslut/åtgärd | beslutar | beslut 1 | beslut 12
    beslut för egen del`,
  summary: `
    sammanfattning | sammanfattningen | sammanfattning av ärendet | sammanfattning i ärende
    sammanfattning ärende | ärendebeskrivning | ärendebeskrivningen | ärendets beskrivning
    beskrivning av ärendet | beskrivningen ärendet | ärendebeskrivning och bakgrund | ärende | ärendet
    ärendet i korthet | ärendets innehåll | sammanfattande beskrivning | redogörelse
    redogörelse för ärendet`,
  background: `
    bakgrund | bakgrunden | bakgrund till ärendet | bakgrund och syfte
    bakgrund till ärendet och beskrivning | bakgrundsbeskrivning | bedömning | bedömningar
    överväganden | övervägande | förvaltningens bedömning | motivering | motiveringen | skäl | motiv
    yttrande | skäl till beslutet | motivering för förslaget | skäl för beslut | beslutsmotivering`,
  aside: `
    inledning | syfte | förvaltningens synpunkter | synpunkter | analys | nuläge | uppföljning
    upplysning | upplysningar | konsekvenser | ekonomiska konsekvenser | övriga konsekvenser
    sociala konsekvenser | juridiska konsekvenser för patienter | finansiering | ekonomi | information
    information från direktören | barnperspektiv | barnperspektivet | barnrättsperspektiv | barnanalys
    barnkonsekvensanalys | barnrättsprövning | jämställdhet | jämställdhetsanalys | konsekvensanalys
    lagstöd | lagrum`,
  handling: `
    behandling | behandlingen | föredragning | föredragningen | diskussion | diskussionen | överläggning
    överläggningen | behandling vid sammanträdet | dagens sammanträde | dagens möte | dagens behandling
    ärendets behandling | ärendets tidigare beredning | ärendets gång | sammanträdet
    tidigare behandling | beredning | beredningen av ärendet | tidigare beslut
    deltagare i överläggningen`,
  material: `
    underlag | beslutsunderlag | underlag till beslut | beslutsunderlag för beslut
    beslutsunderlag och handlingar | beslutshandlingar | i ärendet finns följande dokument
    i ärendet föreligger följande handlingar | handlingar | handlingarna | handlingen
    handling i ärendet | handlingar till ärendet | bilaga | bilagor | bilagor till skrivelsen
    ärendets handlingar`,
  reservation: `
    reservation | reservationer | reservationerna | reservationen | skriftlig reservation
    skriftliga reservationer | muntlig reservation | reservation mot beslutet | reservationer mot beslut`,
  'separate statement': `
    särskilt yttrande | särskilda yttranden | särskilt uttalande | särskilda uttalanden
    särskilda yttrandet`,
  'minute note': `
    protokollsanteckning | protokollsanteckningar | anteckning till protokollet
    anteckningar i protokollet | noteringar | protokollsnotering | röstanteckning
    till protokollet antecknas | anmälan till protokollet | protokollstillägg`,
  'not participating': `
    deltar ej | deltar inte i beslutet | ej deltagande | deltagande i beslut | deltagare i beslutet
    ej deltagit | icke deltagande i ärendet | deltar icke | deltagande vid besluten
    deltar inte av beslut | avstår från att delta | avstår från att delta i beslutet | inte deltagande`,
  disqualified: `
    jäv | jävig | jäviga | anmälan om jäv | anmält jäv | jävsanmälan | jävsförhållande
    jävsförhållanden`,
  'immediate adjustment': `
    omedelbar justering | omedelbart justerad | omedelbar justering av paragrafen`,
  dispatch: `
    beslutet skickas till | beslutet ska skickas till | protokollet expedieras | expedieras till
    skickas | protokollsutdrag sänds till | skall delges | meddelas för kännedom | skickas för åtgärd
    exp | exp. till | för kännedom | för åtgärd till | expediering | expedition | protokollsutdrag till
    protokollsutdrag | utdrag | utdrag till | kopia | kopia till | sändlista | mottagare | delgivning`,
  other: `
    överklagande | överklaga | hur man överklagar | hur man överklagar beslutet | överklagandehänvisning
    besvärshänvisning | sidan uppdaterad | senast ändrad | publicerad
    publicerad granskad av webbredaktionen | underskrifter | justering | justeras | vid protokollet
    yttranden | inlägg | inlägg i debatten | inlägg i ärendet | anförande | anföranden | anförande av
    anföranden i ärendet | talare | talare i ärendet | inlägg av | i ärendet yttrar sig
    i ärendet yttrade sig | debatt | ajournering | ajourneringar | närvarande | föredragande`,
}

const each = (words: string) => words.trim().split(/\s*[|\n]\s*/u)

describe('a section heading', () => {
  test.each(Object.entries(wordings).flatMap(([role, words]) => each(words).map((word) => [word, role])))(
    '"%s" opens: %s',
    (heading, role) => expect(roleOfWords(heading)).toBe(role),
  )
  test.each(
    each(`
      besluta om taxor | årets beslut | omröstningar i världen | bakgrunder | förslagsställare
      sammanfattning av planen | en bilaga | handlingsplan | kopiator | nytt underlag | debattartikel
      reservationen avslås | jävla | exponering | talarlista | förslag från ab | yrkandena
      beslut 123 | beslut x | lagrummet | underlagets bilagor
      konsekvenser för oss alla och alla andra som bor här i vår region`),
  )('"%s" is none: the whole heading must fit', (heading) => {
    expect(roleOfWords(heading)).toBeNull()
  })
})

describe('a long heading that is misspelt', () => {
  test.each([
    ['protokollsantekning', 'minute note'],
    ['protokollsantekningar', 'minute note'],
    ['samanfattning', 'summary'],
    ['sammanfatning av ärendt', 'summary'],
    ['ärendebeskrivnig', 'summary'],
    ['förslag til beslut', 'proposal'],
    ['besluts underlag', 'material'],
    ['reservatoiner', 'reservation'],
    ['propositonsordning', 'process'],
    ['särskillt ytrande', 'separate statement'],
    ['omröstnings resultat', 'vote'],
    ['omedelbar justring', 'immediate adjustment'],
    ['deltagande i besult', 'not participating'],
  ])('"%s" is known by two letters: %s', (heading, role) => expect(roleOfWords(heading)).toBe(role))

  test('is not known by three letters, nor when it is short', () => {
    expect(roleOfWords('protokolsantekninr')).toBeNull()
    expect(roleOfWords('reservatione')).toBe('reservation')
    expect(roleOfWords('bselut')).toBeNull()
    expect(roleOfWords('underlga')).toBeNull()
  })
})

describe('headings that are joined', () => {
  test.each([
    ['reservationer och särskilda yttranden', 'reservation'],
    ['reservationer, särskilda yttranden och protokollsanteckningar', 'reservation'],
    ['beslutsgång / omröstning', 'process'],
    ['bakgrund samt bedömning', 'background'],
    ['bedömning, och motivering', 'background'],
    ['förslag till beslut/beslut', 'proposal'],
  ])('"%s" open what the first opens: %s', (heading, role) => expect(roleOfWords(heading)).toBe(role))
  test('are none when one of them is not known', () => {
    expect(roleOfWords('beslut och trafik')).toBeNull()
    expect(roleOfWords('trafik / beslut')).toBeNull()
  })
})
