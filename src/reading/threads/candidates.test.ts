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
})
