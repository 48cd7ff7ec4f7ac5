export interface Paged<T> {
  rows: T[]
  page: number
  pages: number
}

/** The part of a list that one page shows. A page out of range, or none at all, gives the nearest. */
export function pageOf<T>(all: readonly T[], wanted: string | null, size = 100): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const number = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1
  const page = Math.min(Math.max(number, 1), pages)
  return { rows: all.slice((page - 1) * size, page * size), page, pages }
}
