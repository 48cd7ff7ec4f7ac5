import { formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { RefusedNotice } from '../ui/states.tsx'
import { TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import { templateWords } from '../ui/words/template.ts'
import { Bodies, CaseNumbers, Part, Sections, type TemplateProps } from './template-settings.tsx'
import type { TemplateVersion } from './template-store.ts'

/** Everything that the organisation's documents taught: to see, to add to, to take away. */
export function TemplatePage(props: TemplateProps) {
  const { here, template, history, reasons } = props
  const words = templateWords[here.language]
  const crumbs = [{ label: importWords[here.language].title, href: here.to.imports }]
  return (
    <Page here={here} title={words.title} section="imports" crumbs={crumbs}>
      <h1>{words.title}</h1>
      <p class="intro">{words.lead}</p>
      <p class="half quiet">{words.version(template.version)}</p>
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      <CaseNumbers {...props} />
      <Sections {...props} />
      <Bodies {...props} />
      <Reread {...props} />
      {history.length > 0 && <History here={here} history={history} />}
    </Page>
  )
}

function Reread({ here, old }: TemplateProps) {
  const words = templateWords[here.language]
  return (
    <Part id="las-om" title={words.rereadTitle} text={words.rereadText}>
      {old === 0 ? (
        <p class="quiet">{words.noneOld}</p>
      ) : (
        <form method="post" action={here.to.reread}>
          <button type="submit" class="btn main">
            {words.reread(old)}
          </button>
        </form>
      )}
    </Part>
  )
}

function History({ here, history }: { here: Here; history: readonly TemplateVersion[] }) {
  const words = templateWords[here.language]
  return (
    <section class="queue" aria-labelledby="andringar">
      <h2 id="andringar">{words.history}</h2>
      <table class="table stack">
        <TableHead columns={[words.versionTitle, words.change, words.by, words.when, words.undoTitle]} />
        <tbody>
          {history.map((one, index) => (
            <tr key={one.version} lang={here.said}>
              <th scope="row">{one.version}</th>
              <td>{one.change}</td>
              <td>{one.changedBy}</td>
              <td lang={here.language}>{formatInstant(one.changedAt, here.language)}</td>
              <td lang={here.language}>
                <Undo here={here} version={one.version} isLast={index === 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Of the last change: what was before it holds again. Of an earlier one: what it made holds again. */
function Undo({ here, version, isLast }: { here: Here; version: number; isLast: boolean }) {
  const words = templateWords[here.language]
  return (
    <form method="post" action={here.to.template}>
      <input type="hidden" name="aterstall" value={isLast ? version - 1 : version} />
      <button type="submit" class="btn quiet-btn">
        {isLast ? words.undoLast : words.restore(version)}
      </button>
    </form>
  )
}
