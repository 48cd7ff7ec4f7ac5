import { describe, expect, it } from 'vitest'
import { joinReceivers } from './receivers.ts'

describe('the receivers of an assignment', () => {
  it('are all that any place names, in the order they were first told', () =>
    expect(joinReceivers(['Vårdnämnden'], ['Regionstyrelsen', 'Vårdnämnden'])).toEqual([
      'Vårdnämnden',
      'Regionstyrelsen',
    ]))
  it('lose a bare "nämnden" when a nämnd is named, whichever came first', () => {
    expect(joinReceivers(['Vårdnämnden'], ['Nämnden'])).toEqual(['Vårdnämnden'])
    expect(joinReceivers(['Nämnden'], ['Vårdnämnden'])).toEqual(['Vårdnämnden'])
  })
  it('keep a bare name when nothing says which one it is', () => {
    expect(joinReceivers(['Regionstyrelsen'], ['Nämnden'])).toEqual(['Regionstyrelsen', 'Nämnden'])
    expect(joinReceivers([], ['Förvaltningen'])).toEqual(['Förvaltningen'])
    expect(joinReceivers(['Vårdnämnden'], ['Nämnden för kultur'])).toEqual([
      'Vårdnämnden',
      'Nämnden för kultur',
    ])
  })
})
