// npm run -s traden -- COMMAND: stdout belongs to the command alone.
import { runTypeScript } from './install.mjs'

runTypeScript('src/cli/traden.ts', process.argv.slice(2))
