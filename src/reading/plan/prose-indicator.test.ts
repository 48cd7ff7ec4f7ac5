import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readPlan } from './read-plan.ts'

const read = (...lines: string[]) =>
  readPlan(layoutOfText(lines.join('\n'))).goals.flatMap(({ subgoals }) =>
    subgoals.flatMap(({ title, indicators }) =>
      indicators.map((each) => {
        const [base, target] = [each.baseline, each.target].map((of) => of && `${of.raw}@${of.period}`)
        return [title, each.title, base, target]
      }),
    ),
  )
const under = (sentence: string) =>
  read('Mål 1. Läsning', '', 'Nämndmål: Fler läser', '', sentence)[0]?.slice(1)

describe('an aim in figures under the heading of a goal', () => {
  test.each([
    [
      'Andelen som läser ska öka från 82 procent 2024 till 90 procent 2027.',
      'Andelen som läser',
      '82 procent@2024',
      '90 procent@2027',
    ],
    [
      '• Andelen som läser ska öka från 82 % (2024) till minst 90 % (2027)',
      'Andelen som läser',
      '82 %@2024',
      'minst 90 %@2027',
    ],
    ['Kön till kursen minskar från 1 240 till 900.', 'Kön till kursen', '1 240@null', '900@null'],
    ['Antalet lån ska vara högst 40 år 2027.', 'Antalet lån', null, 'högst 40@2027'],
    ['Antalet lån ska uppgå till 40 000 senast 2027.', 'Antalet lån', null, '40 000@2027'],
    ['Antal lån per barn ska bli 12,5.', 'Antal lån per barn', null, '12,5@null'],
    ['Sjukfrånvaron ska minska till högst 5 procent.', 'Sjukfrånvaron', null, 'högst 5 procent@null'],
    ['Väntetiden ska understiga 30 dagar.', 'Väntetiden', null, '30 dagar@null'],
  ])('is an indicator of it: %s', (sentence, title, baseline, target) => {
    expect(under(sentence)).toEqual([title, baseline, target])
  })

  test.each([
    'Kostnaden ska minska med 5 procent.',
    'Biblioteket ska vara 40.',
    'Biblioteket ska vara öppet 40 timmar i veckan.',
    'Alla skolor ska ha ett bibliotek. Antalet lån ska vara 40.',
    'Antalet lån ska vara 40. Det är många.',
    'Antalet lån var 40 år 2024.',
    'som Antalet lån ska vara 40.',
  ])('is none when it is no aim, or not the whole of its paragraph: %s', (sentence) => {
    expect(under(sentence)).toBeUndefined()
  })

  test('may be broken over lines, and is followed by others', () => {
    expect(
      read(
        'Mål 1. Läsning',
        '',
        'Nämndmål: Fler läser',
        '- Antalet lån i hela kommunen ska öka',
        '  från 11 till 15.',
        '- Antalet besök ska vara 40.',
        '',
        'Nämndmål: Fler skriver',
        '- Antalet kurser ska vara 4.',
      ),
    ).toEqual([
      ['Fler läser', 'Antalet lån i hela kommunen', '11@null', '15@null'],
      ['Fler läser', 'Antalet besök', null, '40@null'],
      ['Fler skriver', 'Antalet kurser', null, '4@null'],
    ])
  })

  test('is no sentence from the middle of a paragraph', () => {
    expect(
      read('Mål 1. Läsning', '', 'Nämnden bestämmer hur många det blir och', 'Antalet lån ska vara 40.'),
    ).toEqual([])
  })

  test('is none above every goal', () => {
    expect(read('Antalet lån ska vara 40.', '', 'Mål 1. Läsning', '', 'Mål 2. Skrivning')).toEqual([])
  })

  test('stands from its title to its target, and is surer than nothing but less than a table', () => {
    const text = 'Mål 1. Läsning\n\nAntalet lån ska öka från 11 till 15.'
    const [indicator] = readPlan(layoutOfText(text)).goals[0]?.subgoals[0]?.indicators ?? []
    expect(text.slice(indicator?.span.start, indicator?.span.end)).toBe('Antalet lån ska öka från 11 till 15')
    expect(indicator?.confidence).toBe(0.75)
  })
})
