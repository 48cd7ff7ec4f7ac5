import { describe, expect, it } from 'vitest'
import { beginsLeadIn, readLeadIn } from './lead-in.ts'

const parts = (text: string) => {
  const leadIn = readLeadIn(text)
  if (!leadIn) return null
  const { subject, receivers, contentStart } = leadIn
  return [subject, receivers, contentStart === null ? null : text.slice(contentStart)]
}

describe('the lead-in of a clause', () => {
  it.each([
    ['Kulturnämnden beslutar', 'Kulturnämnden', [], null],
    ['Kulturnämnden beslutar att', 'Kulturnämnden', [], null],
    ['Kulturnämnden beslutar för egen del:', 'Kulturnämnden', [], null],
    ['Kulturnämnden beslutar följande:', 'Kulturnämnden', [], null],
    ['Kulturnämnden beslutar att anta planen.', 'Kulturnämnden', [], 'anta planen.'],
    ['Kulturnämnden beslutar anta planen.', 'Kulturnämnden', [], 'anta planen.'],
    ['Kulturnämnden beslutar: Planen antas.', 'Kulturnämnden', [], 'Planen antas.'],
    ['För egen del beslutar kulturnämnden att anta planen.', 'Kulturnämnden', [], 'anta planen.'],
    ['Kulturnämnden beslutade enligt förvaltningens förslag att anta X', 'Kulturnämnden', [], 'anta X'],
    ['Kulturnämnden beslutar med stöd av 9 kap. 3 § lagen att ge lov.', 'Kulturnämnden', [], 'ge lov.'],
    ['Kulturnämnden beslutar med 7 röster mot 4 att anta planen', 'Kulturnämnden', [], 'anta planen'],
    [
      'Kulturnämnden beslutar uppdra åt chefen att utreda.',
      'Kulturnämnden',
      [],
      'uppdra åt chefen att utreda.',
    ],
    ['Arbetsutskottet föreslår att kulturnämnden beslutar.', 'Arbetsutskottet', ['Kulturnämnden'], null],
    [
      'Arbetsutskottet föreslår kulturnämnden besluta att anta X',
      'Arbetsutskottet',
      ['Kulturnämnden'],
      'anta X',
    ],
    [
      'Arbetsutskottet föreslår kulturnämnden att besluta att X antas',
      'Arbetsutskottet',
      ['Kulturnämnden'],
      'X antas',
    ],
    ['Arbetsutskottet föreslår kulturnämnden att anta X', 'Arbetsutskottet', ['Kulturnämnden'], 'anta X'],
    ['Kulturnämnden föreslår att motionen avslås.', 'Kulturnämnden', [], 'motionen avslås.'],
    ['Kulturnämnden föreslås besluta att anta X', null, ['Kulturnämnden'], 'anta X'],
    ['Föreslår kulturnämnden att anta X', null, ['Kulturnämnden'], 'anta X'],
    ['På förslag av Bo Ek (S): Planen antas.', null, [], 'Planen antas.'],
    [
      'Kulturnämnden beslutar för egen del, under förutsättning av fullmäktiges beslut',
      'Kulturnämnden',
      [],
      null,
    ],
    [
      'Kulturnämnden beslutar, under förutsättning att medel finns, att anta X',
      'Kulturnämnden',
      [],
      'anta X',
    ],
    ['beslutar att', null, [], null],
    ['Kulturnämnden BESLUTAR', 'Kulturnämnden', [], null],
    ['Kulturnämnden beslutar a t t anta planen.', 'Kulturnämnden', [], 'anta planen.'],
    ['Kulturnämnden beslutar föreslå fritidsnämnden besluta', 'Kulturnämnden', ['Fritidsnämnden'], null],
    [
      'Kulturnämnden beslutar att föreslå fritidsnämnden att anta X',
      'Kulturnämnden',
      ['Fritidsnämnden'],
      'anta X',
    ],
    [
      'Kulturnämnden beslutar att föreslå att fritidsnämnden antar X',
      'Kulturnämnden',
      [],
      'föreslå att fritidsnämnden antar X',
    ],
  ])('%j', (text, subject, receivers, content) => {
    expect(parts(text)).toEqual([subject, receivers, content])
  })

  it('goes through several bodies, nearest first', () => {
    expect(parts('Arbetsutskottet föreslår kulturnämnden föreslå fritidsnämnden besluta att anta X')).toEqual(
      ['Arbetsutskottet', ['Kulturnämnden', 'Fritidsnämnden'], 'anta X'],
    )
  })

  it('may have an insertion before "att"', () => {
    expect(
      parts(
        'Arbetsutskottet föreslår att kulturnämnden beslutar, för Norra länet, att i enlighet med råden betala',
      ),
    ).toEqual(['Arbetsutskottet', ['Kulturnämnden'], 'i enlighet med råden betala'])
  })

  it('leaves the sentence whole where it names only the ground of the decision', () => {
    expect(parts('Kulturnämnden beslutar i enlighet med förslaget.')?.[2]).toBe(
      'Kulturnämnden beslutar i enlighet med förslaget.',
    )
  })

  it.each([
    'Planen antas.',
    'Kulturnämnden fastställer planen.',
    'Arbetsutskottet tar del av informationen.',
  ])('is not seen in %j', (text) => {
    expect(readLeadIn(text)).toBeNull()
  })

  it('in the past tense does not begin a decision: that is history', () => {
    expect(beginsLeadIn('Kulturnämnden beslutade den 3 maj att anta planen.')).toBe(false)
    expect(beginsLeadIn('Kulturnämnden beslutar att anta planen.')).toBe(true)
  })
})
