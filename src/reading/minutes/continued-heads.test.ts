import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { withoutContinuedHeads } from './continued-heads.ts'
import { readMinutes } from './read-minutes.ts'
import { contentRows, type Row } from './rows.ts'

const read = (...pages: string[]) => readMinutes(layoutOfText(pages.join('\f')))
const rowsOf = (...pages: string[]) => contentRows(layoutOfText(pages.join('\f')), new Map())
const kept = (rows: Row[]) => withoutContinuedHeads(rows).map(({ text }) => text)
const first = '§ 12 Planen\nKN 1-2025\n\nSammanfattning\n\nNämnden har under lång tid haft behov av en'
const rest = 'ny plan för länet.\n\nBeslut\n\nPlanen antas.'

describe('a paragraph that goes on over a page', () => {
  it.each([
    'Forts. § 12',
    'Forts § 12',
    '(forts.) § 12',
    'Fortsättning på § 12',
    'Forts.från §12',
    'Fortsättning av §  12',
    '§ 12 forts.',
    '§12forts',
    '§ 12 – (forts.)',
    '§  12/25 -forts',
    '§ 12 Fortsättning',
    '§ 12 Planen',
    '§ 12 Plan',
    '§ 12',
  ])('is one, though the page begins with %j', (head) => {
    const { items, findings } = read(first, `${head}\n\n${rest}`)
    expect(items).toHaveLength(1)
    expect(items[0]?.summary).toBe('Nämnden har under lång tid haft behov av en ny plan för länet.')
    expect(findings).toEqual([])
  })

  it.each(['§ 12 Taxan', '§ 12 Planens mål', '§ 12 Fortsatt drift'])(
    'is another one where the page begins with another title: %s',
    (head) => {
      const { items, findings } = read(`${first}\n\n${rest}`, `${head}\n\n${rest}`)
      expect(items).toHaveLength(2)
      expect(findings.map(({ kind }) => kind)).toEqual(['duplicate-paragraph'])
    },
  )
})

describe('a row stays', () => {
  it.each([
    ['it names the page turn within a sentence', ['§ 12 Planen', 'Se forts. § 12']],
    ['its title is another with the same end', ['§ 12 Nya planen', 'planen']],
    ['no page has turned', ['§ 12 Planen\n\n§ 12 Planen']],
    ['another number has the same title', ['§ 12 Planen', '§ 13 Planen']],
    ['no number stands on it', ['§ 12 Planen', 'Planen']],
  ])('where %s', (_, pages) => expect(kept(rowsOf(...pages))).toEqual(pages.join('\n\n').split('\n\n')))
})

describe('beneath the name of a list of votes', () => {
  it.each([
    'Omröstningslista nr 2',
    'Omröstningsprotokoll',
    'Voteringslista',
    'Voteringprotokoll',
    'Omröstningresultat',
  ])('the head says again what was voted on: %s', (name) => {
    expect(kept(rowsOf(`§ 12 Planen\n\n${name}\n§ 12. Om planen\nBo Ek`))).toEqual([
      '§ 12 Planen',
      name,
      'Bo Ek',
    ])
  })

  it.each(['Omröstningslistans rader', 'Se voteringslista'])('and no other row: %s', (name) => {
    expect(kept(rowsOf(`§ 12 Planen\n\n${name}\n§ 12. Om planen\nBo Ek`))).toHaveLength(4)
  })
})

describe('what follows upon a head that is left out', () => {
  it('goes on across the turn of the page, and only that row', () => {
    const breaks = withoutContinuedHeads(rowsOf('§ 12 Planen\nBo Ek', 'Forts. § 12\n\nIda Ås\nEva Sund')).map(
      (row) => row.break,
    )
    expect(breaks.slice(1)).toEqual(['none', 'seam', 'none'])
    expect(withoutContinuedHeads(rowsOf('Bo Ek\nIda Ås'))[0]?.break).toBe(rowsOf('Bo Ek\nIda Ås')[0]?.break)
  })
})
