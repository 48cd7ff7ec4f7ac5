import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/browser.ts'
import { demonstrationFiles, type RunningHouse, runHouse } from './house.ts'

describe('in a browser', () => {
  let browser: Browser
  let house: RunningHouse
  beforeAll(async () => {
    browser = await launchBrowser()
    house = await runHouse(true)
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  async function open(path: string, script = false): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(house.address + path)
    return page
  }

  it('a citizen goes from the start page to a thread to the passage it rests on, without script', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Region Fjällmark' }).last().click()
    await page.locator('.became h3 a').first().click()
    const name = await page.locator('h1').textContent()
    expect(page.url()).toContain('/fjallmark/uppdrag/')
    await page.locator('.events .src, .timeline .src, .src').first().click()
    await page.getByRole('link', { name: 'Hela dokumentet' }).click()
    expect(page.url()).toMatch(/\/fjallmark\/kallor\/[a-z0-9-]+\/\d+-\d+/)
    expect((await page.locator('mark.passage').first().textContent())?.length).toBeGreaterThan(3)
    await page.goBack()
    expect(await page.locator('h1').textContent()).toBe(name)
    await page.context().close()
  }, 60_000)

  it('the keyboard reaches the content first, and every link shows where focus is', async () => {
    const page = await open('/fjallmark/uppdrag')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const focused = document.activeElement
      return focused ? getComputedStyle(focused).outlineStyle : 'none'
    })
    expect(outline).not.toBe('none')
    await page.context().close()
  }, 60_000)

  it('an administrator adds an organisation, reads a file in, accepts it and finds it, all in forms', async () => {
    const page = await open('/ny')
    await page.getByLabel('Namn').fill('Region Provmark')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    expect(page.url()).toContain('/provmark/inlasning')
    const file = (await demonstrationFiles()).find((one) => /protokoll.*\.txt$/.test(one.name))
    const payload = { name: file?.name ?? '', mimeType: 'text/plain', buffer: file?.bytes ?? Buffer.alloc(0) }
    await page.getByLabel('Filer').setInputFiles([payload])
    await page.getByRole('button', { name: 'Läs in' }).click()
    await page.getByRole('cell', { name: 'Väntar på granskning' }).waitFor({ timeout: 20_000 })
    await page.getByRole('link', { name: payload.name }).click()
    await page.getByLabel('Rubrik').fill('Rättad i granskningen')
    await page.getByRole('button', { name: 'Godta', exact: true }).click()
    const every = page.getByLabel('Godta flera på en gång')
    await every.selectOption((await every.locator('option').last().getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Visa dem' }).click()
    await page.getByRole('button', { name: /^Godta de/ }).click()
    await page.goto(`${house.address}/provmark/sammantraden`)
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(0)
    const elsewhere = await page.goto(`${house.address}/fjallmark/inlasning`)
    expect(elsewhere?.status()).toBe(200)
    expect(await page.getByRole('button', { name: 'Läs in' }).count()).toBe(0)
    expect(house.faults).toEqual([])
    await page.context().close()
  }, 90_000)
})
