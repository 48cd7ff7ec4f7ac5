import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'

const swedish =
  'Nämnden för hälso- och sjukvård beslutar på mötet den 3 maj att överlåta ärendet, § 12. Åtgärder följs upp. Även övriga räknas.'

/** Swedish letters in alphabets of one byte, by the byte each has. */
const alphabets: Record<string, Record<string, number>> = {
  'Windows-1252': { å: 0xe5, ä: 0xe4, ö: 0xf6, Å: 0xc5, Ä: 0xc4, Ö: 0xd6, '§': 0xa7 },
  MacRoman: { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, '§': 0xa4 },
  'code page 850': { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, '§': 0xf5 },
  'code page 865, without a paragraph sign': { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 },
}

describe('the alphabet of a text', () => {
  for (const [name, letters] of Object.entries(alphabets)) {
    it(`is found to be ${name} by its Swedish letters`, () => {
      const text = letters['§'] === undefined ? swedish.replace('§ ', 'paragraf ') : swedish
      const bytes = Uint8Array.from(text, (char) => letters[char] ?? char.charCodeAt(0))
      expect(decodeText(bytes)).toBe(text)
    })
  }

  it('is mended where UTF-8 was taken for Windows-1252 and written again', () => {
    const twice = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode('Mål – § 12 för Åsele, Ängar och Öar'),
    )
    expect(decodeText(new TextEncoder().encode(twice))).toBe('Mål – § 12 för Åsele, Ängar och Öar')
  })

  it('never changes text that is UTF-8 as it should be', () => {
    const written = fc.string({ unit: fc.constantFrom(...'abc åäöÅÄÖ§éÃ¥Â–\n') })
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(/[åäö]/u.test(text))
        expect(decodeText(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })
})
