// npm run mutation -- nouns | law | reading | reading/words: how many ways to break a rule its tests notice.
import { runTypeScript } from './install.mjs'

runTypeScript('scripts/mutation.ts', process.argv.slice(2))
