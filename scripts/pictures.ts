import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { listThreads } from '../src/domain/assignments/views.ts'
import { listMeetings, paragraphsOfMeeting } from '../src/domain/meetings/views.ts'
import { publicViewer } from '../src/domain/organisation/viewer.ts'
import { buildHouse } from '../src/house.ts'
import { loadDemonstration } from '../src/import/demonstration.ts'
import { readFileApart } from '../src/import/reader.ts'
import type { Door } from '../src/platform/door.ts'
import { listen } from '../src/platform/http-server.ts'
import { openDatabase } from '../src/platform/open-database.ts'
import { launchBrowser } from './browser.ts'

const project = join(import.meta.dirname, '..')
const folder = process.argv[2] ?? join(project, 'docs', 'pictures')
const demonstration = '/fjallmark'

/** A page of the demonstration region and the name of its picture. */
interface Picture {
  name: string
  path: string
  /** Widths in pixels; the guide needs one, the look is judged at three. */
  widths: number[]
}

/** Takes the pictures of the README and the guide, of the demonstration region only, on a database of its own. */
async function takePictures(): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'traden-pictures-'))
  // As root the database runs under another account, which must reach it.
  await chmod(dataFolder, 0o755)
  const database = await openDatabase({ dataFolder, clock: () => new Date('2026-10-01T08:00:00Z') })
  const { door } = database
  await loadDemonstration(door, join(project, 'demo', 'documents'), readFileApart, (step) =>
    console.log(`${step.position + 1}/${step.of} ${step.file}`),
  )
  const tell = (_number: string, error: unknown) => console.error(error)
  const server = await listen(buildHouse({ door, read: readFileApart, tell }), {
    hostname: '127.0.0.1',
    port: 0,
  })
  const browser = await launchBrowser()
  await mkdir(folder, { recursive: true })
  for (const picture of await picturesOf(door))
    await take(browser, `http://127.0.0.1:${server.port}`, picture)
  await browser.close()
  await server.close(0)
  await database.stop()
  await rm(dataFolder, { recursive: true, force: true })
}

async function picturesOf(door: Door): Promise<Picture[]> {
  const open = await door.openOrganisations()
  const id = open.find((one) => one.demonstration)?.id ?? ''
  const found = await door.reading(id, 'pictures', async (tx) => {
    const threads = await listThreads(tx, publicViewer)
    const thread = threads.find((one) => /hyrberoende/iu.test(one.title)) ?? threads[0]
    const [meeting] = (await listMeetings(tx, publicViewer)).filter((one) => one.paragraphs > 4)
    const paragraphs = await paragraphsOfMeeting(tx, publicViewer, meeting?.id ?? '')
    return { thread: thread?.assignments.at(-1)?.slug, meeting, paragraph: paragraphs[2] }
  })
  const { meeting, paragraph } = found
  const wide = [1600]
  const both = [1600, 360]
  return [
    { name: 'start', path: '', widths: both },
    { name: 'trad', path: `/uppdrag/${found.thread}`, widths: both },
    { name: 'uppdrag', path: '/uppdrag', widths: wide },
    { name: 'sammantrade', path: `/${meeting?.bodySlug}/${meeting?.slug}`, widths: wide },
    {
      name: 'paragraf',
      path: `/${paragraph?.bodySlug}/${paragraph?.year}/paragraf/${paragraph?.slug}`,
      widths: both,
    },
    { name: 'mal', path: '/mal', widths: wide },
    { name: 'fynd', path: '/fynd', widths: wide },
    { name: 'fullstandighet', path: '/fullstandighet', widths: wide },
    { name: 'inlasning', path: '/inlasning', widths: wide },
  ].map((picture) => ({ ...picture, path: demonstration + picture.path }))
}

async function take(browser: Browser, address: string, { name, path, widths }: Picture): Promise<void> {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 1000 } })
    const answer = await page.goto(address + path, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`)
    const file = `${name}${width === 1600 ? '' : `-${width}`}.png`
    await page.screenshot({ path: join(folder, file), fullPage: width !== 360 })
    console.log(file)
    await page.close()
  }
}

await takePictures()
