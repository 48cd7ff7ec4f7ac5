import { expect, test } from 'vitest'
import { withFixedTimes } from './zip-times.ts'

/** A zip of one empty file "a", with the time given as zip writes it. */
function zipAt(time: number): Buffer {
  const local = Buffer.alloc(31)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt32LE(time, 10)
  local.writeUInt16LE(1, 26)
  local.write('a', 30)
  const entry = Buffer.alloc(47)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt32LE(time, 12)
  entry.writeUInt16LE(1, 28)
  entry.write('a', 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

test('two archives that differ only in their times become the same', () => {
  expect(zipAt(1).equals(zipAt(2))).toBe(false)
  expect(withFixedTimes(zipAt(1)).equals(withFixedTimes(zipAt(2)))).toBe(true)
})

test('what is not a plain archive is refused', () => {
  expect(() => withFixedTimes(Buffer.alloc(40))).toThrow('Not a plain zip file')
})
