// npm run pictures
import { runTypeScript } from './install.mjs'

runTypeScript('scripts/pictures.ts', process.argv.slice(2))
