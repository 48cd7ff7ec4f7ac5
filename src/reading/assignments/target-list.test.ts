import { describe, expect, test } from 'vitest'
import { draftOfEntry } from './draft.ts'
import { withAnnouncedTargets } from './target-list.ts'
import { regionIn } from './test-regions.ts'

const given = { from: null, to: [], confidence: 0.5 }

/** The aims that assignments with bullets are given by what follows them. */
const aims = (titles: string[], ...after: string[]) => {
  const text = ['Inledning.', ...titles.map((title) => `• ${title}`), ...after].join('\n\n')
  const region = regionIn(text)
  const drafts = region.entries
    .filter((entry) => titles.includes(entry.text))
    .slice(0, titles.length)
    .map((entry) => draftOfEntry(region, entry, given))
  return withAnnouncedTargets(region, drafts).map(({ target, targetSpan }) => [
    target ?? null,
    targetSpan ? text.slice(targetSpan.start, targetSpan.end) : null,
  ])
}
const both = (aim: string) => [aim, aim]
const none = [null, null]

const announced = 'Två av uppdragen har fått tydligare mål:'
const bridges = 'Måla alla broar vid kusten'
const quays = 'Bygga nya kajer i hamnen'
const painted = 'Andelen målade broar ska vara 90 procent'
const built = 'Minst tre kajer ska byggas'

describe('the aims that follow the assignments', () => {
  test('go to the assignment each is about, whatever their order', () => {
    expect(aims([bridges, quays], announced, `• ${built}`, `• ${painted}`)).toEqual([
      both(painted),
      both(built),
    ])
  })
  test('may be numbered, and are told without the number', () => {
    expect(aims([bridges], announced, `1. ${painted}`)).toEqual([both(painted)])
  })
  test('go nowhere where they are about none of the assignments', () => {
    expect(aims([bridges, quays], announced, '• Antalet elever ska öka')).toEqual([none, none])
  })
  test('are what the points say right after the announcement, and no further', () => {
    expect(aims([bridges, quays], announced, `• ${painted}`, 'Annat.', `• ${built}`)).toEqual([
      both(painted),
      none,
    ])
    expect(aims([bridges, quays], `• ${painted}`, announced, `• ${built}`)).toEqual([none, both(built)])
  })
  test('are none without an announcement', () => {
    expect(aims([bridges, quays], 'Så ser det ut.', `• ${painted}`)).toEqual([none, none])
  })
  test('may be about two assignments as much', () => {
    const two = ['Korta väntan till ögonoperation', 'Korta väntan till hörapparat']
    const aim = 'Väntan till ögonoperation eller hörapparat ska kortas'
    expect(aims(two, announced, `• ${aim}`)).toEqual([both(aim), both(aim)])
    expect(aims([bridges, 'Korta väntan till hörapparat'], announced, `• ${aim}`)).toEqual([none, both(aim)])
  })
  test('are about what they say first, not what that means or is a share of', () => {
    const share = 'Andelen målade broar ska öka, vilket ger plats för nya kajer i hamnen'
    expect(aims([bridges, quays], announced, `• ${share}`)).toEqual([both(share), none])
    const part = 'Kostnaden för broar ska vara en tiondel av den för nya kajer i hamnen'
    expect(aims([bridges, quays], announced, `• ${part}`)).toEqual([both(part), none])
  })
  test('are not taken from the assignments themselves', () => {
    const text = `Uppdragen har dessa mål:\n\n• ${bridges}\n\n• ${painted}`
    const region = regionIn(text)
    const drafts = region.entries.slice(1).map((entry) => draftOfEntry(region, entry, given))
    expect(withAnnouncedTargets(region, drafts)).toEqual(drafts)
    const announcing = region.entries.slice(0, 1).map((entry) => draftOfEntry(region, entry, given))
    expect(withAnnouncedTargets(region, announcing)).toEqual(announcing)
  })
})
