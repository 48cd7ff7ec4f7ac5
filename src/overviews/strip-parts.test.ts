import { expect, test } from 'vitest'
import { hereOf } from '../ui/here.ts'
import { stripParts } from './strip-parts.ts'
import { assignment, mention, passage, thread } from './test-threads.ts'

const here = hereOf(
  { language: 'sv', path: '/prov' },
  { slug: 'prov', name: 'Region Prov', demonstration: false },
)

test('lying down, the events of all years stand in one order of time', () => {
  const report = mention(passage('protokoll', '2024-11-28', '204'), { standing: 'decided' })
  const decision = {
    by: 'fullmäktige',
    date: '2024-11-27',
    passage: passage('p', '2024-11-28', '215'),
    held: null,
  }
  const years = [
    assignment(2024, 'Samla arbetet', { mentions: [report] }),
    assignment(2025, 'Minska beroendet', { decision }),
  ]
  const days = stripParts(here, thread(years)).map((part) => part.when)
  expect(days).toEqual(['2024-11-27', '2024-11-28'])
})

test('five at most are shown, and what only mentions gives way first', () => {
  const told = ['01', '02', '03', '04', '05', '06'].map((month) =>
    mention(passage(`p${month}`, `2024-${month}-01`), {
      standing: month === '03' ? 'noted' : 'decided',
      target: 'x',
    }),
  )
  const days = stripParts(here, thread([assignment(2024, 'A', { mentions: told })])).map((part) => part.when)
  expect(days).toEqual(['2024-01-01', '2024-02-01', '2024-04-01', '2024-05-01', '2024-06-01'])
})
