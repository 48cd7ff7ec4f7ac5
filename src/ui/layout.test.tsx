import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { addressesOf, passageOfQuery } from './addresses.ts'
import { uiAssets } from './assets.ts'
import { errorPages } from './error-pages.tsx'
import { hereOf } from './here.ts'
import { islandAddress } from './islands.ts'
import { Page } from './layout.tsx'
import { ClauseMark, Sourced, SourceMark, sureness } from './marks.tsx'
import { pageOf } from './pagination.ts'

const organisation = { slug: 'fjall', name: 'Region F', demonstration: false }
const sv = hereOf({ language: 'sv', path: '/fjall/uppdrag' }, organisation)
const en = hereOf({ language: 'en', path: '/fjall/uppdrag' }, organisation)
const passage = {
  documentSlug: 'p',
  documentTitle: 'Protokoll',
  date: null,
  start: 3,
  end: 9,
  page: 2,
  paragraph: null,
}

function shown(here: typeof sv) {
  return render(
    <Page here={here} title="Uppdrag" section="assignments">
      <h1>Uppdrag</h1>
    </Page>,
  )
}

test('a page names its language, its title with the organisation, and where in the menu it is', () => {
  const html = shown(sv)
  expect(html).toContain('<html lang="sv">')
  expect(html).toContain('<title>Uppdrag – Region F</title>')
  expect(html).toContain('<a href="/fjall/uppdrag" aria-current="page">Uppdrag</a>')
})

test('the language switch keeps the page, both ways', () => {
  expect(shown(sv)).toContain('href="/en/fjall/uppdrag" lang="en"')
  expect(shown(en)).toContain('href="/fjall/uppdrag" lang="sv"')
})

test('a page loads only what this server has, and nothing runs or is styled inline', () => {
  const html = shown(sv)
  const loaded = [...html.matchAll(/<link[^>]* href="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(loaded.length).toBeGreaterThan(2)
  for (const address of loaded) expect(uiAssets.map((one) => one.address)).toContain(address)
  const scripts = [...html.matchAll(/<script defer src="([^"]+)"><\/script>/g)].map((match) => match[1] ?? '')
  expect(scripts).toEqual([islandAddress('page-keys')])
  expect(html.replaceAll(/<script defer src="[^"]+"><\/script>/g, '')).not.toMatch(
    /<script|style=|https?:\/\//,
  )
})

test('the look refers to fonts that are served, Latin and beyond', () => {
  const css = new TextDecoder().decode(uiAssets[0]?.body)
  const fonts = [...css.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1])
  expect(fonts).toHaveLength(8)
  for (const font of fonts) expect(uiAssets.some((one) => one.address === font)).toBe(true)
})

test('every error page has a way on, in its language', () => {
  const place = { language: 'en' as const, path: '/fjall/hsn/2020-01-01' }
  for (const page of [errorPages.notFound(place), errorPages.refused(place, ['not-administrator'])])
    expect(render(page)).toContain('href="/en/fjall"')
  expect(render(errorPages.failed(place, 'abc123'))).toContain('abc123')
})

test('a refusal says every reason in words, an unknown one by its code', () => {
  const html = render(errorPages.refused({ language: 'sv', path: '/x' }, ['already-placed', 'other-reason']))
  expect(html).toContain('Det är redan godtaget.')
  expect(html).toContain('other-reason')
})

test('a proposal to several bodies is told as the chain it goes by, nearest first', () => {
  const chain = ['Omsorgsnämnden', 'Regionstyrelsen', 'Regionfullmäktige']
  const told = (language: 'sv' | 'en') =>
    render(<ClauseMark language={language} kind="recommendation" to={chain} />)
  expect(told('sv')).toContain(
    '<b>Förslag till omsorgsnämnden, att föreslå regionstyrelsen, att föreslå regionfullmäktige</b>',
  )
  expect(told('en')).toContain(
    '<b>Proposal to omsorgsnämnden, to propose to regionstyrelsen, to propose to regionfullmäktige</b>',
  )
})

test('every clause says its kind in words; a proposal says to whom', () => {
  const kinds = ['own', 'recommendation', 'handedOver', 'noted', 'notFound'] as const
  const said = kinds.map((kind) => render(<ClauseMark language="sv" kind={kind} to={['Nämnden']} />))
  for (const [index, word] of [
    'Eget beslut',
    'Förslag till nämnden',
    'Överlämnat till nämnden',
    'Noterat',
    'Beslut saknas',
  ].entries())
    expect(said[index]).toContain(word)
})

test('a § mark never stands alone on a line: it keeps to the last word before it', () => {
  const html = render(<Sourced here={sv} text="Beslutet är inte inläst." passage={passage} />)
  expect(html).toMatch(
    /^<span>Beslutet är inte <span class="nowrap">inläst\. <a class="src"[^>]*>.*<\/a><\/span><\/span>$/,
  )
})

test('a § mark leads to its passage and names its source to those who hear the page', () => {
  const html = render(<SourceMark here={sv} passage={{ ...passage, paragraph: '27' }} />)
  expect(html).toContain('href="/fjall/kallor/p/3-9#passage"')
  expect(html).toContain('§\u00a027')
  expect(html).toContain('källa: Protokoll')
  expect(render(<SourceMark here={sv} passage={passage} />)).toContain('sid\u00a02')
})

test('the reading is as sure as its word', () => {
  expect([0.95, 0.8, 0.6, 0.2].map((value) => sureness(value)[0])).toEqual([
    'certain',
    'likely',
    'unsure',
    'guess',
  ])
})

test('a query for a passage is taken only in its own form', () => {
  expect(passageOfQuery('protokoll-2024:12-40')).toEqual({
    documentSlug: 'protokoll-2024',
    start: 12,
    end: 40,
  })
  for (const wrong of [null, '', 'a:1', '../x:1-2', 'a:1-2-3']) expect(passageOfQuery(wrong)).toBeNull()
})

test('addresses have the same words in both languages', () => {
  expect(addressesOf('en', 'fjall').paragraph('hsn', 2025, '12')).toBe('/en/fjall/hsn/2025/paragraf/12')
  expect(addressesOf('sv', 'fjall').start).toBe('/fjall')
})

test('a list is shown a page at a time; a page out of range gives the nearest', () => {
  const rows = Array.from({ length: 25 }, (_, index) => index)
  expect(pageOf(rows, '3', 10)).toEqual({ rows: [20, 21, 22, 23, 24], page: 3, pages: 3 })
  expect([pageOf(rows, '99', 10).page, pageOf(rows, 'x', 10).page, pageOf([], null).pages]).toEqual([3, 1, 1])
})
