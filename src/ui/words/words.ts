import type { Language } from '../../platform/http-address.ts'

/**
 * The words of one area in both languages. Swedish is the source; English must have the same keys and shapes, which
 * the type demands, so that no page can show an untranslated word.
 */
export type InBoth<T> = Readonly<Record<Language, T>>
