/** Bullet glyphs at a line start: real ones, those of symbol fonts (private use), and dashes used as bullets. */
const bullet =
  /^\s*(?:[\u2022\u2023\u2043\u2219\u25a0-\u25ef\u2794\u27a2\uf000-\uf0ff·*]\s*|[-–—]\s+|o\s+(?=\p{Lu}))/u

/** How many characters of a line are its bullet with the blanks around it; 0 when it has none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0
}
