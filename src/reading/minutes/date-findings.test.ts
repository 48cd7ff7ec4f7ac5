import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const found = (...front: string[]) => {
  const lines = [
    'Kulturnämnden',
    'Sammanträdesdatum 2025-03-14',
    '',
    ...front,
    '',
    '§ 1 Planen',
    '',
    'Beslut',
    'Ja.',
  ]
  const layout = layoutOfText(lines.join('\n'))
  return readMinutes(layout).findings.map(({ kind, message, english, span }) => [
    kind,
    message,
    english,
    layout.text.slice(span.start, span.end),
  ])
}

describe('a day of adjustment before the day of the meeting', () => {
  it.each([
    ['beside its label', ['Justeringens plats och tid: Kansliet, 4 mars 2025']],
    ['beneath its label', ['Justeringens plats och tid', 'Kansliet, 4 mars 2025']],
    ['as minutes end', ['Justerat den 4 mars 2025']],
  ])('is told, %s', (_, front) => {
    expect(found(...front)).toEqual([
      [
        'date-conflict',
        'Justeringens dag, 2025-03-04, ligger före sammanträdets, 2025-03-14.',
        'The minutes were adjusted on 2025-03-04, before the meeting on 2025-03-14.',
        '4 mars 2025',
      ],
    ])
  })

  it.each([
    ['the same day', ['Justerat 2025-03-14']],
    ['a later day', ['Justeringsdatum 2025-03-20']],
    ['a day of something else', ['Kallelsen skickades 2025-03-04']],
    ['a day beneath that of adjustment', ['Justeringsdatum 2025-03-20', 'Kallelsen skickades 2025-03-04']],
    ['the notice beneath the label', ['Justeringens plats och tid', 'Anslaget sätts upp 2025-03-04']],
    ['a day without a year', ['Justeras den 4 mars']],
  ])('is not %s', (_, front) => expect(found(...front)).toEqual([]))
})
