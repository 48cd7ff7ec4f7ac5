import type { Draft } from './draft.ts'
import type { Names } from './names.ts'
import { receiversIn } from './receivers.ts'
import type { Region } from './region.ts'

const said =
  /(?<!\p{L})uppdrag(?:en)?\s+(?:nr\.?\s+)?(?<numbers>\d{1,2}(?:\s?[–-]\s?\d{1,2}|(?:,\s*|\s+och\s+|\s+samt\s+)\d{1,2})*)\s+(?:riktas|riktar\s+sig|lämnas|ges|gäller|avser|berör|delas)\s+(?<also>även\s+|också\s+|dessutom\s+)?(?:till\s+|med\s+)?(?<to>[^.;]{3,200})/giu

/**
 * Gives assignments of a list the receivers that a sentence names by number: "Uppdrag 2 riktas även till styrelsen"
 * adds, "Uppdrag 1 och 3 riktas till styrelsen" says who it is.
 */
export function withReceiversByNumber(region: Region, names: Names, drafts: Draft[]): Draft[] {
  let all = drafts
  for (const { passage } of region.entries) {
    for (const { groups } of passage.text.matchAll(said)) {
      const to = receiversIn(groups?.to ?? '', names, region.text)
      const numbers = numbersIn(groups?.numbers ?? '')
      if (to.length > 0)
        all = all.map((draft) => (isMeant(draft, numbers) ? given(draft, to, groups?.also) : draft))
    }
  }
  return all
}

function isMeant({ number }: Draft, numbers: readonly number[]): boolean {
  return number !== null && numbers.includes(Number(number))
}

function given(draft: Draft, to: string[], also: string | undefined): Draft {
  return { ...draft, to: also ? [...new Set([...draft.to, ...to])] : to }
}

/** "1–3, 5" are one, two, three and five. */
function numbersIn(words: string): number[] {
  return words.split(/,\s*|\s+(?:och|samt)\s+/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s?[–-]\s?/u).map(Number)
    return Array.from({ length: Math.min(50, Math.max(0, to - from + 1)) }, (_, at) => from + at)
  })
}
