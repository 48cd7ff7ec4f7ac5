/** One place where the house breaks one of its rules, with the reason a person needs to mend it. */
export type Breach = { file: string; line?: number; reason: string }

/** What one check saw, in a few words with its counts, and every breach it found. */
export type Outcome = { saw: string; breaches: Breach[] }

/** Writes one breach as an editor understands it: `file:line reason`. */
export function inWords(breach: Breach): string {
  const place = breach.line === undefined ? breach.file : `${breach.file}:${breach.line}`
  return `${place}  ${breach.reason}`
}

/** Writes a count with its noun in the right number: `1 file`, `3 files`. */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
