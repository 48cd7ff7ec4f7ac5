/** A picture of a page: one byte for each dot, from black to white. */
export interface GreyPicture {
  width: number
  height: number
  dots: Uint8Array
  dotsPerInch: number
}
