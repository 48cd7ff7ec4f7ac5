import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { House } from './house.ts'
import { anchorsOf, codeOf, linksOf, type Mention } from './markdown.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

type Page = { path: string; markdown: string }

/** Fails on links in Markdown that lead nowhere, and on file names in backticks that do not exist. */
export function checkLinks(house: House): Outcome {
  const pages = house.paths
    .filter((path) => path.endsWith('.md') && !path.startsWith('demo/'))
    .map((path) => ({ path, markdown: readFileSync(join(house.root, path), 'utf8') }))
  const links = pages.flatMap((page) => linksOf(page.markdown).map((link) => ({ page, link })))
  const names = pages.filter(tellsOfToday).flatMap((page) => fileNames(page).map((name) => ({ page, name })))
  return {
    saw: `${count(links.length, 'link')} and ${count(names.length, 'file name')} in ${count(pages.length, 'document')}`,
    breaches: [
      ...links.flatMap(({ page, link }) => deadLink(house, page, link)),
      ...names.flatMap(({ page, name }) => deadName(house, page, name)),
      ...unreached(pages),
    ],
  }
}

// What no page leads to is not found by anyone, and so not kept.
function unreached(pages: Page[]): Breach[] {
  const reached = new Set(
    pages.flatMap((page) => linksOf(page.markdown).map(({ text }) => targetOf(page, text))),
  )
  return pages
    .filter(({ path }) => path.startsWith('docs/') && !reached.has(path))
    .map(({ path }) => ({ file: path, reason: 'no other document leads here' }))
}

function targetOf(page: Page, link: string): string {
  const [target = ''] = decodeURI(link).split('#')
  return target === '' ? page.path : normalize(join(dirname(page.path), target))
}

// A changelog names what was there then.
function tellsOfToday(page: Page): boolean {
  return page.path !== 'CHANGELOG.md'
}

function deadLink(house: House, page: Page, { line, text }: Mention): Breach[] {
  if (/^[a-z][a-z+.-]*:/i.test(text)) return []
  const breach = (reason: string) => [{ file: page.path, line, reason }]
  if (text.startsWith('/'))
    return breach(`the link ${text} begins at the root: write it relative to the document`)
  const path = targetOf(page, text)
  const anchor = decodeURI(text).split('#')[1]
  const place = join(house.root, path)
  if (path.startsWith('..') || !existsSync(place)) return breach(`the link ${text} leads nowhere`)
  if (anchor === undefined || !path.endsWith('.md') || statSync(place).isDirectory()) return []
  const anchors = anchorsOf(readFileSync(place, 'utf8'))
  return anchors.has(anchor) ? [] : breach(`${path} has no heading for #${anchor}`)
}

const ours = /^(src|scripts|docs|migrations|journeys|bench|demo|\.ci)\//
const fileName = /^[\w@.<>{}*/-]+\.(ts|tsx|mjs|md|json|css|sql)$/

function fileNames(page: Page): Mention[] {
  return codeOf(page.markdown)
    .map((mention) => ({ ...mention, text: mention.text.replace(/:\d+$/, '') }))
    .filter(({ text }) => !/\s/.test(text) && !text.startsWith('..') && !text.startsWith('/'))
    .filter(({ text }) => ours.test(text) || fileName.test(text))
}

function deadName(house: House, page: Page, { line, text }: Mention): Breach[] {
  const pattern = asPattern(text)
  const besides = `${dirname(page.path)}/`
  const exists = house.paths.some(
    (path) => pattern.test(path) || (path.startsWith(besides) && pattern.test(path.slice(besides.length))),
  )
  return exists ? [] : [{ file: page.path, line, reason: `names ${text}, which does not exist` }]
}

// `<room>` and `*` stand for any name, a folder for what lies in it, a bare file name for that name anywhere.
function asPattern(text: string): RegExp {
  const escaped = text.replace(/[.+^$()|[\]\\]/g, '\\$&').replace(/<[^>]*>|\{[^}]*\}|\*+/g, '[^/]+')
  const end = text.endsWith('/') ? '' : '(?:/|$)'
  return new RegExp(`^${text.includes('/') ? '' : '(?:.*/)?'}${escaped}${end}`)
}
