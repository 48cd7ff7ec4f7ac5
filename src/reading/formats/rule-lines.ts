import type { GreyPicture } from './grey-picture.ts'
import { darkBelow } from './straighten-picture.ts'

/** In inches: no letter of print is as wide or as high as this, a table's rules are. */
const longestStroke = { across: 0.5, down: 0.5 }
const white = 255

/**
 * A picture without the rules of its tables and underlinings: beside them the engine takes letters for drawing.
 * Rules must run level, so the picture is straightened before.
 */
export function withoutRules(picture: GreyPicture): GreyPicture {
  const { width, height, dots, dotsPerInch } = picture
  const dark = darkBelow(dots)
  const cleared = Uint8Array.from(dots)
  const clear = (from: number, step: number, length: number, side: number) => {
    for (let i = 0; i < length; i++) {
      // A rule's blurred edge goes with it.
      for (const by of [-side, 0, side]) cleared[from + i * step + by] = white
    }
  }
  for (let y = 1; y + 1 < height; y++) {
    for (const [at, length] of runsOf(dots, dark, y * width, 1, width, longestStroke.across * dotsPerInch)) {
      clear(at, 1, length, width)
    }
  }
  for (let x = 1; x + 1 < width; x++) {
    for (const [at, length] of runsOf(dots, dark, x, width, height, longestStroke.down * dotsPerInch)) {
      clear(at, width, length, 1)
    }
  }
  return { ...picture, dots: cleared }
}

/** Unbroken dark dots along a row or a column, at least so long: where each begins and its length. */
function runsOf(
  dots: Uint8Array,
  dark: number,
  from: number,
  step: number,
  count: number,
  least: number,
): [at: number, length: number][] {
  const runs: [number, number][] = []
  let length = 0
  for (let i = 0; i <= count; i++) {
    if (i < count && (dots[from + i * step] ?? white) < dark) length++
    else {
      if (length >= least) runs.push([from + (i - length) * step, length])
      length = 0
    }
  }
  return runs
}
