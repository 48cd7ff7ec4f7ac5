import type { ExtractedDocument } from './extraction.ts'
import type { Passage } from './prose.ts'
import { type BodyMention, findBodies } from './words/bodies.ts'

/**
 * The body whose plan, report or letter a document is: the one its title names as owner, or for a letter the one
 * that its first sentences begin with. A body that something is sent to is none. Null when nobody is named so.
 */
export function readOwner(
  kind: ExtractedDocument['kind'],
  title: string | null,
  passages: readonly Passage[],
): string | null {
  const named = findBodies(title ?? '').filter((body) => !body.bare && !isReceiver(title ?? '', body))
  const owner = named.find((body) => body.genitive) ?? named[0]
  if (owner) return owner.name
  return kind === 'letter' ? senderOf(passages) : null
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
