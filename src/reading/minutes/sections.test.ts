import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { contentRows } from './rows.ts'
import { splitSections } from './sections.ts'
import { isChairStep } from './sentences.ts'

const sections = (...lines: string[]) =>
  splitSections(contentRows(layoutOfText(lines.join('\n')), new Map())).map(({ role, rows }) => [
    role,
    rows.map(({ text }) => text).join(' '),
  ])
const prose = 'Planen har länge behövt förnyas, och nu finns det ett förslag.'

describe('the sections of a paragraph', () => {
  it('are a preamble and what stands beneath each heading', () => {
    expect(sections(prose, '', 'Beslut', 'Planen antas.', '', 'Reservation från SD', 'Nej.')).toEqual([
      ['preamble', prose],
      ['decision', 'Planen antas.'],
      ['reservation', 'Nej.'],
    ])
  })

  it('take the text beside their heading', () => {
    expect(sections('Beslut: Planen antas.')).toEqual([['decision', 'Planen antas.']])
    expect(sections('Beslut     Planen antas.')).toEqual([['decision', 'Planen antas.']])
  })

  it('have no case number in their preamble, though one beneath a heading is text', () => {
    expect(sections('KS 2024/1', prose)).toEqual([['preamble', prose]])
    expect(sections('KS 2024/1', '', 'Beslut', 'Ja.')).toEqual([['decision', 'Ja.']])
    expect(sections('Beslutsunderlag', 'KS 2024/1')).toEqual([['material', 'KS 2024/1']])
  })

  it('are not opened by an aside within a description', () => {
    expect(sections('Bakgrund', prose, '', 'Ekonomi', 'Planen är dyr.')).toEqual([
      ['background', `${prose} Ekonomi Planen är dyr.`],
    ])
    expect(sections('Dagens sammanträde', prose, '', 'Ekonomi', 'Dyr.')).toHaveLength(1)
    expect(sections('Beslut', 'Planen antas.', '', 'Ekonomi', 'Planen är dyr.')).toEqual([
      ['decision', 'Planen antas.'],
      ['aside', 'Planen är dyr.'],
    ])
  })

  it('are not opened by what a list of material names', () => {
    const sectionsBesides = (line: string, ...before: string[]) =>
      sections(...before, 'Beslutsunderlag', 'Tjänsteskrivelse', line).length
    expect(sectionsBesides('Styrelsens beslut § 31/2024')).toBe(1)
    expect(sectionsBesides('Styrelsens beslut 2024-03-01')).toBe(1)
    expect(sectionsBesides('Reservation från SD 2024-03-01')).toBe(1)
    expect(sectionsBesides('Reservation från SD')).toBe(2)
    expect(sectionsBesides('Kulturnämndens beslut')).toBe(2)
    expect(sectionsBesides('Kulturnämndens beslut', 'Beslut', 'Ja.', '')).toBe(2)
    expect(sectionsBesides('Kulturnämndens förslag', 'Beslut', 'Ja.', '')).toBe(3)
    expect(sectionsBesides('Yrkanden')).toBe(2)
  })

  it.each([
    'Välkomna!',
    'Varmt välkommen',
    'Förhinder anmäls till Bo Ek.',
    'Anmäl förhinder',
    'Anmälan om eventuellt förhinder',
    'Meddela förhinder',
    'Ledamot som har förhinder',
    'Ledamöter som är förhindrade',
    'Den som får förhinder',
    'Med vänlig hälsning',
    'Med vänliga hälsningar',
  ])('end at the end of a summons: %s', (line) => {
    expect(sections('Beslut', 'Ja.', '', line, 'Bo Ek')).toEqual([
      ['decision', 'Ja.'],
      ['other', 'Bo Ek'],
    ])
    expect(sections('Beslut', 'Ja.', line)).toEqual([['decision', `Ja. ${line}`]])
  })

  it.each([
    'Paragrafen förklaras omedelbart justerad.',
    'Ärendet justeras omedelbart.',
    'Punkten förklaras för omedelbart justerad',
    'Beslutet justeras nu omedelbart i sin helhet.',
  ])('are apart from the adjustment at once beneath a description: %s', (line) => {
    expect(sections('Bakgrund', prose, '', line)).toEqual([
      ['background', prose],
      ['immediate adjustment', line],
    ])
    expect(sections('Bakgrund', prose, line)).toHaveLength(1)
    expect(sections('Beslut', 'Ja.', '', line)).toHaveLength(1)
  })

  it('end at a heading that no one knows beneath what is decided, not within prose', () => {
    expect(sections('Beslut', 'Planen antas.', '', 'Tidplan', 'Den börjar nu.')).toEqual([
      ['decision', 'Planen antas.'],
      ['other', 'Den börjar nu.'],
    ])
    expect(sections('Förslag till beslut', 'Planen antas.', '', 'Tidplan', 'Den börjar nu.')).toHaveLength(2)
    expect(sections('Bakgrund', 'Planen antas.', '', 'Tidplan', 'Den börjar nu.')).toHaveLength(1)
  })
})

describe('a decision without a heading', () => {
  const decides = 'Kulturnämnden beslutar att anta planen.'

  it.each([
    ['preamble', []],
    ['background', ['Bakgrund']],
    ['process', ['Beslutsgång']],
  ])('begins with its lead-in in a passage of its own: %s', (role, heading) => {
    expect(sections(...heading, prose, '', decides)).toEqual([
      [role, prose],
      ['decision', decides],
    ])
  })

  it('begins after a finished sentence with room to spare, or after a point', () => {
    expect(sections('Planen är ny.', decides)).toHaveLength(2)
    expect(sections('Planen är ny', decides)).toHaveLength(1)
    expect(sections(`${prose.slice(0, -1)} i länet.`, decides)).toHaveLength(1)
    expect(sections('Planen är:', decides)).toHaveLength(2)
    expect(sections('• Planen är ny', decides)).toHaveLength(2)
  })

  it('is the own line of the body among yrkanden', () => {
    expect(sections('Yrkanden', 'Bo Ek (M) yrkar avslag.', decides)).toEqual([
      ['claims', 'Bo Ek (M) yrkar avslag.'],
      ['decision', decides],
    ])
    expect(
      sections('Yrkanden', 'Bo Ek (M) yrkar avslag.', 'Nämnden beslutade att anta planen.'),
    ).toHaveLength(2)
    expect(sections('Yrkanden', decides)).toHaveLength(1)
    expect(sections('Yrkanden', 'Bo Ek (M) yrkar', 'att fullmäktige beslutar något.')).toHaveLength(1)
  })

  it('is not looked for where a heading tells it, or where none may stand', () => {
    expect(sections(prose, '', decides, '', 'Beslut', 'Ja.')).toHaveLength(2)
    expect(sections('Reservation', prose, '', decides)).toHaveLength(1)
  })

  it.each([
    'Ordföranden finner',
    'Ordförande frågade',
    'Mötesordföranden ställer',
    'Ordföranden ställde',
    'Ordföranden fann',
  ])('is no step of the chair: %s', (step) => {
    expect(isChairStep(`${step} att nämnden beslutar så.`)).toBe(true)
    expect(sections('Beslutsgång', prose, '', `${step} att nämnden beslutar så.`)).toHaveLength(1)
  })

  it('may be by a chair that does anything else', () => {
    expect(isChairStep('Ordföranden beslutar att anta planen.')).toBe(false)
    expect(isChairStep('Ordföranden finnerx')).toBe(false)
    expect(isChairStep('Att ordföranden finner')).toBe(false)
  })
})
