import type { ExtractedDocument } from './extraction.ts'
import type { Layout, LayoutLine } from './layout.ts'
import { looksLikeMinutes } from './minutes/looks-like-minutes.ts'
import { headingWording } from './minutes/section-heading.ts'
import type { Passage } from './prose.ts'
import { cellTexts, topLines } from './top-lines.ts'

type Kind = ExtractedDocument['kind']

interface Evidence {
  title: string
  passages: readonly Passage[]
  layout: Layout
}

/** The rules in order: the first that holds decides. A document's structure goes before what it calls itself. */
const rules: [kind: Kind, holds: (evidence: Evidence) => boolean][] = [
  ['agenda', isAgenda],
  ['minutes', (evidence) => hasDecidedParagraphs(evidence) || looksLikeMinutes(evidence.layout) >= 0.6],
  ['directive', (evidence) => calls(evidence, /uppdragsdirektiv|(?<!\p{L})direktiv(?!\p{L})/iu)],
  ['plan', hasGoalTable],
  ['letter', isAddressed],
  [
    'letter',
    ({ title }) =>
      /^(?:skrivelse|tjänsteskrivelse|yttrande|remissvar|svar|brev|begäran|hemställan)(?!\p{L})/iu.test(
        title,
      ),
  ],
  [
    'report',
    (evidence) =>
      calls(evidence, /\p{L}*(?:rapport|redovisning|uppföljning|bokslut|berättelse)(?:en)?(?!\p{L})/iu),
  ],
  [
    'plan',
    (evidence) => calls(evidence, /\p{L}*(?:plan|budget|strategi|verksamhetsinriktning)(?:en)?(?!\p{L})/iu),
  ],
  ['letter', isLetter],
  ['presentation', isSlides],
  ['report', (evidence) => opens(evidence, /^\p{L}*(?:rapport|redovisning|uppföljning)(?:en)?(?!\p{L})/iu)],
]

/** What kind of document this is, by evidence in its text; `other` when nothing tells. */
export function readKind(layout: Layout, passages: readonly Passage[], title: string | null): Kind {
  const evidence = { title: title ?? '', passages, layout }
  return rules.find(([, holds]) => holds(evidence))?.[0] ?? 'other'
}

/** It calls itself so and holds proposals at most: minutes may open with a list of their paragraphs, too. */
function isAgenda(evidence: Evidence): boolean {
  if (!opens(evidence, agendaWords) && !headCells(evidence.layout).some((cell) => agendaWords.test(cell)))
    return false
  return !evidence.passages.some(({ text }) => headingWording(text)?.role === 'decision')
}

const agendaWords =
  /^(?:(?:sammanträdes)?kallelse|(?:förslag till )?(?:föredragningslista|dagordning)|ärendelista|[\p{L}-]+(?: \p{L}+){0,3} kallas (?:härmed )?till sammanträde)(?!\p{L})/iu

/** The cells of the first lines: a page head sets body, kind and date beside each other. */
function headCells(layout: Layout): string[] {
  return topLines(layout, 6).flatMap((line) => cellTexts(layout, line))
}

const decidedWords =
  /^(?:\p{L}+\s){0,3}beslut:?$|^(?:[\p{L}-]+\s){1,6}beslutar?(?:de)?(?:\s+att(?!\p{L})|:?$)/iu

/** A paragraph number and a heading for what was decided, or the strip that only minutes carry. */
function hasDecidedParagraphs({ passages, layout }: Evidence): boolean {
  const numbered = passages.some(({ text }) => opensParagraph.test(text))
  if (!numbered && !layout.lines.some((line) => isBrokenOut(layout, line))) return false
  const decided = passages.some(({ text }) => decidedWords.test(text))
  return (
    decided ||
    headCells(layout).some((cell) => minutesWord.test(cell)) ||
    /utdragsbestyrkande|(?<!\p{L})justera(?:nde|re|t)|sammanträdesprotokoll/iu.test(layout.text)
  )
}

const minutesWord =
  /^(?:(?:sammanträdes|mötes)?protokoll|minnesanteckningar)(?:\s(?:nr|nummer|från|fört)\s.*)?$/iu

const opensParagraph = /^(?:§+\s?\d|\d{1,4}\s?§|\p{L}{1,4}\s?§\s?\d)/u

/** A paragraph that begins within a line of the file, whose line breaks are lost. */
function isBrokenOut({ text }: Layout, line: LayoutLine): boolean {
  return /[^\n\f]/u.test(text.charAt(line.start - 1)) && opensParagraph.test(line.text)
}

/** The head of a table of goals: at least two of its column names on one line; one of assignments reports on them. */
function hasGoalTable({ passages }: Evidence): boolean {
  const columns =
    /(?<!\p{L})(?:delmål|indikator(?:er)?|utfall\s?(?:20\d\d)?|mål(?:värde|tal|nivå)?\s?20\d\d|basvärde)(?!\p{L})/giu
  return passages.some(
    ({ text }) =>
      text.length < 120 && (text.match(columns)?.length ?? 0) >= 2 && !/^uppdrag(?!\p{L})/iu.test(text),
  )
}

const letterWord = /^(?:(?:tjänste)?skrivelse|brev|remissvar)$/iu

/** The page head calls it so, or it opens with who writes to whom. */
function isAddressed({ layout }: Evidence): boolean {
  const cells = headCells(layout)
  const from = cells.some((cell) => /^(?:[Ff]rån|FRÅN|[Aa]vsändare)(?::|\s+\p{Lu})/u.test(cell))
  const to = cells.some((cell) => /^(?:till|mottagare)(?::|\s+\p{L})/iu.test(cell))
  return cells.some((cell) => letterWord.test(cell)) || (from && to)
}

function isLetter({ passages }: Evidence): boolean {
  const texts = passages.map((passage) => passage.text)
  const opening = texts
    .slice(0, 12)
    .some((text) =>
      /^(?:skrivelse|tjänsteskrivelse|yttrande|remissvar|svar på remiss|bäste|hej)(?!\p{L})/iu.test(text),
    )
  const closing = texts
    .slice(-8)
    .some((text) => /^(?:med vänlig(?:a)? hälsning|vänligen|högaktningsfullt)/iu.test(text))
  return opening || closing
}

/** Slides: most of the passages are short, and few of them are whole sentences. */
function isSlides({ passages, layout }: Evidence): boolean {
  if (passages.length < 8) return false
  const sentences = passages.filter(({ text }) => text.length > 60 && /[.!?]$/u.test(text)).length
  const short = passages.filter(({ text }) => text.length <= 90).length
  const gaps = layout.pages.length > 2 || /\n\s*\n\s*\n\s*\n/u.test(layout.text)
  return gaps && sentences < passages.length * 0.2 && short > passages.length * 0.6
}

function calls({ title, passages }: Evidence, words: RegExp): boolean {
  return words.test(title) || (title === '' && words.test(headingAt(passages)))
}

/** Without a title the first words that could be one. */
function headingAt(passages: readonly Passage[]): string {
  const first = passages[0]?.text ?? ''
  return first.length <= 100 && !/[.;:]$/u.test(first) ? first : ''
}

function opens({ passages }: Evidence, words: RegExp): boolean {
  return passages.slice(0, 6).some(({ text }) => text.length <= 120 && words.test(text))
}
