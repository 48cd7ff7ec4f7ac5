import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'
import { figureConcerns } from './figure-concerns.ts'
import { findThreads } from './find-threads.ts'
import { impliedBaseline } from './implied-baseline.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const files = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
const documents = (change: (text: string) => string = (text) => text) =>
  files().map((file) => structureOf(file, layoutOfText(change(readFileSync(join(folder, file), 'utf8')))))
/** "0:3" is the fourth assignment of the first document. */
const members = (found: ReturnType<typeof findThreads>) =>
  found
    .map((thread) =>
      thread.members
        .map((member) => `${member.document}:${member.assignment}`)
        .sort()
        .join(' '),
    )
    .sort()

/** Document 0: 2024 in minutes; 1: 2025 in minutes; 2: the letter; 3: slides; 4: the plan. */
const expected = [
  '0:0 1:0 2:1 3:3 4:0 4:7',
  '0:1 3:4 4:1',
  '0:2 1:2 2:2 3:5 4:2',
  '0:3 1:3 2:6 3:6 4:3',
  '0:4 1:4 2:4 3:8 4:5',
  '0:5 1:5 2:5 3:9 4:6',
  '0:6 1:6 2:3 3:7 4:4',
  '1:1 2:0',
]

/** Other places, bodies and years in the same sentences must change nothing. */
function elsewhere(text: string): string {
  return text
    .replaceAll('Västerbotten', 'Fjällmark')
    .replaceAll('västerbottning', 'fjällmarking')
    .replace(/(?<!\d)(20[12]\d)(?!\d)/gu, (year) => String(Number(year) + 5))
    .replace(/[Hh]älso-? ?och \s?sjukvårds(?=nämnd)/gu, (name) =>
      name.startsWith('H') ? 'Omsorgs- och vård' : 'omsorgs- och vård',
    )
    .replace(/(?<=§ )(\d+)/gu, (number) => String(Number(number) + 100))
    .replaceAll('HSN ', 'OVN ')
}

describe.skipIf(!existsSync(folder))('threads through the seeds (../shared/seeds)', () => {
  it('join each assignment of 2024 and carry six on into 2025; one is new and one ends', () => {
    expect(members(findThreads(documents()))).toEqual(expected)
  })

  it('are the same in another region with other bodies, years and numbers', () => {
    expect(members(findThreads(documents(elsewhere)))).toEqual(expected)
  })

  it('say by which words, years and bodies they were found', () => {
    const threads = findThreads(documents())
    const agency = threads.find((thread) => thread.members.length === 6)
    expect(agency?.reasons?.join('\n')).toMatch(
      /förs vidare nedåt: .*samma ordalydelse|samma ordalydelse.*förs vidare nedåt/su,
    )
    expect(agency?.reasons?.join('\n')).toMatch(/året efter: 2024 och 2025/u)
    const renamed = threads.filter((thread) => thread.reasons?.some((reason) => /nya ord/u.test(reason)))
    expect(renamed.length).toBeGreaterThanOrEqual(5)
    expect(threads.every((thread) => thread.confidence >= 0.5)).toBe(true)
  })

  it('tell the level the aim on agency staff starts from, and which figure is about it', () => {
    const [first, second] = documents()
    const target = first?.assignments[0]?.target ?? ''
    expect(impliedBaseline(target)).toMatchObject({ value: 5, unit: '%' })
    const figure = { label: 'Hyrkostnadens andel av personalkostnaderna', of: null }
    const concerns = second?.assignments.map((assignment) => figureConcerns(figure, assignment)) ?? []
    expect(concerns.indexOf(Math.max(...concerns))).toBe(0)
  })
})
