import { describe, expect, test } from 'vitest'
import { handedDraft, handedTo, isTask } from './handed-to.ts'
import { noNames, regionIn } from './test-regions.ts'

const handed = (text: string) => handedTo(text, noNames, '')

describe('an assignment names who gives it to whom', () => {
  test.each([
    'Vägnämnden uppdrar åt Skolnämnden att måla',
    'Vägnämnden uppdrar till Skolnämnden att måla',
    'Vägnämnden ger Skolnämnden i uppdrag att måla',
    'Vägnämnden uppdra åt Skolnämnden i uppdrag att måla',
    'Vägnämnden uppdras åt Skolnämnden att måla',
    'Vägnämnden lämnar uppdrag till Skolnämnden att måla',
  ])('%s', (text) => {
    expect(handed(text)).toEqual({ from: 'Vägnämnden', to: ['Skolnämnden'] })
    expect(isTask(text)).toBe(true)
  })
  test.each(['Torg är bra', 'Läger Skolnämnden att måla', 'Ge Skolnämnden attraktiva broar'])(
    'not "%s"',
    (text) => expect(handed(text)).toEqual({}),
  )
  test.each([
    'Skolnämnden ska måla',
    'Skolnämnden skall måla',
    'Skolnämnden får i uppdrag att måla',
    'Skolnämnden ges i uppdrag att måla',
    'Skolnämnden har i uppdrag att måla',
    'Skolnämnden uppdras att måla',
    'Ge Skolnämnden i uppdrag att måla',
  ])('or only to whom: %s', (text) => {
    expect(handed(text)).toEqual({ to: ['Skolnämnden'] })
  })
  test('or only who gives it', () => {
    expect(handed('Skolnämnden ger alla intresserade att måla')).toEqual({ from: 'Skolnämnden' })
  })
  test('but who shall do something is only named where nothing else stands before', () => {
    expect(handed('Broar i Skolnämnden ska målas')).toEqual({})
    expect(isTask('Broar i Skolnämnden ska målas')).toBe(false)
  })
})

describe('the words of an assignment', () => {
  const given = { from: 'Regionfullmäktige', to: ['Kulturnämnden'], confidence: 0.9 }
  const read = (text: string) => {
    const region = regionIn(`Inledning.\n\n• ${text}`)
    const entry = region.entries.at(-1)
    if (!entry) throw new Error('no point')
    const { title, from, to, span } = handedDraft(region, entry, given, noNames, '')
    return { title, from, to, shown: region.layout.text.slice(span.start, span.end) }
  }
  test('are what is to be done, without who gives it to whom', () => {
    expect(read('Vägnämnden uppdrar åt Skolnämnden att: måla broar')).toEqual({
      ...{ title: 'måla broar', shown: 'måla broar', from: 'Vägnämnden', to: ['Skolnämnden'] },
    })
    expect(read('Brochefen ska måla broar')).toMatchObject({ title: 'måla broar', to: ['Brochefen'] })
  })
  test('stay whole where they name nobody or nothing else', () => {
    expect(read('Måla broar')).toMatchObject({ title: 'Måla broar', from: given.from, to: given.to })
    expect(read('Ge alla intresserade att måla')).toMatchObject({ title: 'Ge alla intresserade att måla' })
    expect(read('Ge Skolnämnden i uppdrag att').title).toBe('Ge Skolnämnden i uppdrag att')
  })
})

describe('a receiver that is no body by name', () => {
  test.each([
    ['ledningen', ['Ledningen']],
    ['ledningen och brochefen', ['Ledningen', 'Brochefen']],
    ['brochefen samt kajavdelningen, ekonomistaben', ['Brochefen', 'Kajavdelningen', 'Ekonomistaben']],
    ['Skolnämnden och brochefen', ['Skolnämnden', 'Brochefen']],
    ['cheferna vid hamnen', ['Cheferna']],
    ['brochefen i verksamheten', ['Brochefen']],
    ['berörda chefer', ['Berörda chefer']],
    ['lednings- och stabsenheten', ['Lednings- och stabsenheten']],
    ['verksamheterna inom hamnen och avdelningarna vid kajen', ['Verksamheterna', 'Avdelningarna']],
    ['stabschefer, enheterna och stadskontoret', ['Stabschefer', 'Enheterna', 'Stadskontoret']],
    ['ordföranden och presidiet', ['Ordföranden', 'Presidiet']],
    ['alla intresserade', []],
    ['enhetschefens vikarie', []],
  ])('is an office: %s', (words, to) => {
    expect(handed(`Ge ${words} i uppdrag att måla`).to ?? []).toEqual(to)
  })
})
