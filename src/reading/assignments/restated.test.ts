import { describe, expect, test } from 'vitest'
import { restatedAssignments } from './restated.ts'
import { noNames, regionIn } from './test-regions.ts'

const names = { ...noNames, own: 'Skolnämnden' }
const read = (...passages: string[]) => restatedAssignments(regionIn(passages.join('\n\n')), names)
const told = (...passages: string[]) =>
  read(...passages).map(({ title, status }) => [title, status?.text ?? null])
const points = ['Måla broar - De är målade.', 'Bygga kajer: Det går bra.']
const expected = [
  ['Måla broar', 'De är målade.'],
  ['Bygga kajer', 'Det går bra.'],
]

describe('a letter takes up assignments with what became of each', () => {
  test.each([
    'Här är uppdragen från Vägnämnden.',
    'Uppdrag som kommer av Vägnämnden går bra.',
    'Uppdraget från Vägnämnden går bra.',
  ])('after "%s"', (sentence) => {
    expect(told(sentence, ...points)).toEqual(expected)
    expect(read(sentence, ...points)[0]).toMatchObject({ from: 'Vägnämnden', to: ['Skolnämnden'] })
  })
  test('after the uppdrag of a council', () => {
    const draft = read('Fullmäktiges särskilda uppdrag går bra.', ...points)[0]
    expect(draft).toMatchObject({ from: 'Fullmäktige', confidence: 0.8 })
  })
  test('with the receiver whose assignments they are', () => {
    expect(read('Kulturnämndens uppdrag från fullmäktige går bra.', ...points)[0]?.to).toEqual([
      'Kulturnämnden',
    ])
    expect(read('Kulturnämnden och uppdrag från fullmäktige.', ...points)[0]?.to).toEqual(['Skolnämnden'])
  })
  test('where the status stands, and for the period of the report', () => {
    const text = ['Rapport per april 2031', 'Uppdrag från fullmäktige.', ...points].join('\n\n')
    const [draft] = restatedAssignments(regionIn(text), { ...names, own: null })
    expect(text.slice(draft?.status?.span.start, draft?.status?.span.end)).toBe('De är målade.')
    expect([draft?.status?.period, draft?.to]).toEqual(['2031-04', []])
  })
  test('up to the first passage that is none', () => {
    const start = ['Uppdrag från fullmäktige.', ...points]
    expect(told(...start, 'Riva torg')).toEqual([...expected, ['Riva torg', null]])
    for (const end of [
      ...[
        'Riva torg.',
        'Riva torg:',
        'Torget ska rivas',
        'Torg - bra',
        'Riva. Torg nu - bra',
        'Beslut - se torg',
      ],
      ...['Förslag till torg - bra', 'Bilaga ett - torg', `Riva ${'torg '.repeat(60)} - bra`],
    ])
      expect([end, told(...start, end)]).toEqual([end, expected])
  })
  test.each([
    ['Uppdrag från någon annan.', ...points],
    ['• Uppdrag från fullmäktige', ...points],
    ['Uppdrag från fullmäktige.', 'Måla broar - De är målade.'],
    ['Uppdrag från fullmäktige.', 'Måla broar', 'Bygga kajer'],
    ['Grunduppdrag från fullmäktige.', ...points],
  ])('but not in %s', (...passages) => expect(told(...passages)).toEqual([]))
})
