import type { PdfCell } from './pdf-cells.ts'
import type { PdfPageCells, PdfType } from './pdf-rows.ts'
import { groupLines } from './pdf-rows.ts'

/** Measures body size and line distance: the most common ones, weighed by how much text has them. */
export function measureType(pages: readonly PdfPageCells[], fontNames: ReadonlyMap<string, string>): PdfType {
  const sizes = new Map<number, number>()
  const distances = new Map<number, number>()
  for (const { cells } of pages) {
    const text = cells.filter((cell) => !cell.artifact)
    for (const { size, text: words } of text) count(sizes, Math.round(size * 2) / 2, words.length)
    for (const distance of distancesIn(groupLines(text))) count(distances, Math.round(distance * 10) / 10, 1)
  }
  return {
    bodySize: mostCommon(sizes) ?? 1,
    lineDistance: mostCommon(distances) ?? 1.3,
    isBold: (font) => isBoldName(fontNames.get(font)),
  }
}

/** Distances of neighbouring lines of one type size, in sizes; wider ones are no lines of one paragraph. */
function distancesIn(lines: readonly PdfCell[][]): number[] {
  return lines.flatMap(([first], index) => {
    const above = lines[index - 1]?.[0]
    if (!above || !first || Math.abs(above.size - first.size) > 0.5) return []
    const distance = (above.baseline - first.baseline) / first.size
    return distance > 0.8 && distance < 2.6 ? [distance] : []
  })
}

function isBoldName(name: string | undefined): boolean | null {
  return name === undefined ? null : /bold|black|heavy|demi|(?:^|[-,+])bd/iu.test(name)
}

function count(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function mostCommon(counts: ReadonlyMap<number, number>): number | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
