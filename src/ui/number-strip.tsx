/** Both ends belong to it. */
export interface StripRange {
  from: number
  to: number
  state: 'held' | 'missing' | 'skipped'
}

interface NumberStripProps {
  /** The highest number: the whole width. */
  highest: number
  ranges: readonly StripRange[]
  /** What the strip shows, in words. */
  label: string
}

/** Numbers from one to the highest as a line: whole where they are held, loose where they are missing. */
export function NumberStrip({ highest, ranges, label }: NumberStripProps) {
  return (
    <svg
      class="number-strip"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${highest} 8`}
      preserveAspectRatio="none"
    >
      {ranges.map(({ from, to, state }) => (
        <rect
          key={from}
          class={state}
          x={from - 1}
          width={to - from + 1}
          y={state === 'held' ? 0 : 3}
          height={state === 'held' ? 8 : 2}
        />
      ))}
    </svg>
  )
}
