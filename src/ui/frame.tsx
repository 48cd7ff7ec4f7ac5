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

interface FrameProps {
  language: Language
  path: string
  title: string
  brand?: { name: string; href: string }
  items?: readonly MenuItem[]
  foot?: string
  reading?: boolean
  island?: IslandName
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
  reading,
  island,
  children,
}: FrameProps) {
  const words = layoutWords[language]
  const mark = brand ?? { name: words.product, href: inLanguage(language, '/') }
  return (
    <html lang={language}>
      <Head title={title} island={island} />
      <body class={reading ? 'reading' : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Top language={language} path={path} mark={mark} items={items} />
        <main id="main" class="page" tabIndex={-1}>
          {children}
        </main>
        <Foot language={language} items={items} text={foot ?? words.builtWithAlone} />
      </body>
    </html>
  )
}

interface TopProps {
  language: Language
  path: string
  mark: { name: string; href: string }
  items: readonly MenuItem[]
}

function Top({ language, path, mark, items }: TopProps) {
  const words = layoutWords[language]
  return (
    <header class="top">
      <a class="brand" href={mark.href}>
        <BrandShape />
        {mark.name}
      </a>
      {items.length > 0 && <TopMenu label={words.mainMenu} items={items} />}
      <span class="grow" />
      <OtherLanguage language={language} path={path} />
      {items.length > 0 && (
        <a class="to-menu" href="#meny">
          {words.menu}
        </a>
      )}
    </header>
  )
}

function Head({ title, island }: { title: string; island: IslandName | undefined }) {
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
      {island && <script defer src={islandAddress(island)} />}
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

function Foot({ language, items, text }: { language: Language; items: readonly MenuItem[]; text: string }) {
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
