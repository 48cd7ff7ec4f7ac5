import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

describe('the forms of one Swedish word', () => {
  it.each([
    ['minska minskad minskat minskning minskningen', 'minsk'],
    ['resa resor resan resorna resandet', 'res'],
    ['tjänsteresor tjänsteresandet tjänsteresorna', 'tjänsteres'],
    ['kostnad kostnaden kostnader kostnaderna kostnadernas', 'kostnad'],
    ['omställning omställningen', 'omställ'],
    ['samordna samordnade samordning samordnad', 'samord'],
    ['utreda utreder utredning utredningen', 'utred'],
    ['stödja stöder stöd stödet', 'stöd'],
    ['tillgänglig tillgängligt tillgänglighet tillgängligheten', 'tillgänglig'],
    ['etisk etiskt etiska', 'etisk'],
    ['öka ökad ökat ökning', 'ök'],
    ['aktivitet aktiviteter aktiviteten', 'aktivitet'],
    ['ekonomi ekonomin', 'ekonomi'],
    ['enhet enheter enheten', 'enhet'],
    ['plan planen planer', 'plan'],
    ['kompetens kompetensen', 'kompetens'],
    ['nämnd nämnden nämndens nämnder', 'nämnd'],
    ['resultat resultatet', 'resultat'],
  ])('%s share the stem %s', (forms, shared) => {
    expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => shared))
  })

  it.each([
    ['resa', 'resurs'],
    ['vård', 'värd'],
    ['plan', 'plats'],
    ['kostnad', 'kost'],
  ])('of %s are not those of %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

describe('a stem', () => {
  it('is never longer than its word and never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,20}$/), (word) => {
        const short = stem(word)
        expect(short.length).toBeLessThanOrEqual(word.length)
        expect(short).not.toBe('')
      }),
    )
  })
})
