import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readProse } from '../prose.ts'
import { proseFigures } from './prose-figures.ts'

const read = (text: string) => {
  const layout = layoutOfText(text)
  return proseFigures(layout, readProse(layout))
}
const brief = (text: string) => read(text).map(({ label, of, value }) => [label, of, value])

describe('running text', () => {
  test('is a sentence, a bullet or a long text', () => {
    expect(brief('Kostnaden är 5 mkr.')).toHaveLength(1)
    expect(brief('• Kostnaden är 5 mkr')).toHaveLength(1)
    expect(brief('Kostnaden är 5 mkr')).toEqual([])
    expect(brief('Kostnaden är 5 mkr. Så är det')).toEqual([])
    expect(brief(`Kostnaden är 5 mkr och ${'mycket '.repeat(9)}`)).toHaveLength(1)
    expect(brief(`Kostnaden är 5 mkr ${'och '.repeat(14)}`)).toEqual([])
  })

  test('states how something is divided', () => {
    const text = 'Så är det. Anslaget fördelas med 4 mkr på norr och 3 mkr på öst.'
    const shares = read(text).filter(({ of }) => of !== null)
    expect(shares.map(({ span, ...figure }) => [figure, text.slice(span.start, span.end)])).toEqual([
      [
        { label: 'norr', of: 'Anslaget', value: 4, unit: 'mkr', asOf: null, confidence: 0.8 },
        '4 mkr på norr',
      ],
      [{ label: 'öst', of: 'Anslaget', value: 3, unit: 'mkr', asOf: null, confidence: 0.8 }, '3 mkr på öst'],
    ])
  })
})

describe('what only names an aim or a change', () => {
  const goal = 'Målet är 4 procent.'
  test('is of what was measured last, over sentences that tell figures', () => {
    expect(brief(`Andelen hyrda bilar är 5 procent. ${goal}`)[1]).toEqual(['Målet', 'Andelen hyrda bilar', 4])
    expect(brief(`Andelen hyrda bilar är 5 procent. ${goal} Minskningen är 1 procent.`)[2]).toEqual([
      ...['Minskningen', 'Andelen hyrda bilar', 1],
    ])
    expect(brief(`Andelen hyrda bilar är 5 procent. Det är bra. ${goal}`)).toHaveLength(1)
  })
  test('is not of an aim', () => {
    expect(brief(`Andelen hyrda bilar ska vara högst 3 procent. ${goal}`)).toHaveLength(1)
  })
  test('is of what its own sentence says', () => {
    expect(
      brief('Andelen hyrda bilar är 5 procent. Andelen egna bilar är 6 procent, målet är 4 procent.').at(-1),
    ).toEqual(['målet', 'Andelen egna bilar', 4])
  })
})

describe('a share', () => {
  test.each([
    ['Andelen av bilarna i länet', 'bilarna i länet'],
    ['Hyrornas andel av våra kostnader', 'våra kostnader'],
    ['Andelen bland bilarna i länet', 'bilarna i länet'],
    ['Marknadsandelen av bilarna', null],
    ['Andelen hyrda bilar', null],
  ])('is of what stands after it: %s', (thing, of) => {
    expect(brief(`${thing} är 5 procent.`)).toEqual([[thing, of, 5]])
  })
})

describe('how sure a figure is', () => {
  test('follows from what is said of it', () => {
    const sure = (text: string) => read(text).map(({ confidence }) => confidence)
    expect(sure('Kostnaden är 5 mkr.')).toEqual([0.92])
    expect(sure('Kostnaden beräknas bli 5 mkr.')).toEqual([0.85])
    expect(sure('Kostnaden ökade från 4 mkr till 5 mkr.')).toEqual([0.92, 0.7])
  })
})
