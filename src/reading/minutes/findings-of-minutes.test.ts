import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const item = (head: string, text = 'Ja.') => `${head}\n\nBeslut\n\n${text}\n\n`
const found = (...texts: string[]) =>
  readMinutes(layoutOfText(texts.join(''))).findings.map(({ kind, message, english }) => [
    kind,
    message,
    english,
  ])
const kinds = (...texts: string[]) => found(...texts).map(([kind]) => kind)

describe('numbers that do not follow each other', () => {
  it('are told as one that is missing, or as several', () => {
    expect(found(item('§ 1 Val'), item('§ 3 Taxa'))).toEqual([
      ['missing-paragraph', '§ 2 saknas: efter § 1 kommer § 3.', '§ 2 is missing: § 1 is followed by § 3.'],
    ])
    expect(found(item('§ 1 Val'), item('§ 5 Taxa'))).toEqual([
      [
        'missing-paragraph',
        '§§ 2–4 saknas: efter § 1 kommer § 5.',
        '§§ 2–4 are missing: § 1 is followed by § 5.',
      ],
    ])
  })

  it.each([
    ['the next', '§ 1 Val', '§ 2 Taxa'],
    ['a letter', '§ 1 Val', '§ 1 a Taxa'],
    ['the next after a letter', '§ 1 a Val', '§ 2 Taxa'],
    ['the next after a range', '§§ 1–3 Val', '§ 4 Taxa'],
  ])('are not %s', (_, first, second) => expect(found(item(first), item(second))).toEqual([]))

  it('may stand twice', () => {
    expect(found(item('§ 1 Val'), item('§ 1 Taxa'))).toEqual([
      [
        'duplicate-paragraph',
        '§ 1 förekommer mer än en gång (här: ”Taxa”).',
        '§ 1 stands more than once (here: ”Taxa”).',
      ],
    ])
  })
})

describe('what a contents page announces', () => {
  const contents = (...lines: string[]) => `${lines.map((line) => `${line} ........ 3`).join('\n')}\n\n`
  const both = [item('§ 1 Val av ombud'), item('§ 2 Taxa')]

  it('is missing where the text ends before it', () => {
    expect(found(contents('§ 1 Val av ombud', '§ 2 Taxa', '§ 3 Plan'), ...both)).toEqual([
      [
        'missing-paragraph',
        '§ 3 ”Plan” står i innehållsförteckningen men saknas i texten.',
        '§ 3 ”Plan” stands in the contents but not in the text.',
      ],
    ])
    expect(kinds(contents('§ 0 Upprop', '§ 1 Val av ombud', '§ 2 Taxa'), ...both)).toEqual([
      'missing-paragraph',
    ])
  })

  it('is told once where a gap tells it already', () => {
    expect(kinds(contents('§ 1 Val', '§ 2 Taxa', '§ 3 Plan'), item('§ 1 Val'), item('§ 3 Plan'))).toEqual([
      'missing-paragraph',
    ])
  })

  it('has another title than the text', () => {
    expect(found(contents('§ 1 Budget', '§ 2 Taxa'), ...both)).toEqual([
      [
        'title-conflict',
        '§ 1 heter ”Budget” i innehållsförteckningen men ”Val av ombud” i texten.',
        '§ 1 is called ”Budget” in the contents but ”Val av ombud” in the text.',
      ],
    ])
  })

  it.each(['Val', 'av ombud', 'VAL, av ombud', 'Beredning: val av ombud', 'Ombud valda!'])(
    'has the same title in other words: %s',
    (title) => expect(kinds(contents(`§ 1 ${title}`, '§ 2 Taxa'), ...both)).toEqual([]),
  )
})

describe('a text that breaks off', () => {
  const summary = (...lines: string[]) =>
    kinds(`§ 1 Val\n\nSammanfattning\n\n${lines.join('\n')}\n\nBeslut\n\nJa.`)
  const line = 'Nämnden har länge haft behov av en ny plan för hela länet och'

  it.each(['dess hamnar enligt', 'dess hamnar och alla de andra', 'dess hamnar som vi inte', 'dess hamn-'])(
    'ends on words that promise more: %s',
    (end) => expect(summary(line, end)).toEqual(['truncated-passage']),
  )

  it.each(['dess hamnar.', 'dess hamnar', 'dess hamnar enligt:', 'dess hamnar ”enligt”'])(
    'does not end so: %s',
    (end) => expect(summary(line, end)).toEqual([]),
  )

  it('has several lines and stands in no list', () => {
    expect(summary('Planen enligt')).toEqual([])
    expect(summary(`• ${line}`, 'dess hamnar enligt')).toEqual([])
  })

  it('is told with its last words', () => {
    const [[, message, english] = []] = found(
      `§ 1 Val\n\nSammanfattning\n\n${line}\ndess hamnar enligt\n\nBeslut\n\nJa.`,
    )
    expect(message).toMatch(/^Texten i § 1 bryts mitt i en mening: ”… .{20,60}dess hamnar enligt”\.$/u)
    expect(english).toMatch(
      /^The text of § 1 breaks off in the middle of a sentence: ”… .{20,60}dess hamnar enligt”\.$/u,
    )
  })
})
