import { describe, expect, it, test } from 'vitest'
import type { LayoutLine } from './layout.ts'
import { goesOn, goesOnAfterGap, wrapHabits } from './line-joins.ts'

type Type = Partial<Pick<LayoutLine, 'size' | 'bold'>>

function lineOf(text: string, type: Type = {}): LayoutLine {
  const cells = text.split('\t').map(() => ({ start: 0, end: 0, left: null }))
  return {
    text,
    start: 0,
    end: text.length,
    page: 1,
    size: null,
    bold: null,
    cells,
    furniture: false,
    ...type,
  }
}
const plain = { trailingBlanks: false }
const joins = (line: string, next: string, width = 100, habits = plain) =>
  goesOn(lineOf(line), lineOf(next), width, habits)
const joinsAcross = (line: string, next: string) => goesOnAfterGap(lineOf(line), lineOf(next))
const long = 'Nämnden har sett att stödet till verksamheten behövs'

describe('a sentence goes on to the next line', () => {
  test.each([
    ['a small letter follows', 'Nämnden har behov', 'av stöd'],
    ['a small letter follows, further in', 'Nämnden har behov', '   av stöd'],
    ['a word is broken', 'kultur-', 'Och fritid'],
    ['a word is broken at a figure', 'Perioden 2024‑', 'Och framåt'],
    ['a word is broken by a soft hyphen', 'kul\u00ad', 'Turen'],
    ['the name of the region is broken', 'resorna inom Region', 'Fjällmark'],
    ['the name of the region is broken on a line of its own', 'Region', 'Fjällmark'],
    ['a colon stands within the line', 'Klockan 10:30 och', 'framåt'],
    ['a link stands within the line', 'Se https://fjallmark.exempel och', 'läs mer'],
    ['a link begins the line', 'https://fjallmark.exempel och', 'läs mer'],
    ['one line of two ends in an amount', 'Andelen är nu 34 %', 'av alla resor'],
    ['an amount stands alone after a sentence', 'Så blev det. 34 %', 'mot förra årets 28 %'],
    ['what ends in a figure is no amount', 'Nämnden har 34', 'resor för 28 kr'],
  ])('when %s', (_, line, next) => expect(joins(line, next)).toBe(true))

  test.each([
    ['a list is announced', 'Nämnden beslutar:', 'anta planen'],
    ['a clause ends', 'anta planen;', 'avslå motionen'],
    ['a dash ends it', 'Pris -', 'Avtal'],
    ['a hyphen stands within it', 'Kultur-och fritid', 'Avtal'],
    ['it holds cells', 'Pris\tAntal', 'av varor'],
    ['the next one holds cells', 'Pris', 'av\tvaror'],
    ['it is a link', '  https://fjallmark.exempel/plan', 'läs mer'],
    ['the next one is a link', 'läs mer', 'www.fjallmark.exempel'],
    ['the region is named whole', 'Region Norrdal', 'Fjällmark'],
    ['it only ends as the word region does', 'Delregion', 'Fjällmark'],
    ['rows have amounts', 'resor 34 %', 'bilar 28 %'],
    ['rows have amounts in thousands', 'resor -1 250 000 kr', 'bilar +28,25 mkr '],
    ['rows have amounts in percent', 'resor 34procent', 'bilar 28 tkr'],
  ])('but not when %s', (_, line, next) => expect(joins(line, next)).toBe(false))

  it('when it had no room for the next word', () => {
    const line = `${'Resor '.repeat(13)}av` // 80 characters of 100
    expect(joins(line, 'Abcde efgh')).toBe(true)
    expect(joins(line, 'Abcd efgh')).toBe(false)
    expect(joins(line, 'Abcde')).toBe(true)
    expect(joins(`${line}   `, 'Abcd efgh')).toBe(false)
  })

  it('but not to a body that stands alone, however full it is', () => {
    expect(joins(long, 'Regionen', 50)).toBe(true)
    expect(joins(long, 'Regionstyrelsen', 50)).toBe(false)
  })

  it('but not without the blank that its document leaves at broken lines', () => {
    const habits = { trailingBlanks: true }
    expect(joins(long, 'Regionen', 50, habits)).toBe(false)
    expect(joins(`${long} `, 'Regionen', 50, habits)).toBe(true)
  })

  test.each([
    ['Andel väntande, april 2023', 'Ortopedi 34 %', false],
    ['Andel väntande, april 1999', 'Ortopedi 34 %', false],
    ['Andel väntande, april 2023', 'Ortopedi. Sedan 34 %', true],
    ['Andel väntande, april 2023', `Ortopedi ${'x'.repeat(50)} 34 %`, true],
    ['Andel väntande, april 2023', 'Ortopedi och ögon', true],
    ['Andel väntande, 2023 i april', 'Ortopedi 34 %', true],
    ['väntande, april 2023', 'Ortopedi 34 %', true],
    ['Andel väntande, nr 12023', 'Ortopedi 34 %', true],
  ])('but not from a caption with its date to the first row: "%s", "%s"', (line, next, goes) =>
    expect(joins(line, next, 20)).toBe(goes),
  )
})

