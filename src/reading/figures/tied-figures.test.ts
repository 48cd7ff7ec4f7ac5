import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (text: string) => readFigures(layoutOfText(text), [])
const brief = (text: string) => read(text).map(({ label, of, value, unit }) => [label, of, value, unit])

describe('a figure in other units than money and percent', () => {
  test.each([
    ['Matsvinnet var i augusti 2026 34 gram per portion.', 'Matsvinnet', 34, 'gram per portion'],
    ['Den genomsnittliga väntetiden var 14 minuter.', 'Den genomsnittliga väntetiden', 14, 'minuter'],
    ['Medelåldern i kommunen är 40,7 år.', 'Medelåldern i kommunen', 40.7, 'år'],
    ['Insamlingen av glas uppgick till 1 240 ton.', 'Insamlingen av glas', 1240, 'ton'],
    ['Vårdtiden låg i snitt på 5,2 dygn.', 'Vårdtiden', 5.2, 'dygn'],
    ['Elförbrukningen beräknas bli 410 MWh.', 'Elförbrukningen', 410, 'MWh'],
  ])('is read where its thing is said: %s', (sentence, label, value, unit) => {
    expect(brief(sentence)).toEqual([[label, null, value, unit]])
  })

  test.each([
    'Överklagandetiden är 21 dagar.',
    'Uppsägningstiden är 3 månader.',
    'Resan är 3 timmar.',
    'Tiden är 14 stycken.',
    'Avtalstiden är 4 år.',
    'Sammanträdet var 3 timmar.',
    'Betalningstiden är 30 dagar.',
    'Ungefär 40 ton samlades in.',
    'Matsvinnet var 34 gram lägre än förra året.',
  ])('is none where time is only allowed, or a change: %s', (sentence) => expect(brief(sentence)).toEqual([]))

  test.each([
    ['Mediantiden var 5 timmar.', 5],
    ['Tiden till svar är 5 dagar.', 5],
    ['Den genomsnittliga väntan är 5 minuter.', 5],
    ['Medelvärdet är 5 dygn.', 5],
    ['Åldern hos bussarna är 5 år.', 5],
  ])('may be how long things last: %s', (sentence, value) => {
    expect(read(sentence)[0]?.value).toBe(value)
  })

  test('is told from its thing to its unit', () => {
    const text = 'Det går bra. Matsvinnet var 34 gram per portion i maj 2026.'
    const [figure] = read(text)
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('Matsvinnet var 34 gram per portion')
  })

  test('is as of the month that stands before it', () => {
    expect(read('Matsvinnet var i augusti 2026 34 gram per portion.')[0]?.asOf).toBe('2026-08')
  })
})

describe('an aim told after what it is of', () => {
  test('has the unit of what was measured, where it has none', () => {
    expect(brief('Matsvinnet var 34 gram per portion. Målet är 29.')).toEqual([
      ['Matsvinnet', null, 34, 'gram per portion'],
      ['Målet', 'Matsvinnet', 29, 'gram per portion'],
    ])
    expect(brief('Antalet vårdplatser var 140. Målet är minst 150.').at(-1)).toEqual([
      'Målet',
      'Antalet vårdplatser',
      150,
      null,
    ])
  })

  test('is none without what it is of, or of more than a number', () => {
    expect(brief('Målet är 29.')).toEqual([])
    expect(brief('Matsvinnet var 34 gram. Målet är 29 av 30.')).toHaveLength(1)
    expect(brief('Matsvinnet var 34 gram. Klockan är 29.')).toHaveLength(1)
  })

  test('may stand in the same sentence', () => {
    const [, goal] = read('Förlusterna var 18 procent 2025, målet är högst 15 procent.')
    expect(goal).toMatchObject({ label: 'målet', of: 'Förlusterna', value: 15, role: 'target' })
    expect(brief('Förlusterna var 18 procent och målet är 15 mnkr.')).toHaveLength(1)
  })
})

