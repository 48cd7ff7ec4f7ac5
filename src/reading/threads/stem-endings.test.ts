import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

const endings =
  `heterna heten heter het ingarna ingar ingen ing ationerna ationer ationen ation ativa ativ andet anden
  ande endet enden ende orna arna erna aren ade are ats ast or ar er en et an na at ad a e`.split(/\s+/)
const withGenitive = 'heterna heten ingarna ingen ationerna ationen andet endet orna arna erna en et ade a'

describe('an ending', () => {
  it.each(endings)('-%s is taken off whole', (ending) => {
    expect(stem(`balk${ending}`)).toBe('balk')
  })

  it.each(withGenitive.split(' '))('-%s is taken off in the genitive, too', (ending) => {
    expect(stem(`balk${ending}s`)).toBe('balk')
  })

  it('leaves three letters with a vowel among them', () => {
    expect(['öden', 'sten', 'hmmande'].map(stem)).toEqual(['öden', 'sten', 'hmmand'])
  })

  it('takes the -n- or -j- before it along, where a consonant stands before that and enough is left', () => {
    expect(['stödjer', 'omställning', 'avsevärda'].map(stem)).toEqual(['stöd', 'omställ', 'avsevärd'])
    expect(['hamnen', 'ägna', 'snickring', 'snickra'].map(stem)).toEqual(['hamn', 'ägn', 'snickr', 'snickr'])
  })
})

describe('what only looks like an ending stays', () => {
  it.each(
    `kostnad månad skillnad byggnad marknad hållbar långsam aktivitet kunskap plan plats insats enhet vårdenhet
    apparat klimat format resultat mandat kandidat privat automat kompetens konsekvens frekvens licens konkurrens
    referens evidens instans balans finans leverans ambulans distans tolerans`.split(/\s+/),
  )('in %s', (word) => expect(stem(word)).toBe(word))

  it.each(['resurs', 'stads', 'balks', 'läns', 'ås'])('the s of %s is no genitive', (word) =>
    expect(stem(word)).toBe(word),
  )
})

describe('the genitive', () => {
  it.each([
    ['vårds', 'vård'],
    ['barns', 'barn'],
    ['nämnds', 'nämnd'],
    ['skolas', 'skol'],
    ['landets', 'land'],
    ['kontors', 'kont'],
    ['utrednings', 'utred'],
  ])('of %s is no part of the stem', (word, short) => expect(stem(word)).toBe(short))
})

describe('the -t of an adjective', () => {
  it.each([
    ['etiskt', 'etisk'],
    ['aktivt', 'aktiv'],
    ['lokalt', 'lokal'],
    ['kommersiellt', 'kommersiell'],
    ['hållbart', 'hållbar'],
    ['viktigt', 'viktig'],
  ])('%s belongs to %s', (neuter, common) => expect(stem(neuter)).toBe(common))

  it('is none in a short noun, nor within a word', () => {
    expect(['halt', 'altfiol'].map(stem)).toEqual(['halt', 'altfiol'])
  })
})

describe('a branch of learning', () => {
  it.each([
    ['psykologi psykologisk psykologiska', 'psykolog'],
    ['psykiatri psykiatrisk psykiatrin', 'psykiatr'],
    ['ortopedi ortopediska', 'ortoped'],
    ['neurokirurgi neurokirurgisk', 'neurokirurg'],
  ])('%s share the stem %s', (forms, shared) => {
    expect(new Set(forms.split(' ').map(stem))).toEqual(new Set([shared]))
  })

  it('has a definite form in -n, as other words in -i and "varo" have', () => {
    const forms = ['strategin', 'ekonomin', 'industrin', 'geografin', 'demokratin', 'terapin', 'närvaron']
    expect(forms.map(stem)).toEqual(forms.map((form) => stem(form.slice(0, -1))))
    expect(stem('princip')).toBe('princip')
  })
})

describe('the everyday words that are too short for the rule', () => {
  it('are stemmed by themselves, not inside others', () => {
    expect(['öka', 'ökad', 'ökade', 'ökat', 'ökar', 'ökning', 'ökningen'].map(stem)).toEqual(
      Array(7).fill('ök'),
    )
    expect(['kö', 'kön', 'köer', 'köerna'].map(stem)).toEqual(Array(4).fill('kö'))
    expect(['försöka', 'vårdkö', 'körskola'].map(stem)).toEqual(['försök', 'vårdkö', 'körskol'])
  })
})
