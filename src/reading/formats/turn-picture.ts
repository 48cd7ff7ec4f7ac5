import type { GreyPicture } from './grey-picture.ts'

/** A picture turned clockwise by quarters. */
export function turnPicture(picture: GreyPicture, quarters: number): GreyPicture {
  let turned = picture
  for (let i = 0; i < quarters; i++) turned = turnOnce(turned)
  return turned
}

function turnOnce({ width, height, dots, dotsPerInch }: GreyPicture): GreyPicture {
  const turned = new Uint8Array(dots.length)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      turned[column * height + (height - 1 - row)] = dots[row * width + column] ?? 255
    }
  }
  return { width: height, height: width, dots: turned, dotsPerInch }
}

/** The middle of a picture: enough to see which way up it is. */
export function middleOf({ width, height, dots, dotsPerInch }: GreyPicture): GreyPicture {
  const [left, top] = [Math.round(width * 0.2), Math.round(height * 0.2)]
  const [wide, high] = [width - 2 * left, Math.min(height - 2 * top, Math.round(height * 0.4))]
  const part = new Uint8Array(wide * high)
  for (let row = 0; row < high; row++) {
    const from = (top + row) * width + left
    part.set(dots.subarray(from, from + wide), row * wide)
  }
  return { width: wide, height: high, dots: part, dotsPerInch }
}
