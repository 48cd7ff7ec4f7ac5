import { describe, expect, it } from 'vitest'
import { candidatePairs } from './candidates.ts'
import { corpusOf } from './corpus.ts'
import { prepare } from './prepared-title.ts'

const pairsOf = (titles: string[]) => {
  const corpus = corpusOf(titles)
  return candidatePairs(titles.map((title) => prepare(title, corpus)))
}

describe('the titles worth comparing', () => {
  it('share a telling word, or a part of a compound', () => {
    expect(pairsOf(['Minska hyrberoendet', 'Minska kostnaden för hyrpersonal', 'Bygg ett badhus'])).toEqual([
      [0, 1],
    ])
  })

  it('are few beside all pairs, also where one word stands in every title', () => {
    const name = (at: number) =>
      `${'bdfgh'.charAt(at % 5)}å${'klmnp'.charAt((at / 5) % 5)}ö${'rstvj'.charAt((at / 25) % 5)}e`
    const titles = Array.from(
      { length: 2000 },
      (_, at) => `Utveckla tandvården i ort${name(at)}${name(Math.floor(at / 125))}`,
    )
    expect(pairsOf(titles).length).toBeLessThan(titles.length * 40)
  })

  it('are the same titles where nothing but common words stand in them', () => {
    const titles = Array.from({ length: 700 }, () => 'Minska kostnaderna').concat('Öka intäkterna')
    expect(pairsOf(titles)).toContainEqual([0, 699])
  })
})
