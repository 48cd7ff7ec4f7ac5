import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readPlan } from './read-plan.ts'

const goals = (text: string) => readPlan(layoutOfText(text)).goals

describe('the aim of an assignment is no goal of the plan', () => {
  const table = '\nIndikator   Utfall 2029   Mål 2031\nAntal broar   4   9\n'
  test.each([
    'Uppdrag 2: Måla broarna\nMål: Alla broar målade',
    'Uppdragsgivare: Vägnämnden\nMål: Alla broar målade',
    'Uppdragstagare: Vägchefen\n\nStatus: Pågår\nMål: Alla broar målade',
  ])('%j', (text) => expect(goals(text + table).map(({ title }) => title)).not.toContain('Alla broar målade'))
  test.each([
    'Uppdrag 2: Måla broarna\nSå gick det.\nMål: Alla broar målade',
    'Vision: En väg\nMål: Alla broar målade',
    'Uppdrag 2: Måla broarna\nMål 1: Alla broar målade',
  ])('but a goal is read in %j', (text) =>
    expect(goals(text + table).map(({ title }) => title)).toContain('Alla broar målade'),
  )
})

describe('a table of goals ends where another chapter begins', () => {
  const indicators = (heading: string) =>
    goals(
      `Mål 1. Hela broar\n\nIndikator   Utfall 2029   Mål 2031\nAntal broar   4   9\n\n${heading}\nMåla bron   I maj\nRiva bron   3   4\n`,
    ).flatMap(({ subgoals }) => subgoals.flatMap((subgoal) => subgoal.indicators.map(({ title }) => title)))
  test.each([
    '3 Uppdrag',
    'Uppdrag i regionplanen',
    '3.2 Uppdrag enligt budgeten',
    'Nämndens uppdrag till kontoret',
    'Styrelsens egna uppdrag',
    'Riktade uppdrag',
  ])('%s', (heading) => expect(indicators(heading)).toEqual(['Antal broar']))
  test('a row may begin with the word', () =>
    expect(indicators('Uppdrag som är klara   2   8')).not.toEqual(['Antal broar']))
})
