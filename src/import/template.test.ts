import { describe, expect, it } from 'vitest'
import { emptyTemplate, type ReadingTemplate } from '../reading/template/template.ts'
import { caseNumbersOf } from './case-numbers-of.ts'
import { teachableOf } from './teachable.ts'
import { changeTemplate, type TemplateChange } from './template.ts'

const taughtBy = (changes: TemplateChange[]): ReadingTemplate =>
  changes.reduce<ReadingTemplate>((template, change) => {
    const changed = changeTemplate(template, change)
    if ('wrong' in changed) throw new Error(changed.wrong)
    return changed.template
  }, emptyTemplate)

describe('a template', () => {
  const form = { example: 'LK-24/0123', order: 'year first' } as const
  const body = { add: 'body', name: 'Ansvarsnämnden', also: ['AN', ' Ansvar ', ''] } as const

  it('learns a form of case numbers, a heading and the short names of a body, and forgets them again', () => {
    const taught = taughtBy([
      { add: 'caseNumber', form },
      { add: 'section', heading: 'Så blev det:', section: 'decision' },
      body,
      { ...body, also: ['AN', 'Nämnden för ansvar'] },
    ])
    expect(taught).toEqual({
      caseNumbers: [form],
      sections: [{ heading: 'Så blev det', section: 'decision' }],
      bodies: [{ name: 'Ansvarsnämnden', also: ['AN', 'Ansvar', 'Nämnden för ansvar'] }],
    })
    const forgotten = changeTemplate(taught, { forget: 'caseNumbers', at: 0 })
    expect(forgotten).toMatchObject({ template: { caseNumbers: [] }, said: '− LK-24/0123' })
  })

  it('is told where the decision stands, and lets each paragraph be judged by itself again', () => {
    const last = { set: 'sectionOrder', order: 'decision last' } as const
    const taught = taughtBy([last])
    expect(taught.sectionOrder).toBe('decision last')
    expect(changeTemplate(taught, last)).toEqual({ wrong: 'taught-already' })
    const judged = changeTemplate(taught, { set: 'sectionOrder', order: null })
    expect(judged).toEqual({ template: emptyTemplate, said: '− Beslutet sist' })
  })

  it('refuses what says nothing, what is taught, and what is not there', () => {
    const refusals: [ReadingTemplate, TemplateChange][] = [
      [emptyTemplate, { add: 'caseNumber', form: { ...form, example: 'LK' } }],
      [emptyTemplate, { add: 'section', heading: ' ', section: 'decision' }],
      [emptyTemplate, { ...body, also: ['Ansvarsnämnden'] }],
      [taughtBy([body]), { ...body, name: 'En annan', also: ['an'] }],
      [taughtBy([{ add: 'caseNumber', form }]), { add: 'caseNumber', form }],
      [emptyTemplate, { forget: 'bodies', at: 0 }],
    ]
    const wrong = refusals.map(([template, change]) => {
      const changed = changeTemplate(template, change)
      return 'wrong' in changed ? changed.wrong : 'taught'
    })
    expect(wrong).toEqual([
      'no-example',
      'no-heading',
      'no-body',
      'taught-already',
      'taught-already',
      'no-setting',
    ])
  })

  it('lets a case number of its form be taken apart, and keeps it as it is written', () => {
    expect(caseNumbersOf('LK-25/0017', [form])).toMatchObject([
      { raw: 'LK-25/0017', prefix: 'LK', year: 2025, serial: '17' },
    ])
    expect(caseNumbersOf('HSN 12-2024', [form])).toMatchObject([{ raw: 'HSN 12-2024', year: 2024 }])
  })
})

describe('a correction that can be taught', () => {
  it('is a case number with its order, or a name instead of another', () => {
    expect(teachableOf({ field: 'caseNumber', was: null, became: 'LK-24/0123' })).toEqual({
      exempel: 'LK-24/0123',
      ordning: 'year first',
    })
    expect(teachableOf({ field: 'to', was: ['AN', 'RS'], became: ['Ansvarsnämnden', 'RS'] })).toEqual({
      namn: 'Ansvarsnämnden',
      kallas: 'AN',
    })
  })

  it('is nothing that holds for one file alone', () => {
    expect(teachableOf({ field: 'title', was: 'a', became: 'b' })).toBeNull()
    expect(teachableOf({ field: 'to', was: [], became: ['Ansvarsnämnden'] })).toBeNull()
  })
})
