/** One request carries at most so much: well below what the server takes at once. */
const most = { bytes: 24 * 1024 * 1024, files: 100 }

/** A file larger than this is taken by no request: the import is told its name, and lists it as refused. */
export const largestFile = 60 * 1024 * 1024

/** Files in parts that each go in one request, in their order; a file larger than a part goes alone. */
export function inParts<F extends { size: number }>(files: readonly F[]): F[][] {
  const parts: F[][] = []
  let weight = 0
  for (const file of files) {
    const last = parts.at(-1)
    if (last && last.length < most.files && weight + file.size <= most.bytes) {
      last.push(file)
      weight += file.size
    } else {
      parts.push([file])
      weight = file.size
    }
  }
  return parts
}
