import { describe, expect, it } from 'vitest'
import { aimOf } from './aim.ts'

describe('the aim that a target states', () => {
  it('is the level after "till", with the level it starts from when the change is told', () => {
    expect(
      aimOf('Sänk andelen till 6 % av lönesumman, det innebär en minskning med 25 % mot dagens nivå'),
    ).toEqual({
      value: '6',
      unit: '%',
      impliedBaseline: '8',
    })
  })
  it('is the level after "högst" and "minst"', () => {
    expect(aimOf('Kostnaden ska vara högst 4,5 procent')?.value).toBe('4.5')
    expect(aimOf('Minst 70 procent ska ha en plan')?.value).toBe('70')
  })
  it('is none when only a change is named', () => {
    expect(aimOf('Minska resandet med 15 procent jämfört med 2023')).toBeNull()
  })
  it('is none when several levels are named', () => {
    expect(aimOf('Öka till 4 % under våren och till 6 % under hösten')).toBeNull()
  })
})
