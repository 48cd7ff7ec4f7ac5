import type { Language } from '../platform/http-address.ts'
import { formatDate, formatList, formatParagraph, nbsp } from './format.ts'
import type { Here } from './here.ts'
import { GapShape, Shape, type ShapeName } from './shape.tsx'
import { markWords } from './words/marks.ts'

export type StatusTone = 'done' | 'going' | 'off' | 'late' | 'idle'

/** A status is a word, a shape and a colour, in that order of trust. */
export function Status({ tone, word }: { tone: StatusTone; word: string }) {
  return (
    <span class={`status ${tone}`}>
      <Shape name={tone} />
      <span>{word}</span>
    </span>
  )
}

/** A number of gaps, or what is missing, with the mark of the loose ends. */
export function GapMark({ word }: { word: string }) {
  return (
    <span class="status gap">
      <GapShape />
      <span>{word}</span>
    </span>
  )
}

export type ClauseKindName = 'own' | 'recommendation' | 'handedOver' | 'noted' | 'notFound'

/** The mark of what a paragraph says, where only its standing is known. */
export const markOfStanding: Readonly<
  Record<'decided' | 'proposed' | 'handedOver' | 'noted', ClauseKindName>
> = { decided: 'own', proposed: 'recommendation', handedOver: 'handedOver', noted: 'noted' }

interface ClauseMarkProps {
  language: Language
  kind: ClauseKindName
  to?: readonly string[]
  /** Says in a few words what the kind means; for pages where one clause is read alone. */
  explain?: boolean
}

/** What a clause is: own decision, proposal to whom, handed over to whom, noted, or not found. Never without its word. */
export function ClauseMark({ language, kind, to = [], explain }: ClauseMarkProps) {
  const note = explain ? clauseNote(language, kind) : null
  return (
    <span class="kind">
      <Shape name={kind satisfies ShapeName} />
      <b>
        {clauseWord(language, kind, to)}
        {note && '.'}
      </b>
      {note && <span>{note}</span>}
    </span>
  )
}

function clauseWord(language: Language, kind: ClauseKindName, to: readonly string[]): string {
  const words = markWords[language]
  const names = formatList(to.map(lowerFirst), language)
  if (kind === 'recommendation' && names) return proposalWord(language, to)
  if (kind === 'handedOver' && names) return words.handedOverTo(names)
  return words[kind]
}

/** A proposal goes from body to body, nearest first: each is to propose it to the next. */
function proposalWord(language: Language, to: readonly string[]): string {
  const words = markWords[language]
  const [nearest = '', ...further] = to.map(lowerFirst)
  return words.recommendationTo(nearest) + further.map(words.toPropose).join('')
}

function clauseNote(language: Language, kind: ClauseKindName): string | null {
  const words = markWords[language]
  const notes = {
    own: null,
    recommendation: words.proposedNote,
    handedOver: words.handedOverNote,
    noted: words.notedNote,
    notFound: null,
  }
  return notes[kind]
}

/** Bodies stand with a small letter inside a sentence; abbreviations keep theirs. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** What a § mark needs to know of a passage. */
export interface MarkedPassage {
  documentSlug: string
  documentTitle: string
  date: string | null
  start: number
  end: number
  page: number | null
  paragraph: string | null
}

export interface SourceMarkProps {
  here: Here
  passage: MarkedPassage
  /** Where it leads, if not to the source's own page. */
  href?: string
  /** Its passage is open beside it on this page. */
  open?: boolean
}

/** The § mark: beside every figure and claim, it opens the passage it rests on. */
export function SourceMark({ here, passage, href, open }: SourceMarkProps) {
  return (
    <a
      class={open ? 'src a-mark' : 'src'}
      href={href ?? here.to.passage(passage)}
      aria-current={open ? 'true' : undefined}
    >
      {sourceLabel(passage, here.language)}
      <span class="vh"> {markWords[here.language].sourceOf(sourceTitle(passage, here.language))}</span>
    </a>
  )
}

/**
 * A text with the § mark it rests on. The mark stays on the line of the last word: browsers break before a box even
 * where the space between is one that does not break.
 */
export function Sourced({
  text,
  lang,
  ...mark
}: SourceMarkProps & { text: string; lang?: 'sv' | undefined }) {
  const at = text.trimEnd().lastIndexOf(' ') + 1
  return (
    <span lang={lang}>
      {text.slice(0, at)}
      <span class="nowrap">
        {text.slice(at).trimEnd()} <SourceMark {...mark} />
      </span>
    </span>
  )
}

/** What a § mark shows: the paragraph, else the page, else only that there is a source. */
export function sourceLabel(passage: MarkedPassage, language: Language): string {
  if (passage.paragraph) return formatParagraph(passage.paragraph)
  if (passage.page !== null && passage.page > 0)
    return markWords[language].sourcePage(passage.page).replace(' ', nbsp)
  return '§'
}

/** The document of a passage by title and date, for those who hear the page. */
function sourceTitle(passage: MarkedPassage, language: Language): string {
  return passage.date && !passage.documentTitle.includes(passage.date)
    ? `${passage.documentTitle}, ${formatDate(passage.date, language)}`
    : passage.documentTitle
}

type SureWord = 'certain' | 'likely' | 'unsure' | 'guess'

/** How sure the reading was, in four steps; the word matters, the bars only help the eye. */
export function Sure({ language, confidence }: { language: Language; confidence: number }) {
  const [word, bars] = sureness(confidence)
  return (
    <span class="sure">
      <i aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <s key={bar} class={bar <= bars ? 'f' : undefined} />
        ))}
      </i>
      {markWords[language][word]}
    </span>
  )
}

/** The word and the number of bars for a confidence from 0 to 1. */
export function sureness(confidence: number): [SureWord, number] {
  if (confidence >= 0.9) return ['certain', 4]
  if (confidence >= 0.75) return ['likely', 3]
  if (confidence >= 0.5) return ['unsure', 2]
  return ['guess', 1]
}
