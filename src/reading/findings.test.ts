import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { findFurniture } from './furniture.ts'
import { findMissingPages } from './missing-pages.ts'
import { readProse } from './prose.ts'
import { findTruncatedPassages } from './truncated-passages.ts'

const missing = (text: string) => {
  const layout = layoutOfText(text)
  return findMissingPages(layout, findFurniture(layout)).map((finding) => finding.message)
}
const truncated = (text: string) => {
  const layout = layoutOfText(text)
  return findTruncatedPassages(layout, readProse(layout)).map(({ message, span }) => [
    message,
    layout.text.slice(span.start, span.end),
  ])
}
const page = (lines: number) => 'Nämnden har beslutat om stöd till verksamheten.\n'.repeat(lines)

describe('missing pages', () => {
  it('are those before the first printed number, and those that a jump leaves out', () => {
    expect(missing(`${page(20)}4 (31)\n${page(20)}8 (31)\n`)).toEqual([
      'Sidorna 1–3 av 31 saknas: den första sidan i texten är 4.',
      'Sidorna 5–7 av 31 saknas: efter sidan 4 kommer sidan 8.',
    ])
    expect(missing(`${page(20)}1 (3)\n${page(9)}3 (3)\n`)).toEqual([
      'Sidan 2 av 3 saknas: efter sidan 1 kommer sidan 3.',
    ])
  })

  it('are not missing when only their numbers are', () => {
    expect(missing(`${page(30)}1 (31)\n${page(140)}5 (31)\n`)).toEqual([])
  })

  it('are not seen where numbers follow on or begin anew', () => {
    expect(missing(`${page(5)}1 (2)\n${page(5)}2 (2)\n${page(5)}1 (3)\n${page(5)}2 (3)\n`)).toEqual([])
  })
})

describe('a passage that breaks off', () => {
  const sentence =
    'Avgifterna som räknas med i tabellen hör till det vanliga arbetet i skolorna och får \ninte sänkas utan behöver höjas på några av orterna för att i \nförsta '

  it('is found by the word it ends on, with its place', () => {
    const whole = `${sentence}\n\nFör att stärka arbetet behövs underlag.`
    expect(truncated(whole)).toEqual([
      [
        'Texten bryts mitt i en mening: ”… höjas på några av orterna för att i första”.',
        'höjas på några av orterna för att i \nförsta',
      ],
    ])
  })

  it('is none when the sentence is whole, short, or goes on', () => {
    expect(truncated(`${sentence}hand.\n\nFör att stärka.`)).toEqual([])
    const relative =
      'Utreda hur regionen kan förbättra vård och behandling för utsatta. Behandlingen ska \nutgå från det våld som personen är eller har varit utsatt för'
    expect(truncated(`${relative}\n\nUppdrag till ledningen`)).toEqual([])
    expect(truncated('Skickas till för\n\nRegionstyrelsen')).toEqual([])
    expect(truncated(`${sentence}\n\nhand.`)).toEqual([])
  })
})
