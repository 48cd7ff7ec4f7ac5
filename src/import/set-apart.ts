/** A place in a text. */
export interface Place {
  start: number
  end: number
}

/** A line that was set apart as page furniture, as often as it stands in the document. */
export interface SetApart {
  text: string
  places: Place[]
}

/**
 * What was set apart of a text, line by line, what stands alike told once: page numbers do not make two lines of one.
 * The most frequent first, so that what stands once only, and may be text after all, ends the list together.
 */
export function setApartOf(text: string, furniture: readonly Place[]): SetApart[] {
  const lines = furniture.flatMap((span) => linesOf(text, span))
  const alike = Map.groupBy(lines, ({ said }) => said.replace(/\d+/gu, '0'))
  return [...alike.values()]
    .map((same) => ({ text: same[0]?.said ?? '', places: same.map(({ start, end }) => ({ start, end })) }))
    .toSorted((a, b) => b.places.length - a.places.length)
}

function linesOf(text: string, { start, end }: Place): (Place & { said: string })[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const place = { start: at, end: at + line.length, said: line.trim().replace(/\s+/gu, ' ') }
      at += line.length + 1
      return place.said === '' ? [] : [place]
    })
}

/** A place that a query names ("120-180"); null for none and for one that is outside the text. */
export function placeOfQuery(query: string | null, length: number): Place | null {
  const match = /^(\d{1,9})-(\d{1,9})$/u.exec(query ?? '')
  if (!match) return null
  const place = { start: Number(match[1]), end: Number(match[2]) }
  return place.start < place.end && place.end <= length ? place : null
}
