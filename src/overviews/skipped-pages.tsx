import { longestReason } from '../domain/meetings/numbering.ts'
import { Field, Submit } from '../ui/form.tsx'
import { formatDate, formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { completenessWords } from '../ui/words/completeness.ts'
import type { BodyYear } from './completeness.ts'

interface SkippedProps {
  here: Here
  one: BodyYear
  maySkip: boolean
}

/** The numbers told never to have been used, and the form that tells more of them. */
export function SkippedNumbers(props: SkippedProps) {
  const { here, one, maySkip } = props
  const words = completenessWords[here.language]
  const skipped = one.numbering?.skipped ?? []
  return (
    <>
      {skipped.length > 0 && (
        <>
          <h3>{words.skippedTitle}</h3>
          <ul class="board">
            {skipped.map((told) => (
              <SkippedNumberOf key={told.number} {...props} told={told} />
            ))}
          </ul>
        </>
      )}
      {maySkip && one.missing.length > 0 && <SkipForm here={here} one={one} />}
    </>
  )
}

type Told = NonNullable<BodyYear['numbering']>['skipped'][number]

function SkippedNumberOf({ here, one, maySkip, told }: SkippedProps & { told: Told }) {
  const words = completenessWords[here.language]
  const number = formatParagraph(String(told.number))
  const day = formatDate(told.toldAt.toISOString().slice(0, 10), here.language)
  return (
    <li>
      <b>{number}</b>
      <p>{words.skippedText(told.reason, day)}</p>
      {maySkip && (
        <form method="post" action={here.to.takeBackSkipped(one.bodySlug, one.year)}>
          <input type="hidden" name="nummer" value={told.number} />
          <Submit label={words.takeBack(number)} />
        </form>
      )}
    </li>
  )
}

function SkipForm({ here, one }: Omit<SkippedProps, 'maySkip'>) {
  const words = completenessWords[here.language]
  const [first] = one.missing
  return (
    <form method="post" action={here.to.skipNumbers(one.bodySlug, one.year)} class="skip-form">
      <h3>{words.skipTitle}</h3>
      <p class="hint">{words.skipHint}</p>
      <div class="side-by-side">
        <NumberField id="fran" label={words.from} value={first?.from} />
        <NumberField id="till" label={words.to} value={first?.to} />
      </div>
      <Field id="skal" label={words.reason}>
        <input id="skal" name="skal" type="text" required maxLength={longestReason} />
      </Field>
      <Submit label={words.skip} />
    </form>
  )
}

function NumberField({ id, label, value }: { id: string; label: string; value: number | undefined }) {
  return (
    <Field id={id} label={label}>
      <input id={id} name={id} type="number" min={1} required value={value} inputMode="numeric" />
    </Field>
  )
}
