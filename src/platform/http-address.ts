/** The languages of the interface; Swedish is the source and has no prefix in an address. */
export type Language = 'sv' | 'en'

const englishPrefix = '/en'

/** Splits a path into its language and the path without the prefix: `/en/x/uppdrag` → English, `/x/uppdrag`. */
export function splitAddress(path: string): { language: Language; path: string } {
  if (path === englishPrefix) return { language: 'en', path: '/' }
  if (path.startsWith(`${englishPrefix}/`)) return { language: 'en', path: path.slice(englishPrefix.length) }
  return { language: 'sv', path }
}

/** The address of a path in a language: the same Swedish words, with `/en` before them in English. */
export function inLanguage(language: Language, path: string): string {
  if (language === 'sv') return path
  return path === '/' ? englishPrefix : `${englishPrefix}${path}`
}
