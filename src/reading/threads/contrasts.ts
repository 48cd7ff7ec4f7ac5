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

/** One kind, by the line it stands on and its place there. */
export interface NamedKind {
  line: number
  kind: number
}

const kindsOf = Map.groupBy(
  lines.flatMap((kinds, line) => kinds.flatMap((words, kind) => words.map((word) => ({ word, line, kind })))),
  ({ word }) => word,
)

/** The kinds that a title's words name; asked once for a title, as every comparison needs them. */
export function kindsNamed(words: readonly { stem: string }[]): NamedKind[] {
  return words.flatMap((word) => kindsOf.get(word.stem) ?? [])
}

/** Does each of the two name one of a line that the other does not, and nothing of it in common? */
export function contrasts(some: readonly NamedKind[], others: readonly NamedKind[]): boolean {
  return some.some(({ line }) => {
    const along = others.filter((other) => other.line === line)
    return (
      along.length > 0 &&
      !along.some(({ kind }) => some.some((one) => one.line === line && one.kind === kind))
    )
  })
}
