import { describe, expect, it } from 'vitest'
import { corpusOf } from './corpus.ts'
import { matchAssignments } from './match-assignments.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'

const renamed = [
  ['Minska sjukfrånvaron bland medarbetarna', 'Sänka sjukfrånvaron till högst 5 procent'],
  ['Ta fram en plan för kompetensförsörjning', 'Genomföra planen för kompetensförsörjning'],
  ['Utred förutsättningarna för ett nytt badhus', 'Utredning om nytt badhus i centralorten'],
  ['Öka andelen ekologiska livsmedel i skolmaten', 'Öka andelen ekologisk mat i skolor'],
  ['Minska beroendet av hyrpersonal', 'Minska hyrberoendet'],
  ['Samla arbetet mot hyrberoende', 'Minska kostnaderna för hyrpersonal'],
  ['Minska utsläppen från transporter med 20 procent', 'Fortsätta minska transporternas klimatutsläpp'],
  [
    'Införa digital tidbokning på alla hälsocentraler',
    'Digital tidbokning ska erbjudas vid hälsocentralerna',
  ],
  ['Effektivisera lokalanvändningen', 'Se över lokalerna i syfte att minska lokalkostnaderna'],
  ['Minska antalet vårdskador', 'Stärk patientsäkerheten genom att minska vårdskadorna'],
] as const

const nearMisses = [
  ['Ta fram en handlingsplan för suicidprevention', 'Ta fram en handlingsplan för klimatanpassning'],
  ['Utred förutsättningarna för ett nytt badhus', 'Utred förutsättningarna för en ny ishall'],
  ['Minska kostnaderna för hyrpersonal', 'Minska kostnaderna för läkemedel'],
  ['Minska personalkostnaderna', 'Minska administrativa kostnader'],
  ['Minska personalkostnaderna med 3 procent', 'Minska hyrkostnaderna med 3 procent'],
  ['Identifiera och initiera åtgärder mot vårdköer', 'Identifiera och initiera åtgärder mot matsvinn'],
  ['Ta fram förslag till ny organisation för trafiken', 'Ta fram förslag till ny modell för kulturstöd'],
  ['Minska antalet vårdplatser under sommaren', 'Öka antalet vårdplatser inom psykiatrin'],
  ['Genomföra en kartläggning av tandvården', 'Genomföra en kartläggning av förlossningsvården'],
  ['Utveckla samverkan om hemsjukvård', 'Utveckla samverkan om forskning'],
  ['Stärka ledning och styrning', 'Stärka ledarskapet genom utbildning'],
  ['Upphandla ett nytt journalsystem', 'Upphandla ett nytt ekonomisystem'],
] as const

const corpus = corpusOf([...renamed, ...nearMisses].flat())
const given = (title: string, more: Partial<MatchableAssignment> = {}): MatchableAssignment => ({
  title,
  from: 'Regionfullmäktige',
  to: ['Vårdnämnden'],
  year: 2030,
  number: null,
  target: null,
  ...more,
})
const match = (one: MatchableAssignment, other: MatchableAssignment) => matchAssignments(one, other, corpus)

describe('an assignment under a new name the year after', () => {
  it.each(renamed)('%s – %s', (before, after) => {
    const found = match(given(before), given(after, { year: 2031 }))
    expect(found).toMatchObject({ same: true, relation: 'renames' })
    expect(found.confidence).toBeGreaterThanOrEqual(0.5)
  })
})

describe('another assignment in the same words', () => {
  it.each(nearMisses)('%s – %s', (one, other) => {
    expect(match(given(one), given(other)).same).toBe(false)
    expect(match(given(one), given(other, { year: 2031 })).same).toBe(false)
  })
})

