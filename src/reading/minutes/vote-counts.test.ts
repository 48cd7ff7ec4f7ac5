import { describe, expect, it } from 'vitest'
import { abstainedIn, countsIn, oneSideIn, sideOf, statedCount } from './vote-counts.ts'

describe('the numbers of a vote', () => {
  it.each([
    ['8 ja-röster och 5 nej-röster', 8, 5],
    ['8 ja-röst, 5 nej-röst', 8, 5],
    ['8 ja och 5 nej', 8, 5],
    ['8 st ja och 5 st nej', 8, 5],
    ['8 ”ja” och 5 ”nej”', 8, 5],
    ['8 jaröster mot 5 nejröster', 8, 5],
    ['8 ja röster mot 5 nej röster', 8, 5],
    ['med åtta ja-rösterna mot noll nej-rösterna', 8, 0],
    ['Tjugo ja mot nitton nej', 20, 19],
    ['ja 8, nej 5', 8, 5],
    ['Ja: 8 Nej: 5', 8, 5],
    ['Ja = 8, Nej=5', 8, 5],
    ['ja-röster: 8, nej-röster: 5', 8, 5],
    ['8 ledamöter röstar ja och 5 ledamöter röstar nej', 8, 5],
    ['8 personer röstade för ja, en ledamot röstade för ”nej”', 8, 1],
    ['8 röstande har röstat ja, 5 av ledamöterna röstade nej', 8, 5],
    ['8 ja-röster mot 5', 8, 5],
    ['8 ja och 5 i övrigt', 8, 5],
    ['med 8 ja-röster mot 5 nej-röster', 8, 5],
  ])('are told by: %s', (sentence, yes, no) => expect(countsIn(sentence)).toEqual({ yes, no }))

  it.each([
    '8 ja',
    '5 nej',
    '8 jakar och 5 nejar',
    'ja för bifall',
    'ja 8x nej 5x',
    'x8 ja x5 nej',
    '8 ja mot många',
  ])('are not told by: %s', (sentence) => expect(countsIn(sentence)).toBeNull())

  it('have those who abstain beside them', () => {
    expect(countsIn('8 ja, 5 nej och 2 avstår')).toEqual({ yes: 8, no: 5, abstained: 2 })
    expect(countsIn('8 ja mot 5, 2 avstår')).toEqual({ yes: 8, no: 5, abstained: 2 })
  })

  it.each([
    ['2 avstår', 2],
    ['två ledamöter avstod', 2],
    ['2 av dem som avstår', 2],
    ['2 av ledamöterna har avstått', 2],
    ['2 nedlagda röster', 2],
    ['2 nedlagd', 2],
    ['1 blank röst', 1],
    ['2 blanka', 2],
    ['ett blankt 1 blankt', 1],
    ['2 avstående', 2],
    ['avstår: 2', 2],
    ['avst. 2', 2],
    ['Avst = 2', 2],
    ['nedlagda 2', 2],
    ['avstod 2', 2],
    ['avstående 2', 2],
    ['avstår 2x', null],
    ['2 avstårx', null],
    ['x2 avstår', null],
    ['8 ja', null],
  ])('of those who abstain, in %j: %s', (sentence, count) => expect(abstainedIn(sentence)).toBe(count))

  it.each([
    ['8 ja-röster', { yes: 8 }],
    ['5 nej-röster', { no: 5 }],
    ['Ja: 8', { yes: 8 }],
    ['Nej: 5', { no: 5 }],
    ['8 ja, 5 nej', null],
    ['ingen', null],
  ])('of one side alone, in %j', (sentence, side) => expect(oneSideIn(sentence)).toEqual(side))
})

describe('which side a list of names is on', () => {
  it.each([
    ['Bo Ek (S) röstar nej', 'no'],
    ['Bo Ek (S) röstade för nej', 'no'],
    ['Bo Ek (S) och Ida Ås (M) rösta ”nej”', 'no'],
    ['röster för nej', 'no'],
    ['röst nej', 'no'],
    ['Nej: Bo Ek', 'no'],
    ['Nej-röster: Bo Ek', 'no'],
    ['nejröst (1): Bo Ek', 'no'],
    ['Nej” (5): Bo Ek', 'no'],
    ['så nej: Bo Ek', 'no'],
    ['Nej röstar Bo Ek', 'no'],
    ['Nej röstade Bo Ek', 'no'],
    ['Nej-röster avges av Bo Ek', 'no'],
    ['Nejröster avgavs för länge sedan', null],
    ['nej-röster avgavs av Bo Ek', 'no'],
    ['nej-röster lämnas av Bo Ek', 'no'],
    ['Bo Ek (S) röstar ja', 'yes'],
    ['Bo Ek (S) röstade för ja', 'yes'],
    ['Bo Ek (S) röstar ”ja”', 'yes'],
    ['Ja: Bo Ek', 'yes'],
    ['Ja-röst: Bo Ek', 'yes'],
    ['jaröster (2): Bo Ek', 'yes'],
    ['Ja röstar Bo Ek', 'yes'],
    ['ja röstade Bo Ek', 'yes'],
    ['Ja-röster avges av Bo Ek', 'yes'],
    ['jaröster lämnas av Bo Ek', 'yes'],
    ['Bo Ek röstar januari', null],
    ['Bo Ek avstår', 'abstained'],
    ['Bo Ek avstod', 'abstained'],
    ['Bo Ek oavstår', null],
    ['Bo Ek är frånvarande', 'absent'],
    ['Frånv: Bo Ek', 'absent'],
    ['ofrånvarande', null],
    ['Bo Ek talar', null],
  ])('%j: %s', (sentence, side) => expect(sideOf(sentence)).toBe(side))

  it.each([
    ['röstar ja (12)', 12],
    ['röstar ja (12 st)', 12],
    ['röstar ja (S)', null],
    ['röstar ja 12', null],
    ['röstar ja (1234)', null],
  ])('with how many it should hold: %j', (sentence, count) => expect(statedCount(sentence)).toBe(count))
})
