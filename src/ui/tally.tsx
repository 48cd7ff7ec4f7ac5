import type { ComponentChildren } from 'preact'

export interface TallyOption {
  key: string
  label: ComponentChildren
  /** How many it would show. */
  count?: number
  /** Set off from those before it. */
  apart?: boolean
}

interface TallyProps {
  /** What the options are of, for those who hear the page. */
  label: string
  /** The first option, which leaves the choice open. */
  all: Omit<TallyOption, 'key' | 'apart'>
  options: readonly TallyOption[]
  /** The chosen key; null when the choice is open. */
  chosen: string | null
  href(key: string | null): string
  /** A second row, below another. */
  more?: boolean
}

/** Options that show only some of a list, each a plain link with how many it holds. */
export function Tally({ label, all, options, chosen, href, more }: TallyProps) {
  return (
    <nav class={more ? 'tally more' : 'tally'} aria-label={label}>
      <Option {...all} href={href(null)} current={chosen === null} />
      {options.map(({ key, ...option }) => (
        <Option key={key} {...option} href={href(key)} current={chosen === key} />
      ))}
    </nav>
  )
}

interface OptionProps extends Omit<TallyOption, 'key'> {
  href: string
  current: boolean
}

function Option({ label, count, apart, href, current }: OptionProps) {
  return (
    <a href={href} class={apart ? 'apart' : undefined} aria-current={current ? 'true' : undefined}>
      {label} {count !== undefined && <b>{count}</b>}
    </a>
  )
}
