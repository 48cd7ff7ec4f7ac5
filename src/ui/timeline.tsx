import { formatDate } from './format.ts'
import type { Here } from './here.ts'
import { SourceMark, Status } from './marks.tsx'
import { FrayedEnd, Shape } from './shape.tsx'
import {
  type EventSource,
  isBroken,
  type LaidPart,
  layThread,
  type ThreadEvent,
  type ThreadGap,
  type ThreadName,
  type ThreadPart,
} from './timeline-lanes.ts'
import { layoutWords } from './words/layout.ts'

/** The thread, standing: what happened, oldest first, joined where the chain is. */
export function Timeline({ here, parts }: { here: Here; parts: readonly ThreadPart[] }) {
  const laid = layThread(parts)
  return (
    <ol class="thread">
      {laid.map((one, index) => (
        <Part key={one.part.key} here={here} laid={one} previous={laid[index - 1]} next={laid[index + 1]} />
      ))}
    </ol>
  )
}

interface PartProps {
  here: Here
  laid: LaidPart
  previous: LaidPart | undefined
  next: LaidPart | undefined
}

function Part({ here, laid, previous, next }: PartProps) {
  const { part } = laid
  if (part.kind === 'name') return <NamePart here={here} part={part} laid={laid} />
  // Between two breaks there is no thread, so no end to be loose.
  const loose = {
    above: laid.above && !isBroken(previous?.part),
    below: laid.below && !isBroken(next?.part),
  }
  return part.kind === 'gap' ? (
    <GapPart here={here} part={part} laid={laid} loose={loose} />
  ) : (
    <EventPart here={here} part={part} laid={laid} loose={loose} />
  )
}

interface Loose {
  above: boolean
  below: boolean
}

function LooseEnds({ loose }: { loose: Loose }) {
  return (
    <span class="ends" aria-hidden="true">
      {loose.above && <FrayedEnd />}
      {loose.below && <FrayedEnd lower />}
    </span>
  )
}

function EventPart({
  here,
  part,
  laid,
  loose,
}: {
  here: Here
  part: ThreadEvent
  laid: LaidPart
  loose: Loose
}) {
  const missing = part.shape === 'notFound'
  return (
    <li class={eventClass(part, laid)}>
      <When here={here} when={part.when} />
      {missing && <LooseEnds loose={loose} />}
      <span class="knot">{!part.coming && <Shape name={part.shape} />}</span>
      <What part={part} said={here.said} />
      <Source here={here} source={part.source} />
    </li>
  )
}

function What({ part, said }: { part: ThreadEvent; said: 'sv' | undefined }) {
  return (
    <div class="what">
      <p>
        <b>{part.what}</b> {part.who && <span lang={part.whoIsSaid ? said : undefined}>{part.who}</span>}
      </p>
      {part.text && (
        <p>
          {part.lead && `${part.lead}: `}
          <span lang={part.textIsSaid ? said : undefined}>{part.text}</span>
        </p>
      )}
      {part.warning && (
        <p>
          <Status tone="off" word={part.warning} />
        </p>
      )}
    </div>
  )
}

function eventClass(part: ThreadEvent, { lane, above, below }: LaidPart): string {
  const names = ['event', `lane-${lane}`]
  if (part.shape === 'notFound') names.push('missing')
  if (!above) names.push('first')
  if (!below) names.push('last')
  if (part.coming) names.push('coming')
  if (part.source?.open) names.push('now')
  return names.join(' ')
}

function GapPart({ here, part, laid, loose }: { here: Here; part: ThreadGap; laid: LaidPart; loose: Loose }) {
  return (
    <li class={`event broken lane-${laid.lane}`}>
      {part.when === null ? <span class="when" /> : <When here={here} when={part.when} />}
      <LooseEnds loose={loose} />
      <div class="what">
        <p>
          <b>{part.what}</b> {part.text} <Source here={here} source={part.source} />
        </p>
      </div>
    </li>
  )
}

function NamePart({ here, part, laid }: { here: Here; part: ThreadName; laid: LaidPart }) {
  const turns = laid.above && laid.below
  return (
    <li class={turns ? 'lane-name turn' : 'lane-name'}>
      {turns && (
        <svg viewBox="0 0 36 56" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d={laid.lane === 2 ? 'M11 0C11 32 25 24 25 56' : 'M25 0C25 32 11 24 11 56'} />
        </svg>
      )}
      <span class="year">{part.year}</span>
      <span class="name" lang={here.said}>
        ”{part.name}”
      </span>
    </li>
  )
}

/** The date of an event; its exact form is kept for machines where it is a date. */
function When({ here, when }: { here: Here; when: string | null }) {
  if (when === null) return <span class="when">{layoutWords[here.language].undated}</span>
  const shown = formatDate(when, here.language)
  return /^\d{4}(-\d{2}){0,2}$/.test(when) ? (
    <time dateTime={when}>{shown}</time>
  ) : (
    <span class="when">{shown}</span>
  )
}

function Source({ here, source }: { here: Here; source: EventSource | undefined }) {
  if (!source) return null
  return <SourceMark here={here} passage={source.passage} href={source.href} open={source.open} />
}
