import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/browser.ts'
import { type RunningHouse, runHouse } from './house.ts'

/** Minutes of an invented board, written as no list of headings and case numbers foresees. */
const minutes = `Protokoll

Sammanträdesdatum
Ansvarsnämnden

2024-03-12

§ 7 Taxor för kommande år
DNR.24_0117

Det här bestämdes

Ansvarsnämnden godkänner taxorna.

§ 8 Verksamhetens läge
DNR.24_0118

Det här bestämdes

Ansvarsnämnden lägger redovisningen till handlingarna.
`

const known = minutes
  .replaceAll('Det här bestämdes', 'Beslut')
  .replaceAll('DNR.24_0117', 'AN 117-2024')
  .replaceAll('DNR.24_0118', 'AN 118-2024')

describe('review in a browser', () => {
  let browser: Browser
  let house: RunningHouse
  beforeAll(async () => {
    browser = await launchBrowser()
    house = await runHouse(false)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** A new organisation with one file that waits for review, open in the review. */
  async function underReview(name: string, text: string, script: boolean): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: script })
    const page = await context.newPage()
    await page.goto(`${house.address}/ny`)
    await page.getByLabel('Namn').fill(name)
    await page.getByRole('button', { name: 'Lägg till' }).click()
    const file = { name: 'mars.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.getByLabel('Filer').setInputFiles([file])
    await page.getByRole('button', { name: 'Läs in' }).click()
    await page.getByRole('cell', { name: 'Väntar på granskning' }).waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: 'mars.txt' }).click()
    await page.locator('h1').waitFor()
    return page
  }
  const head = (page: Page) => page.locator('#uppgift-h').textContent()

  it('goes by keys: on and back, accept, reject, undo, correct; and letters are text where one writes', async () => {
    const page = await underReview('Region Tangent', known, true)
    expect(await head(page)).toBe('Paragraf, 1 av 2')
    await page.keyboard.press('j')
    await page.getByText('Paragraf, 2 av 2').waitFor()
    await page.keyboard.press('k')
    await page.getByText('Paragraf, 1 av 2').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor()
    await page.keyboard.press('a')
    await page.keyboard.press('Escape')
    expect(await head(page)).toBe('Paragraf, 1 av 2')
    await page.getByLabel('Rubrik').fill('')
    await page.getByLabel('Rubrik').pressSequentially('jar')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Rättat av administrator').waitFor()
    await page.keyboard.press('a')
    await page.getByText('Paragraf, 2 av 2').waitFor()
    await page.keyboard.press('r')
    await page.getByText('2 av 2 granskade').waitFor()
    await page.keyboard.press('u')
    await page.getByText('1 av 2 granskade').waitFor()
    await page.goto(`${house.address}/tangent/an/2024/paragraf/7`)
    expect(await page.locator('h1, h2').allTextContents()).toContainEqual(expect.stringContaining('jar'))
    expect(house.faults).toEqual([])
    await page.context().close()
  }, 90_000)

  it('decides nothing by what is written after Ctrl K, however late the jump is', async () => {
    const page = await underReview('Region Hopp', known, true)
    await page.route(/\/hoppa$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('arenden')
    await page.locator('dialog[open] h1').waitFor()
    expect(await page.locator('#hoppa-q').inputValue()).toBe('arenden')
    expect(await page.getByText('0 av 2 granskade').count()).toBe(1)
    await page.context().close()
  }, 60_000)

  it('keeps what was typed when it cannot be kept, without script', async () => {
    const page = await underReview('Region Felskriven', known, false)
    await page.getByLabel('Paragraf', { exact: true }).fill('sju')
    await page.getByLabel('Sammanfattning').isHidden()
    await page.getByRole('button', { name: 'Spara rättning' }).click()
    await page.getByText('Inget är ändrat än.').waitFor()
    expect(await page.getByLabel('Paragraf', { exact: true }).inputValue()).toBe('sju')
    await page.context().close()
  }, 60_000)

  it('keeps a half-written correction over a reload and a lost network, and lets it be thrown away', async () => {
    const page = await underReview('Region Utkast', known, true)
    await page.getByLabel('Rubrik').fill('Halvskriven')
    await page.getByText('Utkast sparat').waitFor()
    await page.reload()
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Halvskriven')
    await page.getByText('Rutorna visar ditt utkast').waitFor()
    await page.context().setOffline(true)
    await page.getByLabel('Rubrik').fill('Utan nät')
    await page.getByText('Servern nås inte.').waitFor()
    // The browser is gone, the network is back: the server never had it, the browser offers it.
    await page.route(/\/utkast$/, (route) => route.abort())
    await page.context().setOffline(false)
    await page.reload()
    await page.unroute(/\/utkast$/)
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Halvskriven')
    await page.getByRole('button', { name: 'Lägg tillbaka den' }).click()
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Utan nät')
    await page.getByText('Utkast sparat').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Släng utkastet' }).first().click()
    await page.getByText('Rutorna visar ditt utkast').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Taxor för kommande år')
    expect(house.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  it('moves a document to another meeting without script, told before, and back; a threshold is shown first', async () => {
    const page = await underReview('Region Flytt', known, false)
    await page.getByRole('button', { name: 'Visa dem' }).click()
    await page.getByRole('button', { name: /^Godta de/ }).click()
    await page.getByRole('button', { name: 'Ångra senaste' }).waitFor()
    await page.getByRole('link', { name: 'Rätta slag, organ eller datum' }).click()
    await page.getByLabel('Organ', { exact: true }).fill('Regionstyrelsen')
    await page.getByRole('button', { name: 'Visa vad det ändrar' }).click()
    await page.getByText('Handlingen kommer att höra till').waitFor()
    await page.getByRole('button', { name: 'Spara rättningen' }).click()
    await page.getByText('Rättningen är sparad.').waitFor()
    // An address that the paragraph has had leads on to where it stands.
    const standsAt = async (body: string) =>
      new URL((await page.request.get(`${house.address}/flytt/${body}/2024/paragraf/7`)).url()).pathname
    const [an, rs] = ['/flytt/an/2024/paragraf/7', '/flytt/rs/2024/paragraf/7']
    expect([await standsAt('rs'), await standsAt('an')]).toEqual([rs, rs])
    await page.getByRole('button', { name: 'Ta tillbaka rättningarna' }).click()
    await page.getByText('Hör till: Ansvarsnämnden').waitFor()
    expect([await standsAt('rs'), await standsAt('an')]).toEqual([an, an])
    expect(house.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  it('teaches the template, and the same file is read better by it and offered as differences', async () => {
    const page = await underReview('Region Lärande', minutes, true)
    await page.goto(`${house.address}/larande/inlasning/mall`)
    await page.getByLabel('Exempel').fill('DNR.24_0117')
    await page.getByRole('button', { name: 'Lär in' }).first().click()
    await page.getByText('DNR.24_0117').first().waitFor()
    await page.getByLabel('Rubrik').fill('Det här bestämdes')
    await page.getByRole('button', { name: 'Lär in' }).nth(1).click()
    await page.getByRole('button', { name: 'Läs om en fil' }).click()
    const files = async () => {
      await page.goto(`${house.address}/larande/inlasning`)
      await page.locator('table a').first().click()
      return page.getByRole('link', { name: 'Bättre läsning erbjuds' }).isVisible()
    }
    await expect.poll(files, { timeout: 30_000 }).toBe(true)
    await page.getByRole('link', { name: 'Bättre läsning erbjuds' }).click()
    expect(await page.locator('.difference').count()).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Godta valda skillnader' }).click()
    await page.getByLabel('Ärendenummer').waitFor()
    expect(await page.getByLabel('Ärendenummer').inputValue()).toBe('DNR.24_0117')
    expect(house.faults).toEqual([])
    await page.context().close()
  }, 90_000)
})
