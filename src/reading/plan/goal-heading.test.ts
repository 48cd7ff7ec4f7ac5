import { describe, expect, test } from 'vitest'
import { readGoalHeading, withoutPart } from './goal-heading.ts'

const title = (line: string) => readGoalHeading(line)?.title

describe('the heading of a goal', () => {
  test.each([
    ['2.1 Mål: Hela broar', 'goal', 'Hela broar'],
    ['2.1. Målområde – Hela broar', 'goal', 'Hela broar'],
    ['3.1.2 Nämndmål: Hela broar', 'lower', 'Hela broar'],
    ['Nämndens delmål: Hela broar', 'lower', 'Hela broar'],
    ['Nämndens egna mål: Hela broar', 'lower', 'Hela broar'],
  ])('may have the number of its chapter, or say whose it is: %j', (line, level, title) => {
    expect(readGoalHeading(line)).toMatchObject({ number: null, level, title })
  })
  test.each([
    ['Mål 2031: 80 %'],
    ['Mål: 80'],
    ['Mål: Vårt mål'],
    ['Mål: Vårt mål är att alla ska läsa.'],
    ['Mål: Nämndens mål är två.'],
    ['Mål: Våra långsiktiga mål'],
    ['Mål: 1 250,5 procent'],
    ['Mål: 80%'],
    ['Mål: Ja'],
    ['Mål: nej '],
    ['Mål 1. Rent hav ..... 12'],
    ['Mål 1. Rent hav .....12 '],
    ['Mål 1. Rent hav ...4'],
    ['Mål 1. Rent hav     12'],
    ['Mål 1. Rent hav\t4'],
    ['Mål 1. Rent hav   112  '],
  ])('is neither a value, a sentence about goals nor an entry of a table of contents: %j', (line) => {
    expect(readGoalHeading(line)).toBeNull()
  })

  test.each([
    ['Mål: 80 skolor byggs', '80 skolor byggs'],
    ['Mål: Jakt på fel', 'Jakt på fel'],
    ['Mål: 5x så många', '5x så många'],
    ['Mål: Alla svarar ja', 'Alla svarar ja'],
    ['Mål: Klart 2031', 'Klart 2031'],
    ['Mål 1. Rent hav 2031', 'Rent hav 2031'],
    ['Mål 1. Rent hav ..5 m', 'Rent hav ..5 m'],
    ['Mål 1. Rent hav ... 5 år', 'Rent hav ... 5 år'],
    ['Mål 1. Rent hav   112 m', 'Rent hav   112 m'],
    ['Mål 3', ''],
    ['Mål: Vårt målmedvetna arbete', 'Vårt målmedvetna arbete'],
    ['Mål: Alla når vårt mål', 'Alla når vårt mål'],
  ])('may hold figures: %s', (line, words) => expect(title(line)).toBe(words))

  test.each([
    ['Delmål 1: Rent hav', 'lower'],
    ['Nämndens mål 1: Rent hav', 'lower'],
    ['Nämndens  mål 1: Rent hav', 'lower'],
    ['  Verksamhetsmål 2. Rent hav', 'lower'],
    ['Effektmål 2. Rent hav', 'lower'],
    ['Resultatmål 2. Rent hav', 'lower'],
    ['Mål 2. Delmål för havet', 'goal'],
    ['Regionmål 2. Rent hav', 'goal'],
  ])('tells its level by its first word: %s', (line, level) => {
    expect(readGoalHeading(line)?.level).toBe(level)
  })
})

describe('a title over several pages', () => {
  test.each(['(1)', '(12)', '(1 av 3)', '(1/12)', '(10 av 12)', '(forts)', '(forts.)', '(fortsättning) '])(
    'is told without its part: %s',
    (part) => {
      expect(withoutPart(`Rent hav ${part}`)).toBe('Rent hav')
      expect(withoutPart(`Rent hav${part}`)).toBe('Rent hav')
    },
  )
  test.each(['Rent hav (2031)', 'Rent hav (1) nu', 'Rent (hav)', 'Rent hav (1 till 2)'])(
    'keeps other brackets: %s',
    (words) => expect(withoutPart(words)).toBe(words),
  )
})
