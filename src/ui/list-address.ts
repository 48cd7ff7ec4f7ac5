/** The address of a list with these choices, those left open left out; the first page is the list itself. */
export function listAddress(
  list: string,
  choices: readonly (readonly [name: string, value: string | number | null])[],
  page = 1,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of choices) if (value !== null) query.set(name, String(value))
  if (page > 1) query.set('sida', String(page))
  return query.size > 0 ? `${list}?${query}` : list
}
