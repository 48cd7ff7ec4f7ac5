export interface Sentence {
  text: string
  start: number
  end: number
}

/** Abbreviations after which a full stop ends no sentence; a letter by itself ("P. Ek", "bl. a.") is one, too. */
const abbreviations =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?a|d\.?v\.?s|ca|o\.?s\.?v|kl|nr|dnr|m\.?m|m\.?\s?fl|resp|inkl|exkl|ev|f\.?n|fr\.?o\.?m|t\.?o\.?m|s\.?k|p\.?g\.?a|jfr|prop|st|tel|mån|jan|feb|apr|aug|sept?|okt|nov|dec|\p{L})\.$/iu

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
