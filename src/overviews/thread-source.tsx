import { formatDate, formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { sourceLabel } from '../ui/marks.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { layoutWords } from '../ui/words/layout.ts'
import { markWords } from '../ui/words/marks.ts'
import { threadWords } from '../ui/words/thread.ts'
import type { OpenSource } from './thread-view.ts'

/** The source of the open § mark, around its passage, with the way to the whole document. */
export function SourcePane({ here, open: { document, passage } }: { here: Here; open: OpenSource }) {
  const { language } = here
  const words = threadWords[language]
  const kind = markWords[language].documentKinds[document.kind]
  const date = document.date ? formatDate(document.date, language) : layoutWords[language].undated
  const label = sourceLabel(passage, language)
  return (
    <aside class="pane a-gutter" id="kalla" aria-labelledby="kalla-h">
      <div class="pane-head">
        <h2 id="kalla-h">{label === '§' ? words.source : words.sourceTitle(label)}</h2>
        <p>
          {kind}, {document.bodyName && <span lang={here.said}>{document.bodyName}, </span>}
          {date}
        </p>
      </div>
      <Sheet language={language} said={here.said} source={document} mark={passage} near />
      <div class="pane-foot">
        <span>{words.readAt(formatInstant(document.readAt, language))}</span>
        <span>
          <a href={here.to.passage(passage)}>{words.wholeDocument}</a>
        </span>
      </div>
    </aside>
  )
}
