const longest = 70

/**
 * The path word for a name or a title: lower case a–z, digits and hyphens, å and ä as a, ö as o, at most
 * 70 characters cut at a word. Empty only when the name holds no letter or digit.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken: an address once given is never moved. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) {
    const next = `${wanted}-${number}`
    if (!taken.has(next)) return next
  }
}
