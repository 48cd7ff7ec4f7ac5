/** What one file may cost at most. A region's longest minutes with all appendices stay well below. */
export const readingLimits = {
  bytes: 100_000_000,
  pages: 3000,
  characters: 20_000_000,
  /** The longest paragraph of a real document has a few thousand; rules read a line as a whole. */
  lineCharacters: 50_000,
  /** Everything a zip-based file unpacks to, and how many times larger than packed a part may become. */
  unpackedBytes: 200_000_000,
  unpackedRatio: 200,
  memoryMegabytes: 512,
  milliseconds: 60_000,
}
