import { formatDate } from './format.ts'
import type { Here } from './here.ts'
import { FrayedSide, Shape } from './shape.tsx'
import { isBroken, type ThreadEvent, type ThreadGap } from './timeline-lanes.ts'
import { layoutWords } from './words/layout.ts'

export type StripPart = ThreadEvent | ThreadGap

/** The thread, lying: a few of its events side by side, for lists of threads. */
export function Strip({ here, parts }: { here: Here; parts: readonly StripPart[] }) {
  return (
    <ol class="strip">
      {parts.map((part, index) => (
        <StripItem
          key={part.key}
          here={here}
          part={part}
          previous={parts[index - 1]}
          next={parts[index + 1]}
        />
      ))}
    </ol>
  )
}

interface StripItemProps {
  here: Here
  part: StripPart
  previous: StripPart | undefined
  next: StripPart | undefined
}

function StripItem({ here, part, previous, next }: StripItemProps) {
  const broken = isBroken(part)
  const looseAfter = !broken && next && isBroken(next)
  const isRing = part.kind === 'event'
  return (
    <li class={stripClass(part, previous, next)}>
      {isRing && <Shape name={part.shape} />}
      {(looseAfter || (broken && next && !isBroken(next))) && <FrayedSide />}
      {(isRing || part.when !== null) && <StripWhen here={here} when={part.when} />}
      <b>{part.what}</b> {isRing && part.who}
      {part.text && (
        <span lang={isRing && part.textIsSaid ? here.said : undefined}>
          {isRing && part.who ? ': ' : ' '}
          {part.text}
        </span>
      )}
    </li>
  )
}

function stripClass(part: StripPart, previous: StripPart | undefined, next: StripPart | undefined): string {
  const names: string[] = []
  if (isBroken(part)) names.push(next && !isBroken(next) ? 'is-gap' : 'is-gap ends')
  else if (next && isBroken(next)) names.push('to-gap')
  if (next?.kind === 'event' && next.coming) names.push('to-coming')
  if (part.kind === 'event' && part.coming) names.push('coming')
  if (previous === undefined) names.push('first')
  return names.join(' ')
}

function StripWhen({ here, when }: { here: Here; when: string | null }) {
  if (when === null) return <span class="when">{layoutWords[here.language].undated}</span>
  return <time dateTime={when}>{formatDate(when, here.language)}</time>
}
