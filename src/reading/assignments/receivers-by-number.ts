import type { Draft } from './draft.ts'
import type { Names } from './names.ts'
import { receiversIn } from './receivers.ts'
import type { Region } from './region.ts'

const numbers = String.raw`\d{1,2}(?:\s?[–-]\s?\d{1,2}|(?:,\s*|\s+och\s+|\s+samt\s+)\d{1,2})*`
const verb = String.raw`(?:riktas|riktar\s+sig|lämnas|ges|gäller|avser|berör|delas)`
/** Up to the next assignment that the sentence names, or its end. */
const upTo = String.raw`(?=(?:,|\s+och|\s+samt)\s+uppdrag(?:en)?\s+\d|[.;]|$)`
const said = new RegExp(
  String.raw`(?<!\p{L})uppdrag(?:en)?\s+(?:nr\.?\s+)?(?<numbers>${numbers})\s+(?:(?<verb>${verb})\s+)?(?<also>även\s+|också\s+|dessutom\s+)?(?:till|med|för)?\s*(?<to>[^.;]{3,200}?)${upTo}`,
  'giu',
)

/**
 * Gives assignments of a list the receivers that a sentence names by number: "Uppdrag 2 riktas även till styrelsen"
 * adds, "Uppdrag 1 och 3 riktas till styrelsen" says who it is; "uppdrag 6 till …" goes on as the one before.
 */
export function withReceiversByNumber(region: Region, names: Names, drafts: Draft[]): Draft[] {
  let all = drafts
  for (const { passage } of region.entries) {
    let told = false
    let also = false
    for (const { groups } of passage.text.matchAll(said)) {
      told = told || groups?.verb !== undefined
      if (groups?.verb) also = groups.also !== undefined
      const to = told ? receiversIn(groups?.to ?? '', names, region.text) : []
      const meant = numbersIn(groups?.numbers ?? '')
      if (to.length > 0) all = all.map((draft) => (isMeant(draft, meant) ? given(draft, to, also) : draft))
    }
  }
  return all
}

function isMeant({ number }: Draft, meant: readonly number[]): boolean {
  return number !== null && meant.includes(Number(number))
}

function given(draft: Draft, to: string[], also: boolean): Draft {
  return { ...draft, to: also ? [...new Set([...draft.to, ...to])] : to }
}

/** "1–3, 5" are one, two, three and five. */
function numbersIn(words: string): number[] {
  return words.split(/,\s*|\s+(?:och|samt)\s+/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s?[–-]\s?/u).map(Number)
    return Array.from({ length: Math.min(50, Math.max(0, to - from + 1)) }, (_, at) => from + at)
  })
}
