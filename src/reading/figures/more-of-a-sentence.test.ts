import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (text: string) => readFigures(layoutOfText(text), [])
const brief = (text: string) => read(text).map(({ label, of, value, unit }) => [label, of, value, unit])

describe('a sentence that goes on after its first number', () => {
  test('says what was budgeted for the same thing', () => {
    expect(brief('Kostnaden för taxi uppgick till 24,6 mkr mot budgeterade 22,0 mkr.')).toEqual([
      ['Kostnaden för taxi', null, 24.6, 'mkr'],
      ['budgeterade', 'Kostnaden för taxi', 22, 'mkr'],
    ])
    const [cost, budget] = read('Kostnaden för taxi uppgick till 24,6 mkr (budget 22,0 mkr).')
    expect(cost).toHaveProperty('role', 'outcome')
    expect(budget).toMatchObject({ label: 'budget', value: 22 })
    expect(budget).not.toHaveProperty('role')
  })

  test('tells the same thing at another time, the later surer', () => {
    const figures = read(
      'Kostnaden för taxi var 3,4 procent av intäkten under mars 2023 och 3,1 procent i april 2023.',
    )
    expect(figures.map(({ label, value, asOf }) => [label, value, asOf])).toEqual([
      ['Kostnaden för taxi', 3.4, '2023-03'],
      ['Kostnaden för taxi', 3.1, '2023-04'],
    ])
    const [now, then] = read('Antalet inställda turer var 21, jämfört med 58 i februari 2022.')
    expect(then).toMatchObject({ label: 'Antalet inställda turer', value: 58, asOf: '2022-02' })
    expect(then?.confidence).toBeLessThan(now?.confidence ?? 0)
    expect(brief('Kostnaden för taxi var 7 mkr, jämfört med 2022.')).toHaveLength(1)
  })

  test('tells what else the whole of it holds', () => {
    expect(brief('Underskottet är 42 mkr till och med maj, varav 14 mkr beror på höga räntor.')).toEqual([
      ['Underskottet', null, 42, 'mkr'],
      ['höga räntor', 'Underskottet', 14, 'mkr'],
    ])
    expect(brief('Kostnaden för bron är 21,4 mkr, varav kommunen bidrar med 6,2 mkr.')).toEqual([
      ['Kostnaden för bron', null, 21.4, 'mkr'],
      ['kommunen bidrar med', 'Kostnaden för bron', 6.2, 'mkr'],
    ])
  })

  test('tells another thing after "och"', () => {
    expect(brief('Resultatet till och med maj är −48 mkr och prognosen för helåret −92 mkr.')).toEqual([
      ['Resultatet till och med maj', null, -48, 'mkr'],
      ['prognosen för helåret', null, -92, 'mkr'],
    ])
    expect(
      brief('Underskottet är 61 mkr, men prognosen för helåret är ett underskott om 155 mkr.').at(-1),
    ).toEqual(['underskott', 'prognosen för helåret', 155, 'mkr'])
    expect(brief('Kostnaden är 61 mkr och intäkterna för biljetter uppgår till 40 mkr.').at(-1)).toEqual([
      'intäkterna för biljetter',
      null,
      40,
      'mkr',
    ])
    expect(brief('Kostnaden är 61 mkr och det 40 mkr.')).toHaveLength(1)
  })

  test('says what share the amount is, and by how much it moved', () => {
    expect(
      brief('Kostnaden för taxi är 4 mkr, vilket motsvarar 5,8 procent av kostnaden för resor.').at(-1),
    ).toEqual(['Kostnaden för taxi', 'kostnaden för resor', 5.8, 'procent'])
    const moved = read('Kostnaden för taxi är 4 mkr, en minskning med 14 procent jämfört med 2022.').at(-1)
    expect(moved).toMatchObject({ label: 'minskning', of: 'Kostnaden för taxi', value: 14 })
    expect(moved).not.toHaveProperty('role')
  })
})
