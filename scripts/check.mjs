// npm run check: everything that a machine can see about how the house is kept.
import { runTypeScript } from './install.mjs'

runTypeScript('scripts/check/main.ts', process.argv.slice(2))
