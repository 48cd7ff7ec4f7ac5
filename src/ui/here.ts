import type { Language } from '../platform/http-address.ts'
import { type Addresses, addressesOf } from './addresses.ts'

/** Whose pages someone is in. */
export interface ShownOrganisation {
  slug: string
  name: string
  demonstration: boolean
}

/** Where a page is shown: its organisation, its language, and the addresses that follow from them. */
export interface Here {
  language: Language
  /** The page's path without language prefix; the language switch keeps it. */
  path: string
  organisation: ShownOrganisation
  to: Addresses
  /** The `lang` of what a document says: marked only where it differs from the page's language. */
  said: 'sv' | undefined
}

/** Makes the place of a page from the request. */
export function hereOf(request: { language: Language; path: string }, organisation: ShownOrganisation): Here {
  const { language, path } = request
  return {
    language,
    path,
    organisation,
    to: addressesOf(language, organisation.slug),
    said: language === 'en' ? 'sv' : undefined,
  }
}
