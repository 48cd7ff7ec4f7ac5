import { compoundHeads } from './common-words.ts'
import { meaningOf } from './same-meaning.ts'
import { stem } from './stem.ts'

export interface CompoundParts {
  /** What narrows the head down: "hyr" of "hyrkostnad", "tjänst" of "tjänsteres". */
  modifier: string
  head: string
}

/** Prefixes of verbs and adverbs, which make no compound: "för-slag", "upp-drag", "ut-veckling". */
const prefixes = new Set(
  `för upp ut in om av på till över under med mot sam fram an be ge ent miss van åter efter bort ner ned vid genom
  mellan sär fort ifrån hän jäm`.split(/\s+/u),
)

/**
 * Parts a compound at a boundary where its second part is a known word (a common head, or one of `known`: stems
 * seen on their own). The longest head wins: "kvinnosjukvård" is a kind of "sjukvård". Null for others.
 */
export function compoundParts(word: string, known: ReadonlySet<string>): CompoundParts | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(at)
    if (!compoundHeads.has(head) && !(head.length >= 4 && known.has(head))) continue
    const modifier = meaningOf(stem(withoutLink(word.slice(0, at), known)))
    if (modifier.length >= 3 && /[aeiouyåäö]/u.test(modifier) && !prefixes.has(modifier)) {
      return { modifier, head: meaningOf(head) }
    }
  }
  return null
}

/** The linking -s, -e, -o or -u between two parts belongs to neither, unless the word is known with it. */
function withoutLink(modifier: string, known: ReadonlySet<string>): string {
  if (known.has(modifier) || modifier.length < 4) return modifier
  return /[^aeiouyåäö][seou]$/u.test(modifier) ? modifier.slice(0, -1) : modifier
}
