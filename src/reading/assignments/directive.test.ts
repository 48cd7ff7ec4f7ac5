import { describe, expect, test } from 'vitest'
import { directiveAssignment } from './directive.ts'
import { noNames, regionIn } from './test-regions.ts'

const read = (...lines: string[]) => directiveAssignment(regionIn(lines.join('\n')), noNames)
const fields = ['Uppdragsgivare: Vägnämnden', 'Mottagare: Skolnämnden']
const told = (...lines: string[]) => read(...lines).map(({ number, title }) => [number, title])

describe('the heading of a directive', () => {
  test.each([
    ['Uppdragsdirektiv 3: Måla broar', '3'],
    ['Uppdragsdirektiv nr. 3 – Måla broar', '3'],
    ['Uppdragsdirektiv nr 3. Måla broar', '3'],
    ['Uppdragsbeskrivning 12 - Måla broar', '12'],
    ['Direktiv: Måla broar', null],
    ['DIREKTIV Måla broar', null],
  ])('%s', (line, number) => expect(told(line, ...fields)).toEqual([[number, 'Måla broar']]))
  test.each([
    'Direktiven: Måla broar',
    'Nytt direktiv: Måla broar',
    '• Direktiv: Måla broar',
    'Måla broar',
    'Direktiv om hur broar målas',
    'Direktiv 3 om hur broar målas',
    'Direktiv 2031',
  ])('is not "%s"', (line) => expect(told(line, ...fields)).toEqual([]))
  test('needs two fields beneath and stands among the first passages', () => {
    expect(told('Direktiv: Måla broar', 'Mottagare: Skolnämnden')).toEqual([])
    const above = (count: number) => Array.from({ length: count }, (_, at) => [`Rad ${at} här.`, '']).flat()
    expect(told(...above(12), 'Direktiv: Måla broar', '', ...fields)).toHaveLength(1)
    expect(told(...above(13), 'Direktiv: Måla broar', '', ...fields)).toEqual([])
  })
})

describe('the title of a directive', () => {
  test('is that of its field before that of the heading, or the passage beneath', () => {
    expect(told('Direktiv 3: Måla broar', 'Titel: Riva torg', ...fields)).toEqual([['3', 'Riva torg']])
    expect(told('Direktiv', '', 'Riva torg', '', ...fields)).toEqual([[null, 'Riva torg']])
    expect(told('Direktiv', '', 'Version 1.2', '', '2031-06-03', '', 'Riva torg', '', ...fields)).toEqual([
      [null, 'Riva torg'],
    ])
    expect(told('Direktiv', '', ...fields)).toEqual([])
  })
})

describe('the fields of a directive', () => {
  const directive = (...lines: string[]) => read('Direktiv 3: Måla broar', '', ...lines)[0]
  test('have their text beside or beneath', () => {
    expect(
      directive(
        ...fields,
        'Mål',
        'Alla broar är målade.',
        'De är röda.',
        'Rapportering: i maj',
        'Gäller år: 2031',
      ),
    ).toMatchObject({
      ...{ from: 'Vägnämnden', to: ['Skolnämnden'], target: 'Alla broar är målade. De är röda.' },
      ...{ reporting: 'i maj', year: 2031, confidence: 0.85, place: null },
    })
  })
  test('are nothing where they are missing', () => {
    expect(directive('Bakgrund: Rost', 'Syfte: Färg')).toMatchObject({
      ...{ from: null, to: [], target: null, targetSpan: null, reporting: null, year: null },
    })
    expect(directive('Mål:', 'Bakgrund: Rost', 'Syfte: Färg')?.target).toBeNull()
  })
  test('may name a post; a long text without a body names nobody', () => {
    expect(directive('Mottagare: Brochefen. ', 'Syfte: Färg')?.to).toEqual(['Brochefen'])
    expect(directive(`Mottagare: ${'alla som vill måla '.repeat(5)}`, 'Syfte: Färg')?.to).toEqual([])
  })
  test.each([
    ...[
      'Fastställd av direktören',
      'Fastställt i maj',
      'Beslutad vid mötet',
      'Upprättad den 3 maj',
      'Antagen 2031',
    ],
    ...['Godkänd av chefen', 'Godkänt av chefen', '7 Andra rubriken'],
  ])('end at "%s"', (line) => {
    expect(directive(...fields, 'Mål', 'Alla broar.', '', line, '', 'Rost.')?.target).toBe('Alla broar.')
  })
  test('go on where no heading stands', () => {
    expect(directive(...fields, 'Mål', 'Alla broar.', '', 'Fastställda broar.')?.target).toBe(
      'Alla broar. Fastställda broar.',
    )
    expect(directive(...fields, 'Mål', 'Alla broar.', '', '7 Broar till.')?.target).toBe(
      'Alla broar. Broar till.',
    )
  })
  test('may be told in a cell without a colon', () => {
    expect(
      directive(`${'Mottagare:'.padEnd(30)}Brochefen`, ...[`${'Uppdragsgivare'.padEnd(30)}Vägnämnden`]),
    ).toMatchObject({
      ...{ from: 'Vägnämnden', to: ['Brochefen'] },
    })
  })
  test('stand where their own words stand', () => {
    const text = [
      'Direktiv 3: Måla broar',
      '',
      ...fields,
      'Mål',
      '',
      'Alla broar.',
      'Många kajer.',
      '',
      'Slut',
    ].join('\n')
    const [draft] = directiveAssignment(regionIn(text), noNames)
    expect(text.slice(draft?.targetSpan?.start, draft?.targetSpan?.end)).toMatch(/^Alla broar\./u)
    expect(draft?.lines).toEqual({ first: 0, last: 9 })
  })
  test('have the first year that they tell', () => {
    const year = (text: string) => directive(...fields, `Gäller år: ${text}`)?.year
    expect(['2031', '2031–2032', '12031', '20312', 'nästa år'].map(year)).toEqual([
      2031,
      2031,
      null,
      null,
      null,
    ])
  })
  test('go on over a long line, and one of several lines, with a number', () => {
    const long = `7 Andra ${'broar '.repeat(10)}i länet`
    for (const line of [long, '7 Andra broar\noch kajer'])
      expect(directive(...fields, 'Mål', 'Alla broar.', '', line)?.target).toMatch(/^Alla broar\. ./u)
  })
  test('name a post in 80 characters at most', () => {
    const post = `${'Bro'.repeat(25)}chefe`
    expect(directive(`Mottagare: ${post}`, 'Syfte: Färg')?.to).toEqual([post])
    expect(directive(`Mottagare: ${post}n`, 'Syfte: Färg')?.to).toEqual([])
    expect(directive('Mottagare: Chefen f.d. Ek ..', 'Syfte: Färg')?.to).toEqual(['Chefen f.d. Ek'])
  })
})
