import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/browser.ts'
import { ensureOrganisation } from '../src/domain/organisation/actions.ts'
import { type RunningHouse, runHouse } from './house.ts'

describe('the keys of every page', () => {
  let browser: Browser
  let house: RunningHouse
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    house = await runHouse(false)
    const wanted = { id: randomUUID(), name: 'Region Tom', demonstration: false }
    await ensureOrganisation(house.database.door, { kind: 'administrator', name: 'test' }, wanted)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage()
    await page.goto(`${house.address}/tom/uppdrag`)
  })

  const heading = () => page.locator('dialog[open] h1').textContent()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id)

  it('Ctrl K opens the jump over the page; what is written finds, and Return goes there', async () => {
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] h1').waitFor()
    expect([await heading(), await focused()]).toEqual(['Hoppa till', 'hoppa-q'])
    await page.keyboard.type('käl')
    await page.locator('[data-found="käl"]').waitFor()
    expect(await page.locator('dialog [role="status"]').textContent()).toBe('1 träff')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('/tom/kallor')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('hoppa-q')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/tom/kallor')
  })
  it('opens at once with its field: what is written before the answer is there is not lost', async () => {
    await page.route(/\/tom\/hoppa$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('kä')
    expect(await page.locator('dialog[open] input').inputValue()).toBe('kä')
    await page.locator('dialog[open] h1').waitFor()
    await page.keyboard.type('l')
    expect([await page.locator('#hoppa-q').inputValue(), await focused()]).toEqual(['käl', 'hoppa-q'])
    await page.locator('[data-found="käl"]').waitFor()
  })
  it('what was closed before the answer came stays closed', async () => {
    await page.route(/\/tom\/hoppa$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      await route.continue()
    })
    const answer = page.waitForResponse(/\/tom\/hoppa$/)
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await (await answer).finished()
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })
  it('Return before the answer is there goes to the page of its own', async () => {
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.type('mål')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tom\/(hoppa\?q=m%C3%A5l|mal)$/)
  })
  it('focus stays inside, Escape closes and gives it back, and the dialog holds against WCAG 2.2 AA', async () => {
    const link = page.locator('header a[data-opens="jump"]')
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('dialog[open] h1').waitFor()
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(
        () => document.activeElement?.closest('main, header, footer') !== null,
      )
      expect(outside).toBe(false)
    }
    await page.locator('#hoppa-q').fill('ord')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await focused()).toBe('/tom/hoppa')
  })
  it('? shows the keys, but not to someone who writes, nor to someone who has done without', async () => {
    await page.goto(`${house.address}/tom/hoppa`)
    await page.locator('#hoppa-q').focus()
    await page.keyboard.type('?')
    expect(await page.locator('#hoppa-q').inputValue()).toBe('?')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.goto(`${house.address}/tom/uppdrag`)
    await page.keyboard.type('?')
    await page.locator('dialog[open]').waitFor()
    expect(await heading()).toBe('Tangenter')
    await page.locator('dialog [data-letters]').check()
    await page.keyboard.press('Escape')
    await page.keyboard.type('?')
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open]').waitFor()
    expect(await heading()).toBe('Hoppa till')
  })
  it('without script the links lead to the same pages', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${house.address}/tom/uppdrag`)
    await plain.click('header a[data-opens="jump"]')
    await plain.fill('#hoppa-q', 'fynd')
    await plain.keyboard.press('Enter')
    await plain.waitForURL('**/tom/hoppa?q=fynd')
    expect(await plain.locator('.jumps a').getAttribute('href')).toBe('/tom/fynd')
    await plain.click('footer a[data-opens="keys"]')
    expect(await plain.locator('main').textContent()).toContain('behöver skript')
  })
})
