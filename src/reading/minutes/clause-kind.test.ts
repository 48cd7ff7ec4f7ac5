import { describe, expect, it } from 'vitest'
import { handedOver, isNoting } from './clause-kind.ts'

describe('a clause that hands its matter over', () => {
  it.each([
    ['Ärendet överlämnas till kulturnämnden.', 'Kulturnämnden'],
    ['Ärendet överlämnas till nämnden.', 'Nämnden'],
    ['Beslut om att fastställa underlaget överlämnas till nämnden.', 'Nämnden'],
    ['Utskottet tar del av underlaget och överlämnar frågan till kulturnämnden.', 'Kulturnämnden'],
    ['Motionen remitteras till kulturnämnden för beredning.', 'Kulturnämnden'],
    ['Frågan hänskjuts till kulturnämnden utan eget ställningstagande.', 'Kulturnämnden'],
    ['Ärendet överlämnas till förvaltningen för beredning.', 'Förvaltningen'],
  ])('%j names %j', (text, body) => {
    expect(handedOver(text)).toBe(body)
  })

  it.each([
    'Rapporten godkänns och överlämnas till fullmäktige.',
    'Yttrandet överlämnas till kulturnämnden som svar på remissen.',
    'Planen överlämnas till länsstyrelsens handläggare.',
    'Nämnden avger skrivelsen till fullmäktige.',
  ])('is not %j, which settles something or sends an opinion', (text) => {
    expect(handedOver(text)).toBeNull()
  })
})

describe('a clause that only notes', () => {
  it.each([
    'Informationen är delgiven.',
    'Dialogen noteras.',
    'Noterar synpunkterna till protokollet.',
    'Rapporten läggs till handlingarna.',
    'lägga informationen om läget i länet till handlingarna.',
    'Nämnden tar del av informationen.',
    'Nämnden tackar för informationen.',
    'Nämnden godkänner redovisningen.',
    'Anmälan antecknas.',
  ])('%j', (text) => {
    expect(isNoting(text)).toBe(true)
  })

  it.each([
    'Planen antas.',
    'Nämnden godkänner årsredovisningen.',
    'Motionen anses besvarad.',
    'notera rapporten och ge direktören i uppdrag att återkomma.',
    'godkänna återrapporteringen',
    'Nämnden har tagit del av rapporten och beslutar att inte vidta fler åtgärder.',
  ])('is not %j', (text) => {
    expect(isNoting(text)).toBe(false)
  })
})

describe('every wording that hands a matter over', () => {
  it.each([
    'överlämnas till kulturnämnden',
    'Nämnden överlämnar frågan till kulturnämnden',
    'att överlämna frågan till kulturnämnden',
    'har överlämnat frågan till kulturnämnden',
    'har överlämnats till kulturnämnden',
    'överlämnades till kulturnämnden',
    'överlämnade frågan till kulturnämnden',
    'lämnas över till kulturnämnden',
    'lämna över frågan till kulturnämnden',
    'lämnar över frågan till kulturnämnden',
    'hänskjuts till kulturnämnden',
    'hänskjuter frågan till kulturnämnden',
    'hänskjutas till kulturnämnden',
    'hänskjuta frågan till kulturnämnden',
    'hänvisas till kulturnämnden',
    'hänvisar frågan till kulturnämnden',
    'hänvisa frågan till kulturnämnden',
    'överförs till kulturnämnden',
    'överföra frågan till kulturnämnden',
    'överföras till kulturnämnden',
    'remitteras till kulturnämnden',
    'remitterar frågan till kulturnämnden',
    'remittera frågan till kulturnämnden',
    'överlämnas till den nya kulturnämnden',
    'lämnas till kulturnämnden utan förslag',
    'lämnats till kulturnämnden utan eget förslag',
    'skickas till kulturnämnden utan egen ställningstagande',
    'skicka frågan till kulturnämnden utan något yttrande',
    'sänds till kulturnämnden utan eget ställningstagande',
    'sända frågan till kulturnämnden utan eget yttrande',
    'går vidare till kulturnämnden utan förslag',
    'gå vidare till kulturnämnden utan förslag',
    'Frågan om att anta planen överlämnas till kulturnämnden',
    'att ärendet som rör avslag överlämnas till kulturnämnden',
    'Beslutet om att anta planen överlämnas till kulturnämnden',
    'Förslag om att anta planen överlämnas till kulturnämnden',
    'godkänner och överlämnar utan eget förslag till kulturnämnden',
  ])('%s', (text) => expect(handedOver(text)).toBe('Kulturnämnden'))

  it.each([
    'Planen antas och överlämnas till kulturnämnden',
    'Planen godkänns, överlämnas till kulturnämnden',
    'att godkänna planen och överlämna den till kulturnämnden',
    'har godkänt planen och överlämnat den till kulturnämnden',
    'Planen är antagen och överlämnas till kulturnämnden',
    'Planen är antaget och överlämnas till kulturnämnden',
    'fastställer planen och överlämnar den till kulturnämnden',
    'är fastställd och överlämnas till kulturnämnden',
    'är fastställt och överlämnas till kulturnämnden',
    'beviljar medel och överlämnar dem till kulturnämnden',
    'avslår motionen och överlämnar den till kulturnämnden',
    'bifaller motionen och överlämnar den till kulturnämnden',
    'ställer sig bakom planen och överlämnar den till kulturnämnden',
    'avger planen och överlämnar den till kulturnämnden',
    'uppdrar åt chefen att överlämna planen till kulturnämnden',
    'ger chefen i uppdrag att överlämna planen till kulturnämnden',
    'ge chefen i uppdrag att överlämna planen till kulturnämnden',
    'ges i uppdrag att överlämna planen till kulturnämnden',
    'Yttranden överlämnas till kulturnämnden',
    'Remissvaret överlämnas till kulturnämnden',
    'Ett svar överlämnas till kulturnämnden',
    'Planen lämnas till kulturnämnden',
    'Planen överlämnas till staten',
    'Planen överlämnas från kulturnämnden',
    'Planen överlämnas till kulturnämndens chef',
    'Planen godkänns',
  ])('not: %s', (text) => expect(handedOver(text)).toBeNull())
})

