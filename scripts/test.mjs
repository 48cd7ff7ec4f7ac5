// npm test: all tests, or those that the arguments name, as vitest takes them.
import { runPinned } from './install.mjs'

runPinned(['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
