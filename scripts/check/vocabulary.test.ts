import { expect, test } from 'vitest'
import { breachesOf, houseOf } from './test-house.ts'
import { checkVocabulary, misnomer, termsOf } from './vocabulary.ts'

const glossary = [
  '| Swedish | Identifier | Note |',
  '|---|---|---|',
  '| motion | `councilMotion` |  |',
  '| yrkande | `yrkande` | kept |',
  '| uppdrag (person) | `seat` |  |',
  '| nämnd | `board` |  |',
  '| beslut | `decision` |  |',
  '| mål | `goal` |  |',
  '| handling | `record` |  |',
  '| områdeschef, verksamhetschef | `areaManager`, `headOfOperations` |  |',
  '| notice | `anslag` is `notice` |',
].join('\n')
const terms = termsOf(glossary)

test('the glossary gives each Swedish term its one name', () => {
  expect(terms).toHaveLength(8)
  expect(terms[0]).toEqual({ swedish: 'motion', identifier: 'councilMotion' })
})

test.each([
  'motion',
  'motions',
  'openMotion',
  'Motion',
  'matter',
  'theMatter',
  'beslut',
  'antalBeslut',
  'mål',
  'nämnd',
])('%s is refused', (name) => {
  expect(misnomer(terms)(name)).not.toBeNull()
})

test.each([
  'councilMotion',
  'councilMotions',
  'yrkande',
  'board',
  'decision',
  'errorHandling',
  'emotion',
  'frontmatter',
])('%s is a good name', (name) => {
  expect(misnomer(terms)(name)).toBeNull()
})

test('names are read where something is named, not in texts or in what others call it', () => {
  const house = houseOf({
    'docs/glossary.md': glossary,
    'src/a.ts': `import { matter as theCase } from 'x'\nconst path = 'uppdrag/mål'\nconst beslut = 1\ntype T = { matter: 1 }`,
  })
  expect(breachesOf(checkVocabulary(house))).toEqual([
    'src/a.ts:3 beslut: “beslut” is decision in the code',
    'src/a.ts:4 matter: never “matter”; an ärende is a Case',
  ])
})

test('a glossary that is gone or empty fails', () => {
  expect(breachesOf(checkVocabulary(houseOf({ 'src/a.ts': '' })))).toEqual([
    'docs/glossary.md: holds no table of terms',
  ])
})
