import { expect, test } from 'vitest'
import { meaningOf, withTerms } from './same-meaning.ts'

test.each([
  ['omställning till god och nära vård', 'omställning till närvård'],
  ['Nära vården i glesbygd', 'närvård i glesbygd'],
  ['våld i nära relation', 'våld i våldsutsatt'],
  ['våld i nära  relationer idag', 'våld i våldsutsatt idag'],
  ['Ekonomi i balans', 'ekonomibalans'],
  ['få ekonomin i balans', 'få ekonomibalans'],
  ['Balans i ekonomin senast i år', 'ekonomibalans senast i år'],
  ['nå ekonomisk balans', 'nå ekonomibalans'],
  ['vård i livets slutskede', 'vård i palliativ'],
  ['vid livets slut', 'vid palliativ'],
  ['minskat ekonomiskt bistånd', 'minskat försörjningsstöd'],
  ['psykisk ohälsa bland unga', 'psykisk bland unga'],
  ['den psykiska hälsan', 'den psykisk'],
  ['psykiskt välbefinnande', 'psykisk'],
  ['det civila försvaret', 'det civilförsvar'],
  ['Civilt försvar', 'civilförsvar'],
  ['taxan för vatten och avlopp', 'taxan för vattenavlopp'],
  ['barn- och ungdomspsykiatrin', 'barnpsykiatrin'],
  ['Barn och ungdomspsykiatri', 'barnpsykiatri'],
])('a term is one word: %s', (title, told) => {
  expect(withTerms(title)).toBe(told)
})

test.each([
  'vård nära hemmet',
  'onära vård',
  'nära vårdcentralen',
  'nära relationellt',
  'mikroekonomi i balans',
  'ekonomi i balansräkningen',
  'obalans i ekonomin',
  'balans i ekonominämnden',
  'ekonomisk balansräkning',
  'livets slutstation',
  'ekonomiskt biståndsarbete',
  'psykiskt hälsosam',
  'civilt försvarsverk',
  'grundvatten och avlopp',
  'vatten och avloppsrör',
])('words that only look like it are left as they are: %s', (title) => {
  expect(withTerms(title)).toBe(title)
})

test.each([
  ['inhyr', 'hyr'],
  ['väntetid', 'kö'],
  ['prevention', 'förebygg'],
  ['glesbygd', 'landsbygd'],
  ['torg', 'torg'],
])('%s stands for the same as %s', (word, meaning) => {
  expect(meaningOf(word)).toBe(meaning)
})
