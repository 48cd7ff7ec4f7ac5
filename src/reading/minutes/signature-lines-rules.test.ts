import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findFurniture } from '../furniture.ts'
import { findSignatureLines } from './signature-lines.ts'

const signed = (...lines: string[]) => {
  const layout = layoutOfText(lines.join('\n'))
  return [...findSignatureLines(layout, findFurniture(layout))]
    .sort((a, b) => a - b)
    .map((at) => lines[at]?.trim())
    .filter((text) => text !== '')
}

describe('signatures begin with', () => {
  it.each([
    'Vid protokollet',
    'Rätt utdraget',
    'Utdragets riktighet',
    'Justeras',
    'Justerande',
    'Justerare',
    'Underskrift',
    'Underskrifter',
    '  VID PROTOKOLLET',
  ])('%s', (words) =>
    expect(signed('§ 1 Val', 'Planen antas.', words, 'Bo Ek')).toEqual([words.trim(), 'Bo Ek']),
  )

  it.each(['Nu vid protokollet', 'Justering av planen görs nu', 'Justerandes sign', 'Bestyrks'])(
    'never with: %s',
    (words) => expect(signed('§ 1 Val', 'Planen antas.', words, 'Bo Ek')).toEqual([]),
  )

  it('nothing before the first paragraph: there it tells who adjusts', () => {
    expect(signed('Justerare   Bo Ek', 'Ida Ås', 'Ordförande', '§ 1 Val', 'Ja.')).toEqual([])
    expect(signed('Se § 1 Val', 'Justerare   Bo Ek')).toEqual(['Justerare   Bo Ek'])
    expect(signed('Justerare   Bo Ek', '  §1 Val')).toEqual([])
  })
})

describe('signatures go on', () => {
  it.each([
    'Bo Ek',
    'Bo Ek (S)          Ida Ås (M)',
    'Ordförande',
    'Vice ordförande',
    'Tredje vice ordförande',
    'Sekreterare',
    'Protokollförare Bo Ek',
    'Justerat den 3 maj',
    'Intygar riktigheten',
    'Bestyrks',
    '..........',
    '____      Bo Ek',
  ])('over: %s', (line) => {
    expect(signed('§ 1 Val', 'Vid protokollet', line)).toEqual(['Vid protokollet', line])
    expect(signed('§ 1 Val', 'Vid protokollet', '', line)).toEqual(['Vid protokollet', line])
  })

  it.each([
    'Planen antas.',
    'Bo Ek          planen antas',
    'Ordförandeskapet',
    '.. och så vidare',
    'Ordförande i den nämnd som har hand om planen för alla hamnar',
  ])('not over: %s', (line) =>
    expect(signed('§ 1 Val', 'Vid protokollet', line, 'Bo Ek')).toEqual(['Vid protokollet']),
  )

  it('over ten lines and no more', () => {
    expect(signed('§ 1 Val', 'Vid protokollet', ...Array.from({ length: 12 }, () => 'Bo Ek'))).toHaveLength(
      10,
    )
  })
})

describe('a name and its office beneath it', () => {
  it.each(['Ordförande', 'Andre vice ordförande', 'vice ordförande', 'Nämndsekreterare', 'Protokollförare'])(
    'sign: %s',
    (office) => expect(signed('§ 1 Val', 'Ja.', 'Eva Sund', office)).toEqual(['Eva Sund', office]),
  )

  it.each([
    ['Eva Sund', 'Ordförande i nämnden'],
    ['Eva Sund', 'Är ordförande för alla'],
    ['Planen antas.', 'Ordförande'],
    ['', 'Ordförande'],
  ])('do not where it is %j and %j', (...lines) => expect(signed('§ 1 Val', 'Ja.', ...lines)).toEqual([]))
})
