import type { NumberMention } from '../words/numbers.ts'
import { tidyLabel } from './figure-label.ts'
import { type StatedFigure, statedFigure } from './stated-figure.ts'
import { isMoney } from './units.ts'

/** What leads on to the thing: all up to the last of these is left out. */
const leading = /^.*(?<!\p{L})(?:är|var|blir|blev|om|att|och|samt|utgörs\sav|består\sav)\s/u

/** "… nämndens ram, 5 020,4 mkr, och …": amounts set between commas after the thing that they are of. */
export function appositions(sentence: string, numbers: readonly NumberMention[]): StatedFigure[] {
  return numbers.flatMap((number) => {
    const clause = /(?:^|[,;:]\s)(?<clause>[^,;:]+),\s$/u.exec(sentence.slice(0, number.start))?.groups
      ?.clause
    if (!clause || !isMoney(number.unit) || !/^(?:,\s|\.$)/u.test(sentence.slice(number.end))) return []
    const thing = clause.replace(leading, '').trim()
    const label = /\d|§/u.test(thing) || thing.split(/\s/u).length > 8 ? null : tidyLabel(thing)
    if (!label || !/\s/u.test(label) || /^(?:det|den|de|vi|som)\s/iu.test(label)) return []
    return [{ ...statedFigure(sentence, label, number, null), asOf: null }]
  })
}
