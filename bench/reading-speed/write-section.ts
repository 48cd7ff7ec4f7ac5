import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Puts a benchmark's section into a page, in place of the one it wrote before; the others stay. */
export function writeSection(path: string, name: string, section: string): void {
  const page = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Benchmarks\n\nEach section is written by the command it names.\n'
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const block = `${start}\n${section.trim()}\n${end}\n`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  const whole =
    from >= 0 && to > from
      ? page.slice(0, from) + block + page.slice(to + end.length + 1)
      : `${page.trimEnd()}\n\n${block}`
  writeFileSync(path, whole)
}
