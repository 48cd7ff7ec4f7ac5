import type { Link } from './join-links.ts'

/** How much the second best may have of the best: with more, which of them goes on is a guess. */
export const clear = 0.8

type TopicLink<T> = Link<T & { topics: number }>

/**
 * Of the links `taken` between two lists those that are told by several topics, and of the others those that nothing
 * else in the two lists comes near: where a whole list speaks of building permits, that word alone tells nothing of
 * which assignment goes on. `links` are all that could have been taken; what is `together` in its list is no rival.
 */
export function clearLinks<T>(
  taken: readonly TopicLink<T>[],
  links: readonly TopicLink<T>[],
  together: (one: number, other: number) => boolean,
): TopicLink<T>[] {
  const byOne = Map.groupBy(links, ({ one }) => one)
  const byOther = Map.groupBy(links, ({ other }) => other)
  const isRival = (link: TopicLink<T>, rival: TopicLink<T>) =>
    rival.confidence > clear * link.confidence &&
    (rival.one === link.one ? !together(rival.other, link.other) : !together(rival.one, link.one))
  return taken.filter((link) => {
    if (link.of.topics > 1) return true
    const beside = [...(byOne.get(link.one) ?? []), ...(byOther.get(link.other) ?? [])]
    return !beside.some((rival) => rival !== link && isRival(link, rival))
  })
}