describe('a sentence goes on in the same type', () => {
  test.each<[Type, Type, boolean]>([
    [{ size: 1 }, { size: 1.2 }, false],
    [{ size: 1.2 }, { size: 1 }, false],
    [{ size: 1 }, { size: 1.05 }, true],
    [{ size: 1 }, {}, true],
    [{}, { size: 1.2 }, true],
    [{ bold: true }, { bold: false }, false],
    [{ bold: true }, { bold: true }, true],
    [{ bold: true }, {}, true],
    [{}, { bold: true }, true],
    [{ size: 1, bold: true }, { size: 1, bold: false }, false],
    [{ size: 1, bold: true }, { size: 2, bold: true }, false],
  ])('%j and %j: %s', (first, second, goes) => {
    const [line, next] = [lineOf('Nämnden har behov', first), lineOf('av stöd', second)]
    expect(goesOn(line, next, 100, plain)).toBe(goes)
    expect(goesOnAfterGap(line, next)).toBe(goes)
  })
})

describe('a sentence goes on after a gap', () => {
  test.each([
    ['a small letter follows', 'Nämnden har behov', 'av stöd'],
    ['it ends in a comma or a figure', 'Nämnden har under 2024,', 'av stöd'],
    ['it ends in a dash', 'stöd –', 'av något slag'],
    ['a bracket is open', 'Stödet (bilaga', 'Tre)'],
    ['a full line ends in a word that needs another', `${long} för`, 'Fjällmark'],
    ['the next word only begins as a clause does', 'Nämnden vill ha en', 'attraktiv stad'],
    ['its last word only ends as a lead-in does', 'Så gott de kunde, satt', 'ned på bänken'],
    ['a link begins it', 'www.fjallmark.exempel och', 'läs mer'],
  ])('when %s', (_, line, next) => expect(joinsAcross(line, next)).toBe(true))

  test.each([
    ['it is whole', 'Nämnden har behov.', 'av stöd'],
    ['a capital follows', 'Nämnden har behov', 'Av stöd'],
    ['a bracket is closed', 'Stödet (bilaga)', 'Tre'],
    ['a short line ends so', 'Skickas till', 'Fjällmark'],
    ['clauses begin', 'Nämnden beslutar', 'att anta planen'],
    ['clauses begin in parts', 'Nämnden beslutar', ' dels anta planen'],
    ['clauses have been announced', 'Nämnden beslutar att', 'anta planen'],
    ['announced by a word alone', 'att', 'anta planen'],
    ['it holds cells', 'Pris\tAntal', 'av varor'],
    ['the next one holds cells', 'Pris', 'av\tvaror'],
    ['it is a link', 'www.fjallmark.exempel', 'läs mer'],
    ['the next one is a link', 'läs mer', 'www.fjallmark.exempel'],
  ])('but not when %s', (_, line, next) => expect(joinsAcross(line, next)).toBe(false))

  it('that a full line leaves: from 45 characters', () => {
    const words = (length: number) => `${'x'.repeat(length - 4)} för`
    expect(joinsAcross(words(45), 'Fjällmark')).toBe(true)
    expect(joinsAcross(words(44), 'Fjällmark')).toBe(false)
  })
})

describe('the habit of leaving a blank at broken lines', () => {
  const broken = (count: number, end: string) => Array.from({ length: count }, () => `av stöd till${end}`)
  const habit = (...texts: string[]) =>
    wrapHabits([...texts, 'av'].map((text) => lineOf(text))).trailingBlanks

  it('is seen where at least three lines surely go on and nearly all have it', () => {
    expect(habit(...broken(3, ' '))).toBe(true)
    expect(habit(...broken(2, ' '))).toBe(false)
    expect(habit(...broken(3, ''))).toBe(false)
    expect(habit(...broken(5, ' '), ...broken(1, ''))).toBe(true)
    expect(habit(...broken(4, ' '), ...broken(1, ''))).toBe(false)
  })

  it('is not told by lines that end something', () => {
    expect(habit(...broken(3, ' '), ...broken(3, '.'), ...broken(2, '2024'))).toBe(true)
    expect(wrapHabits([...broken(2, ' '), 'Av stöd ', 'Bo'].map((text) => lineOf(text))).trailingBlanks).toBe(
      false,
    )
  })
})
