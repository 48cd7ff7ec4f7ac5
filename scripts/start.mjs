// npm start
import { runTypeScript } from './install.mjs'

runTypeScript('src/main.ts', process.argv.slice(2))
