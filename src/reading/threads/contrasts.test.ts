import { expect, test } from 'vitest'
import { contrasts } from './contrasts.ts'
import { alone } from './test-titles.ts'

const differ = (one: string, other: string) => contrasts(alone(one).kinds, alone(other).kinds)

test.each([
  ['Bygg fler bostäder i centrala tätorten', 'Bygg fler bostäder på landsbygden'],
  ['Utöka utbildningen av undersköterskor', 'Utöka utbildningen av läkare i länet'],
  ['Läsglädje för barn på sommaren', 'Läsglädje för äldre på boenden'],
  ['Ny förskola i hamnen', 'Ny grundskola i hamnen'],
  ['Mat i gymnasiet', 'Mat i grundskolan'],
  ['Mat på komvux', 'Mat i förskolan'],
  ['Tolk i slutenvården', 'Tolk i öppenvården'],
  ['Tolk i primärvården', 'Tolk i tandvården'],
  ['Rum för sjuksköterskor', 'Rum för lärare'],
  ['Lampor i parken', 'Lampor längs cykelvägen'],
  ['Lampor på skolgården', 'Lampor i parken'],
  ['Lås i hemtjänsten', 'Lås i hemsjukvården'],
  ['Lås på äldreboendet', 'Lås i hemtjänsten'],
  ['Regler för färdtjänst', 'Regler för skolskjuts'],
  ['Regler för sjukresor', 'Regler för skolskjuts'],
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
