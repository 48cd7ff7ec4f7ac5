import { describe, expect, test } from 'vitest'
import { givenInText } from './given-in-text.ts'
import type { Names } from './names.ts'
import { regionIn } from './test-regions.ts'

const council: Names = { own: 'Kommunfullmäktige', named: ['Vägnämnden', 'Skolnämnden'], organisation: null }
const board: Names = { own: 'Vägnämnden', named: ['Vägnämnden', 'Skolnämnden'], organisation: null }
const told = (text: string, names: Names) =>
  givenInText(regionIn(text), names).map(({ from, to, title }) => `${from} → ${to.join(' + ')}: ${title}`)

describe('a budget says in the present tense what each body is to do', () => {
  test.each([
    'Vägnämnden får i uppdrag att måla alla broar.',
    'Vägnämnden får också i uppdrag att måla alla broar.',
    'Vägnämnden ges i uppdrag att måla alla broar.',
    'Vägnämnden har i uppdrag att måla alla broar.',
    'Vägnämnden uppdras att måla alla broar.',
    'Vägnämnden uppdras vidare att måla alla broar.',
  ])('%s', (text) => expect(told(text, council)).toEqual(['Kommunfullmäktige → Vägnämnden: måla alla broar']))
  test('“nämnden” is the one in the heading above', () => {
    const text = '2.1 Skolnämnden\n\nEtt ord om skolan.\n\nNämnden får i uppdrag att måla alla skolor.'
    expect(told(`Vägnämnden\n\n${text}`, council)).toEqual([
      'Kommunfullmäktige → Skolnämnden: måla alla skolor',
    ])
  })
  test('a board gives to those who work for it, not to another board or to itself', () => {
    const given = ['Vägnämnden → Vägförvaltningen: måla alla broar']
    expect(told('Vägförvaltningen får i uppdrag att måla alla broar.', board)).toEqual(given)
    expect(told('Skolnämnden får i uppdrag att måla alla broar.', board)).toEqual([])
    expect(told('Kommunfullmäktige får i uppdrag att måla alla broar.', council)).toEqual([])
  })
  test('what is proposed was not given yet', () => {
    for (const heading of [
      'Förslag till beslut',
      '2. Nämndens förslag till beslut',
      'Förslag till nytt beslut',
      '12 Förslag till beslut',
      '3.12.4. Förslaget till beslut',
      '3.1 Nämndens förslag till beslut',
    ])
      expect(told(`${heading}\n\nVägförvaltningen får i uppdrag att måla alla broar.`, board)).toEqual([])
  })
  test('a proposal further down, or one that is only spoken of, takes nothing back', () => {
    const task = 'Vägförvaltningen får i uppdrag att måla alla broar.'
    const given = ['Vägnämnden → Vägförvaltningen: måla alla broar']
    expect(told(`${task}\n\nFörslag till beslut`, board)).toEqual(given)
    expect(told(`Här saknas ett förslag till beslut\n\n${task}`, board)).toEqual(given)
  })
  test('the heading of a body may have a chapter number of any depth', () => {
    for (const number of ['12', '2.12', '2.1.3', '4.'])
      expect(
        told(`Vägnämnden\n\n${number} Skolnämnden\n\nNämnden får i uppdrag att måla skolor.`, council),
      ).toEqual(['Kommunfullmäktige → Skolnämnden: måla skolor'])
  })
  test('nor of both another board and those who work for it', () => {
    expect(told('Vägförvaltningen och Skolnämnden får i uppdrag att måla broar.', board)).toEqual([])
  })
  test('nor what a paper says whose body is not known', () => {
    const names = { ...council, own: null }
    expect(told('Vägnämnden får i uppdrag att måla alla broar.', names)).toEqual([])
  })
})
