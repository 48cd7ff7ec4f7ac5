import { formatInstant } from '../ui/format.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateFormState } from './review-form-state.ts'

interface DraftProps {
  state: CandidateFormState
  /** Where the draft is thrown away. */
  throwAway: string
}

/** That the boxes show a draft, how it is kept while one writes, and what never reached the server, offered back. */
export function DraftLine({ state, throwAway }: DraftProps) {
  const { here, savedAt } = state
  const words = reviewWords[here.language]
  const said = savedAt ? words.draftShown(formatInstant(savedAt, here.language)) : ''
  return (
    <>
      {savedAt && <ShownDraft said={said} label={words.draftThrow} throwAway={throwAway} />}
      <p class="half draft" role="status" data-draft-status data-offline={words.draftOffline} />
      <div class="told" hidden data-draft-offer>
        <p>{words.draftOffer}</p>
        <div class="acts">
          <button type="button" class="btn" data-put-back>
            {words.draftPutBack}
          </button>
          <button type="button" class="btn" data-throw>
            {words.draftThrow}
          </button>
        </div>
      </div>
    </>
  )
}

function ShownDraft({ said, label, throwAway }: { said: string; label: string; throwAway: string }) {
  return (
    <div class="told head-row">
      <p>{said}</p>
      <button type="submit" class="btn" formaction={throwAway} name="slang" value="ja">
        {label}
      </button>
    </div>
  )
}