describe('every wording that only notes', () => {
  it.each([
    'Rapporten är härmed anmäld.',
    'Nämnden blir delgiven planen.',
    'Rapporten har blivit anmält.',
    'Besluten anses delgivna.',
    'Beslutet förklaras delgivet.',
    'Besluten anses anmälda.',
    'Rapporten redovisas.',
    'Arbetet avrapporteras',
    'Besluten delges.',
    'Besluten anmäls.',
    'Nämnden noterar planen.',
    'Planen noteras.',
    'har noterat planen',
    'har noterats',
    'att anteckna planen',
    'antecknar planen',
    'antecknas',
    'har antecknat',
    'Nämnden lägger planen och rapporten till handlingarna.',
    'läggs till handlingarna',
    'att lägga planen till handlingarna',
    'läggas till handlingarna',
    'Nämnden tar del av planen.',
    'Nämnden tar med detta del av planen.',
    'Nämnden tar därmed emot planen.',
    'Nämnden har tagit del av planen.',
    'Nämnden tog härmed del av planen.',
    'Planen tas emot.',
    'Planen har tagits emot.',
    'att mottaga planen',
    'Nämnden mottager planen.',
    'Planen är mottagen.',
    'Planen är mottaget.',
    'Nämnden har mottagit planen.',
    'Nämnden tackar för planen.',
    'att tacka för planen',
    'Nämnden godkänner informationen.',
    'att godkänna redovisningen',
    'har godkänt lägesrapporten',
    'Informationen godkänns.',
    'Informationen om den nya planen godkänns.',
    'Anmälan från förvaltningen godkändes.',
    'Redovisningen av planen godkännes.',
  ])('%s', (text) => expect(isNoting(text)).toBe(true))

  it.each([
    'Planen godkänns.',
    'Rapporten delges nämnden i maj.',
    'Nämnden tar beslut.',
    'Nämnden noterar planen och ger chefen i uppdrag att utreda den.',
    'Nämnden noterar planen och uppdrar åt chefen att utreda den.',
    'Planen noteras och medel beviljas.',
    'Planen noteras men motionen avslås.',
    'Planen noteras, taxan fastställs.',
    'Planen noteras och taxan antas.',
    'Rapporten noteras och det gamla beslutet upphävs.',
    'Rapporten noteras och uppdraget avslutas.',
  ])('not: %s', (text) => expect(isNoting(text)).toBe(false))
})

describe('a note that goes on to a decision', () => {
  it('is still a note where the decision is one, too', () => {
    expect(isNoting('Nämnden har tagit del av rapporten och beslutar att lägga den till handlingarna.')).toBe(
      true,
    )
  })
})
