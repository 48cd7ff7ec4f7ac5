import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Asset, asset } from '../platform/http-assets.ts'
import { islandAssets } from './islands.ts'

/** The parts of the look, in the order they are served. */
const lookParts = [
  'tokens',
  'type',
  'page',
  'form',
  'marks',
  'decision',
  'thread',
  'strip',
  'source',
  'review',
  'reader',
  'table',
  'lists',
  'matrix',
  'portfolio',
  'indicators',
  'chart',
  'overview',
  'completeness',
  'jump',
]

/** Latin covers Swedish; latin-ext is fetched by the browser only where Sami and other names need it. */
const fontRanges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
}
const fontFamilies = [
  { family: 'Source Sans 3', file: 'source-sans-3', axis: 'wght' },
  { family: 'Source Serif 4', file: 'source-serif-4', axis: 'opsz' },
]

const find = createRequire(import.meta.url)

interface Font {
  face: string
  asset: Asset
  /** Every page sets its text in it: fetched at once. */
  first: boolean
}

function loadFonts(): Font[] {
  return fontFamilies.flatMap((font) =>
    Object.entries(fontRanges).flatMap(([subset, range]) =>
      ['normal', 'italic'].map((style) => loadFont(font, subset, style, range)),
    ),
  )
}

function loadFont(font: (typeof fontFamilies)[number], subset: string, style: string, range: string): Font {
  const file = `${font.file}-${subset}-${font.axis}-${style}.woff2`
  const body = readFileSync(find.resolve(`@fontsource-variable/${font.file}/files/${file}`))
  const served = asset(file, 'font/woff2', body)
  const face = `@font-face{font-family:"${font.family}";src:url("${served.address}") format("woff2");font-weight:200 900;font-style:${style};font-display:swap;unicode-range:${range}}`
  return { face, asset: served, first: subset === 'latin' && style === 'normal' }
}

/** Comments and indentation are for us; the browser gets the rules. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/\n+/g, '\n')
}

const fonts = loadFonts()
const rules = lookParts.map((part) => readFileSync(new URL(`./look/${part}.css`, import.meta.url), 'utf8'))
const css = [...fonts.map((font) => font.face), ...rules.map(withoutComments)].join('\n')
const look = asset('look.css', 'text/css; charset=utf-8', new TextEncoder().encode(css))

const icon = asset('icon.svg', 'image/svg+xml', readFileSync(new URL('./look/icon.svg', import.meta.url)))

/** The address of the icon in the browser's tab. */
export const iconAddress = icon.address

/** The address of the style sheet, with its content's hash. */
export const lookAddress = look.address

/** The fonts that a page begins with. */
export const firstFonts = fonts.filter((font) => font.first).map((font) => font.asset.address)

/** Everything that pages load; nothing else is ever loaded. */
export const uiAssets: readonly Asset[] = [look, icon, ...islandAssets, ...fonts.map((font) => font.asset)]
