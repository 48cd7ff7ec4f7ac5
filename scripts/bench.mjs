// npm run bench -- NAME: measures, prints a table and writes it under docs/. The names are the files of bench/.
import { existsSync, readdirSync } from 'node:fs'
import { runTypeScript } from './install.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const folder = new URL('../bench/', import.meta.url)
if (!/^[a-z-]+$/u.test(name) || !existsSync(new URL(`${name}.ts`, folder))) {
  const names = readdirSync(folder).flatMap((file) => /^([a-z-]+)\.ts$/u.exec(file)?.[1] ?? [])
  process.stderr.write(`npm run bench -- ${names.join(' | ')}\n`)
  process.exit(2)
}
runTypeScript(`bench/${name}.ts`, rest)
