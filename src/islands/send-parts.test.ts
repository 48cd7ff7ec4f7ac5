import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inParts } from './send-parts.ts'

const megabyte = 1024 * 1024

it('sends every file once, in order, and no part is more than one request carries unless it is one file', () => {
  const files = fc.array(fc.record({ size: fc.integer({ min: 0, max: 30 * megabyte }) }), { maxLength: 400 })
  fc.assert(
    fc.property(files, (all) => {
      const parts = inParts(all)
      expect(parts.flat()).toEqual(all)
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0)
        expect(part.length).toBeLessThanOrEqual(100)
        const weight = part.reduce((sum, { size }) => sum + size, 0)
        if (part.length > 1) expect(weight).toBeLessThanOrEqual(24 * megabyte)
      }
    }),
  )
})
