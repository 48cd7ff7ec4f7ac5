import { describe, expect, it } from 'vitest'
import type { GreyPicture } from './grey-picture.ts'
import { hasColumns } from './picture-columns.ts'
import { withoutRules } from './rule-lines.ts'
import { skewOf, straightenPicture } from './straighten-picture.ts'

const [width, height, dotsPerInch] = [800, 1100, 100]
const [ink, paper] = [40, 230]

/** A page of grey paper; `draw` tells of each place whether there is ink. */
function page(draw: (x: number, y: number) => boolean, degrees = 0): GreyPicture {
  const fall = Math.tan((degrees * Math.PI) / 180)
  const dots = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return draw(x, Math.round(y - (x - width / 2) * fall)) ? ink : paper
  })
  return { width, height, dots, dotsPerInch }
}

/** Letters of print between two edges: lines of ten dots' height with blanks between them. */
const print = (from: number, to: number) => (x: number, y: number) =>
  x > from && x < to && y > 100 && y < 1000 && y % 20 < 10 && x % 9 < 5

const inkIn = ({ dots }: GreyPicture) => dots.filter((dot) => dot < 128).length

describe('a page that was scanned askew', () => {
  it.each([-3, -1.2, -0.3, 0, 0.5, 2.4])('by %d degrees is known to be', (degrees) => {
    expect(Math.abs(skewOf(page(print(80, 720), degrees)) - degrees)).toBeLessThan(0.11)
  })

  it('is turned level', () => {
    const level = straightenPicture(page(print(80, 720), 1.5))
    expect(Math.abs(skewOf(level))).toBeLessThan(0.11)
    expect(inkIn(level)).toBeGreaterThan(inkIn(page(print(80, 720))) * 0.9)
  })

  it('stays as it is when it lies straight', () => {
    const straight = page(print(80, 720))
    expect(straightenPicture(straight)).toBe(straight)
  })
})

describe('the rules of a table', () => {
  const text = print(80, 720)
  const rules = (x: number, y: number) =>
    (y % 200 === 150 && x > 60 && x < 740) || (x === 402 && y > 100 && y < 900)

  it('are taken away, across and down', () => {
    const cleared = withoutRules(page(rules))
    expect(inkIn(page(rules))).toBeGreaterThan(1000)
    expect(inkIn(cleared)).toBe(0)
  })

  it('go with the blur along their edges', () => {
    const ruled = page((x, y) => y === 500 && x > 60 && x < 740)
    ruled.dots.fill(190, 499 * width + 61, 499 * width + 740)
    ruled.dots.fill(190, 501 * width + 61, 501 * width + 740)
    expect(withoutRules(ruled).dots.filter((dot) => dot < paper)).toHaveLength(0)
  })

  it('leave the letters beside them', () => {
    expect(inkIn(withoutRules(page(text)))).toBe(inkIn(page(text)))
    const between = (x: number, y: number) => rules(x, y) || (text(x, y) && y % 200 < 100 && x % 400 > 20)
    expect(inkIn(withoutRules(page(between)))).toBeGreaterThan(inkIn(page(text)) * 0.3)
  })
})

describe('columns of print', () => {
  const both = (x: number, y: number) => print(80, 390)(x, y) || print(415, 720)(x, y)

  it('are seen by the gutter between them', () => {
    expect(hasColumns(page(both))).toBe(true)
  })

  it.each<[string, (x: number, y: number) => boolean]>([
    ['lines across the page', print(80, 720)],
    ['a margin beside the text', print(320, 720)],
    [
      'a half page of text with a stamp beside it',
      (x, y) => print(80, 390)(x, y) || (y < 160 && print(415, 500)(x, y)),
    ],
    ['short entries far from each other', (x, y) => print(80, 160)(x, y) || print(500, 720)(x, y)],
    ['a gutter of a few lines', (x, y) => (y < 250 ? both(x, y) : print(80, 720)(x, y))],
  ])('are not %s', (_, draw) => {
    expect(hasColumns(page(draw))).toBe(false)
  })
})
