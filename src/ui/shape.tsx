import type { JSX } from 'preact'

/** A shape always stands beside its word; it survives print, and no meaning rests on it alone. */
const shapes = {
  own: <path d="M8 .5 15.5 8 8 15.5.5 8Z" />,
  recommendation: <path class="hollow" d="M8 1.7 14.3 8 8 14.3 1.7 8Z" />,
  handedOver: <path d="M1 7h9V3.2L15.5 8 10 12.8V9H1Z" />,
  noted: <path d="M1 7h14v2H1z" />,
  notFound: <circle class="dashed" cx="8" cy="8" r="6" />,
  report: <circle class="hollow" cx="8" cy="8" r="5.5" />,
  done: (
    <path
      fill-rule="evenodd"
      d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm-1.2 11.2L3.3 8.2l1.3-1.3 2.2 2.2 4.7-4.8 1.3 1.3Z"
    />
  ),
  going: (
    <path fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 1.8a5.7 5.7 0 0 1 0 11.4Z" />
  ),
  off: <path fill-rule="evenodd" d="M8 .8 15.6 15H.4Zm-.9 5v4.6h1.8V5.8Zm0 5.8v1.7h1.8v-1.7Z" />,
  late: <path fill-rule="evenodd" d="M1 1h14v14H1Zm6.1 2.6v5.1l3.7 2.2.9-1.5-2.8-1.7V3.6Z" />,
  idle: (
    <path
      fill-rule="evenodd"
      d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 1.8a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8 2.3Z"
    />
  ),
  stop: (
    <path
      fill-rule="evenodd"
      d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Zm.6 3.6L4.4 5.6 6.8 8l-2.4 2.4 1.2 1.2L8 9.2l2.4 2.4 1.2-1.2L9.2 8l2.4-2.4-1.2-1.2L8 6.8Z"
    />
  ),
} satisfies Record<string, JSX.Element>

export type ShapeName = keyof typeof shapes

/** One of the shapes, hidden from screen readers since its word is said beside it. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}

/** The mark of a gap: a thread that is off, with two loose ends. */
export function GapShape() {
  return (
    <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <path d="M0 8h6c2 0 2-3 3.5-4.5M6 8c2 0 2 2 2.5 5M24 8h-6c-2 0-2 3-3.5 4.5M18 8c-2 0-2-2-2.5-5" />
    </svg>
  )
}

/** A loose end of the standing thread, hanging down from where it was cut. */
export function FrayedEnd({ lower }: { lower?: boolean }) {
  return (
    <svg class={lower ? 'lower' : undefined} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
      <path d="M12 0v4c0 3-3 4-4.5 8M12 4c0 4 .5 6 0 9M12 4c0 3 3 4 4.5 7.5" />
    </svg>
  )
}

/** A loose end of the lying thread, to the right of where it was cut. */
export function FrayedSide() {
  return (
    <svg class="frayed" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M0 8h4c4 0 4-4 10-5M4 8c5 0 7 .5 11 0M4 8c4 0 4 3.5 9 5" />
    </svg>
  )
}

/** The mark beside the organisation's name: a decision and a report on one strand. */
export function BrandShape() {
  return (
    <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      <path d="M1 10h3.5M14 10h4.5M24.5 10H27M9.25 5l5 5-5 5-5-5Z" />
      <circle cx="21.5" cy="10" r="3" />
    </svg>
  )
}
