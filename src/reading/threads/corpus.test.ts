import { describe, expect, test } from 'vitest'
import { contentIn, corpusOf, weightOf } from './corpus.ts'
import { compoundOf, wordOf } from './test-titles.ts'

describe('a corpus', () => {
  test('counts each word once for each distinct title, whatever the order and the forms of its words', () => {
    const { size, counts } = corpusOf(['Bygga broar', 'broar byggas', 'Måla broar', 'Måla broarna vid kajen'])
    expect(size).toBe(3)
    expect(Object.fromEntries(counts)).toEqual({ bygg: 1, bro: 3, mål: 2, kaj: 1 })
  })
  test('tells titles apart that run together alike', () => {
    expect(corpusOf(['Kaj bro', 'Kajbro']).size).toBe(2)
  })
  test('knows words of four letters or more as parts of compounds', () => {
    const corpus = corpusOf(['Fikon bro damm'])
    expect([...corpus.known].sort()).toEqual(['damm', 'fikon'])
    expect(contentIn(corpus, 'Stendamm').words[0]?.parts).toEqual({ modifier: 'sten', head: 'damm' })
    expect(contentIn(corpusOf([]), 'Stendamm').words[0]?.parts).toBeNull()
    expect(contentIn(corpus, 'Stenbro').words[0]?.parts).toBeNull()
  })
})

describe('what sharing a word tells', () => {
  const corpus = {
    size: 105,
    counts: new Map([
      ['bro', 1],
      ['kaj', 21],
      ['torg', 105],
    ]),
    known: new Set<string>(),
  }
  const weight = (stem: string) => weightOf(wordOf(stem), corpus)

  test('is one for a topic seen once, less for one seen often, and never nothing', () => {
    expect(weight('bro')).toBe(1)
    expect(weight('kaj')).toBeCloseTo(0.5)
    expect(weight('torg')).toBe(0.15)
    expect(weight('damm')).toBeGreaterThan(1)
  })
  test('depends on the nature of the word', () => {
    const once = {
      ...corpus,
      counts: new Map([
        ['minsk', 1],
        ['vård', 1],
        ['cykelplan', 1],
      ]),
    }
    expect(weightOf(wordOf('minsk'), once)).toBeCloseTo(0.2)
    expect(weightOf(wordOf('vård'), once)).toBeCloseTo(0.5)
    expect(weightOf(compoundOf('cykel', 'plan'), once)).toBeCloseTo(1.25)
  })
})
