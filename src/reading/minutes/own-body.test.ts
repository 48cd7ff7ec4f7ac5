import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const body = (...decisions: string[]) =>
  readMinutes(layoutOfText(decisions.map((text, at) => `§ ${at + 1} Plan\n\n${text}\n\n`).join(''))).body

describe('minutes that do not say whose they are', () => {
  it.each([
    ['decides', ['Beslut\nKulturnämnden beslutar att anta planen.']],
    ['is named in the heading', ['Kulturnämndens beslut\nPlanen antas.']],
    [
      'decides most often',
      [
        'Beslut\nSocialnämnden beslutar att gå.',
        'Beslut\nKulturnämnden beslutar att gå.',
        'Beslut\nKulturnämnden beslutar att stå.',
      ],
    ],
    ['is named in full', ['Bakgrund\nKulturnämnden har en plan.\n\nBeslut\nNämnden beslutar att anta den.']],
    [
      'is named in full beside its heading',
      ['Bakgrund\nKulturnämnden har en plan.\n\nNämndens beslut\nPlanen antas.'],
    ],
  ])('are those of the body that %s', (_, decisions) => expect(body(...decisions)).toBe('Kulturnämnden'))

  it.each([
    ['Arbetsutskottet föreslår att kulturnämnden beslutar att anta planen.', 'Kulturnämndens arbetsutskott'],
    ['Presidiet föreslår kulturnämnden att anta planen.', 'Kulturnämndens presidium'],
    ['Direktionen beslutar att anta planen.', 'Direktionen'],
    ['Folkhälsorådet beslutar att anta planen.', 'Folkhälsorådet'],
    ['Arbetsutskottet beslutar att anta planen.', null],
    ['Arbetsutskottet föreslår nämnden att anta planen.', null],
    ['Planen antas.', null],
  ])('are those of the committee that proposes to it: %s', (text, name) =>
    expect(body(`Beslut\n${text}`)).toBe(name),
  )
})
