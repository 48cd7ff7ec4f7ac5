import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFailure } from '../failures.ts'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'
import { isCaseNumberForm, knownCaseNumbers } from './case-number-form.ts'
import { type CaseNumberForm, emptyTemplate, type ReadingTemplate } from './template.ts'

const minutes = `Protokoll

Sammanträdesdatum
Ansvarsnämnden

2024-03-12

§ 7 Svar på remiss om taxor
DNR_24.0117

Så här ligger det till

Förvaltningen har fått en remiss med nummer DNR_24.0117 på sitt bord.

Det här bestämdes

Nämnden föreslår Rikets ting att anta taxan.
Ärendet justeras omedelbart.

§ 8 Verksamhetens läge
DNR_24.0118

Det här bestämdes

Redovisningen räcker för i år.
`

const template: ReadingTemplate = {
  caseNumbers: [{ example: 'DNR_24.0117', order: 'year first' }],
  sections: [
    { heading: 'Det här bestämdes', section: 'decision' },
    { heading: 'Så här ligger det till', section: 'summary' },
  ],
  bodies: [{ name: 'Nämnden för ansvar', also: ['Ansvarsnämnden'] }],
}

function read(text: string, taught: ReadingTemplate) {
  const layout = layoutOfText(new TextEncoder().encode(text))
  if (isFailure(layout)) throw new Error(layout.code)
  return structureOf('a.txt', layout, taught)
}

describe('a document read with what its organisation taught', () => {
  it('is not understood without it', () => {
    const { items } = read(minutes, emptyTemplate)
    expect(items.flatMap((item) => item.caseNumber ?? [])).toEqual([])
    expect(items.flatMap((item) => item.decisions)).toEqual([])
  })

  it('has its own case numbers and sections, as the document writes them', () => {
    const { items, body } = read(minutes, template)
    expect(items.map((item) => [item.caseNumber, item.title])).toEqual([
      ['DNR_24.0117', 'Svar på remiss om taxor'],
      ['DNR_24.0118', 'Verksamhetens läge'],
    ])
    expect(items[1]?.decisions.map(({ text }) => text)).toEqual(['Redovisningen räcker för i år.'])
    expect(items[0]?.summary).toContain('remiss med nummer DNR_24.0117 på sitt bord')
    expect(body).toBe('Nämnden för ansvar')
  })

  it('says where everything stands in the document itself', () => {
    for (const item of read(minutes, template).items) {
      expect(minutes.slice(item.span.start, item.span.end)).toMatch(
        new RegExp(`^§ ${item.paragraph} ${item.title}\\n${item.caseNumber}`),
      )
      for (const { text, span } of item.decisions)
        expect(minutes.slice(span?.start, span?.end)).toContain(text.slice(0, 20))
    }
  })

  it('is read like any other by a template that says nothing of it', () => {
    const other: ReadingTemplate = {
      ...emptyTemplate,
      sections: [{ heading: 'Något annat', section: 'decision' }],
    }
    expect(read(minutes, other)).toEqual(read(minutes, emptyTemplate))
  })
})

describe('a form of case numbers', () => {
  const form = (example: string, order: CaseNumberForm['order']): CaseNumberForm => ({ example, order })

  it('is taken from an example with two numbers, one of them a year', () => {
    expect(isCaseNumberForm(form('LK-24/0123', 'year first'))).toBe(true)
    expect(isCaseNumberForm(form('0123/2024', 'year last'))).toBe(true)
    expect(isCaseNumberForm(form('LK-24/0123', 'year last'))).toBe(false)
    expect(isCaseNumberForm(form('Protokoll', 'year first'))).toBe(false)
  })

  it('knows every number written like it by letters, serial number and year', () => {
    const order = fc.constantFrom<CaseNumberForm['order']>('year first', 'year last')
    const letters = fc.constantFrom('LK', 'RS', 'HSN', 'KSAU')
    const mark = fc.constantFrom('-', '/', '.', ':', '_', ' ')
    const parts = fc.record({
      order,
      letters,
      before: fc.constantFrom('', ' ', '-', '_', '/', '.'),
      between: mark,
      year: fc.integer({ min: 1990, max: 2029 }),
      serial: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(parts, ({ order: said, letters: prefix, before, between, year, serial }) => {
        const [a, b] = said === 'year first' ? [year, serial] : [serial, year]
        const [x, y] = said === 'year first' ? [2024, 117] : [117, 2024]
        const forms = [form(`RS${before}${x}${between}${y}`, said)]
        const known = knownCaseNumbers(`Dnr ${prefix}${before}${a}${between}${b}, m.m.`, forms)
        expect(known).toBe(`Dnr ${prefix} ${serial}-${year}, m.m.`)
      }),
    )
  })
})

describe('the order of the sections', () => {
  const unheaded = `Sammanträdesprotokoll
Ansvarsnämnden

§ 7 Taxor
Taxan gäller från maj.

Bakgrund
Taxan är gammal.

Beslutsunderlag
Skrivelse

§ 8 Läget

Beslut
Ansvarsnämnden godkänner redovisningen.
`

  it('is judged paragraph by paragraph until it is taught', () => {
    expect(read(unheaded, emptyTemplate).items[0]?.decisions).toEqual([])
    const first: ReadingTemplate = { ...emptyTemplate, sectionOrder: 'decision first' }
    expect(read(unheaded, first).items[0]?.decisions.map(({ text }) => text)).toEqual([
      'Taxan gäller från maj.',
    ])
  })

  it('holds beside other things that are taught', () => {
    const both: ReadingTemplate = { ...template, sectionOrder: 'decision first' }
    const own = unheaded.replace('Bakgrund', 'Så här ligger det till')
    const [item] = read(own, both).items
    expect(item?.decisions.map(({ text }) => text)).toEqual(['Taxan gäller från maj.'])
    expect(item?.summary).toBe('Taxan är gammal.')
  })
})
