/** What one file may cost at most. A region's longest minutes with all appendices stay well below. */
export const readingLimits = {
  bytes: 100_000_000,
  pages: 12_000,
  characters: 60_000_000,
  /** The longest paragraph of a real document has a few thousand; rules read a line as a whole. */
  lineCharacters: 50_000,
  /** Everything a zip-based file unpacks to, and how many times larger than packed a part may become. */
  unpackedBytes: 200_000_000,
  unpackedRatio: 200,
  zipEntries: 20_000,
  /** One part of a zip-based file is held as a whole while it is read. */
  partBytes: 60_000_000,
  /** How deep the elements of a web page or a part may lie in each other. */
  depth: 500,
  /** Everything that the reading process holds, the runtime included. */
  memoryMegabytes: 512,
  milliseconds: 900_000,
  /** Without a sign of progress: a page read, a page recognised. */
  stillMilliseconds: 30_000,
  /** All recognising in one file; pages after that are told of, and what was read until then is kept. */
  recognitionMilliseconds: 600_000,
  /** A page full of small print takes longer than a page of text. */
  recognitionStillMilliseconds: 60_000,
}
