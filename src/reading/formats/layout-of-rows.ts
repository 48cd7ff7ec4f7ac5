import type { Layout } from '../layout.ts'
import { buildLayout, type Row } from './build-layout.ts'
import { readingLimits } from './limits.ts'
import { Refused } from './refused.ts'

/** Pages of rows as a layout; throws `Refused` when they hold nothing, or more than any document does. */
export function layoutOfRows(pages: readonly (readonly Row[])[]): Layout {
  if (pages.length > readingLimits.pages) throw new Refused('too-large', `${pages.length} s.`)
  return checkedLayout(buildLayout(pages))
}

/** The layout itself; throws `Refused` when it holds nothing, or more than any document does. */
export function checkedLayout(layout: Layout): Layout {
  if (layout.text.length > readingLimits.characters) throw new Refused('too-large')
  if (layout.text.trim() === '') throw new Refused('no-text')
  return layout
}
