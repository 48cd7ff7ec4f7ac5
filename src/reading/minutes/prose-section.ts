import { type Setting, splitEntries } from './entries.ts'
import type { Row } from './rows.ts'

/** Rows as prose: sentences folded, bullets stripped; passages on lines of their own, blank lines kept between. */
export function proseOf(rows: readonly Row[], setting: Setting): string | null {
  const entries = splitEntries(rows, setting, 'passages')
  const text = entries
    .map((entry, index) => {
      const apart = index > 0 && entry.marker === null && entry.rows[0]?.break !== 'none'
      return `${index === 0 ? '' : apart ? '\n\n' : '\n'}${entry.text}`
    })
    .join('')
    .trim()
  return text === '' ? null : text
}
