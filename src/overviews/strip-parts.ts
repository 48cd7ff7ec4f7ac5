import type { Thread } from '../domain/assignments/assignment.ts'
import type { Here } from '../ui/here.ts'
import type { StripPart } from '../ui/strip.tsx'
import { threadParts } from './thread-parts.ts'

const shownParts = 5
const longestText = 90

/** A thread's events lying down: at most five, the first, and the last ones; texts cut at a word. */
export function stripParts(here: Here, thread: Thread): StripPart[] {
  const all = threadParts(thread, here.language, (passage) => ({
    passage,
    href: here.to.passage(passage),
    open: false,
  })).filter((part) => part.kind !== 'name')
  const shown = all.length <= shownParts ? all : [...all.slice(0, 1), ...all.slice(1 - shownParts)]
  return shown.map((part) => ({ ...part, text: part.text ? shortened(part.text) : '' }))
}

function shortened(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
