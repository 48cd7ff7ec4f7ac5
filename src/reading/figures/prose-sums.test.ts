import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readProseSum } from './prose-sums.ts'
import { readSums } from './read-sums.ts'

const read = (sentence: string) => {
  const sum = readProseSum(sentence)
  return sum && [sum.whole.value, ...sum.parts.map(({ value }) => value)]
}
const findings = (text: string) => readSums(layoutOfText(text)).findings.map(({ message }) => message)

describe('a whole that a sentence tells with its parts', () => {
  test.each([
    ['Bidraget är 10 mnkr varav 6,5 + 2,5 + 0,5 har betalats ut.', [10, 6.5, 2.5, 0.5]],
    ['Bidraget är 10 mnkr, varav 6,5 + 2,5 + 0,5.', [10, 6.5, 2.5, 0.5]],
    ['Bidraget är 10 mnkr (6,5 mnkr + 3,5 mnkr).', [10, 6.5, 3.5]],
    ['Bidraget är 10 mnkr = 6 + 4 mnkr.', [10, 6, 4]],
    [
      'Bidraget på 24 mnkr (12 mnkr till skolan, 8 mnkr till vården och 4 mnkr till fritiden) är klart.',
      [24, 12, 8, 4],
    ],
    ['Bidraget på 24 mnkr (skolan 16 mnkr samt vården 8 mnkr) är klart.', [24, 16, 8]],
    ['Bidraget är 96 mnkr, fördelat på vägar 50 mnkr och skolor 46 mnkr.', [96, 50, 46]],
    ['Bidraget är 96 mnkr bestående av lån 50 mnkr och gåvor 46 mnkr.', [96, 50, 46]],
    ['Bidraget är 10 mnkr varav 6 + 3 + 1 under 2 år.', [10, 6, 3, 1]],
    ['Bidraget är 24 mnkr (skolan 16 mnkr, vården 8 mnkr) och lånet 5 mnkr.', [24, 16, 8]],
    ['Bidraget är 96 mnkr i år uppdelat på vägar 50 mnkr och skolor 46 mnkr.', [96, 50, 46]],
    ['Bidraget är 30 mnkr, varav 14 mnkr inom skolan och 9 mnkr inom vården.', [30, 14, 9]],
  ])('is read: %s', (sentence, values) => expect(read(sentence)).toEqual(values))

  test.each([
    'Bidraget är 10 mnkr, varav 4 mnkr till skolan.',
    'Bidraget är 10 mnkr. Det är mycket, varav 4 mnkr till skolan och 3 mnkr till vården.',
    'Bidraget är 10 mnkr; varav 6 + 4.',
    'Bidraget är 10 mnkr varav 4.',
    'Bidraget är 20 mnkr (budgeterat 18 mnkr, utfallet 2 mnkr).',
    'Bidraget är 20 mnkr (prognosen 18 mnkr, målen 2 mnkr).',
    'Bidraget är 20 mnkr (helår 18 mnkr, kvartal 2 mnkr).',
    'Bidraget är 20 mnkr, som gavs (skolan 18 mnkr, vården 2 mnkr).',
    '20 skolor (10 stora, 8 små).',
    'Bidraget är 20 mnkr (budget 18 mnkr, prognos 22 mnkr).',
    'Bidraget är 20 mnkr (2023: 18 mnkr, 2022: 17 mnkr).',
    'Bidraget är 20 mnkr (föregående år 18 mnkr, därav lån 3 mnkr).',
    'Bidraget är 20 mnkr (skolan 18 mnkr, en del av det som söktes, vården 2 mnkr).',
    'Bidraget är 20 mnkr (skolan 18 procent, vården 2 mnkr).',
    'Andelen är 20 procent (kvinnor 24 procent, män 16 procent).',
    'Bidraget är 20 mnkr. Skolan får 12 mnkr och vården 4 mnkr.',
    'Bidraget är 20 mnkr och lånet 6 + 4 mnkr.',
  ])('is none where they are something else: %s', (sentence) => expect(read(sentence)).toBeNull())
})

describe('the parts of a whole in running text', () => {
  test('that do not make it up are told', () => {
    expect(findings('Bidraget är 10 mnkr varav 6,5 + 2,5 + 0,5 har betalats ut.')).toEqual([
      'Summan stämmer inte: 3 delar av ”Bidraget” blir 9,5 mnkr, men 10 mnkr anges (skillnad 0,5).',
    ])
    expect(findings('Bidraget är 10 mnkr varav 6,5 + 2,5 + 1 har betalats ut.')).toEqual([])
    expect(findings('Stödet uppgår till 24 mnkr (12 mnkr till skolan och 8 mnkr till vården).')).toHaveLength(
      1,
    )
  })

  test('of which only some are told are told when they are too much', () => {
    expect(findings('Stödet är 30 mnkr, varav 14 mnkr till skolan och 9 mnkr till vården.')).toEqual([])
    expect(findings('Stödet är 20 mnkr, varav 14 mnkr till skolan och 9 mnkr till vården.')).toHaveLength(1)
    expect(findings('Stödet är 23 mnkr, varav 14 mnkr till skolan och 9 mnkr till vården.')).toEqual([])
  })

  test('stand from the whole to the last of them', () => {
    const text = 'Det går bra. Stödet är 10 mnkr, varav 6,5 + 2,5 i maj.'
    const [sum] = readSums(layoutOfText(text)).findings
    expect(text.slice(sum?.span.start, sum?.span.end)).toBe('10 mnkr, varav 6,5 + 2,5')
  })

  test('are named by the whole where no words stand before it', () => {
    expect(findings('10 mnkr (6,5 mnkr + 2,5 mnkr) delas ut.')[0]).toContain('”10 mnkr”')
  })

  test('are checked once where the sentence says that it divides them', () => {
    expect(findings('De 120 mnkr fördelas med 96 mnkr på nämnden och 17 mnkr på styrelsen.')).toHaveLength(1)
  })

  test('are checked beside rows of other passages', () => {
    const rows = 'Service 3 Mkr (lokalvård 1 Mkr, flytt 2 Mkr)'
    expect(
      findings(`Bidraget är 10 mnkr varav 6 + 3.\n\n${rows}\n\nLånet är 20 mnkr varav 6 + 3.`),
    ).toHaveLength(2)
  })

  test('are told once where rows are broken down in brackets', () => {
    expect(findings('Service 3 Mkr (lokalvård 1 Mkr, flytt 1 Mkr)')).toHaveLength(1)
  })
})
