import type { GreyPicture } from './grey-picture.ts'

/** Paper lies a few degrees askew at most; what leans more is no page. */
const mostDegrees = 4
/** Below this the engine reads as well, and every turn blurs a little. */
const leastDegrees = 0.12
/** So many points tell the angle as well as all of them. */
const mostPoints = 120_000

/** A picture whose lines of print run level: turned back by as much as the paper lay askew. */
export function straightenPicture(picture: GreyPicture): GreyPicture {
  const degrees = skewOf(picture)
  return Math.abs(degrees) < leastDegrees ? picture : turned(picture, degrees)
}

/** By how many degrees lines of print fall towards the right. Level lines leave the most rows without any edge of a letter. */
export function skewOf(picture: GreyPicture): number {
  const points = lowerEdges(picture)
  const best = (from: number, to: number, step: number) => {
    let found = { degrees: 0, score: -1 }
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const score = levelness(points, picture, degrees)
      if (score > found.score) found = { degrees, score }
    }
    return found.degrees
  }
  const coarse = best(-mostDegrees, mostDegrees, 0.25)
  return best(coarse - 0.2, coarse + 0.2, 0.05)
}

/** Dark dots with a light one below: where letters stand on their line. */
function lowerEdges({ width, height, dots }: GreyPicture): {
  x: Uint16Array
  y: Uint16Array
  length: number
} {
  const dark = darkBelow(dots)
  const found: number[] = []
  for (let at = 0; at + width < width * height; at++) {
    if ((dots[at] ?? 255) < dark && (dots[at + width] ?? 255) >= dark) found.push(at)
  }
  const step = Math.max(1, Math.ceil(found.length / mostPoints))
  const kept = found.filter((_, index) => index % step === 0)
  return {
    x: Uint16Array.from(kept, (at) => at % width),
    y: Uint16Array.from(kept, (at) => Math.floor(at / width)),
    length: kept.length,
  }
}

/** The level that parts ink from paper best (Otsu): the classes on its two sides lie farthest apart. */
export function darkBelow(dots: Uint8Array): number {
  const counts = new Float64Array(256)
  for (let at = 0; at < dots.length; at += 3) counts[dots[at] ?? 0] = (counts[dots[at] ?? 0] ?? 0) + 1
  const all = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((total, count, level) => total + count * level, 0)
  let [below, sumBelow, best, level] = [0, 0, -1, 128]
  for (let at = 0; at < 255; at++) {
    below += counts[at] ?? 0
    sumBelow += (counts[at] ?? 0) * at
    const apart = sumBelow / Math.max(1, below) - (sum - sumBelow) / Math.max(1, all - below)
    const between = below * (all - below) * apart * apart
    if (between > best) [best, level] = [between, at + 1]
  }
  return level
}

function levelness(
  points: ReturnType<typeof lowerEdges>,
  { width, height }: GreyPicture,
  degrees: number,
): number {
  const fall = Math.tan((degrees * Math.PI) / 180)
  const margin = Math.ceil(Math.abs(fall) * width) + 1
  const rows = new Float64Array(height + 2 * margin)
  for (let i = 0; i < points.length; i++) {
    const row = Math.round((points.y[i] ?? 0) - (points.x[i] ?? 0) * fall) + margin
    rows[row] = (rows[row] ?? 0) + 1
  }
  return rows.reduce((sum, count) => sum + count * count, 0)
}

/** The picture turned about its middle so that lines which fall by so many degrees run level; what comes in is white. */
function turned({ width, height, dots, dotsPerInch }: GreyPicture, degrees: number): GreyPicture {
  const level = new Uint8Array(dots.length).fill(255)
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [midX, midY] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    let fromX = -midX * cos - (y - midY) * sin + midX
    let fromY = -midX * sin + (y - midY) * cos + midY
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const at = top * width + left
      const right = fromX - left
      const down = fromY - top
      const upper = (dots[at] ?? 255) * (1 - right) + (dots[at + 1] ?? 255) * right
      const lower = (dots[at + width] ?? 255) * (1 - right) + (dots[at + width + 1] ?? 255) * right
      level[y * width + x] = Math.round(upper * (1 - down) + lower * down)
    }
  }
  return { width, height, dots: level, dotsPerInch }
}
