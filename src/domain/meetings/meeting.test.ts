import { describe, expect, it } from 'vitest'
import { caseSlug } from '../cases/case.ts'
import { canGainLegalForce, standingOf } from '../decisions/clause.ts'
import { meetingSlug, paragraphSlug } from './meeting.ts'

describe('the address of a meeting', () => {
  it('is its date', () => expect(meetingSlug('2024-10-17', 2024, '81')).toBe('2024-10-17'))
  it('says that it is undated, with year and first paragraph, so that two extracts stay apart', () => {
    expect(meetingSlug(null, 2024, '27')).toBe('odaterat-2024-p27')
    expect(meetingSlug(null, 2024, '12  a')).toBe('odaterat-2024-p12a')
    expect(meetingSlug(null, null, null)).toBe('odaterat')
  })
})

describe('the address of a paragraph', () => {
  it('is its number, however it is spaced', () => {
    expect(paragraphSlug('12 a', 3)).toBe('12-a')
    expect(paragraphSlug(' 12  A ', 3)).toBe('12-a')
  })
  it('is its place when the number is lost', () => expect(paragraphSlug(null, 3)).toBe('utan-nummer-4'))
})

describe('the address of a case', () => {
  it('is the same in any writing of the number', () => {
    const number = { raw: 'HSN 145-2024', prefix: 'HSN', year: 2024, serial: 145 }
    expect(caseSlug(number)).toBe('hsn-145-2024')
    expect(caseSlug({ ...number, raw: 'HSN145-2024' })).toBe('hsn-145-2024')
  })
  it('is the raw text when not all of its parts are known', () => {
    expect(caseSlug({ raw: 'LK/240123', prefix: null, year: null, serial: null })).toBe('lk-240123')
    const whole = { raw: 'Dnr 7', prefix: 'KN', year: 2024, serial: 7 }
    expect(caseSlug({ ...whole, prefix: null })).toBe('dnr-7')
    expect(caseSlug({ ...whole, year: null })).toBe('dnr-7')
    expect(caseSlug({ ...whole, serial: null })).toBe('dnr-7')
  })
})

describe('a clause', () => {
  it.each([
    ['own', 'decided', true],
    ['recommendation', 'proposed', false],
    ['handedOver', 'handedOver', false],
    ['noted', 'noted', false],
  ] as const)('of kind %s is %s, gains legal force: %s', (kind, standing, force) => {
    expect(standingOf(kind)).toBe(standing)
    expect(canGainLegalForce(kind)).toBe(force)
  })
})
