/** A body named only by its kind: which one it is, only the place where it stands can tell. */
const bareName = /^(nämnden|styrelsen|fullmäktige|utskottet|förvaltningen|beredningen|direktören)$/iu

/**
 * The receivers of an assignment after one more place has named them: a bare "nämnden" says nothing new once a
 * nämnd is named by its name, whichever was told first. The order of the first telling is kept.
 */
export function joinReceivers(held: readonly string[], told: readonly string[]): string[] {
  const all = [...new Set([...held, ...told])]
  const named = all.filter((name) => !bareName.test(name))
  return all.filter((name) => !bareName.test(name) || !named.some((other) => isOfKind(other, name)))
}

/** Is this name one of the kind that the bare name tells: "Xnämnden" of "nämnden"? */
function isOfKind(name: string, bare: string): boolean {
  return name.toLowerCase().endsWith(bare.toLowerCase())
}

/** A receiver of a thread; `years` where it is not the receiver of every year. */
export interface ReceiverOverYears {
  name: string
  years: number[] | null
}

/**
 * Whom a thread was given to over the years, the latest first: a body that stands in some of its years only has
 * those years; one that is a receiver of them all, or of an assignment without a year, has none told.
 */
export function receiversOverYears(
  assignments: readonly { receivers: readonly string[]; year: number | null }[],
): ReceiverOverYears[] {
  const stated = assignments.filter(({ receivers }) => receivers.length > 0).toReversed()
  const named = Map.groupBy(
    stated.flatMap(({ receivers, year }) => receivers.map((name) => ({ name, year }))),
    ({ name }) => name.toLowerCase(),
  )
  const all = new Set(stated.map(({ year }) => year)).size
  return [...named.values()].map((places) => {
    const years = new Set(places.map(({ year }) => year))
    const isOfAll = years.size === all || years.has(null)
    const told = [...years].flatMap((year) => year ?? []).toSorted((a, b) => a - b)
    return { name: places[0]?.name ?? '', years: isOfAll ? null : told }
  })
}
