import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const passage =
  'Planen anger hur länet ska växa under de kommande åren och vilka orter som får nya hus. ' +
  'Den bygger på samtal med alla orter, och nämnden har följt arbetet i två år med stor omsorg och vilja.'
const found = (text: string) =>
  readMinutes(layoutOfText(text)).findings.map(({ kind, message, english, span }) => ({
    kind,
    message,
    english,
    text: text.slice(span.start, span.end),
  }))
const kinds = (text: string) => found(text).map(({ kind }) => kind)

describe('text right beneath a title that belongs to no section', () => {
  const paragraph = (beneath: string, head = '§ 1 Planen') =>
    `${head}\n\n${beneath}\n\nSammanfattning\n\nEn ny plan.\n\nBeslut\n\nPlanen antas.`

  it('is told with its first words and where it stands', () => {
    const lines = passage.replace('hus. Den', 'hus.\nDen')
    expect(found(paragraph(`${lines} Den är ny och lång.`))).toEqual([
      {
        kind: 'unread-passage',
        message:
          'Texten under rubriken till § 1 hör inte till något känt avsnitt: ' +
          '”Planen anger hur länet ska växa under de kommande åren och v …”.',
        english:
          'The text under the heading of § 1 belongs to no known section: ' +
          '”Planen anger hur länet ska växa under de kommande åren och v …”.',
        text: `${lines} Den är ny och lång.`,
      },
    ])
  })

  it('is told when it is long, by its words and the blanks between its lines', () => {
    const long = (length: number) => `${passage} ${'m'.repeat(length - passage.length - 2)}.`
    expect(kinds(paragraph(long(199)))).toEqual([])
    expect(kinds(paragraph(long(200)))).toEqual(['unread-passage'])
    expect(kinds(paragraph(long(200).replace('hus. Den', 'hus.\nDen')))).toEqual(['unread-passage'])
  })

  it('is no finding where it is the summary', () => {
    expect(kinds(`§ 1 Planen\n\n${passage} Den är ny och lång.\n\nBeslut\n\nPlanen antas.`)).toEqual([])
  })

  it('is no finding where a section begins at once', () => {
    expect(
      kinds(`§ 1 Planen\n\nSammanfattning\n\n${passage} Den är ny och lång.\n\nBeslut\n\nPlanen antas.`),
    ).toEqual([])
  })
})

describe('a text that breaks off', () => {
  const line = 'Nämnden har länge haft behov av en ny plan för hela länet'
  const under = (heading: string) =>
    `§ 1 Planen\n\n${heading}\n\n${line}\nsom följer på de gamla enligt\n\nBeslut\n\nJa.`

  it.each(['Sammanfattning', 'Bakgrund', 'Dagens sammanträde', 'Protokollsanteckning', 'Särskilt yttrande'])(
    'is told under %s',
    (heading) => expect(kinds(under(heading))).toContain('truncated-passage'),
  )

  it.each(['Beslutsunderlag', 'Expedieras till'])('is not looked for under %s', (heading) => {
    expect(kinds(under(heading))).not.toContain('truncated-passage')
  })

  it('is told by its last words, from the first whole one, and where they stand', () => {
    expect(found(under('Sammanfattning'))).toEqual([
      {
        kind: 'truncated-passage',
        message:
          'Texten i § 1 bryts mitt i en mening: ”… av en ny plan för hela länet som följer på de gamla enligt”.',
        english:
          'The text of § 1 breaks off in the middle of a sentence: ' +
          '”… av en ny plan för hela länet som följer på de gamla enligt”.',
        text: 'v av en ny plan för hela länet\nsom följer på de gamla enligt',
      },
    ])
  })

  it('is one of the passages of its section, each judged by its own end', () => {
    const text = `§ 1 Planen\n\nSammanfattning\n\n${line}\nsom tar vid där vi inte\n\nDen är ny.\n\nBeslut\n\nJa.`
    expect(kinds(text)).toEqual(['truncated-passage'])
    expect(
      kinds(`§ 1 Planen\n\nSammanfattning\n\n${line}: ny\nplan och "plan" av 2020 - i år\n\nBeslut\n\nJa.`),
    ).toEqual([])
    expect(
      kinds(`§ 1 Planen\n\nSammanfattning\n\n${line}: ny\nplan för "norr" som gäller i år\n\nBeslut\n\nJa.`),
    ).toEqual([])
    expect(
      kinds(`§ 1 Planen\n\nSammanfattning\n\n${line}: ny\nplan för ”norr” enligt\n\nBeslut\n\nJa.`),
    ).toEqual(['truncated-passage'])
  })

  it('has a dash in the place of its number where it has none', () => {
    const [finding] = found(
      `Planen\n\nSammanfattning\n\n${line}\nsom följer på de gamla enligt\n\nBeslut\n\nJa.`,
    )
    expect(finding?.message).toMatch(/^Texten i § – bryts/u)
    expect(finding?.english).toMatch(/^The text of § – breaks/u)
  })
})
