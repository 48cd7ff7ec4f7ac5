import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { emptyTemplate, isEmpty, type SectionOrder } from '../template/template.ts'
import { readMinutes } from './read-minutes.ts'

const read = (lines: string[], order?: SectionOrder, kind: 'minutes' | 'agenda' = 'minutes') => {
  const text = ['Kulturnämnden', '', '§ 4 Isvägarna', 'Dnr KN 2025/31', '', ...lines].join('\n')
  const [only] = readMinutes(layoutOfText(text), kind, order).items
  return { decided: only?.decisions.map(({ text: clause }) => clause), summary: only?.summary }
}

const brief = ['Isvägen till Sandholmen hålls öppen till mars.']
const told = ['Isen bär sedan trettonhelgen och vägen har plogats.']

describe('where an organisation has taught that the decision comes first', () => {
  it('decides what stands right beneath the title, without heading or wording', () => {
    expect(read([...brief, '', ...told], 'decision first')).toEqual({
      decided: brief,
      summary: told[0],
    })
    expect(read([...brief, '', 'Bakgrund', ...told], 'decision first')).toEqual({
      decided: brief,
      summary: told[0],
    })
  })

  it('decides the points of a list over its gaps', () => {
    const points = ['att vägen hålls öppen,', '', 'att den skyltas.', '', ...told]
    expect(read(points, 'decision first').decided).toEqual(['vägen hålls öppen', 'den skyltas.'])
  })

  it('does not take what another body decided further down', () => {
    const lines = [
      'Kulturnämnden beslutar att hålla vägen öppen.',
      '',
      'Bakgrund',
      'Styrelsen beslutar om medel.',
    ]
    expect(read(lines, 'decision first').decided).toEqual(['hålla vägen öppen.'])
    expect(read(lines).decided).toHaveLength(2)
  })

  it('decides nothing of a paragraph that opens with a heading', () => {
    expect(read(['Bakgrund', ...told], 'decision first').decided).toEqual([])
  })
})

describe('where an organisation has taught that the decision comes last', () => {
  it('decides the last passage, without heading or wording', () => {
    expect(read([...told, '', ...brief], 'decision last')).toEqual({ decided: brief, summary: told[0] })
    expect(read(['Bakgrund', ...told, '', ...brief], 'decision last')).toEqual({
      decided: brief,
      summary: told[0],
    })
    expect(read([...told, '', ...brief, '', 'Expedieras', 'Vägmästaren'], 'decision last').decided).toEqual(
      brief,
    )
  })

  it('decides a list with the passage that leads it in', () => {
    const lines = [...told, '', 'Vägen hålls öppen:', '', '– i januari', '– i mars']
    expect(read(lines, 'decision last').decided).toEqual(['Vägen hålls öppen: i januari i mars'])
  })

  it('takes the last of several, the others tell what was decided before', () => {
    const lines = [
      'Kulturnämnden beslutar att vägen ska utredas.',
      '',
      'Bakgrund',
      ...told,
      '',
      'Kulturnämnden beslutar att hålla vägen öppen.',
    ]
    expect(read(lines, 'decision last').decided).toEqual(['hålla vägen öppen.'])
    expect(read(lines).decided).toHaveLength(2)
  })

  it('decides nothing where no more than a description stands', () => {
    expect(read(told, 'decision last')).toEqual({ decided: [], summary: told[0] })
  })
})

describe('what is taught of the order', () => {
  it.each(['decision first', 'decision last'] as const)(
    'moves no decision under a heading of its own: %s',
    (order) => {
      const lines = [...told, '', 'Beslut', 'Kulturnämnden håller vägen öppen.', '', 'Bakgrund', ...brief]
      expect(read(lines, order)).toEqual(read(lines))
      expect(read(lines, order).decided).toEqual(['Kulturnämnden håller vägen öppen.'])
    },
  )

  it('makes no decisions of an agenda', () => {
    expect(read([...told, '', ...brief], 'decision last', 'agenda').decided).toEqual([])
  })

  it('is something: a template that says no more is not empty', () => {
    expect(isEmpty(emptyTemplate)).toBe(true)
    expect(isEmpty({ ...emptyTemplate, sectionOrder: 'decision last' })).toBe(false)
  })
})
