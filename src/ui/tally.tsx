import type { ComponentChildren } from 'preact'

export interface TallyChoice {
  key: string
  label: ComponentChildren
  href: string
  current: boolean
  /** How many it would show. */
  count?: number
  /** Set off from those before it. */
  apart?: boolean
}

interface TallyProps {
  /** What the choices are of, for those who hear the page. */
  label: string
  choices: readonly TallyChoice[]
  /** A second row, below another. */
  more?: boolean
}

/** Choices that show only some of a list, each a plain link with how many it holds. */
export function Tally({ label, choices, more }: TallyProps) {
  return (
    <nav class={more ? 'tally more' : 'tally'} aria-label={label}>
      {choices.map(({ key, href, current, apart, count, label: name }) => (
        <a
          key={key}
          href={href}
          class={apart ? 'apart' : undefined}
          aria-current={current ? 'true' : undefined}
        >
          {name}
          {count !== undefined && (
            <>
              {' '}
              <b>{count}</b>
            </>
          )}
        </a>
      ))}
    </nav>
  )
}
