import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/http-address.ts'
import { formatNumber } from './format.ts'
import type { Here } from './here.ts'
import { GapShape } from './shape.tsx'
import { errorWords } from './words/errors.ts'
import { layoutWords } from './words/layout.ts'

/** Empty is a beginning: says what will stand here, and offers the first step. */
export function Empty({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ComponentChildren
}) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="acts">{children}</div>}
    </section>
  )
}

/** An empty list of what is read in: what will stand here, and the way to read it in. */
export function Beginning({
  here,
  title,
  text,
  act,
}: {
  here: Here
  title: string
  text: string
  act: string
}) {
  return (
    <Empty title={title} text={text}>
      <a class="btn main" href={here.to.imports}>
        {act}
      </a>
    </Empty>
  )
}

/** A refusal with every reason, in words. */
export function RefusedNotice({ language, reasons }: { language: Language; reasons: readonly string[] }) {
  const words = errorWords[language]
  return (
    <div class="notice refused" role="alert">
      <h2>{words.refusedText}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{words.reasons[reason] ?? words.unknownReason(reason)}</li>
        ))}
      </ul>
    </div>
  )
}

interface GapBoxProps {
  id: string
  title: string
  /** Heading level below the section it stands in. */
  level?: 2 | 3
  children: ComponentChildren
}

/** The dashed frame: kept for what is missing. */
export function GapBox({ id, title, level = 3, children }: GapBoxProps) {
  const Heading = `h${level}` as const
  return (
    <section class="gaps" id={id} aria-labelledby={`${id}-h`}>
      <Heading id={`${id}-h`}>
        <GapShape />
        {title}
      </Heading>
      <ul>{children}</ul>
    </section>
  )
}

interface ProgressProps {
  language: Language
  label: string
  done: number
  all: number
  words: string
  rest?: string
}

/** How much is done, in words and as a bar. */
export function Progress({ language, label, done, all, words, rest }: ProgressProps) {
  return (
    <div class="done-so-far">
      <p>
        <span>
          <b>{formatNumber(done, language)}</b> {words}
        </span>
        {rest && <span class="quiet">{rest}</span>}
      </p>
      <progress value={done} max={Math.max(all, 1)} aria-label={label} />
    </div>
  )
}

interface PagesProps {
  language: Language
  page: number
  pages: number
  /** The address of a page of the list. */
  href(page: number): string
}

/** Steps through a long list; nothing when it has one page. */
export function Pages({ language, page, pages, href }: PagesProps) {
  if (pages < 2) return null
  const words = layoutWords[language]
  return (
    <nav class="pages" aria-label={words.pages}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  )
}
