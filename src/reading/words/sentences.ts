export interface Sentence {
  text: string
  start: number
  end: number
}

/** Abbreviations after which a full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|d\.?\s?v\.?\s?s|dvs|ca|osv|o\.?\s?s\.?\s?v|kl|nr|dnr|m\.?\s?m|m\.?\s?fl|resp|inkl|exkl|ev|f\.?\s?n|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|s\.?\s?k|p\.?\s?g\.?\s?a|jfr|prop|st|tel|mån|jan|feb|apr|aug|sept?|okt|nov|dec|\p{Lu})\.$/iu

/** Splits running text into sentences with their places; the end mark belongs to the sentence. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["”’)\]]*(?=\s+["“”'(]?[\p{Lu}\d§])/gu)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && abbreviations.test(text.slice(start, end))) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, text.length)
  return sentences
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const words = text.slice(from, to)
  const trimmed = words.trim()
  const start = from + words.indexOf(trimmed)
  if (trimmed !== '') sentences.push({ text: trimmed, start, end: start + trimmed.length })
}
