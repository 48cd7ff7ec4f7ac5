import { defineConfig } from 'vitest/config'

// Only what is pure and quick: no database, no documents beside the repository, no hundreds of invented minutes.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.ts'],
    exclude: [
      '**/*{routes,actions}.test.ts',
      '**/seeds.test.ts',
      '**/{in-child-process,generated*,hostile*}.test.ts',
    ],
    isolate: false,
    testTimeout: 30_000,
  },
})
