import { describe, expect, test } from 'vitest'
import { receivedIn, receivedPlainly } from './received-in-text.ts'
import { noNames, regionIn } from './test-regions.ts'

const told = (read: typeof receivedIn, sentence: string) => {
  const found = read(sentence, regionIn(sentence), noNames)
  return found && `${found.from} → ${found.to.join(' + ')}: ${sentence.slice(found.at)}`
}
const expected = 'Vägnämnden → Skolnämnden: måla'

describe('a letter tells who received an assignment from whom', () => {
  test.each([
    'I maj fick Skolnämnden i uppdrag av Vägnämnden att måla',
    'I maj gavs Skolnämnden i uppdrag av Vägnämnden att måla',
    'I maj har Skolnämnden fått i uppdrag av Vägnämnden att måla',
    'I maj har Skolnämnden getts i uppdrag av Vägnämnden att måla',
    'I maj har Skolnämnden givits i uppgift av Vägnämnden att måla',
    'I maj tilldelades Skolnämnden uppdraget av Vägnämnden att måla',
    'Skolnämnden har av Vägnämnden fått i uppdrag att måla',
    'Skolnämnden fick från Vägnämnden i uppdrag att måla',
    'Vid Kulturnämndens möte i maj fick Skolnämnden i uppdrag av Vägnämnden att måla',
    'Av Vägnämnden har Skolnämnden fått i uppdrag att måla',
    'Av Vägnämnden i uppdrag fick Skolnämnden i uppdrag att måla',
    'I Kulturnämnens plan fick Skolnämnden i uppdrag av Vägnämnden att måla',
    'I Kulturutskottets plan fick Skolnämnden i uppdrag av Vägnämnden att måla',
    'I maj fick Skolnämnden och Vägnämnden i uppdrag av Vägnämnden att måla',
  ])('%s', (sentence) => expect(told(receivedIn, sentence)).toBe(expected))

  test('whose receivers may be offices', () => {
    expect(told(receivedIn, 'I maj fick brochefen och Skolnämnden i uppdrag av Vägnämnden att måla')).toBe(
      'Vägnämnden → Brochefen + Skolnämnden: måla',
    )
  })
  test.each([
    'I maj gavs Skolnämnden i uppdrag att måla',
    'I maj har Skolnämnden inte fått i uppdrag av Vägnämnden att måla',
    'Om Skolnämnden hade fått i uppdrag av Vägnämnden att måla',
    'Skolnämnden kan ha fått i uppdrag av Vägnämnden att måla',
    'I maj fick alla i uppdrag av grannarna att måla',
    'Skolnämnden får i uppdrag av Vägnämnden att måla',
    'Skolnämnden fick broar av Vägnämnden att måla',
  ])('but not "%s"', (sentence) => expect(told(receivedIn, sentence)).toBeNull())
})

describe('minutes tell who received an assignment', () => {
  test.each([
    'Skolnämnden fick i uppdrag av Vägnämnden att måla',
    'Skolnämnden gavs i uppdrag av Vägnämnden att måla',
    'Skolnämnden har fått i maj i uppdrag av Vägnämnden att måla',
    'Skolnämnden hade fått i uppdrag av Vägnämnden att måla',
  ])('%s', (sentence) => expect(told(receivedPlainly, sentence)).toBe(expected))
  test('less surely where they do not say from whom', () => {
    const sentence = 'Skolnämnden fick i uppdrag att måla'
    expect(receivedPlainly(sentence, regionIn(sentence), noNames)).toEqual({
      ...{ from: null, to: ['Skolnämnden'], at: sentence.indexOf('måla'), confidence: 0.6, retold: true },
    })
    expect(
      receivedPlainly(`${sentence.replace(' i uppdrag', ' i uppdrag av Vägnämnden')}`, regionIn(''), noNames),
    ).toMatchObject({
      confidence: 0.65,
    })
  })
  test.each([
    'I maj fick Skolnämnden i uppdrag av Vägnämnden att måla',
    'Vid Skolnämndens möte fick brochefen i uppdrag att måla',
    'Grannarna fick i uppdrag av Vägnämnden att måla',
  ])('plainly: not "%s"', (sentence) => expect(told(receivedPlainly, sentence)).toBeNull())
})
