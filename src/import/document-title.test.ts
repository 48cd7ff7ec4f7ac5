import { describe, expect, it } from 'vitest'
import { documentTitle } from './document-title.ts'
import { minutesOf2024, planOf2024 } from './test-readings.ts'

describe('the title of a document', () => {
  it('is its own when it names itself', () =>
    expect(documentTitle(planOf2024.document, 'a.pdf')).toBe('Nämndplan 2024'))
  it('says whose minutes it is when it does not', () => {
    const [item] = minutesOf2024.document.items
    const two = { ...minutesOf2024.document, title: null, items: item ? [item, item] : [] }
    expect(documentTitle(two, 'a.pdf')).toBe('Protokoll, Ansvarsnämndens arbetsutskott')
  })
  it('says which paragraph an extract holds', () =>
    expect(documentTitle({ ...minutesOf2024.document, title: null }, 'a.pdf')).toBe(
      'Protokollsutdrag § 7, Ansvarsnämndens arbetsutskott',
    ))
  it('takes the file name only to tell apart what nothing else does', () =>
    expect(documentTitle({ ...planOf2024.document, title: ' ', body: null }, 'bilder-1.pdf')).toBe(
      'Plan (bilder-1)',
    ))
})
