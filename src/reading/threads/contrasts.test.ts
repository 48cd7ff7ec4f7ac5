import { expect, test } from 'vitest'
import { contrasts } from './contrasts.ts'
import { alone } from './test-titles.ts'

const differ = (one: string, other: string) => contrasts(alone(one), alone(other))

test.each([
  ['Bygg fler bostäder i centrala tätorten', 'Bygg fler bostäder på landsbygden'],
  ['Utöka utbildningen av undersköterskor', 'Utöka utbildningen av läkare i länet'],
  ['Läsglädje för barn på sommaren', 'Läsglädje för äldre på boenden'],
  ['Ny förskola i hamnen', 'Ny grundskola i hamnen'],
])('other kinds of one line set titles apart: %s – %s', (one, other) => {
  expect([differ(one, other), differ(other, one)]).toEqual([true, true])
})

test.each([
  ['Bygg fler bostäder i tätorten', 'Bygg fler bostäder'],
  ['Läsglädje för barn och äldre', 'Läsglädje för äldre på boenden'],
  ['Läsglädje för unga på sommaren', 'Läsglädje för barn i maj'],
])('a kind that one leaves out or both name does not: %s – %s', (one, other) => {
  expect([differ(one, other), differ(other, one)]).toEqual([false, false])
})
