import { describe, expect, it } from 'vitest'
import type { ExtractedAssignment, ExtractedDocument } from '../extraction.ts'
import { candidatePairs } from './candidates.ts'
import { corpusOf } from './corpus.ts'
import { findThreads } from './find-threads.ts'
import { prepare } from './prepared-title.ts'

const span = { start: 0, end: 1, page: null }
const given = (title: string, year: number): ExtractedAssignment => ({
  title,
  number: null,
  from: 'Regionfullmäktige',
  to: ['Vårdnämnden'],
  year,
  target: null,
  reporting: null,
  span,
  confidence: 0.9,
})
const documentOf = (year: number, titles: string[]): ExtractedDocument => ({
  source: `${year}`,
  kind: 'minutes',
  organisation: null,
  body: null,
  date: null,
  items: [],
  goals: [],
  figures: [],
  findings: [],
  assignments: titles.map((title) => given(title, year)),
})
const pairsOf = (titles: string[]) => {
  const corpus = corpusOf(titles)
  return candidatePairs(titles.map((title) => prepare(title, corpus)))
}

describe('the titles worth comparing', () => {
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

describe('threads over many assignments', () => {
  it('are found in time that follows their number, not its square', () => {
    const themes = [
      'matsvinn',
      'ögonoperation',
      'tandvård',
      'ambulans',
      'bibliotek',
      'rehabilitering',
      'telefoni',
    ]
    const syllable = (at: number) => `${'bdfghjklmnprstv'.charAt(at % 15)}å`
    const places = Array.from(
      { length: 120 },
      (_, at) => `ort${syllable(at)}${syllable(Math.floor(at / 15))}`,
    )
    const titles = places.flatMap((place) => themes.map((theme) => `Utveckla ${theme} i ${place}`))
    const documents = [2030, 2031, 2032].map((year) => documentOf(year, titles))
    const start = performance.now()
    const threads = findThreads(documents)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(threads).toHaveLength(titles.length)
    expect(threads.every((thread) => thread.members.length === 3)).toBe(true)
  }, 40_000)
})
