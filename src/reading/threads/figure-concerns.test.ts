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

  it('is less about what says only half of it, and a quarter about the whole it is a share of', () => {
    expect(concerns('broar', given('Bygg broar'))).toBeGreaterThan(0.95)
    expect(concerns('broar', given('Bygg broar och bryggor vid alla kajer'))).toBeLessThan(0.9)
    expect(concerns('bryggornas andel av broarna', given('Bygg broar'))).toBe(0.25)
    expect(concerns('bryggornas andel av broarna', given('Bygg', 'Fler broar'))).toBe(0.25)
  })

  it('is found by its heading and by the target alone', () => {
    expect(concerns('Antal', given('Bygg', 'Fler broar'), 'broar')).toBeGreaterThan(0.5)
    expect(concerns('broar', given('Bygg', 'Fler broar'))).toBeGreaterThan(0.9)
  })

  it('is found by another name of its matter', () => {
    expect(concerns('väntetid', given('Korta köerna'))).toBeGreaterThan(0.6)
    expect(concerns('överbeläggningar', given('Fler vårdplatser'))).toBeGreaterThan(0.6)
  })

  it('belongs to none that says nothing of it', () => {
    expect(concerns('Svarsfrekvens', agency, 'Medarbetarundersökning')).toBe(0)
    expect(concerns('kostnaden för hyrpersonal', given('Bygg en ny ambulansstation'))).toBe(0)
    expect(concerns('', agency)).toBe(0)
  })
})
