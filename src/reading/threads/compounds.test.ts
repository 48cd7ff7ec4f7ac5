import { describe, expect, it } from 'vitest'
import { compoundParts } from './compounds.ts'
import { stem } from './stem.ts'

const none = new Set<string>()
const parts = (word: string, known: ReadonlySet<string> = none) => {
  const found = compoundParts(stem(word), known)
  return found && `${found.modifier}+${found.head}`
}

describe('a compound', () => {
  it('is parted before its second word, the linking letter left out', () => {
    expect(parts('hyrkostnaderna')).toBe('hyr+kostnad')
    expect(parts('tjänsteresandet')).toBe('tjänst+res')
    expect(parts('personalkostnaden')).toBe('personal+kostnad')
  })

  it('keeps the longest second word: a kind of health care is no kind of "vård" alone', () => {
    expect(parts('kvinnosjukvården')).toBe('kvinn+sjukvård')
  })

  it('is parted at words that are known from elsewhere, too', () => {
    expect(parts('mobiltelefonin')).toBeNull()
    expect(parts('mobiltelefoni', new Set(['telefoni']))).toBe('mobil+telefoni')
  })

  it('is not made of a prefix and a word', () => {
    expect(parts('uppdrag')).toBeNull()
    expect(parts('utplats')).toBeNull()
    expect(parts('förplan')).toBeNull()
  })
})
