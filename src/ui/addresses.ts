import { inLanguage, type Language } from '../platform/http-address.ts'

/** Where a passage stands, as much as its address needs. */
export interface Passage {
  documentSlug: string
  start: number
  end: number
}

/** Makes the addresses that stand outside every organisation. */
export function outerAddresses(language: Language) {
  return {
    organisations: inLanguage(language, '/'),
    newOrganisation: inLanguage(language, '/ny'),
    organisation: (slug: string) => inLanguage(language, `/${slug}`),
  }
}

/** Makes the addresses of an organisation's pages in a language. They are for ever: see docs/addresses.md. */
export function addressesOf(language: Language, organisation: string) {
  const at: At = (...words) =>
    inLanguage(language, `/${[organisation, ...words].map((word) => encodeURIComponent(word)).join('/')}`)
  return {
    start: at(),
    jump: at('hoppa'),
    keys: at('tangenter'),
    ...followingAddresses(at),
    ...meetingAddresses(at),
    ...sourceAddresses(at),
    ...completenessAddresses(at),
    ...importAddresses(at),
  }
}

/** An address of the organisation from the words after its own. */
type At = (...words: (string | number)[]) => string

function followingAddresses(at: At) {
  return {
    assignments: at('uppdrag'),
    thread: (slug: string) => at('uppdrag', slug),
    /** The thread with a passage open beside it: the same page, so that it works without script. */
    threadWithSource: (slug: string, passage: Passage) =>
      `${at('uppdrag', slug)}?kalla=${passage.documentSlug}:${passage.start}-${passage.end}#kalla`,
    threadData: (slug: string) => at('uppdrag', slug, 'data.json'),
    goals: at('mal'),
    goal: (slug: string) => at('mal', slug),
  }
}

function meetingAddresses(at: At) {
  return {
    meetings: at('sammantraden'),
    meeting: (body: string, slug: string) => at(body, slug),
    paragraph: (body: string, year: number, slug: string) => at(body, year, 'paragraf', slug),
    cases: at('arenden'),
    theCase: (slug: string) => at('arenden', slug),
  }
}

function sourceAddresses(at: At) {
  return {
    documents: at('kallor'),
    document: (slug: string) => at('kallor', slug),
    original: (slug: string) => at('kallor', slug, 'original'),
    passage: (passage: Passage) =>
      `${at('kallor', passage.documentSlug, `${passage.start}-${passage.end}`)}#passage`,
    findings: at('fynd'),
  }
}

function completenessAddresses(at: At) {
  const ofYear = (body: string, year: number, ...words: string[]) =>
    at('fullstandighet', body, year, ...words)
  return {
    completeness: at('fullstandighet'),
    completenessData: at('fullstandighet', 'data.json'),
    completenessOf: (body: string, year: number) => ofYear(body, year),
    skipNumbers: (body: string, year: number) => ofYear(body, year, 'overhoppade'),
    takeBackSkipped: (body: string, year: number) => ofYear(body, year, 'overhoppade', 'aterta'),
  }
}

/** What can be done with what was found in a file. */
export type FileAct = 'godta' | 'ratta' | 'avvisa' | 'aterta' | 'aterstall' | 'utkast'

function importAddresses(at: At) {
  return {
    imports: at('inlasning'),
    theImport: (id: string) => at('inlasning', id),
    template: at('inlasning', 'mall'),
    /** The template with boxes that begin with what a correction proposes to teach. */
    teach: (proposed: Readonly<Record<string, string>>) =>
      `${at('inlasning', 'mall')}?${new URLSearchParams(proposed)}`,
    reread: at('inlasning', 'mall', 'las-om'),
    differences: (id: string, file: string) => at('inlasning', id, file, 'skillnad'),
    acceptInImport: (id: string) => at('inlasning', id, 'godta'),
    takeBackInImport: (id: string) => at('inlasning', id, 'aterta'),
    pauseImport: (id: string, act: 'pausa' | 'ateruppta') => at('inlasning', id, act),
    importFile: (id: string, file: string) => at('inlasning', id, file),
    importHead: (id: string, file: string) => at('inlasning', id, file, 'handling'),
    importAct: (id: string, file: string, act: FileAct) => at('inlasning', id, file, act),
  }
}

export type Addresses = ReturnType<typeof addressesOf>

/** Do two marks lead to the same words? */
export function samePassage(a: Passage, b: Passage): boolean {
  return a.documentSlug === b.documentSlug && a.start === b.start && a.end === b.end
}

/** The passage that a query asks to see beside the thread ("minutes-2024:120-180"); null when it asks for none. */
export function passageOfQuery(query: string | null): Passage | null {
  const match = /^([a-z0-9-]+):(\d{1,9})-(\d{1,9})$/.exec(query ?? '')
  if (!match) return null
  const [, documentSlug = '', start, end] = match
  return { documentSlug, start: Number(start), end: Number(end) }
}
