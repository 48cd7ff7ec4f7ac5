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
  ])('is not %j', (text) => {
    expect(isNoting(text)).toBe(false)
  })
})
