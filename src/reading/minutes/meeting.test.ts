import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const paragraph = '§ 1 Planen\nKN 1-2025\n\nSammanfattning\n\nNämnden träffades den 3 maj 2024.\n\nBeslut\n\n'
const meeting = (front: string, decision = 'Planen antas.') => {
  const { body, date } = readMinutes(layoutOfText(`${front}\n\n${paragraph}${decision}`))
  return [body, date]
}

describe('whose minutes they are and of which day', () => {
  it.each([
    ['Protokoll\n\nSammanträdesdatum\nKulturnämndens \narbetsutskott\n\n2025-03-14\n\nUtdragsbestyrkande'],
    ['Kulturnämndens arbetsutskott\nProtokoll\n2025-03-14'],
    ['Protokoll från kulturnämndens arbetsutskott den 14 mars 2025'],
    ['Kulturnämndens arbetsutskott, Norra länet\nPlats och tid: Kommunhuset den 14 mars 2025 kl. 9'],
    ['Beslut i korthet – kulturnämndens arbetsutskott 14 mars 2025'],
    [
      'Organ      Kulturnämndens arbetsutskott\nSammanträdesdatum      2025-03-14\nJusteringsdatum      2025-03-20',
    ],
  ])('is told by %j', (front) => {
    expect(meeting(front)).toEqual(['Kulturnämndens arbetsutskott', '2025-03-14'])
  })

  it('is never the day of adjustment, of notice or of something told', () => {
    expect(meeting('Kulturnämnden\n\nJusterat den 20 mars 2025\nAnslaget sätts upp 2025-03-21')[1]).toBeNull()
    expect(meeting('')[1]).toBeNull()
  })

  it('is inferred from who decides, where no head tells it', () => {
    expect(meeting('', 'Kulturnämnden beslutar att anta planen.')[0]).toBe('Kulturnämnden')
    expect(meeting('', 'Arbetsutskottet föreslår att kulturnämnden beslutar\n\nPlanen antas.')[0]).toBe(
      'Kulturnämndens arbetsutskott',
    )
    expect(meeting('', 'Planen antas.')[0]).toBeNull()
  })

  it('is a finding where page heads disagree', () => {
    const head = (date: string) => `Protokoll\n\nSammanträdesdatum\nKulturnämnden\n\n${date}\n\n`
    const text = `${head('2025-03-14')}${paragraph}Ja.\n\n${head('2025-03-15')}§ 2 Taxan\n\nBeslut\n\nJa.`
    const { findings } = readMinutes(layoutOfText(text))
    expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
      ['date-conflict', 'Sidhuvudena anger olika datum för sammanträdet: 2025-03-14 och 2025-03-15.'],
    ])
  })
})
