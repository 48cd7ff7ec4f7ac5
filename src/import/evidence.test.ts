import { describe, expect, it } from 'vitest'
import { evidenceOf, surroundingsOf } from './evidence.ts'

const text =
  '§ 1 Inledning\nKostnaden är 1 234,5 mkr.\n§ 2 Vård\nNämnden upp-\ndrar åt direktören att minska\nkostnaden.'
const around = surroundingsOf(text, { start: text.indexOf('§ 2'), end: text.length })

describe('what the source says of a value', () => {
  it('finds words in the passage across line ends and hyphens', () => {
    expect(evidenceOf('Nämnden uppdrar åt direktören att minska kostnaden.', around)).toBe('here')
  })

  it('tells words of the document outside the passage apart', () => {
    expect(evidenceOf('Inledning', around)).toBe('elsewhere')
    expect(evidenceOf(1234.5, around)).toBe('elsewhere')
  })

  it('tells what stands nowhere, and what holds no words', () => {
    expect(evidenceOf(['direktören', 'Styrelsen'], around)).toBe('inferred')
    expect(evidenceOf(null, around)).toBe('absent')
    expect(evidenceOf([], around)).toBe('absent')
  })
})
