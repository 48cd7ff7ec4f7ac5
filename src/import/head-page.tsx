import { formatDate } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RefusedNotice } from '../ui/states.tsx'
import { headWords } from '../ui/words/head.ts'
import { importWords } from '../ui/words/imports.ts'
import { reviewWords } from '../ui/words/review.ts'
import { headFields } from './head.ts'
import type { HeadPreview, OpenHead, ShownBelonging } from './head-views.ts'
import type { ImportFileDetail } from './import.ts'
import type { Typed } from './read-fields.ts'
import { CandidateFields } from './review-form.tsx'
import type { FormState } from './review-form-state.ts'

interface HeadProps {
  here: Here
  file: ImportFileDetail
  head: OpenHead
  /** What was typed and shall be shown before it is saved; null when nothing was. */
  typed: Typed | null
  /** What the page has to say first: a correction was saved, or what was typed is not what was shown. */
  told: 'saved' | 'look' | null
}

/** A document's own head beside its source: what it is, whose, and when; and which meeting follows from that. */
export function HeadPage(props: HeadProps) {
  const { here, file, told } = props
  const words = headWords[here.language]
  const title = words.title(file.fileName)
  const crumbs = [
    { label: importWords[here.language].title, href: here.to.imports },
    { label: file.fileName, href: here.to.importFile(file.importId, file.id) },
  ]
  return (
    <Page here={here} title={title} section="imports" crumbs={crumbs} island="import-review">
      <h1>{words.short}</h1>
      <p class="intro">{words.lead}</p>
      {told && (
        <p class="notice" role="status">
          {words[told]}
        </p>
      )}
      <div class="review">
        <Source here={here} file={file} />
        <HeadForm {...props} />
      </div>
    </Page>
  )
}

function Source({ here, file }: { here: Here; file: ImportFileDetail }) {
  const source = { text: file.text ?? '', pageList: file.pageList.slice(0, 2), furniture: file.furniture }
  const end = source.pageList.at(-1)?.end ?? source.text.length
  return (
    <section class="pane" aria-labelledby="kallan">
      <div class="pane-head">
        <h2 id="kallan">{reviewWords[here.language].source}</h2>
      </div>
      <Sheet
        language={here.language}
        said={here.said}
        source={{ ...source, text: source.text.slice(0, Math.min(end, 8000)) }}
        mark={null}
      />
    </section>
  )
}

function HeadForm({ here, file, head, typed, told }: HeadProps) {
  const words = headWords[here.language]
  const to = here.to.importHead(file.importId, file.id)
  const { read, holds, corrections, wrong } = head
  const state: FormState = {
    here,
    fields: headFields,
    read,
    holds,
    corrections,
    around: null,
    typed,
    wrong,
    setBack: null,
  }
  return (
    <section class="candidate" aria-labelledby="uppgifter">
      <h2 id="uppgifter">{words.fields}</h2>
      <Now here={here} belongs={head.belongs} />
      <form class="fields" method="post" action={to}>
        <CandidateFields state={state} />
        <div class="field">
          <span class="label-like">{words.organisation}</span>
          <p>{here.organisation.name}</p>
          <p class="why">{words.organisationStays}</p>
        </div>
        {head.preview && <Consequence here={here} head={head} preview={head.preview} />}
        <HeadActs here={here} to={to} preview={told === 'saved' ? null : head.preview} typed={typed} />
      </form>
      {file.isHeadCorrected && <TakeBack here={here} to={to} />}
      <p>
        <a href={here.to.importFile(file.importId, file.id)}>{words.back}</a>
      </p>
    </section>
  )
}

function Now({ here, belongs }: { here: Here; belongs: ShownBelonging | null }) {
  const words = headWords[here.language]
  return (
    <p class="half">
      {belongs ? `${words.belongs}: ${meetingOf(here, belongs)}. ` : words.noMeeting}
      {belongs?.held && words.held(belongs.held.paragraphs)}
    </p>
  )
}

function meetingOf(here: Here, { bodyName, date, year }: ShownBelonging): string {
  const words = headWords[here.language]
  return date
    ? words.meeting(bodyName, formatDate(date, here.language))
    : words.undatedMeeting(bodyName, year)
}

interface ConsequenceProps {
  here: Here
  head: OpenHead
  preview: HeadPreview
}

/** What saving would do, told before it is done. */
function Consequence({ here, head, preview }: ConsequenceProps) {
  const words = headWords[here.language]
  const { becomes, placed, reasons } = preview
  const isSame = becomes?.slug === head.belongs?.slug && becomes?.bodyName === head.belongs?.bodyName
  return (
    <section class="told" id="foljd" aria-labelledby="foljd-h">
      <h3 id="foljd-h">{words.consequence}</h3>
      {!becomes && <p>{words.noMeeting}</p>}
      {becomes && isSame && <p>{words.unchanged}</p>}
      {becomes && !isSame && (
        <p>
          {words.moves} <b>{meetingOf(here, becomes)}</b>.{' '}
          {becomes.held ? words.held(becomes.held.paragraphs) : words.fresh} {words.placed(placed)}
        </p>
      )}
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
    </section>
  )
}

interface HeadActsProps {
  here: Here
  to: string
  preview: HeadPreview | null
  typed: Typed | null
}

/** First the consequence is asked for, then what was shown can be saved. */
function HeadActs({ here, to, preview, typed }: HeadActsProps) {
  const words = headWords[here.language]
  const maySave = preview !== null && preview.reasons.length === 0
  return (
    <div class="acts">
      {maySave && <input type="hidden" name="sett" value={saidIn(typed)} />}
      {maySave && (
        <button type="submit" class="btn main" data-key="s">
          {words.save}
        </button>
      )}
      <button
        type="submit"
        class={maySave ? 'btn' : 'btn main'}
        formmethod="get"
        formaction={`${to}#foljd`}
        name="visa"
        value="ja"
      >
        {words.preview}
      </button>
    </div>
  )
}

/** What a form says, in one line, to see whether it still says what was shown. */
export function saidIn(typed: Typed | null): string {
  return headFields.map(({ name }) => (typed?.get(name) ?? '').trim()).join('\n')
}

function TakeBack({ here, to }: { here: Here; to: string }) {
  const words = headWords[here.language]
  return (
    <form class="acts" method="post" action={to}>
      <button type="submit" class="btn" name="aterta" value="ja" data-key="u">
        {words.takeBack}
      </button>
      <span class="half">{words.takeBackText}</span>
    </form>
  )
}
