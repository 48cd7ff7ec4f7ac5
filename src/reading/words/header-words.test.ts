import { describe, expect, test } from 'vitest'
import { headerPieces, mendLetterSpacing } from './header-words.ts'

/** The pieces of a line in the order of the alphabet, and what is left of it. */
function told(line: string): [string[], string] {
  const { pieces, rest } = headerPieces(line)
  return [[...pieces].toSorted(), rest]
}

describe('a page number', () => {
  test.each([
    ...[
      'Sida 3',
      'sid 3',
      'Sid. 3',
      'Sida: 3',
      'Sida : 3',
      'Sida 3 av 12',
      'Sida 3/12',
      'sid 3 / 12',
      'Sida 3 (12)',
    ],
    ...[
      'Sida 3 [12]',
      '3 (12)',
      '3(12)',
      '3 [12]',
      '12 (1234)',
      'sida3',
      'Sida  3  av  12',
      'sida 1 | sida 2',
    ],
  ])('is "%s"', (line) => expect(told(line)).toEqual([['page number'], '']))
  test.each([
    '3',
    'Besida 3',
    '§ 3 (12)',
    '§3 (12)',
    '4.3 (12)',
    'a3 (12)',
    'Sida tre',
    '12345 (2)',
    '3 av 12',
  ])('is not "%s"', (line) => expect(told(line)[0]).not.toContain('page number'))
})

describe('a signature strip', () => {
  test.each([
    ...[
      'Justerandes sign',
      'Justerande sign.',
      'Justerares signatur',
      'Justerandes signaturer',
      'Justerares signum',
    ],
    ...[
      'Ordförandes sign',
      'Ordförandens sign',
      'Ordförande signatur',
      'Protokollsjusterares sign.',
      'Signatur',
      'sign',
    ],
    ...[
      '  Sign.',
      'Utdragsbestyrkande',
      'Utdragets riktighet bestyrks',
      'Rätt utdraget',
      'Rätt utdraget intygar',
    ],
    ...['Vid protokollet', 'Justerandessign', 'Protokollsjusterare signum', 'Justerande  signaturer.'],
    ...['Sign ........', 'Justerandes sign ____'],
  ])('is "%s"', (line) => expect(told(line)).toEqual([['signature strip'], '']))
  test.each(['Justerandes signal', 'Justerare', 'Vi tar en sign', 'Signaturmelodi', 'Ordförande'])(
    'is not "%s"',
    (line) => expect(told(line)[0]).not.toContain('signature strip'),
  )
})

describe('a reference to a signature', () => {
  test.each([
    ...[
      'Referensnummer 12AB-34',
      'Transaktion 0922115557',
      'Transaktions-id: ab12',
      'Transaktionsid 9',
      'Transaktionsnummer 9',
    ],
    ...[
      'Dokumentnyckel A1-B2',
      'Dokument-id 1',
      'Dokumentid: 1',
      'Verifikationsnummer 12',
      'Signerings-id: x1',
    ],
    ...[
      'Signeringsid 1',
      'Signatur-id 4',
      'Signaturid 4',
      'Envelope ID: 5A',
      'Vårt eget långa fina referensnummer: 4',
    ],
  ])('is "%s"', (line) => expect(told(line)).toEqual([['signature reference'], '']))
  test.each(['Referensnummer saknas', 'Dokument fyra', 'Verifikation 12', 'Signering 4 ska ske'])(
    'is not "%s"',
    (line) => expect(told(line)[0]).not.toContain('signature reference'),
  )
})

describe('the name of the document', () => {
  test.each([
    ...[
      'Protokoll',
      'SAMMANTRÄDESPROTOKOLL',
      'Protokollsutdrag',
      'Protokoll nr 4',
      'Protokoll nr. 4/2024',
      'Protokoll nummer 12',
    ],
    ...['Protokoll (nr 4-2024)', 'Protokoll nr 4:24', 'Protokoll nr  4'],
  ])('is "%s"', (line) => expect(told(line)).toEqual([['document name'], '']))
  test.each(['Protokollet', 'Årsprotokoll', 'Protokollsanteckning'])('is not "%s"', (line) =>
    expect(told(line)[0]).not.toContain('document name'),
  )
})

describe('other pieces of a header', () => {
  test.each(['Sammanträdesdatum', 'Sammanträdedatum:', 'Mötesdatum :', 'sammanträdesdag'])(
    '"%s" announces the date of the meeting',
    (line) => expect(told(line)).toEqual([['meeting date'], '']),
  )
  test.each(['i oktober', 'hösten 2024'])('"%s" is no day, and stays', (line) =>
    expect(told(line)[0]).toEqual([]),
  )
  test.each(['2024-10-17', 'den 17 oktober 2024'])('"%s" is a date', (line) =>
    expect(told(line)[0]).toEqual(['date']),
  )
  test.each(['Kulturnämnden', 'Kulturnämndens arbetsutskott'])('"%s" is a body', (line) =>
    expect(told(line)).toEqual([['body'], '']),
  )
  test.each([
    'Region Fjällmark',
    'Landstinget i Fjällmark',
    'Region Norra Fjällmark',
    'Region Fjällmark län',
    'Stenåkers kommun',
  ])('"%s" is an organisation', (line) => expect(told(line)).toEqual([['organisation'], '']))
  test.each(['Fjällmarks stad', 'Fjällmarks läns landsting'])('"%s" is an organisation, too', (line) =>
    expect(told(line)).toEqual([['organisation'], '']),
  )
  test.each(['regionen', 'Storregion Fjällmark', 'kommun', 'Fjällmarks stadsdel'])('"%s" is none', (line) =>
    expect(told(line)[0]).toEqual([]),
  )
})

describe('a header', () => {
  test('is taken apart piece by piece, and only marks between them are left out of the rest', () => {
    const line =
      'Region Fjällmark | Kulturnämnden – Protokoll nr 4, Sammanträdesdatum: 2024-10-17  Sida 3 (12)'
    expect(told(line)).toEqual([
      ['body', 'date', 'document name', 'meeting date', 'organisation', 'page number'],
      '',
    ])
    expect(told('Protokoll: Nya taxor – två')).toEqual([['document name'], 'Nyataxortvå'])
    expect(told('Nya taxor')).toEqual([[], 'Nyataxor'])
  })
  test('with the genitive of a body is text', () => {
    expect(told('Kulturnämndens')[0]).toEqual([])
  })
  test('spaced out letter by letter is the word it is', () => {
    expect(told('P R O T O K O L L')).toEqual([['document name'], ''])
    expect(told('PRO T OK OL L')).toEqual([['document name'], ''])
  })
})

describe('letters that are spaced out', () => {
  test.each([
    ['P R O T O K O L L', 'PROTOKOLL'],
    ['PRO T OK OL L', 'PROTOKOLL'],
    [' p l a n ', 'plan'],
    ['A  B  C  D', 'ABCD'],
  ])('"%s" are "%s"', (line, word) => expect(mendLetterSpacing(line)).toBe(word))
  test.each(['A B C', 'PROT OK OL L', 'AB CD EF GH IJ K', 'i en a by', '1 2 3 4', 'A B C 4'])(
    '"%s" is left alone',
    (line) => expect(mendLetterSpacing(line)).toBe(line),
  )
})