describe('the same words', () => {
  const title = 'Minska matsvinnet i vårdens kök'

  it('in the same year are one assignment told twice; in another year it continues', () => {
    expect(match(given(title), given(title))).toMatchObject({ same: true, relation: 'same' })
    expect(match(given(title), given(title, { year: 2031 })).relation).toBe('continues')
    expect(match(given(title), given(title, { year: null })).relation).toBe('same')
  })

  it('tell less the further the years lie apart', () => {
    const yearsLater = (year: number) => match(given(title), given(title, { year })).confidence
    expect(yearsLater(2031)).toBeGreaterThan(yearsLater(2034))
  })

  it('match in whichever order they are laid side by side', () => {
    for (const [one, other] of [...renamed, ...nearMisses]) {
      expect(match(given(one), given(other)).confidence).toBe(match(given(other), given(one)).confidence)
    }
  })
})

const reasonsOf = (one: MatchableAssignment, other: MatchableAssignment) =>
  match(one, other)
    .reasons.map((reason) => reason.message)
    .join()

describe('reasons', () => {
  it('are told in both languages, with the words of the documents kept as they are', () => {
    const [one, other] = [
      given('Minska beroendet av hyrpersonal', { number: '4' }),
      given('Minska hyrberoendet'),
    ]
    expect(match(one, { ...other, year: 2031, to: ['Tandvårdsnämnden'] }).reasons).toEqual([
      {
        message: expect.stringMatching(/^samma ord: .*hyrpersonal ~ /),
        english: expect.stringMatching(/^same words: .*hyrpersonal ~ /),
      },
      { message: 'året efter: 2030 och 2031', english: 'the year after: 2030 and 2031' },
      { message: 'olika mottagare', english: 'different receivers' },
    ])
  })
})

describe('giver and receivers', () => {
  it('keep assignments on one matter to different bodies apart', () => {
    const one = given('Minska hyrberoendet inom tandvården', { to: ['Tandvårdsnämnden'] })
    const other = given('Minska hyrberoendet inom psykiatrin', { to: ['Psykiatrinämnden'] })
    expect(match(one, other).same).toBe(false)
    expect(reasonsOf(one, other)).toContain('olika mottagare')
  })

  it('join what a board passes on to its administration, and say so', () => {
    const above = given('Minska hyrberoendet')
    const below = given('Minska hyrberoendet', { from: 'Vårdnämnden', to: ['Vårdförvaltningen'] })
    expect(match(above, below).same).toBe(true)
    expect(reasonsOf(above, below)).toContain(
      'förs vidare nedåt: Regionfullmäktige till Vårdnämnden till Vårdförvaltningen',
    )
  })

  it('agree where one is only the kind of body, or all are meant', () => {
    const bare = given('Minska hyrberoendet', { from: 'Fullmäktige', to: ['Nämnden'] })
    const every = given('Minska hyrberoendet', { to: ['Alla nämnder och styrelser'] })
    expect(reasonsOf(given('Minska hyrberoendet'), bare)).toContain('samma uppdragsgivare')
    expect(reasonsOf(given('Minska hyrberoendet'), every)).not.toContain('olika mottagare')
  })
})

describe('numbers and figures', () => {
  const one = given('Minska transporternas utsläpp med 20 procent', { number: '3' })

  it('speak for a match when they agree and against it when they do not', () => {
    const other = (number: string, percent: number) =>
      given(`Minska utsläpp från transporter med ${percent} %`, { number })
    expect(match(one, other('3', 20)).confidence).toBeGreaterThan(match(one, other('4', 20)).confidence)
    expect(reasonsOf(one, other('3', 20))).toContain('samma siffra')
    expect(reasonsOf(one, other('3', 30))).toContain('siffran skiljer sig')
  })

  it("leave a board's share of a saving one with the whole", () => {
    const whole = given('Ta fram åtgärder som minskar lönekostnaden med 300 miljoner kronor')
    const part = given('Ta fram åtgärder som minskar lönekostnaden med 120 mkr')
    expect(match(whole, part).same).toBe(true)
  })
})
