import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { GreyPicture } from './grey-picture.ts'
import { hasColumns } from './picture-columns.ts'
import { linesOfHocr, type RecognisedLine } from './recognised-lines.ts'

/** What is used of the engine's interface. */
interface Engine {
  FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  TessBaseAPI: new () => EngineApi
}
interface EngineApi {
  Init(path: null, language: string, mode: number): number
  SetVariable(name: string, value: string): void
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetHOCRText(): string
  Clear(): void
}

const pageSegmentation = { automatic: '3', oneBlock: '6' }

const require = createRequire(import.meta.url)
const swedish = join(dirname(require.resolve('@tesseract.js-data/swe/package.json')), '4.0.0_best_int')

let loaded: Promise<{ engine: Engine; api: EngineApi }> | null = null

/** The lines of print in a picture, each word with how sure the engine is. Nothing is fetched: engine and language lie in packages. */
export async function recognise(picture: GreyPicture): Promise<RecognisedLine[]> {
  loaded ??= loadEngine()
  const { engine, api } = await loaded
  engine.FS.writeFile('/input', greymapOf(picture))
  // Told that a page is one block, the engine loses least; columns it must find by itself.
  api.SetVariable(
    'tessedit_pageseg_mode',
    hasColumns(picture) ? pageSegmentation.automatic : pageSegmentation.oneBlock,
  )
  api.SetVariable('user_defined_dpi', String(Math.round(picture.dotsPerInch)))
  if (api.SetImageFile(1, 0) === 1) return []
  api.Recognize(null)
  const lines = linesOfHocr(api.GetHOCRText(), picture)
  api.Clear()
  return lines
}

async function loadEngine(): Promise<{ engine: Engine; api: EngineApi }> {
  const core = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<Engine>
  const engine = await core({})
  engine.FS.writeFile('swe.traineddata', gunzipSync(readFileSync(join(swedish, 'swe.traineddata.gz'))))
  const api = new engine.TessBaseAPI()
  const neuralOnly = 1
  if (api.Init(null, 'swe', neuralOnly) !== 0) throw new Error('The recognition engine does not start')
  return { engine, api }
}

/** The engine reads its picture from a file of its own memory, as a portable greymap. */
function greymapOf({ width, height, dots }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])
}
