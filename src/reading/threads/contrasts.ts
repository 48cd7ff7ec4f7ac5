import type { PreparedTitle } from './prepared-title.ts'
import { stem } from './stem.ts'

const kinds = (words: string) => words.split(/\s+/u).map(stem)

/**
 * Kinds that shut each other out: the stages of school, who is young or old, town and country, ways to be cared for,
 * professions. Two titles that name different ones of a line are about different things, whatever else they share.
 */
const lines: readonly (readonly (readonly string[])[])[] = [
  [kinds('förskola'), kinds('grundskola'), kinds('gymnasium gymnasieskola'), kinds('vuxenutbildning komvux')],
  [kinds('barn ung ungdom elev'), kinds('äldre senior pensionär')],
  [kinds('landsbygd glesbygd'), kinds('tätort centrum centralort')],
  [kinds('slutenvård'), kinds('öppenvård'), kinds('primärvård'), kinds('tandvård')],
  [kinds('sjuksköterska specialistsjuksköterska'), kinds('undersköterska'), kinds('läkare'), kinds('lärare')],
  [kinds('park'), kinds('väg gata cykelväg'), kinds('skolgård')],
  [kinds('hemtjänst'), kinds('hemsjukvård'), kinds('boende äldreboende')],
  [kinds('färdtjänst'), kinds('skolskjuts'), kinds('sjukresa')],
]

/** Does each of the two name one of a line that the other does not, and nothing of it in common? */
export function contrasts(one: PreparedTitle, other: PreparedTitle): boolean {
  return lines.some((line) => {
    const [some, others] = [named(one, line), named(other, line)]
    return some.length > 0 && others.length > 0 && !some.some((at) => others.includes(at))
  })
}

function named(title: PreparedTitle, line: readonly (readonly string[])[]): number[] {
  return [...line.keys()].filter((at) => title.words.some(({ stem: word }) => line[at]?.includes(word)))
}
