import type { Thread } from '../domain/assignments/assignment.ts'
import { shortened } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import type { StripPart } from '../ui/strip.tsx'
import { eventsInTime } from './thread-parts.ts'

const shownParts = 5
const longestText = 90

/** A thread's events lying down: at most five, those that tell most; texts cut at a word. */
export function stripParts(here: Here, thread: Thread): StripPart[] {
  const all = eventsInTime(thread, here.language, (passage) => ({
    passage,
    href: here.to.passage(passage),
    open: false,
  }))
  const shown = mostTelling(all)
  return shown.map((part) => ({ ...part, text: part.text ? shortened(part.text, longestText) : '' }))
}

/** How much a thread has to tell lying down: events that decide, propose, report or are missing. */
export function tellingEvents(here: Here, thread: Thread): number {
  return stripParts(here, thread).filter(isTelling).length
}

/** What only mentions gives way to what decides, proposes, reports or is missing; the order of time stays. */
function mostTelling(all: readonly StripPart[]): StripPart[] {
  const dropped = Math.max(0, all.length - shownParts)
  const mere = all.filter((part) => !isTelling(part)).slice(0, dropped)
  const left = all.filter((part) => !mere.includes(part))
  return left.length <= shownParts ? left : [...left.slice(0, 1), ...left.slice(1 - shownParts)]
}

function isTelling(part: StripPart): boolean {
  return part.kind === 'gap' || part.shape !== 'noted'
}
