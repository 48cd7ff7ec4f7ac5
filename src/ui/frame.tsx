import type { ComponentChildren } from 'preact'
import { inLanguage, type Language } from '../platform/http-address.ts'
import { firstFonts, iconAddress, lookAddress } from './assets.ts'
import { type IslandName, islandAddress } from './islands.ts'
import { BrandShape } from './shape.tsx'
import { layoutWords } from './words/layout.ts'

export interface MenuItem {
  label: string
  href: string
  current: boolean
}

/** A link to a page that is also shown over others. */
export interface OpenedLink {
  name: 'jump' | 'keys'
  label: string
  href: string
}

interface FrameProps {
  language: Language
  path: string
  title: string
  brand?: { name: string; href: string }
  items?: readonly MenuItem[]
  /** What a script may open over the page; without one the links lead to pages of their own. */
  opens?: readonly OpenedLink[]
  foot?: string
  reading?: boolean
  islands?: readonly IslandName[]
  children: ComponentChildren
}

/** The frame of every page, also of those that belong to no organisation. */
export function Frame({
  language,
  path,
  title,
  brand,
  items = [],
  foot,
  opens = [],
  reading,
  islands = [],
  children,
}: FrameProps) {
  const words = layoutWords[language]
  const mark = brand ?? { name: words.product, href: inLanguage(language, '/') }
  return (
    <html lang={language}>
      <Head title={title} islands={islands} />
      <body class={reading ? 'reading' : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Top
          language={language}
          path={path}
          mark={mark}
          items={items}
          jump={opens.find((one) => one.name === 'jump')}
        />
        <main id="main" class="page" tabIndex={-1}>
          {children}
        </main>
        <Foot language={language} items={items} opens={opens} text={foot ?? words.builtWithAlone} />
      </body>
    </html>
  )
}

interface TopProps {
  language: Language
  path: string
  mark: { name: string; href: string }
  items: readonly MenuItem[]
  jump: OpenedLink | undefined
}

function Top({ language, path, mark, items, jump }: TopProps) {
  const words = layoutWords[language]
  return (
    <header class="top">
      <a class="brand" href={mark.href}>
        <BrandShape />
        {mark.name}
      </a>
      {items.length > 0 && <TopMenu label={words.mainMenu} items={items} />}
      <span class="grow" />
      {jump && <OpensLink link={jump} />}
      <OtherLanguage language={language} path={path} />
      {items.length > 0 && (
        <a class="to-menu" href="#meny">
          {words.menu}
        </a>
      )}
    </header>
  )
}

function OpensLink({ link }: { link: OpenedLink }) {
  return (
    <a class="opens" href={link.href} data-opens={link.name}>
      {link.label}
    </a>
  )
}

function Head({ title, islands }: { title: string; islands: readonly IslandName[] }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {firstFonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={lookAddress} />
      <link rel="icon" type="image/svg+xml" href={iconAddress} />
      {islands.map((island) => (
        <script key={island} defer src={islandAddress(island)} />
      ))}
    </head>
  )
}

function TopMenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <nav aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  )
}

function OtherLanguage({ language, path }: { language: Language; path: string }) {
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <a class="other" href={inLanguage(other, path)} lang={other} hreflang={other}>
      {layoutWords[language].otherLanguage}
    </a>
  )
}

interface FootProps {
  language: Language
  items: readonly MenuItem[]
  opens: readonly OpenedLink[]
  text: string
}

function Foot({ language, items, opens, text }: FootProps) {
  const words = layoutWords[language]
  return (
    <footer class="foot">
      <div class="in">
        <nav id="meny" aria-label={words.footMenu} tabIndex={-1}>
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
            {opens.map((link) => (
              <li key={link.name}>
                <OpensLink link={link} />
              </li>
            ))}
            <li>
              <a href={inLanguage(language, '/')}>{words.allOrganisations}</a>
            </li>
          </ul>
        </nav>
        <p>{text}</p>
      </div>
    </footer>
  )
}
