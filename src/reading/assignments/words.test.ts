import { describe, expect, it } from 'vitest'
import { readDirectedHeading } from './directed-heading.ts'
import { beginsWithLabel, readField } from './fields.ts'
import { beginsWithTask } from './infinitives.ts'
import { receiversIn, trailingReceiversAt } from './receivers.ts'
import { isReporting, reportingInTask } from './reporting.ts'
import { statedTarget } from './stated-target.ts'

describe('a heading that says from whom to whom', () => {
  it.each([
    ['FRÅN FULLMÄKTIGE TILL NÄMND', 'Fullmäktige', 'Nämnden', false],
    [
      'Riktade uppdrag från nämnd till beredning för demokrati Riktas till',
      'Nämnden',
      'Beredning för demokrati',
      true,
    ],
    ['Uppdrag från regionfullmäktige', 'Regionfullmäktige', null, false],
    ['Uppdrag till kulturnämnden 2031', null, 'Kulturnämnden', false],
    ['Kommunfullmäktiges uppdrag 2031', 'Kommunfullmäktige', null, false],
  ])('%s', (line, from, to, receiversColumn) => {
    expect(readDirectedHeading(line)).toMatchObject({ from, to, receiversColumn })
  })

  it.each([
    ['från 20 till 30 procent'],
    ['Övriga uppdrag'],
    ['Uppdraget går från idé till plan'],
    ['Uppdrag till er.'],
  ])('is not %j', (line) => {
    expect(readDirectedHeading(line)).toBeNull()
  })

  it('may carry the year', () => {
    expect(readDirectedHeading('Uppdrag från fullmäktige till nämnd 2031')?.year).toBe(2031)
  })
})

describe('receivers run together with what they receive', () => {
  const split = (text: string) => {
    const at = trailingReceiversAt(text)
    return [text.slice(0, at).trim(), text.slice(at)]
  }

  it('are the bodies that end the text, from the first capital on', () => {
    expect(split('Minska resorna Vårdnämnden, regionstyrelsen och regionala utvecklingsnämnden')).toEqual([
      'Minska resorna',
      'Vårdnämnden, regionstyrelsen och regionala utvecklingsnämnden',
    ])
    expect(split('Minska resorna Alla nämnder och styrelser')).toEqual([
      'Minska resorna',
      'Alla nämnder och styrelser',
    ])
    expect(split('Hälso- och sjukvårdsnämnden')).toEqual(['', 'Hälso- och sjukvårdsnämnden'])
  })

  it('are none where a body only stands in the sentence', () => {
    expect(split('Bereda en plan för beslut i fullmäktige')).toEqual([
      'Bereda en plan för beslut i fullmäktige',
      '',
    ])
    expect(split('Stödja Kulturnämnden med underlag')).toEqual(['Stödja Kulturnämnden med underlag', ''])
  })

  it('are given in base form, each once; "alla nämnder" stays as written', () => {
    const names = { own: null, named: ['Kulturnämnden'], organisation: null }
    expect(receiversIn('kulturnämndens och nämnden samt kulturnämnden', names)).toEqual(['Kulturnämnden'])
    expect(receiversIn('Alla nämnder och styrelser', names)).toEqual(['Alla nämnder och styrelser'])
  })
})

describe('an aim inside the words of an assignment', () => {
  it.each([
    ['Minska resorna med 10 procent jämfört med 2029', 'med 10 procent jämfört med 2029'],
    ['Sänk kostnaden motsvarande 200 miljoner kronor', 'motsvarande 200 miljoner kronor'],
    ['Minska svinnet till högst 5 %, i hela länet', 'till högst 5 %'],
    ['Öppna 12 vårdplatser i norr', '12 vårdplatser i norr'],
  ])('%s', (title, target) => {
    expect(statedTarget(title)?.text).toBe(target)
  })

  it('is not a year or a number of anything else', () => {
    expect(statedTarget('Inför planen enligt aktiviteterna 2031')).toBeNull()
    expect(statedTarget('Utred bilaga 3')).toBeNull()
  })
})

describe('how an assignment is reported', () => {
  it.each([
    ['Slutrapport lämnas i samband med bokslutet.'],
    ['Information om uppdraget ska lämnas vid nämndens sammanträden.'],
    ['Uppdraget återrapporteras till kulturnämnden senast i mars.'],
    ['Läget i uppdragen redovisas i delårsrapporten.'],
  ])('is told by %j', (sentence) => {
    expect(isReporting(sentence)).toBe(true)
  })

  it.each([['Rapporten godkänns.'], ['Uppdraget är nytt.'], ['Nämnden tackar för informationen.']])(
    'is not told by %j',
    (sentence) => {
      expect(isReporting(sentence)).toBe(false)
    },
  )

  it('may be told in the task itself', () => {
    expect(reportingInTask('utreda frågan och återkomma till nämnden i juni')).toBe(
      'återkomma till nämnden i juni',
    )
    expect(reportingInTask('utreda frågan och redovisa den väl')).toBeNull()
  })
})

describe('a labelled field', () => {
  it.each([
    ['Uppdragsgivare: Regionfullmäktige', 'giver', 'Regionfullmäktige'],
    ['Återrapportering: i juni', 'reporting', 'i juni'],
    ['Mål', 'target', ''],
    ['2. Bakgrund', 'other', ''],
  ])('%s', (passage, kind, text) => {
    expect(readField(passage)).toMatchObject({ kind, text })
  })

  it('begins a line of its own only with a colon', () => {
    expect(beginsWithLabel('Mottagare: Kulturnämnden')).toBe(true)
    expect(beginsWithLabel('Uppdrag 2: Bygg om')).toBe(true)
    expect(beginsWithLabel('Mål och medel hör ihop')).toBe(false)
  })
})

describe('what is to be done', () => {
  it('begins with a verb', () => {
    expect(
      ['Utreda läget', 'Se över taxan', 'Följ upp planen', 'Genomför planen'].every(beginsWithTask),
    ).toBe(true)
    expect(['Läget i länet', 'Alla nämnder', 'Ny leverantör klar'].some(beginsWithTask)).toBe(false)
  })
})
