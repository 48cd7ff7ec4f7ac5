import { describe, expect, test } from 'vitest'
import { headedRestatements } from './headed-restatements.ts'
import { noNames, regionIn } from './test-regions.ts'

const told = (passages: string[], title = '') =>
  headedRestatements(regionIn(passages.join('\n\n'), { title }), noNames).map(
    ({ title: heading, status }) => [heading, status?.text],
  )
const start = 'Direktören redovisar läget i uppdragen från fullmäktige.'
const both = ['Måla broar', 'De är målade.', 'Bygga kajer', 'Det går bra.', 'Snart klart.']
const expected = [
  ['Måla broar', 'De är målade.'],
  ['Bygga kajer', 'Det går bra. Snart klart.'],
]

describe('a report takes up assignments under headings', () => {
  test.each([
    start,
    'Här är slutrapporten för de sju uppdragen.',
    'Delrapport om uppdraget lämnas här av oss.',
    'Nämndens fullmäktigeuppdrag följs upp i dag.',
    'Uppföljningen av årets uppdrag är klar nu.',
    'Alla de sju uppdragen pågår enligt planen.',
    'Alla de sju uppdragen har genomförts i år.',
  ])('after "%s"', (sentence) => expect(told([sentence, ...both])).toEqual(expected))

  test('alone only where the title says assignment', () => {
    expect(told([start, ...both.slice(0, 2)])).toEqual([])
    expect(told([start, ...both.slice(0, 2)], 'Uppdrag 2031')).toEqual(expected.slice(0, 1))
  })
  test.each([
    ...[
      'Förslag till beslut',
      'Beslut',
      'Sammanfattning',
      'Bakgrund',
      'Underskrift',
      'Skickas till',
      'Expedieras',
    ],
    ...['Protokollsanteckning', 'Reservation', 'Yrkande', 'Ekonomi', 'Handlingar', 'För Vägnämnden'],
  ])('up to the heading "%s"', (heading) => {
    expect(told([start, ...both, heading, 'Torg är bra.'])).toEqual(expected)
  })
  test.each([
    ...['Nämnden redovisar läget i alla broar just nu.', 'Nämnden har sju uppdrag från fullmäktige i år.'],
    ...['Läget i uppdragen.', '• Direktören redovisar läget i uppdragen från fullmäktige'],
  ])('but not after "%s"', (sentence) => expect(told([sentence, ...both])).toEqual([]))
  test.each(['måla broar', 'Måla broar:', 'Måla broar nu!', 'Broar', `Måla ${'broar '.repeat(30)}`])(
    'a heading is not "%s"',
    (heading) => expect(told([start, heading, 'De är målade.', ...both])).toEqual(expected),
  )

  test('up to the names of those who sign', () => {
    expect(told([start, ...both, 'Anna Ek', 'Det var allt.'])).toEqual(expected)
    expect(told([start, 'Anna Ek', ...both])).toEqual(expected)
  })
  test('each with text beneath that ends as a sentence, apart from the heading', () => {
    expect(told([start, 'Riva torg', 'i maj', ...both])).toEqual(expected)
    expect(told([start, 'Riva torg', 'Bakgrund.', ...both])).toEqual(expected)
    expect(told([start, 'Riva torg', 'Målning. Fler broar', ...both])).toEqual(expected)
    expect(told([`${start}\nRiva torg\nDet är rivet.`, ...both])).toEqual(expected)
  })
  test('or bold where the layout tells, though nothing parts them', () => {
    const region = regionIn(`${start}\n\nMåla broar\nDe är målade.\n\nBygga kajer\nDet går bra.`)
    const bold = (heading: RegExp) => ({
      ...region.layout,
      lines: region.layout.lines.map((line) => ({ ...line, bold: heading.test(line.text) })),
    })
    const lines = (heading: RegExp) =>
      headedRestatements({ ...region, layout: bold(heading) }, noNames).map(({ title }) => title)
    expect(lines(/^(?:Måla|Bygga)/u)).toEqual(['Måla broar', 'Bygga kajer'])
    expect(lines(/./u)).toEqual([])
    expect(lines(/^Det går/u)).toEqual([])
  })
  test('as sure as such a report is', () => {
    const [draft] = headedRestatements(regionIn([start, ...both].join('\n\n')), noNames)
    expect(draft?.confidence).toBe(0.72)
  })
  test('a heading is one line of 140 characters at most', () => {
    const long = `Måla ${'broar '.repeat(22)}nu!`.slice(0, 136).trimEnd()
    expect(told([start, long, 'De är målade.', ...both])[0]).toEqual([long, 'De är målade.'])
    expect(told([start, long.padEnd(141, 'x'), 'De är målade.', ...both])).toEqual(expected)
    expect(told([start, '• Riva torg', 'Det är rivet.', ...both])).toEqual(expected)
    expect(told([start, 'Riva: torg', 'Det är rivet.', ...both])[0]).toEqual(['Riva: torg', 'Det är rivet.'])
  })
})
