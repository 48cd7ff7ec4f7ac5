import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf } from './candidate-fields.ts'
import { changesBetween, checkPart, correctedFields } from './corrections.ts'
import { type Part, textOf } from './field-text.ts'
import { readFields } from './read-fields.ts'
import { minutesOf2024, planOf2024 } from './test-readings.ts'

const knows = (text: string) => /^AN \d+-\d{4}$/.test(text)
const [item] = minutesOf2024.document.items
const [assignment] = minutesOf2024.document.assignments
const [goal] = planOf2024.document.goals
if (!item || !assignment || !goal) throw new Error('the readings have parts')

/** What a browser sends when a form is sent as it was shown. */
function boxesOf(fields: readonly Field[], part: Part, prefix = ''): [string, string][] {
  return fields.flatMap((field): [string, string][] => {
    const value = part[field.name]
    const path = prefix + field.name
    if (field.type === 'tick') return value === true ? [[path, 'ja']] : []
    if (field.type === 'texts')
      return ((value ?? []) as string[]).map((text, at) => [`${path}.${at}`, sent(text)])
    if (field.type === 'group') return boxesOf(field.of ?? [], (value ?? field.blank) as Part, `${path}.`)
    if (field.type === 'rows')
      return [...((value ?? []) as Part[]), ...(field.blank ? [field.blank] : [])].flatMap((row, at) =>
        boxesOf(field.of ?? [], row, `${path}.${at}.`),
      )
    return [[path, sent(textOf(field, value))]]
  })
}

const sent = (text: string) => text.replace(/\n/g, '\r\n')
const typedIn = (part: Part, kind: 'item' | 'assignment' | 'goal', changed: Record<string, string> = {}) =>
  new Map([...boxesOf(fieldsOf(kind), part), ...Object.entries(changed)])

describe('a form that is sent as it was shown', () => {
  it('changes nothing, to the letter', () => {
    for (const [kind, part] of [
      ['item', item],
      ['assignment', assignment],
      ['goal', goal],
    ] as const) {
      const read = readFields(fieldsOf(kind), part, typedIn(part, kind), knows)
      expect(read).toEqual({ part, wrong: [] })
    }
  })

  it('changes nothing whatever stands in its texts', () => {
    const words = fc.string({ maxLength: 30 }).filter((text) => text.trim() !== '')
    const texts = fc.array(words, { maxLength: 3 })
    fc.assert(
      fc.property(words, texts, texts, fc.option(words), (title, proposals, attachments, summary) => {
        const part = { ...item, title, proposals, attachments, summary }
        const { part: read, wrong } = readFields(fieldsOf('item'), part, typedIn(part, 'item'), knows)
        expect(wrong).toEqual([])
        expect(changesBetween(fieldsOf('item'), part, read)).toEqual([])
      }),
    )
  })
})

describe('what is typed', () => {
  const read = (changed: Record<string, string>) =>
    readFields(fieldsOf('item'), item, typedIn(item, 'item', changed), knows)

  it('goes in place of what was read, and where it stands is kept', () => {
    const { part, wrong } = read({
      title: 'Ny rubrik',
      'decisions.0.recommendedTo': 'Nämnden\r\nStyrelsen\r\n',
    })
    expect(wrong).toEqual([])
    expect(part).toMatchObject({ title: 'Ny rubrik', span: item.span })
    expect((part.decisions as Part[])[0]).toMatchObject({
      recommendedTo: ['Nämnden', 'Styrelsen'],
      span: item.span,
    })
    checkPart('item', part)
  })

  it('adds a row in the empty one, and takes a row away whose boxes are emptied', () => {
    const added = read({ 'decisions.1.text': 'Paragrafen justeras.' })
    expect((added.part.decisions as Part[]).map(({ text, kind }) => [text, kind])).toEqual([
      ['Direktivet fastställs.', 'recommendation'],
      ['Paragrafen justeras.', 'own'],
    ])
    checkPart('item', added.part)
    const emptied = read({ 'reservations.0.by': '', 'reservations.0.text': ' ' })
    expect(emptied.part.reservations).toEqual([])
  })

  it('is told wrong box by box, all at once', () => {
    const { wrong } = read({
      title: ' ',
      paragraph: 'sju',
      caseNumber: 'nummer okänt',
      'votes.0.yes': 'åtta',
      'decisions.0.text': '',
      'decisions.0.recommendedTo': 'Nämnden',
    })
    expect(wrong).toEqual([
      { path: 'paragraph', reason: 'paragraph' },
      { path: 'title', reason: 'required' },
      { path: 'caseNumber', reason: 'caseNumber' },
      { path: 'decisions.0.text', reason: 'required' },
      { path: 'votes.0.yes', reason: 'number' },
    ])
  })

  it('is a number with Swedish decimals, and a year with four figures', () => {
    const { part } = read({ 'votes.0.yes': '1 234', 'votes.0.about': 'Bifall' })
    expect(part.votes).toEqual([{ about: 'Bifall', yes: 1234, no: null, abstained: null }])
    const year = readFields(fieldsOf('assignment'), assignment, new Map([['year', '24']]), knows)
    expect(year.wrong).toEqual([{ path: 'year', reason: 'year' }])
  })

  it('is no correction when it is what the machine read itself', () => {
    expect(correctedFields(fieldsOf('item'), item, { ...item, confidence: 0.1 })).toBeNull()
    expect(correctedFields(fieldsOf('item'), item, { ...item, title: 'Annat' })).toEqual({ title: 'Annat' })
  })
})
