import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readParagraphMark } from './minutes/paragraph-mark.ts'
import { findCaseNumbers } from './words/case-numbers.ts'

const prefix = fc.constantFrom('RS', 'KS', 'HSN', 'BUN', 'SLK', 'ÅN')
const year = fc.integer({ min: 1995, max: 2039 })
const serial = fc.integer({ min: 1, max: 99_999 })

/** The formats of case numbers that are seen, each from its parts. */
const formats: ((prefix: string, year: number, serial: number) => string)[] = [
  (who, when, nth) => `${who} ${nth}-${when}`,
  (who, when, nth) => `${who}/${nth}/${when}`,
  (who, when, nth) => `${who} ${when}/${nth}`,
  (who, when, nth) => `${who} ${when}-${String(nth).padStart(5, '0')}`,
  (who, when, nth) => `${who}-${when}-${String(nth).padStart(5, '0')}`,
  (who, when, nth) => `${who}/${when}:${String(nth).padStart(5, '0')}`,
  (who, when, nth) => `${who}-${when}/${nth}`,
]
/** A serial number that could be a year makes it open which of the two is which. */
const notAYear = serial.filter((nth) => nth < 1900 || nth > 2100)

test('a case number comes back as it was written, with its year and serial number, wherever it stands', () => {
  const surroundings = fc.constantFrom(
    ['', ''],
    ['Dnr ', ''],
    ['(', ').'],
    ['Yttrande över remiss (dnr ', ') den 3 maj 2024.'],
    ['§ 12 Ny färja   ', '\n'],
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      prefix,
      year,
      notAYear,
      surroundings,
      (format, who, when, nth, around) => {
        const raw = format(who, when, nth)
        const found = findCaseNumbers(`${around[0]}${raw}${around[1]}`)
        expect(found.map((one) => [one.raw, one.prefix, one.year, Number(one.serial)])).toEqual([
          [raw, who, when, nth],
        ])
      },
    ),
  )
})

test('two case numbers of one paragraph come in the order of the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      prefix,
      year,
      notAYear,
      notAYear,
      (format, who, when, one, other) => {
        const both = [format(who, when, one), format(who, when, other)]
        expect(findCaseNumbers(both.join(', ')).map(({ raw }) => raw)).toEqual(both)
      },
    ),
  )
})

test('what names a law, an inquiry or a motion is no case number, whatever its number', () => {
  const named = fc.constantFrom('SOU', 'Prop.', 'SFS', 'Ds', 'Motion', 'Interpellation')
  fc.assert(
    fc.property(named, year, fc.integer({ min: 1, max: 400 }), (name, when, nth) => {
      expect(findCaseNumbers(`enligt ${name} ${when}:${nth} ska`)).toEqual([])
    }),
  )
})

const number = fc.integer({ min: 1, max: 499 })

test('a paragraph sign gives its number, however sign, number and year are put together', () => {
  const marks: ((n: number) => string)[] = [
    (n) => `§ ${n}`,
    (n) => `§${n}`,
    (n) => `${n} §`,
    (n) => `§ ${n}/2024`,
    (n) => `Kf § ${n}`,
    (n) => `KS §${n}`,
    (n) => `§ ${n}.`,
  ]
  fc.assert(
    fc.property(fc.constantFrom(...marks), number, (mark, n) => {
      const text = `${mark(n)} Val av justerare`
      const read = readParagraphMark(text)
      expect([read?.number, text.slice(read?.length)]).toEqual([`${n}`, 'Val av justerare'])
    }),
  )
})

test('a range of paragraphs gives its first and its last, with any dash between', () => {
  const dashes = fc.constantFrom('-', '–', ' - ', ' – ', '--', ' -- ')
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 40 }), dashes, (first, more, dash) => {
      const mark = readParagraphMark(`§§ ${first}${dash}${first + more} Val`)
      expect([mark?.number, mark?.last]).toEqual([`${first}`, first + more])
    }),
  )
})
