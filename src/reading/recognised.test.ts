import { describe, expect, it } from 'vitest'
import type { ExtractedDocument } from './extraction.ts'
import { layoutOfText } from './formats/text.ts'
import type { Layout, RecognisedSpan } from './layout.ts'
import { structureOf } from './read.ts'
import { boundByRecognition, recognisedPages, unreadFindings } from './recognised.ts'

/** A text whose words were recognised in a picture, each as surely as said; words without a share are real text. */
function pictured(text: string, sure: Record<string, number>): Layout {
  const layout = layoutOfText(text)
  const lines = layout.lines.map((line) => {
    const recognised = [...line.text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): RecognisedSpan[] => {
      const start = line.start + index
      return sure[word] === undefined ? [] : [{ start, end: start + word.length, confidence: sure[word] }]
    })
    return recognised.length > 0 ? { ...line, recognised } : line
  })
  return { ...layout, lines }
}

describe('the words that were recognised in pictures', () => {
  it('are told page by page, each with how sure it is, and the page as a whole', () => {
    const layout = pictured('Trafik fält\nhuset\fvanlig text\fsista', {
      Trafik: 0.9,
      fält: 0.504,
      huset: 0.7,
      sista: 0.2,
    })
    expect(recognisedPages(layout)).toEqual([
      {
        page: 1,
        confidence: 0.7,
        words: [
          [0, 6, 0.9],
          [7, 11, 0.5],
          [12, 17, 0.7],
        ],
      },
      { page: 3, confidence: 0.2, words: [[30, 35, 0.2]] },
    ])
  })

  it('are none in real text', () => expect(recognisedPages(layoutOfText('Trafik'))).toEqual([]))

  it('of a page that could not be read are a finding of that page', () => {
    const layout = layoutOfText('Första\fAndra')
    const notes = [{ page: 2, sv: 'Sidan 2 gick inte att läsa.', en: 'Page 2 could not be read.' }]
    const message = { message: 'Sidan 2 gick inte att läsa.', english: 'Page 2 could not be read.' }
    expect(unreadFindings({ ...layout, notes })).toEqual([
      { kind: 'unread-passage', ...message, span: { start: 7, end: 12, page: 2 } },
    ])
    expect(unreadFindings({ ...layout, notes: [{ page: 9, sv: '', en: '' }] })[0]?.span).toEqual({
      start: 0,
      end: 0,
      page: 9,
    })
    expect(unreadFindings(layout)).toEqual([])
  })
})

describe('what rests on recognised words', () => {
  const span = { start: 10, end: 20, page: 1 }
  const found = { confidence: 0.8, span }
  const document = {
    ...structureOf('a.txt', layoutOfText('')),
    items: [found],
    figures: [found],
    assignments: [found],
    goals: [{ number: '1', title: 'Mål', subgoals: [{ title: 'Delmål', indicators: [found] }] }],
  } as unknown as ExtractedDocument
  const shares = (words: [number, number, number][]) => {
    const bound = boundByRecognition(document, [{ page: 1, confidence: 1, words }])
    const indicators = bound.goals.flatMap((goal) => goal.subgoals.flatMap((sub) => sub.indicators))
    return [...bound.items, ...bound.figures, ...bound.assignments, ...indicators].map(
      (each) => each.confidence,
    )
  }

  it('is no surer than they are', () => {
    expect(
      shares([
        [10, 15, 0.4],
        [16, 20, 0.7],
      ]),
    ).toEqual([0.55, 0.55, 0.55, 0.55])
    expect(shares([[5, 11, 0.3]])).toEqual([0.3, 0.3, 0.3, 0.3])
    expect(shares([[10, 20, 0.95]])).toEqual([0.8, 0.8, 0.8, 0.8])
  })

  it('is not judged by the words before and after it', () => {
    expect(
      shares([
        [5, 10, 0.1],
        [20, 25, 0.1],
      ]),
    ).toEqual([0.8, 0.8, 0.8, 0.8])
  })

  it('keeps all else, and the document tells the words', () => {
    const pages = [{ page: 1, confidence: 1, words: [] }]
    expect(boundByRecognition(document, pages)).toEqual({ ...document, recognised: pages })
    expect(boundByRecognition(document, [])).toBe(document)
  })
})
