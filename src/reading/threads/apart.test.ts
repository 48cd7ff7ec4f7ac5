import { describe, expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { prepare } from './prepared-title.ts'
import { similarity } from './similarity.ts'

function apart(one: string, other: string) {
  const corpus = corpusOf([one, other])
  return similarity(prepare(one, corpus), prepare(other, corpus)).apart
}

describe('titles that share words may speak of different things', () => {
  test.each([
    ['Höja andelen behöriga lärare i förskolan', 'Höja andelen behöriga lärare i särskolan'],
    ['Utreda lokaler för biblioteket', 'Utreda lokaler för konsthallen'],
    ['Rusta upp köken i skolan och hemtjänsten', 'Rusta upp köken i skolan och hälsocentralen'],
    ['Upphandla ett journalsystem', 'Upphandla ett ekonomisystem'],
  ])('filled differently in the same frame: %s – %s', (one, other) => {
    expect(apart(one, other)).toBe('filler')
    expect(apart(other, one)).toBe('filler')
  })
  test('sharing only where they take place', () => {
    expect(apart('Minska sjukfrånvaron inom hemtjänsten', 'Fler cyklar inom hemtjänsten')).toBe('setting')
  })
  test('sharing the subject, concerning different things', () => {
    const one = 'Anordna vintermöte kring skogens framtid'
    expect(apart(one, 'Vintermöte om cykelturism')).toBe('concern')
  })
  test('of which only one is a gathering about the matter', () => {
    expect(apart('Ordna en mässa om vindkraft', 'Vindkraft på kajen')).toBe('occasion')
    expect(apart('Vindkraft på kajen', 'Ordna en mässa om vindkraft')).toBe('occasion')
    expect(apart('Ordna en mässa om vindkraft', 'Mässan om vindkraft')).toBeNull()
  })
  test('in different places', () => {
    expect(apart('Bygga badhus vid stranden i Vindsele', 'Nytt badhus vid stranden i Ripdalen')).toBe('place')
  })
})

describe('nothing sets apart', () => {
  test.each([
    ['Öka andelen ekologisk mat till 40 procent', 'Öka andelen ekologisk mat till 45 procent'],
    ['Minska matsvinnet', 'Minska matsvinnet i skolans kök'],
    ['Öka resandet med buss', 'Ökat resande i kollektivtrafiken'],
    ['Korta väntan till ögonoperation', 'Ögonoperationer inom 90 dagar'],
  ])('%s – %s', (one, other) => expect(apart(one, other)).toBeNull())
  test.each([
    ['where only one names a place', 'Bygga badhus vid stranden i Vindsele', 'Nytt badhus vid stranden'],
    ['where they share one of their places', 'Badhus i Vindsele och Ripdalen', 'Badhuset i Ripdalen'],
    ['where only one says what it concerns', 'Anordna vintermöte kring skogens framtid', 'Vintermöte'],
    ['where what it concerns is partly shared', 'Vintermöte om skog', 'Vintermöten om skog och cykelturism'],
  ])('%s', (_, one, other) => {
    expect([apart(one, other), apart(other, one)]).toEqual([null, null])
  })
})