describe('a result', () => {
  test('may be told without saying whose', () => {
    expect(brief('För perioden januari–augusti redovisas ett överskott om 41 mnkr.')).toEqual([
      ['överskott', null, 41, 'mnkr'],
    ])
  })

  test('may be told with its deviation', () => {
    for (const verb of ['är', 'innebär', 'ger', 'motsvarar'])
      expect(
        brief(`Resultatet är 41 mnkr, vilket ${verb} en positiv avvikelse mot budget om 17 mnkr.`).at(-1),
      ).toEqual(['positiv avvikelse mot budget', 'Resultatet', 17, 'mnkr'])
  })

  test('of another stands from whose it is to the number', () => {
    const text =
      'Tekniska nämnden visar ett underskott på 3,4 mnkr och kulturnämnden ett överskott på 0,8 mnkr.'
    const last = read(text).at(-1)
    expect(text.slice(last?.span.start, last?.span.end)).toBe('överskott på 0,8 mnkr')
  })

  test('of another may leave the verb out', () => {
    expect(
      brief('Tekniska nämnden visar ett underskott på 3,4 mnkr och kulturnämnden ett överskott på 0,8 mnkr.'),
    ).toEqual([
      ['underskott', 'Tekniska nämnden', 3.4, 'mnkr'],
      ['överskott', 'kulturnämnden', 0.8, 'mnkr'],
    ])
  })

  test('that is a forecast is no outcome', () => {
    const [named] = read('Kulturnämnden prognostiserar ett underskott på 3,4 mnkr.')
    expect(named).toMatchObject({ value: 3.4, of: 'Kulturnämnden' })
    expect(named).not.toHaveProperty('role')
  })
})

describe('the same thing of several', () => {
  test('is told after its words, or after its number', () => {
    expect(brief('Sjukfrånvaron för kvinnor var 7,1 procent och för män 4,2 procent.')).toEqual([
      ['Sjukfrånvaron för kvinnor', null, 7.1, 'procent'],
      ['Sjukfrånvaron för män', null, 4.2, 'procent'],
    ])
    expect(brief('Medellivslängden är 84,7 år för kvinnor och 82,0 år för män.')).toEqual([
      ['Medellivslängden för kvinnor', null, 84.7, 'år'],
      ['Medellivslängden för män', null, 82, 'år'],
    ])
  })

  test('is not told where the first has no such words', () => {
    expect(brief('Sjukfrånvaron var 7,1 procent och för män 4,2 procent.')).toHaveLength(1)
  })
})

describe('the parts of a whole', () => {
  test('are all told, each without the word that leads on to it', () => {
    expect(
      brief('Besparingen är 30 mnkr, varav 14 mnkr inom skolan, 9 mnkr för vården och 5 mnkr på gatan.'),
    ).toEqual([
      ['Besparingen', null, 30, 'mnkr'],
      ['skolan', 'Besparingen', 14, 'mnkr'],
      ['vården', 'Besparingen', 9, 'mnkr'],
      ['gatan', 'Besparingen', 5, 'mnkr'],
    ])
  })

  test('stand from their number to their name', () => {
    const text = 'Besparingen är 30 mnkr, varav 14 mnkr inom skolan i maj, 9 mnkr för vården.'
    expect(read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Besparingen är 30 mnkr',
      '14 mnkr inom skolan i maj',
      '9 mnkr för vården',
    ])
  })

  test('end where something else is told', () => {
    expect(brief('Besparingen är 30 mnkr, varav 14 mnkr inom skolan; 9 mnkr för vården.')).toHaveLength(2)
    expect(brief('Besparingen är 30 mnkr, varav 14 mnkr inom skolan, 9 procent för vården.')).toHaveLength(2)
  })
})

describe('a change', () => {
  test('may say its unit once, at the end', () => {
    expect(brief('Andelen med gymnasieexamen ökade från 81 till 84 procent.')).toEqual([
      ['Andelen med gymnasieexamen', null, 84, 'procent'],
      ['Andelen med gymnasieexamen', null, 81, 'procent'],
    ])
  })

  test.each([
    ['Andelen elever som når gymnasiet ökade från 81 till 84 procent.', 'Andelen elever som når gymnasiet'],
    ['Andelen som är behöriga är 82 procent.', 'Andelen som är behöriga'],
  ])('may be of those whom a clause names: %s', (sentence, label) =>
    expect(read(sentence)[0]?.label).toBe(label),
  )

  test('since a year is not as of that year', () => {
    const [figure] = read('Utsläppen från bussarna har sedan 2020 minskat med 42 procent.')
    expect(figure).toMatchObject({ label: 'Utsläppen från bussarna har minskat', value: 42, asOf: null })
  })
})
