import { describe, expect, it } from 'vitest'
import { figureConcerns } from './figure-concerns.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'

const given = (title: string, target: string | null = null): MatchableAssignment => ({
  title,
  target,
  from: null,
  to: [],
  year: null,
  number: null,
})
const agency = given('Minska beroendet av hyrpersonal')
const payroll = given('Ta fram åtgärder som minskar personalkostnaden')
const access = given(
  'Förbättra tillgängligheten',
  'Kortare väntan till utprovning av hörapparat och ögonoperation',
)
const concerns = (label: string, assignment: MatchableAssignment, of: string | null = null) =>
  figureConcerns({ label, of }, assignment)

describe('a figure', () => {
  it('belongs to the assignment that asks for what it measures', () => {
    expect(concerns('kostnaden för hyrpersonal', agency)).toBeGreaterThan(0.5)
    expect(
      concerns('Utprovning av hörapparat', access, 'Andel som väntat längre än 90 dagar'),
    ).toBeGreaterThan(0.5)
    expect(concerns('direkta personalkostnader', payroll)).toBeGreaterThan(0.4)
  })

  it('is about what has the share, not about what it is a share of', () => {
    const label = 'Hyrkostnadens andel av den egna personalkostnaden'
    expect(concerns(label, agency)).toBeGreaterThan(0.45)
    expect(concerns(label, payroll)).toBeLessThan(0.35)
  })

  it('belongs to none that says nothing of it', () => {
    expect(concerns('Svarsfrekvens', agency, 'Medarbetarundersökning')).toBe(0)
    expect(concerns('kostnaden för hyrpersonal', given('Bygg en ny ambulansstation'))).toBe(0)
    expect(concerns('', agency)).toBe(0)
  })
})
