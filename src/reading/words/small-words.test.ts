import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletLength } from './bullets.ts'
import { editDistance } from './edit-distance.ts'
import { splitSentences } from './sentences.ts'

describe('a bullet', () => {
  test.each([
    ['• Ett', 2],
    ['•Ett', 1],
    ['  •  Ett', 5],
    ['\uf0b7 Ett', 2],
    ['■\tEtt', 2],
    ['➢ Ett', 2],
    ['· Ett', 2],
    ['* Ett', 2],
    ['- Ett', 2],
    ['–  Ett', 3],
    ['— Ett', 2],
    ['o Ett', 2],
    ['o  Ett', 3],
  ])('"%s" is %i characters with its blanks', (line, length) => expect(bulletLength(line)).toBe(length))
  test.each(['Ett', 'Ett • två', '-5 procent', '–5', 'o ett', 'oEtt', 'och Ett', '1. Ett', 'Ett - två', ''])(
    '"%s" has none',
    (line) => expect(bulletLength(line)).toBe(0),
  )
})

describe('the distance of two words', () => {
  test.each([
    ['beslut', 'beslut', 0],
    ['beslut', 'beslutt', 1],
    ['beslut', 'eslut', 1],
    ['beslut', 'baslut', 1],
    ['beslut', 'besult', 2],
    ['abc', 'xyz', 3],
    ['', 'abc', 3],
    ['a', 'abcdef', 5],
  ])('%s and %s is %i letters', (a, b, letters) => expect(editDistance(a, b)).toBe(letters))

  test('is none from a word to itself, the same both ways, and never longer by way of a third', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 4 })
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})

describe('an abbreviation ends no sentence', () => {
  const abbreviations = `
    t.ex. | t ex. | t. ex. | bl.a. | bl. a. | bl a. | bla. | d.v.s. | d v s. | d. v. s. | dvs. | ca. | osv.
    o.s.v. | o s v. | o. s. v. | kl. | nr. | dnr. | m.m. | m m. | m. m. | mm. | m.fl. | m fl. | m. fl. | mfl.
    resp. | inkl. | exkl. | ev. | f.n. | f n. | f. n. | fn. | fr.o.m. | fr o m. | fr. o. m. | from. | t.o.m.
    t o m. | t. o. m. | tom. | s.k. | s k. | s. k. | sk. | p.g.a. | p g a. | p. g. a. | pga. | jfr. | prop.
    st. | tel. | mån. | jan. | feb. | apr. | aug. | sep. | sept. | okt. | nov. | dec. | P.`
  test.each(abbreviations.trim().split(/\s*[|\n]\s*/u))('%s', (short) => {
    expect(splitSentences(`Se ${short} Fjällmark i år.`)).toHaveLength(1)
    expect(splitSentences(`(${short} Fjällmark)`)).toHaveLength(1)
    expect(splitSentences(`${short} Fjällmark`)).toHaveLength(1)
  })
  test.each(['Det är klart.', 'Vi äger en best.', 'Det är en tomat.', 'Han fick en adnr.', 'Ta hand om er'])(
    'but the end of a word like one does: %s',
    (words) => expect(splitSentences(`${words}! Nästa`)).toHaveLength(2),
  )
})

describe('sentences', () => {
  const texts = (text: string) => splitSentences(text).map((one) => one.text)
  test('end at a mark with its quotation marks and brackets, before a quotation, a number or a paragraph', () => {
    expect(texts('Han sade ”nej.” Sedan gick han… 12 blev kvar?! § 3 gäller.')).toEqual([
      'Han sade ”nej.”',
      'Sedan gick han…',
      '12 blev kvar?!',
      '§ 3 gäller.',
    ])
    expect(texts('Så är det (nog.) "Ja" sade han.] (Det var allt.)')).toEqual([
      'Så är det (nog.)',
      '"Ja" sade han.]',
      '(Det var allt.)',
    ])
  })
  test('need a blank after the mark', () => expect(texts('Enligt plan 3.A och 4.5 gäller.')).toHaveLength(1))
  test('of nothing are none', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences('  \n ')).toEqual([])
  })
  test('hold every word of the text once, in order, each where it says that it stands', () => {
    const piece = fc.constantFrom('Ett', 'två', 'bl.a.', ' ', '. ', '! ', 'P. Ek', '12', '\n')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const found = splitSentences(text)
        for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words)
        expect(
          found
            .map((one) => one.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})
