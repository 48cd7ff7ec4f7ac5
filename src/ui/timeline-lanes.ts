import type { MarkedPassage } from './marks.tsx'
import type { ShapeName } from './shape.tsx'

/** An open source: where the § mark leads and whether its passage is the one shown beside. */
export interface EventSource {
  passage: MarkedPassage
  href: string
  open: boolean
}

export interface ThreadEvent {
  kind: 'event'
  key: string
  /** Date or period as stored; null when nothing dates it. */
  when: string | null
  /** `notFound` is an act that is told of but not held: its ring is dashed and the thread off on both sides. */
  shape: ShapeName
  what: string
  who?: string | undefined
  whoIsSaid?: boolean
  /** Stands before the text, in the page's language: what period it is about. */
  lead?: string | undefined
  text?: string | undefined
  /** The text is the document's own words. */
  textIsSaid?: boolean
  warning?: string | undefined
  source?: EventSource | undefined
  /** Has not happened yet. */
  coming?: boolean
}

export interface ThreadGap {
  kind: 'gap'
  key: string
  when: string | null
  what: string
  text: string
  source?: EventSource | undefined
}

/** The name under which the assignment runs from here on. */
export interface ThreadName {
  kind: 'name'
  key: string
  year: string
  name: string
}

export type ThreadPart = ThreadEvent | ThreadGap | ThreadName

export interface LaidPart {
  part: ThreadPart
  lane: 1 | 2
  /** Does the thread come in from above, go on below? */
  above: boolean
  below: boolean
}

/** Lays the parts out: the lane shifts where the name does, and the thread stops where the chain does. */
export function layThread(parts: readonly ThreadPart[]): LaidPart[] {
  let names = 0
  return parts.map((part, index) => {
    if (part.kind === 'name') names += 1
    return {
      part,
      lane: names > 0 && names % 2 === 0 ? 2 : 1,
      above: drawn(parts, index).before,
      below: drawn(parts, index).after,
    }
  })
}

/** Is there any event before or after, for a strand to reach to? Names alone hold none. */
function drawn(parts: readonly ThreadPart[], index: number): { before: boolean; after: boolean } {
  const carries = (part: ThreadPart) => part.kind !== 'name'
  return { before: parts.slice(0, index).some(carries), after: parts.slice(index + 1).some(carries) }
}

/** A part at which the thread is off: a gap, or an act that is not held. */
export function isBroken(part: ThreadPart | undefined): boolean {
  return part?.kind === 'gap' || (part?.kind === 'event' && part.shape === 'notFound')
}
