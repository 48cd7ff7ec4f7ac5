import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readKind } from './kind.ts'
import type { Layout } from './layout.ts'
import { readProse } from './prose.ts'
import { readTitle } from './title.ts'

function kindOf(text: string) {
  return kindOfLayout(layoutOfText(text))
}

function kindOfLayout(layout: Layout) {
  const passages = readProse(layout)
  return readKind(layout, passages, readTitle(layout, passages))
}

describe('the kind of a document', () => {
  it.each([
    ['minutes', '§ 27 Uppdrag\nRS 1-2024\n\nSammanfattning\n\nText.\n\nBeslut\n\nBifall.'],
    ['minutes', '12 § Uppdrag\n\nTrafiknämnden beslutar att\n\ngodkänna planen'],
    ['minutes', 'Trafiknämnden\nSAMMANTRÄDESPROTOKOLL\n\n§ 1 Mötet öppnas\n\nOrdföranden öppnar mötet.'],
    ['agenda', 'Föredragningslista\n\n1. Val av justerare\n\n2. Budget'],
    [
      'agenda',
      'Kallelse\n\n§ 1 Budget\n\nFörslag till beslut\n\nTrafiknämnden beslutar att\n\n1. Budgeten antas.',
    ],
    ['minutes', 'Ärendelista\n\n§ 1 Budget ...... 2\n\n§ 1 Budget\n\nBeslut\n\nBudgeten antas.'],
    ['directive', 'Uppdragsdirektiv - Minska resorna\n\n\n\nBakgrund\n\nText.'],
    ['plan', 'Trafiknämndens plan 2024\n\n\n\nMål 1\n\nDelmål Indikator Utfall 2022 Mål 2024\n\nA B 1 2'],
    ['plan', 'Regionplan 2025-2027\n\n\n\nInledning'],
    ['report', 'Delårsrapport per augusti 2024\n\n\n\nInledning\n\nText.'],
    [
      'report',
      'Kulturnämndens årsrapport 2025\n\n\n\nUppdrag\tUtfall 2025\tMål 2025\tBedömning\nSpela mer\t4\t5\tEj uppnått',
    ],
    [
      'letter',
      'Skrivelse till fullmäktige\n\nNämnden vill uppmärksamma fullmäktige på läget.\n\nMed vänlig hälsning',
    ],
    ['letter', 'Skrivelse till regionfullmäktige om delårsrapport per april 2025\n\n\n\nNämnden skriver.'],
    ['other', 'Något helt annat står här, och det är inte mycket.'],
  ])('is %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })

  it('is presentation for slides: short pieces with wide gaps and few sentences', () => {
    const slide = 'Tillgänglighet\n\nFokusarbete\n\n26%\n\nÖgon\n\nWorkshop 4/12\n\n\n\n'
    expect(kindOf(slide.repeat(3))).toBe('presentation')
    expect(kindOf(slide.repeat(3).replaceAll('\n\n\n\n', '\n\n'))).not.toBe('presentation')
  })

  it('is not minutes because a paragraph is cited', () => {
    expect(kindOf('Regionplan 2025\n\n\n\nEnligt § 27 gäller detta.\n\nBeslut fattas senare.')).toBe('plan')
  })
})

describe('minutes are known by their structure', () => {
  const told = 'Här står något om läget i vården, och det är inte mycket.'
  it.each([
    ...[
      'Beslut',
      'Beslut:',
      'Nämndens beslut',
      'Det nya rådets beslut:',
      'Nämnden beslutar  att',
      'NÄMNDEN BESLUTADE',
    ],
    'Rådet för resor och trafik beslutar',
  ])('a paragraph and "%s"', (words) => expect(kindOf(`§ 27 Buss\n\n${words}\n\n${told}`)).toBe('minutes'))

  it.each([
    ...['Det nya rådets andra beslut', 'Beslut 2024', 'Beslutar att', 'Nämnden beslutar planen'],
    ...['Nämnden beslutar attan', '4. Nämnden beslutar att', 'Nämndens-beslut'],
  ])('not a paragraph and "%s"', (words) => {
    expect(kindOf(`§ 27 Buss\n\n${words}\n\n${told}`)).toBe('other')
  })

  it.each(['§§ 27', '§27', '§§27–28', '27§', '1234 §', 'HSN § 27', 'HSN§27', 'Au §27'])(
    '"%s" and a decision',
    (number) => expect(kindOf(`${number} Buss\n\nBeslut\n\n${told}`)).toBe('minutes'),
  )

  it.each(['§ Buss', '12345 §', '7 HSN § 27'])('not "%s" and a decision', (number) =>
    expect(kindOf(`${number} Buss\n\nBeslut\n\n${told}`)).toBe('other'),
  )

  it('a paragraph that begins within a line whose breaks are lost, and the strip that only minutes carry', () => {
    const text = `Utdragsbestyrkande Inledning § 27 Buss ${told}`
    const at = text.indexOf('§')
    const [line] = layoutOfText(text).lines
    if (!line) throw new Error('no line')
    const piece = (start: number, end: number) => ({
      ...line,
      ...{ start, end, text: text.slice(start, end), cells: [{ start, end, left: null }] },
    })
    const layout = { ...layoutOfText(text), lines: [piece(0, at), piece(at, text.length)] }
    expect(kindOfLayout(layout)).toBe('minutes')
    expect(kindOf(`Utdragsbestyrkande\n\n${told}`)).toBe('other')
  })
})

describe('slides', () => {
  const short = (count: number) =>
    Array.from({ length: count }, (_, at) => `Punkt ${'i'.repeat(at + 1)}\n\n`).join('')
  const long = (count: number) =>
    'Det här är en lång mening om allt som har hänt i år och i fjol.\n\n'.repeat(count)
  const pages = '\fA\fB\f'

  it('are eight passages at least, on pages or with wide gaps between them', () => {
    expect(kindOf(`${short(6)}${pages}`)).toBe('presentation')
    expect(kindOf(`${short(5)}${pages}`)).toBe('other')
    expect(kindOf(`${short(8)}\fA`)).toBe('other')
    expect(kindOf(`${short(8)}A\n \n \n \nB`)).toBe('presentation')
  })

  it('hold fewer than a fifth of whole sentences', () => {
    expect(kindOf(`${short(7)}${long(2)}${pages}`)).toBe('presentation')
    expect(kindOf(`${short(6)}${long(2)}${pages}`)).toBe('other')
    expect(kindOf(`${short(6)}${long(2).replaceAll('.', '')}${pages}`)).toBe('presentation')
    expect(kindOf(`${short(6)}${long(2).replaceAll('.', ' m.m. i år')}${pages}`)).toBe('presentation')
  })

  it('hold mostly short pieces', () => {
    const piece = (length: number) => `Om ${'x'.repeat(length - 3)}\n\n`
    expect(kindOf(`${short(4)}${piece(91).repeat(4)}${pages}`)).toBe('other')
    expect(kindOf(`${short(5)}${piece(91).repeat(4)}${pages}`)).toBe('presentation')
    expect(kindOf(`${short(4)}${piece(90).repeat(4)}${pages}`)).toBe('presentation')
  })
})

describe('what a document calls itself', () => {
  const kindCalled = (title: string | null, text: string) => {
    const layout = layoutOfText(text)
    return readKind(layout, readProse(layout), title)
  }
  const told = '\n\nHär står något om läget i vården, och det är inte mycket.'

  it('is its title, or without one its first words, when they could be a heading', () => {
    expect(kindCalled('Trafikstrategi', `Inledning${told}`)).toBe('plan')
    expect(kindCalled(null, `Trafikstrategi${told}`)).toBe('plan')
    expect(kindCalled(null, `Strategi för kl. 10 och framåt${told}`)).toBe('plan')
    expect(kindCalled(null, `Inledning\n\nTrafikstrategi${told}`)).toBe('other')
    expect(kindCalled('Avtal', `Trafikstrategi${told}`)).toBe('other')
    expect(kindCalled(null, `Det finns en strategi.${told}`)).toBe('other')
    expect(kindCalled(null, `Strategi för ${'x'.repeat(87)}${told}`)).toBe('plan')
    expect(kindCalled(null, `Strategi för ${'x'.repeat(88)}${told}`)).toBe('other')
    expect(kindCalled(null, '')).toBe('other')
  })

  it('is a report by the short heading of one of its first passages', () => {
    const opening = (length: number) => `Här står något.\n\nRapport ${'x'.repeat(length - 8)}${told}`
    expect(kindCalled('Läget', opening(120))).toBe('report')
    expect(kindCalled('Läget', opening(121))).toBe('other')
  })

  it.each([
    ['directive', 'Direktiv för trafiken'],
    ['other', 'Trafikdirektivet'],
    ['directive', 'Uppdragsdirektivet'],
  ])('is %s: %s', (kind, title) => expect(kindCalled(title, `Inledning${told}`)).toBe(kind))

  it('is a letter by the page head, or by who writes to whom', () => {
    expect(kindCalled(null, `Region Fjällmark\tBrev${told}`)).toBe('letter')
    expect(kindCalled(null, `Region Fjällmark\tVykort eller brev${told}`)).toBe('other')
    expect(kindCalled(null, `Från  Revisorerna\nTill  nämnden${told}`)).toBe('letter')
    expect(kindCalled(null, `Avsändare:\tRevisorerna\nMottagare:\tNämnden${told}`)).toBe('letter')
    expect(kindCalled(null, `Resan Från Fjället\nTill nämnden${told}`)).toBe('other')
    expect(kindCalled(null, `Från Fjället\nResan till dalen${told}`)).toBe('other')
  })
})
