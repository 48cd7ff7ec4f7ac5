import { type CompoundParts, compoundParts } from './compounds.ts'
import { themesNamed } from './kindred-words.ts'
import { isOpposite, meaningOf, withTerms } from './same-meaning.ts'
import { stem } from './stem.ts'
import { tokensOf, type WordRole } from './word-roles.ts'

export interface TitleWord {
  /** What stands for the word in every form, and for those that mean the same. */
  stem: string
  /** As the title has it, for reasons that people read. */
  surface: string
  parts: CompoundParts | null
  role: WordRole
  /** A name of its own. */
  name: boolean
  /** It says the opposite of what its stem stands for ("närvaro", of "frånvaro"). */
  opposite: boolean
  /** The preposition that its phrase begins with; null for a phrase without. */
  after: string | null
  /** The themes that it may be a name of. */
  themes: readonly number[]
}

/** A stated quantity: "15 procent", "250 miljoner kronor". */
export interface TitleFigure {
  value: number
  unit: '%' | 'kr' | string
  raw: string
}

export interface TitleContent {
  words: TitleWord[]
  figures: TitleFigure[]
}

const none: ReadonlySet<string> = new Set()

/**
 * The words and figures that an assignment's title is compared by: without empty words, without the name that
 * follows "Region" (every assignment of an organisation carries it), years kept out of both.
 */
export function contentOf(title: string, known: ReadonlySet<string> = none): TitleContent {
  const plain = withoutOrganisation(title)
  return { words: wordsOf(plain, known), figures: figuresOf(plain) }
}

function withoutOrganisation(title: string): string {
  return title.replace(/(?<!\p{L})[Rr]egion(?:en)?\s+\p{Lu}\p{Ll}+(?:\s(?:och\s)?\p{Lu}\p{Ll}+)?/gu, ' ')
}

function wordsOf(title: string, known: ReadonlySet<string>): TitleWord[] {
  const words = new Map<string, TitleWord>()
  for (const { surface, role, name, after } of tokensOf(withTerms(title))) {
    const lower = surface.toLowerCase()
    for (const part of lower.split('-').filter((piece) => piece.length > 1)) {
      const plain = stem(part)
      const meant = meaningOf(plain)
      if (words.has(meant)) continue
      const parts = compoundParts(meant, known)
      words.set(meant, {
        ...{ stem: meant, surface: lower, parts, role, name, after },
        ...{ opposite: isOpposite(plain), themes: themesIn(meant, parts) },
      })
    }
  }
  return [...words.values()]
}

/** By the word as a whole, else by what narrows it down. */
function themesIn(whole: string, parts: CompoundParts | null): readonly number[] {
  const themes = themesNamed(whole)
  return themes.length > 0 || parts === null ? themes : themesNamed(parts.modifier)
}

const figure =
  /(?<![\p{L}\d,.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,(\d+))?\s*(%|procentenheter|procent|miljoner|miljarder|mnkr|mkr|tkr|kr(?:onor)?|(?:\p{L}{4,}))/giu

/** A year before a word is no figure ("2024 års plan"). */
const year = /^(?:19|20)\d\d$/u

function figuresOf(title: string): TitleFigure[] {
  const figures: TitleFigure[] = []
  for (const [raw, whole = '', decimals, unit = ''] of title.matchAll(figure)) {
    if (year.test(whole)) continue
    const value = Number(`${whole.replace(/\s/gu, '')}.${decimals ?? '0'}`)
    figures.push({ ...measure(value, unit.toLowerCase()), raw })
  }
  return figures
}

/** One unit for each kind of quantity, so that "250 mkr" and "250 miljoner kronor" are equal. */
function measure(value: number, unit: string): { value: number; unit: string } {
  if (unit === '%' || unit === 'procent') return { value, unit: '%' }
  const kronor: Record<string, number> = { mkr: 1e6, mnkr: 1e6, miljoner: 1e6, miljarder: 1e9, tkr: 1e3 }
  if (unit in kronor) return { value: value * (kronor[unit] ?? 1), unit: 'kr' }
  return unit.startsWith('kr') ? { value, unit: 'kr' } : { value, unit: stem(unit) }
}
