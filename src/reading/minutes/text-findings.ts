import type { ExtractedFinding } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import { sourceRange } from '../words/fold.ts'
import { type Entry, endsSentence, type Setting, splitEntries } from './entries.ts'
import { isDangling } from './heading-block.ts'
import type { Paragraph } from './paragraphs.ts'
import type { ReadItem } from './read-item.ts'
import type { Section } from './sections.ts'
import type { VoteMismatch } from './votes.ts'

const prose: Section['role'][] = [
  'preamble',
  'summary',
  'background',
  'handling',
  'minute note',
  'separate statement',
]
const unreadLength = 200

/** Passages that break off, text that no field took, and votes whose names do not add up. */
export function textFindings(
  layout: Layout,
  paragraph: Paragraph,
  read: ReadItem,
  setting: Setting,
): ExtractedFinding[] {
  return [
    ...truncated(layout, paragraph, setting),
    ...unread(layout, paragraph, read),
    ...read.mismatches.map((mismatch) => mismatchFinding(layout, paragraph, mismatch)),
  ]
}

function truncated(layout: Layout, paragraph: Paragraph, setting: Setting): ExtractedFinding[] {
  return paragraph.sections
    .filter(({ role }) => prose.includes(role))
    .flatMap(({ rows }) => splitEntries(rows, setting, 'passages'))
    .filter((entry) => breaksOff(entry))
    .map((entry) => {
      const from = Math.max(0, entry.text.length - 60)
      const { start, end } = sourceRange(entry, from, entry.text.length)
      const words = entry.text.slice(from).replace(/^\S*\s/, '')
      const message = `Texten i § ${paragraph.number ?? '–'} bryts mitt i en mening: ”… ${words}”.`
      const english = `The text of § ${paragraph.number ?? '–'} breaks off in the middle of a sentence: ”… ${words}”.`
      return { kind: 'truncated-passage', message, english, span: spanOf(layout, start, end) }
    })
}

/** Words that promise more: what they belong to must follow. */
const promising =
  /(?<!\p{L})(?:första|andra|tredje|denna|detta|dessa|vilka|vilken|vilket|sina|sin|sitt|dess|deras|olika|vissa|flera|samma|hela|mer|mest|inte|ska|skall|kan|har|är|var|bör|får|måste|kommer|blir)$/iu

/** Running prose of several lines that ends without an end mark on a word that cannot end a sentence. */
function breaksOff({ text, rows, marker }: Entry): boolean {
  if (marker !== null || rows.length < 2 || endsSentence(text) || /[:”"]$/.test(text)) return false
  return isDangling(text) || promising.test(text) || /\p{L}-$/u.test(text)
}

function unread(layout: Layout, paragraph: Paragraph, { item }: ReadItem): ExtractedFinding[] {
  const [first] = paragraph.sections
  const [top] = first?.rows ?? []
  if (first?.role !== 'preamble' || !top) return []
  const text = first.rows.map((row) => row.text).join(' ')
  const taken = item.summary?.includes(text.slice(0, 40)) ?? false
  if (taken || text.length < unreadLength) return []
  const message = `Texten under rubriken till § ${paragraph.number ?? '–'} hör inte till något känt avsnitt: ”${text.slice(0, 60)} …”.`
  return [
    {
      kind: 'unread-passage',
      message,
      english: `The text under the heading of § ${paragraph.number ?? '–'} belongs to no known section: ”${text.slice(0, 60)} …”.`,
      span: spanOf(layout, top.start, first.rows.at(-1)?.end ?? top.end),
    },
  ]
}

const sides = { yes: 'ja', no: 'nej', abstained: 'avstår', absent: 'frånvarande' } as const

function mismatchFinding(
  layout: Layout,
  paragraph: Paragraph,
  { side, stated, found }: VoteMismatch,
): ExtractedFinding {
  const message = `Omröstningen i § ${paragraph.number ?? '–'}: ${stated} anges för ”${sides[side]}” men ${found} namn räknas upp.`
  const english = `The vote in § ${paragraph.number ?? '–'}: ${stated} is stated for ”${sides[side]}” but ${found} names are listed.`
  return {
    kind: 'vote-count-mismatch',
    message,
    english,
    span: spanOf(layout, paragraph.start, paragraph.end),
  }
}
