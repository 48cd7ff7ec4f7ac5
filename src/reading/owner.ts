import type { ExtractedDocument } from './extraction.ts'
import type { Layout } from './layout.ts'
import type { Passage } from './prose.ts'
import { type BodyMention, findBodies } from './words/bodies.ts'
import { headerPieces } from './words/header-words.ts'

/** How many filled lines from the top a body may stand alone as a document's owner. */
const top = 14

/**
 * The body whose plan, report or letter a document is: the one its title names as owner, or that stands alone at
 * its top, or for a letter the one that its first sentences begin with. A body that something is sent to is none.
 */
export function readOwner(
  layout: Layout,
  kind: ExtractedDocument['kind'],
  title: string | null,
  passages: readonly Passage[],
): string | null {
  const writer = kind === 'letter' ? writerOf(layout) : null
  if (writer) return writer
  const named = findBodies(title ?? '').filter((body) => !body.bare && !isReceiver(title ?? '', body))
  const owner = named.find((body) => body.genitive) ?? named[0]
  return owner?.name ?? aloneAtTop(layout) ?? (kind === 'letter' ? senderOf(passages) : null)
}

/** "Från: Revisorerna", "Avsändare Trafiknämnden": who writes, also where the name is none that bodies have. */
function writerOf(layout: Layout): string | null {
  const lines = layout.lines.filter((line) => line.text.trim() !== '').slice(0, top)
  for (const { text } of lines) {
    const match = /^\s*(?:från|avsändare)(?<colon>\s*:)?\s+(?<who>\p{Lu}[^.:;]{2,80}?)\s*$/iu.exec(text)
    const who = match?.groups?.who
    if (!who || !/^\p{Lu}/u.test(who)) continue
    const [body] = findBodies(who)
    if (body && !body.bare && body.start === 0) return body.name
    if (match.groups?.colon && who.split(' ').length <= 4) return who
  }
  return null
}

function aloneAtTop(layout: Layout): string | null {
  const lines = layout.lines.filter((line) => line.text.trim() !== '').slice(0, top)
  for (const [index, line] of lines.entries()) {
    if (receiving.test(lines[index - 1]?.text ?? '') || (lines[index - 1]?.cells.length ?? 0) > 2) continue
    const { pieces, rest } = headerPieces(line.text)
    if (rest !== '' || !pieces.has('body')) continue
    const owner = findBodies(line.text).find((body) => isOwn(body))
    if (owner) return owner.name
  }
  return null
}

const receiving = /(?:^|\s)(?:till|mottagare|riktas till|uppdragsgivare|uppdragstagare):?\s*$/iu

/** "Nämnden" or a director alone says nothing of whose the document is. */
function isOwn({ name, bare }: BodyMention): boolean {
  return !bare && !/direktören$/u.test(name)
}

function senderOf(passages: readonly Passage[]): string | null {
  for (const { text } of passages.slice(0, 12)) {
    const [first] = findBodies(text)
    if (first && first.start === 0 && !first.bare && !first.genitive && /[.!?]$/u.test(text))
      return first.name
  }
  return null
}

function isReceiver(text: string, body: BodyMention): boolean {
  return /(?<!\p{L})(?:till|från|för|åt|av)\s$/iu.test(text.slice(0, body.start))
}
