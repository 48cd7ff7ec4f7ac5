/**
 * The same work done once for the same text: many rules ask the same of one line. What is given back is shared, so it
 * must not be changed; long texts are not kept, and all is forgotten when there is too much of it.
 */
export function remembered<Found>(work: (text: string) => Found, most = 5_000): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    if (text.length > 6000) return work(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = work(text)
    known.set(text, found)
    return found
  }
}
