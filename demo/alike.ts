/** Equal but for case, blanks, kinds of dashes, the infinitive mark in front and the full stop at the end. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** The same text, or one that holds most of the other: where a sentence begins is a matter of taste. */
export function nearText(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length)
  return short.length > 0 && long.includes(short) && short.length > long.length * 0.5
}

/** The same prose: nine words of ten in common, since tables and lists may be left out of it or put in. */
export function sameProse(one: string, other: string): boolean {
  const words = new Set(plain(one).split(' '))
  const others = new Set(plain(other).split(' '))
  const common = [...words].filter((word) => others.has(word)).length
  return common >= Math.max(words.size, others.size) * 0.9
}

/** The same people, in any order, with or without their party. */
export function samePeople(one: string[], other: string[]): boolean {
  return peopleKey(one) === peopleKey(other)
}

/** The same body, where a document may leave out whose it is: "fullmäktige" for "Regionfullmäktige". */
export function sameBody(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length)
  return short.length > 0 && long.includes(short)
}

function peopleKey(names: string[]): string {
  return names
    .map((name) => plain(name.replace(/\s*\(\p{L}+\)/u, '')))
    .sort()
    .join('|')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[–−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^att /, '')
    .replace(/[.:;]+$/, '')
}
