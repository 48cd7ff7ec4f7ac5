import { describe, expect, it } from 'vitest'
import type { ExtractedAssignment, ExtractedDocument } from '../extraction.ts'
import { findThreads } from './find-threads.ts'

const span = { start: 0, end: 1, page: null }
const assignment = (title: string, more: Partial<ExtractedAssignment> = {}): ExtractedAssignment => ({
  title,
  number: null,
  from: 'Regionfullmäktige',
  to: ['Vårdnämnden'],
  year: 2030,
  target: null,
  reporting: null,
  span,
  confidence: 0.9,
  ...more,
})
const documentOf = (source: string, assignments: ExtractedAssignment[]): ExtractedDocument => ({
  source,
  kind: 'minutes',
  organisation: null,
  body: null,
  date: null,
  items: [],
  goals: [],
  figures: [],
  findings: [],
  assignments,
})
const list = (year: number, titles: string[]) => titles.map((title) => assignment(title, { year }))

const first = ['Samla arbetet mot hyrberoende', 'Minska matsvinnet', 'Korta väntan till ögonoperation']
const second = ['Korta väntetiderna till ögonoperation', 'Minska hyrberoendet', 'Bygg en ny ambulansstation']

describe('threads over two years', () => {
  const documents = [documentOf('a/ett.txt', list(2030, first)), documentOf('tva.txt', list(2031, second))]
  const threads = findThreads(documents)

  it('join what goes on under new names and leave the new and the ended alone', () => {
    expect(threads.map((thread) => thread.members)).toEqual([
      [
        { document: 0, assignment: 0 },
        { document: 1, assignment: 1 },
      ],
      [
        { document: 0, assignment: 2 },
        { document: 1, assignment: 0 },
      ],
    ])
  })

  it('carry the newest name, a confidence and reasons that name the documents', () => {
    expect(threads[0]?.title).toBe('Minska hyrberoendet')
    expect(threads[0]?.confidence).toBeGreaterThan(0.5)
    expect(threads[0]?.reasons?.[0]).toMatch(
      /^ett\.txt \(1\) – tva\.txt \(2\): fortsätter med nya ord; samma ord: /,
    )
  })
})

describe('assignments of one document', () => {
  it('for one year are never one thread, however alike', () => {
    const alike = list(2030, ['Korta väntan till höftoperation', 'Korta väntan till höftoperation i länet'])
    expect(findThreads([documentOf('a', alike)])).toEqual([])
  })

  it('are not joined through another document either', () => {
    const alike = list(2030, ['Korta väntan till höftoperation', 'Korta väntan till höftoperation i länet'])
    const threads = findThreads([
      documentOf('a', alike),
      documentOf('b', list(2030, ['Korta väntan till höftoperation'])),
    ])
    expect(threads).toHaveLength(1)
    expect(threads[0]?.members).toHaveLength(2)
  })

  it('are one thread when the one hands the other down', () => {
    const above = assignment('Minska hyrberoendet')
    const below = assignment('Minska hyrberoendet', { from: 'Vårdnämnden', to: ['Vårdförvaltningen'] })
    const [thread] = findThreads([documentOf('plan', [above, below])])
    expect(thread?.members).toHaveLength(2)
    expect(thread?.reasons?.join()).toContain('förs vidare nedåt')
  })

  it('are one thread when the document says the very same twice', () => {
    const twice = [assignment('Minska matsvinnet'), assignment('Minska matsvinnet')]
    expect(findThreads([documentOf('minutes', twice)])).toHaveLength(1)
  })
})
