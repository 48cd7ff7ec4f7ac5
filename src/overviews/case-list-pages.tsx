import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { listAddress } from '../ui/list-address.ts'
import type { Paged } from '../ui/pagination.ts'
import { Beginning, Pages } from '../ui/states.tsx'
import { GroupRow, numbers, TableHead } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import { caseWords } from '../ui/words/cases.ts'
import type { ListedCase, Register } from './choose-cases.ts'

interface CasesProps {
  here: Here
  register: Register
  list: Paged<ListedCase>
}

/** The register: every case that the minutes name, year by year, latest first. */
export function CasesPage(props: CasesProps) {
  const { here, register, list } = props
  const words = caseWords[here.language]
  const { prefix, year } = register
  return (
    <Page here={here} title={words.title} section="cases" reading>
      <h1>{words.title}</h1>
      {register.held === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <>
          <RegisterFilter here={here} register={register} />
          <YearFilter here={here} register={register} />
          <CaseTable here={here} cases={list.rows} />
          <Pages language={here.language} {...list} href={(page) => addressOf(here, prefix, year, page)} />
        </>
      )}
    </Page>
  )
}

function addressOf(here: Here, prefix: string | null, year: number | string | null, page = 1): string {
  return listAddress(
    here.to.cases,
    [
      ['diarium', prefix],
      ['ar', year],
    ],
    page,
  )
}

function RegisterFilter({ here, register }: Omit<CasesProps, 'list'>) {
  const words = caseWords[here.language]
  const { prefix, year, ofYear, prefixes } = register
  if (prefixes.length < 2 && prefix === null) return null
  return (
    <Tally
      label={words.registers}
      all={{ label: words.allRegisters, count: ofYear }}
      options={prefixes.map((one) => ({ key: one.prefix, label: one.prefix, count: one.cases }))}
      chosen={prefix}
      href={(key) => addressOf(here, key, year)}
    />
  )
}

function YearFilter({ here, register }: Omit<CasesProps, 'list'>) {
  const words = caseWords[here.language]
  const { prefix, year, years } = register
  return (
    <Tally
      more
      label={words.years}
      all={{ label: words.allYears }}
      options={years.map((one) => ({ key: String(one.year), label: one.year, count: one.cases }))}
      chosen={year === null ? null : String(year)}
      href={(key) => addressOf(here, prefix, key)}
    />
  )
}

function CaseTable({ here, cases }: { here: Here; cases: readonly ListedCase[] }) {
  const words = caseWords[here.language]
  return (
    <table class="table stack cases">
      <TableHead columns={[words.number, words.name, numbers(words.paragraphs)]} />
      {[...Map.groupBy(cases, (one) => one.year)].map(([year, held]) => (
        <tbody key={year}>
          <GroupRow width={3}>{year ?? words.yearUnknown}</GroupRow>
          {held.map((one) => (
            <CaseLine key={one.id} here={here} one={one} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function CaseLine({ here, one }: { here: Here; one: ListedCase }) {
  const words = caseWords[here.language]
  return (
    <tr>
      <td class="nowrap">{one.number}</td>
      <th scope="row" lang={here.said}>
        <a href={here.to.theCase(one.slug)}>{one.title}</a>
      </th>
      <td class="n" data-l={words.paragraphs}>
        {one.paragraphs}
      </td>
    </tr>
  )
}
