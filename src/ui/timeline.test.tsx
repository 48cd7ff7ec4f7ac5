import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { hereOf } from './here.ts'
import { Timeline } from './timeline.tsx'
import { layThread, type ThreadEvent, type ThreadGap, type ThreadName } from './timeline-lanes.ts'

const organisation = { slug: 'x', name: 'X', demonstration: false }
const here = hereOf({ language: 'sv', path: '/x' }, organisation)

function event(key: string, changes: Partial<ThreadEvent> = {}): ThreadEvent {
  return { kind: 'event', key, when: '2024-01-30', shape: 'own', what: 'Beslut', ...changes }
}
const gap: ThreadGap = { kind: 'gap', key: 'gap', when: null, what: 'Lucka', text: 'Ingen rapport.' }
function name(year: string): ThreadName {
  return { kind: 'name', key: year, year, name: `Namn ${year}` }
}
function shown(...parts: Parameters<typeof layThread>[0]) {
  return render(<Timeline here={here} parts={parts} />)
}
const looseEnds = (html: string) => html.split('viewBox="0 0 24 14"').length - 1

describe('lanes', () => {
  test('the thread changes lane where the name does, and turns back at the next name', () => {
    const laid = layThread([name('2023'), event('a'), name('2024'), event('b'), name('2025'), event('c')])
    expect(laid.map((one) => one.lane)).toEqual([1, 1, 2, 2, 1, 1])
  })
  test('it turns only between events: the first name has no turn', () => {
    expect(shown(name('2023'), event('a'), name('2024'), event('b')).split('lane-name turn')).toHaveLength(2)
  })
  test('it begins at the first event and ends at the last', () => {
    const laid = layThread([name('2023'), event('a'), event('b')])
    expect(laid.map((one) => [one.above, one.below])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ])
  })
})

describe('where the chain is broken', () => {
  test('a gap between two events has two loose ends', () => {
    expect(looseEnds(shown(event('a'), gap, event('b')))).toBe(2)
  })
  test('an act that is told of but not held is a dashed ring apart from the thread', () => {
    const html = shown(event('a', { shape: 'notFound', what: 'Beslut saknas' }), event('b'))
    expect(html).toContain('class="dashed"')
    expect(looseEnds(html)).toBe(1)
  })
  test('between two breaks there is no thread, so no end', () => {
    expect(looseEnds(shown(gap, { ...gap, key: 'other' }))).toBe(0)
  })
})

describe('what is said', () => {
  test('an undated event says so, a dated one keeps its date for machines', () => {
    expect(shown(event('a', { when: null }))).toContain('odaterat')
    expect(shown(event('a'))).toContain('datetime="2024-01-30"')
  })
  test('what has not happened has no knot', () => {
    expect(shown(event('a'), event('b', { coming: true })).match(/<path/g)).toHaveLength(1)
  })
  test('in English the document keeps its own language', () => {
    const english = hereOf({ language: 'en', path: '/x' }, organisation)
    const parts = [event('a', { text: 'Kostnaden minskar', textIsSaid: true })]
    expect(render(<Timeline here={english} parts={parts} />)).toContain('<span lang="sv">Kostnaden minskar')
  })
})
