import type { Here } from '../ui/here.ts'
import { Sheet } from '../ui/sheet.tsx'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import type { ReviewChoice } from './review-choice.ts'
import { placeAddress } from './review-findings.tsx'
import { type Place, type SetApart, setApartOf } from './set-apart.ts'

interface SourceProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  text: string
  open: CandidateRow | null
  /** Another place than the open candidate's, that was asked to be shown; null for its own. */
  place: Place | null
}

/** The source with the passage of the open candidate, or the place that was asked for; furniture is grey. */
export function SourcePane(props: SourceProps) {
  const { here, file, text, open, place } = props
  const words = reviewWords[here.language]
  const source = { text, pageList: file.pageList, furniture: file.furniture }
  const mark = place ?? open
  const own = open !== null && place === null && open.end > open.start
  return (
    <section class="pane" aria-labelledby="kallan">
      <div class="pane-head">
        <h2 id="kallan">{words.source}</h2>
      </div>
      <Sheet language={here.language} said={here.said} source={source} mark={mark} near={mark !== null} />
      {own && <Strand />}
      <div class="pane-foot">
        <span>{words.grey}</span>
        <Furniture {...props} />
      </div>
    </section>
  )
}

/** The thread from the passage's underline to the open mark; where it cannot be drawn nothing is lost. */
function Strand() {
  return (
    <>
      <span class="strand from-passage" aria-hidden="true" />
      <span class="strand along" aria-hidden="true" />
      <span class="strand to-mark" aria-hidden="true" />
    </>
  )
}

/** Everything that was set apart, to see whether something of it was text. */
function Furniture(props: SourceProps) {
  const { here, file, text } = props
  const words = reviewWords[here.language]
  const apart = setApartOf(text, file.furniture)
  if (apart.length === 0) return null
  return (
    <details class="set-apart">
      <summary>{words.setApart(apart.reduce((sum, { places }) => sum + places.length, 0))}</summary>
      <ul class="board">
        {apart.map((one) => (
          <SetApartLine key={one.text} {...props} one={one} />
        ))}
      </ul>
    </details>
  )
}

function SetApartLine({ here, file, choice, open, one }: SourceProps & { one: SetApart }) {
  const words = reviewWords[here.language]
  const [first] = one.places
  return (
    <li>
      <span lang={here.said}>{one.text}</span> <span class="quiet">{words.times(one.places.length)}</span>{' '}
      {first && <a href={placeAddress(here, file, choice, open, first)}>{words.showInSource}</a>}
    </li>
  )
}
