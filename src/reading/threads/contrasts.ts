import type { PreparedTitle } from './prepared-title.ts'
import { stem } from './stem.ts'

/**
 * Kinds that shut each other out: the stages of school, who is young or old, town and country, ways to be cared for,
 * professions. Two titles that name different ones of a line are about different things, whatever else they share.
 */
const lines = `
  förskola | grundskola | gymnasium gymnasiet gymnasieskola | vuxenutbildning komvux
  barn ung ungdom elev | äldre senior pensionär
  landsbygd glesbygd | tätort centrum centralort
  slutenvård | öppenvård | primärvård | tandvård
  sjuksköterska specialistsjuksköterska | undersköterska | läkare | lärare
  park | väg gata cykelväg | skolgård
  hemtjänst | hemsjukvård | boende äldreboende
  färdtjänst | skolskjuts | sjukresa`
  .split('\n')
  .map((line) => line.split('|').map((kind) => kind.trim().split(' ').map(stem)))

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
