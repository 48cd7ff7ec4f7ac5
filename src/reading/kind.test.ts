import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readKind } from './kind.ts'
import { readProse } from './prose.ts'
import { readTitle } from './title.ts'

function kindOf(text: string) {
  const layout = layoutOfText(text)
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
