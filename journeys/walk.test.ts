import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/browser.ts'
import { ensureOrganisation } from '../src/domain/organisation/actions.ts'
import type { Viewer } from '../src/domain/organisation/viewer.ts'
import { type ImportDesk, receiveFiles } from '../src/import/actions.ts'
import { readFileApart } from '../src/import/reader.ts'
import { readOldFilesAgain } from '../src/import/reread.ts'
import { readWaitingFiles } from '../src/import/run-import.ts'
import { teach } from '../src/import/teach-actions.ts'
import { demonstrationFiles, type RunningHouse, runHouse } from './house.ts'
import { addressesToWalk } from './walk-addresses.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const widths = [1600, 1024, 360]
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const languages = ['', '/en'] as const

describe('every registered route', () => {
  let browser: Browser
  let house: RunningHouse
  let local: BrowserContext
  beforeAll(async () => {
    browser = await launchBrowser()
    house = await runHouse(true)
    local = await browser.newContext()
    await leaveForReview()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** An organisation with nothing in it, and one with a file that waits for review and one that failed. */
  async function leaveForReview(): Promise<void> {
    const { door } = house.database
    await ensureOrganisation(door, administrator, {
      id: randomUUID(),
      name: 'Region Tom',
      demonstration: false,
    })
    const wanted = { id: randomUUID(), name: 'Region Granskning', demonstration: false }
    const organisation = await ensureOrganisation(door, administrator, wanted)
    if ('refused' in organisation) throw new Error(organisation.reasons.join())
    const [file] = (await demonstrationFiles()).filter((one) => one.name.endsWith('.txt'))
    const desk: ImportDesk = { door, organisation, viewer: administrator }
    const empty = { name: 'tom.txt', load: async () => new Uint8Array() }
    const sent = { name: file?.name ?? '', load: async () => file?.bytes ?? new Uint8Array() }
    await receiveFiles(desk, [sent, empty], false)
    await readWaitingFiles(desk, readFileApart)
    await offerBetter(desk)
  }

  /** Something taught, a better reading offered that says every title otherwise, and one candidate corrected. */
  async function offerBetter(desk: ImportDesk): Promise<void> {
    await teach(desk, { add: 'section', heading: 'Det här bestämdes', section: 'decision' })
    await teach(desk, { add: 'body', name: 'Ansvarsnämnden', also: ['AN'] })
    await readOldFilesAgain(desk, async (...file) => {
      const result = await readFileApart(...file)
      if (result.read)
        for (const item of result.reading.document.items) item.title = `${item.title}, på nytt läst`
      return result
    })
  }

  /** What is wrong with the page at each width: too wide, or against WCAG 2.2 AA. */
  async function faultsOf(page: Page): Promise<string[]> {
    const faults: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`${width} px: ${wide} px too wide`)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      for (const { id, nodes } of violations)
        faults.push(`${width} px: ${id} ${nodes[0]?.html.slice(0, 160)}`)
    }
    return faults
  }

  async function walk(context: BrowserContext, paths: { path: string; status: number }[]): Promise<string[]> {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    for (const language of languages)
      for (const { path, status } of paths) {
        const address = `${house.address}${language}${path === '/' && language ? '' : path}`
        const answer = await page.goto(address, { waitUntil: 'load' })
        if (answer?.status() !== status) faults.push(`${language}${path}: ${answer?.status()}, not ${status}`)
        for (const fault of await faultsOf(page)) faults.push(`${language}${path}: ${fault}`)
      }
    await page.close()
    // The browser itself says in the console that a page answered 403 or 404, which is what is asked for.
    return faults.filter((fault) => !fault.startsWith('Failed to load resource'))
  }

  it('is known to the walk, so that a forgotten page turns it red', async () => {
    const walked = await addressesToWalk(house)
    const forgotten = house.routes.filter((route) => route.method === 'GET' && !walked.has(route.name))
    expect(forgotten.map((route) => route.name)).toEqual([])
  })

  it('holds when filled, in both languages at three widths', async () => {
    const walked = await addressesToWalk(house)
    const paths = [...walked.values()].flatMap(({ filled }) => filled.map((path) => ({ path, status: 200 })))
    const pages = paths.filter(({ path }) => !/data\.json|original/.test(path))
    expect(pages.length).toBeGreaterThan(15)
    expect(await walk(local, pages)).toEqual([])
    expect(house.faults).toEqual([])
  }, 600_000)

  it('holds when empty', async () => {
    const walked = await addressesToWalk(house)
    const paths = [...walked.values()].flatMap(({ empty }) =>
      empty === null ? [] : [{ path: empty, status: 200 }],
    )
    expect(await walk(local, paths)).toEqual([])
  }, 300_000)

  it('holds when there is nothing at the address, or the act is refused', async () => {
    const refused = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.9' } })
    const closed = ['/tom/inlasning', '/ny'].map((path) => ({ path, status: 403 }))
    expect(await walk(refused, closed)).toEqual([])
    const missing = [
      '/finns-inte',
      '/tom/uppdrag/finns-inte',
      '/tom/kallor/finns-inte/0-9',
      '/tom/rs/2024/paragraf/1',
    ]
    expect(
      await walk(
        local,
        missing.map((path) => ({ path, status: 404 })),
      ),
    ).toEqual([])
  }, 300_000)

  it('answers data and originals as files', async () => {
    const walked = await addressesToWalk(house)
    const files = [...walked.values()]
      .flatMap(({ filled }) => filled)
      .filter((path) => /data\.json|original/.test(path))
    expect(files.length).toBeGreaterThan(1)
    for (const path of files) expect((await fetch(house.address + path)).status, path).toBe(200)
  })

  it('tells an error number and loses nothing when the database goes away', async () => {
    const broken = await runHouse(false)
    const path = '/tom'
    // A door that was never used would open at its first query.
    await fetch(broken.address)
    await broken.database.door.close()
    const page = await local.newPage()
    const answer = await page.goto(broken.address + path)
    expect(answer?.status()).toBe(500)
    expect(await page.textContent('main')).toMatch(/[0-9a-f]{8}/)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
    await broken.close().catch(() => {})
  }, 120_000)
})
