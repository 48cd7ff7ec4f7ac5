import { countOf, rangesOf } from '../domain/meetings/numbering.ts'
import { formatList } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { listAddress } from '../ui/list-address.ts'
import { GapMark } from '../ui/marks.tsx'
import { NumberStrip } from '../ui/number-strip.tsx'
import type { Paged } from '../ui/pagination.ts'
import { Beginning, Pages } from '../ui/states.tsx'
import { GroupRow, numbers, TableHead } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import { completenessWords } from '../ui/words/completeness.ts'
import type { CompletenessChoice } from './choose-completeness.ts'
import { type BodyYear, isWhole } from './completeness.ts'
import { stripRanges, tellRanges } from './number-ranges.ts'

interface CompletenessProps {
  here: Here
  /** Every body and year. */
  all: readonly BodyYear[]
  choice: CompletenessChoice
  list: Paged<BodyYear>
}

/** Body by body within each year: what is held, and what is missing. */
export function CompletenessPage(props: CompletenessProps) {
  const { here, all } = props
  const words = completenessWords[here.language]
  return (
    <Page here={here} title={words.title} section="documents" reading>
      <h1>{words.title}</h1>
      {all.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <Filled {...props} />
      )}
    </Page>
  )
}

function Filled(props: CompletenessProps) {
  const { here, list, choice } = props
  const words = completenessWords[here.language]
  return (
    <>
      <p class="intro">{words.intro}</p>
      <StateFilter {...props} />
      <BodyFilter {...props} />
      <CompletenessTable here={here} rows={list.rows} />
      <Pages language={here.language} {...list} href={(page) => addressOf(here, choice, page)} />
      <p class="half as-data">
        <a href={here.to.completenessData}>{words.asData}</a>
      </p>
    </>
  )
}

function addressOf(here: Here, { body, incomplete }: CompletenessChoice, page = 1): string {
  return listAddress(
    here.to.completeness,
    [
      ['organ', body],
      ['saknas', incomplete ? 'ja' : null],
    ],
    page,
  )
}

function StateFilter({ here, all, choice }: CompletenessProps) {
  const words = completenessWords[here.language]
  const count = all.filter((one) => !isWhole(one)).length
  return (
    <Tally
      label={words.filter}
      all={{ label: words.all, count: all.length }}
      options={[{ key: 'ja', label: words.incomplete, count }]}
      chosen={choice.incomplete ? 'ja' : null}
      href={(key) => addressOf(here, { ...choice, incomplete: key !== null })}
    />
  )
}

function BodyFilter({ here, all, choice }: CompletenessProps) {
  const words = completenessWords[here.language]
  const held = new Map(all.map(({ bodySlug, bodyName }) => [bodySlug, bodyName]))
  const options = [...held].toSorted(([, a], [, b]) => a.localeCompare(b, 'sv'))
  return (
    <Tally
      more
      label={words.bodies}
      all={{ label: words.allBodies }}
      options={options.map(([key, label]) => ({ key, label: <span lang={here.said}>{label}</span> }))}
      chosen={choice.body}
      href={(body) => addressOf(here, { ...choice, body })}
    />
  )
}

function CompletenessTable({ here, rows }: { here: Here; rows: readonly BodyYear[] }) {
  const words = completenessWords[here.language]
  const columns = [words.body, numbers(words.meetings), words.paragraphs, numbers(words.held), words.missing]
  return (
    <table class="table stack completeness">
      <TableHead columns={columns} />
      {[...Map.groupBy(rows, ({ year }) => year)].map(([year, held]) => (
        <tbody key={year}>
          <GroupRow width={columns.length}>{year}</GroupRow>
          {held.map((one) => (
            <BodyYearRow key={one.bodyName} here={here} one={one} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function BodyYearRow({ here, one }: { here: Here; one: BodyYear }) {
  const words = completenessWords[here.language]
  return (
    <tr>
      <th scope="row" lang={here.said}>
        <a href={here.to.completenessOf(one.bodySlug, one.year)}>{one.bodyName}</a>
      </th>
      <td class="n" data-l={words.meetings}>
        {one.meetings.length}
      </td>
      <td data-l={words.paragraphs}>
        <NumbersOf here={here} one={one} />
      </td>
      <td class="n" data-l={words.held}>
        {countOfHeld(here, one)}
      </td>
      <td data-l={words.missing}>
        {isWhole(one) ? (
          <span class="quiet">{words.whole}</span>
        ) : (
          <GapMark word={whatIsMissing(here, one)} />
        )}
      </td>
    </tr>
  )
}

/** The numbers of the year as a line; nothing is drawn where none is held. */
export function NumbersOf({ here, one }: { here: Here; one: BodyYear }) {
  const words = completenessWords[here.language]
  const held = one.numbering?.held ?? []
  const highest = held.at(-1)
  if (highest === undefined) return <span class="quiet">{words.nothingHeld}</span>
  const label = words.numberStrip(
    tellRanges(rangesOf(held)) ?? words.none,
    tellRanges(one.missing) ?? words.none,
  )
  return <NumberStrip highest={highest} ranges={stripRanges(one)} label={label} />
}

/** How many of the numbers that are known to be used are held: "19 av 53". */
export function countOfHeld(here: Here, { numbering, missing }: BodyYear): string {
  const held = numbering?.held.length ?? 0
  return held === 0 ? '–' : completenessWords[here.language].heldOf(held, held + countOf(missing))
}

function whatIsMissing(here: Here, { missing, namedMeetings, pages, papers }: BodyYear): string {
  const words = completenessWords[here.language]
  const parts = [
    tellRanges(missing),
    namedMeetings.length > 0 ? words.missingMeetings(namedMeetings.length) : null,
    pages.length > 0 ? words.missingPages(pages.length) : null,
    papers.missing.length > 0 ? words.missingPapers(papers.missing.length) : null,
  ]
  return formatList(
    parts.filter((part) => part !== null),
    here.language,
  )
}
