import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentOf, readSources } from '../make.ts'
import { labelOf } from './label-source.ts'
import { numberIn } from './label-values.ts'
import { readSource } from './notation.ts'

const head =
  '---\nfile: x.txt\nlayout: x\nkind: minutes\norganisation: Lillsjö kommun\nbody: -\ndate: ?\n---\n'

test('marks become the fields of the paragraph they stand in, and are not printed', () => {
  const source = readSource(
    'x',
    `${head}@item 7\n# § 7 <t>Ny brygga</> <c>KS 1</>\n\nNämnden beslutar att <own>bygga</>.\n`,
  )
  const label = labelOf(source)
  expect(source.text).toBe('§ 7 Ny brygga KS 1 Nämnden beslutar att bygga.')
  expect(label.items[0]).toMatchObject({ paragraph: '7', title: 'Ny brygga', caseNumber: 'KS 1' })
  expect(label.items[0]?.decisions).toEqual([
    { text: 'bygga', kind: 'own', recommendedTo: [], handedOverTo: null },
  ])
  expect(label).toMatchObject({ body: null, date: undefined })
})

test('a note may not claim what the paper does not say', () => {
  const source = readSource('x', `${head}@item 7\n# § 7 <t>Ny brygga</>\n\n@vote 5-4 | Ja för brygga\n`)
  expect(() => labelOf(source)).toThrow('does not say')
})

test('an unknown mark or note is refused', () => {
  expect(() => labelOf(readSource('x', `${head}@item 7\n# <zz>x</>\n`))).toThrow('<zz>')
  expect(() => labelOf(readSource('x', `${head}@zz 7\n`))).toThrow('@zz')
})

test('Swedish numbers are read with their units', () => {
  expect(numberIn('−1 240,5 mkr')).toEqual({ value: -1240.5, unit: 'mkr' })
  expect(numberIn('Ja')).toEqual({ value: true, unit: null })
  expect(numberIn('framtagen')).toEqual({ value: null, unit: null })
})

describe.each(['development', 'held-out'])('the papers of %s', (set) => {
  const folder = join(import.meta.dirname, '..', set)
  const kept = (name: string) => readFile(join(folder, name))

  test('have the labels and, but for scans, the bytes that their sources give', async () => {
    const sources = await readSources(folder)
    expect(await readdir(join(folder, 'documents'))).toHaveLength(sources.length)
    for (const source of sources) {
      const label = labelOf(source)
      expect(JSON.parse((await kept(`labels/${source.name}.json`)).toString())).toEqual(
        JSON.parse(JSON.stringify(label)),
      )
      if (source.head.has('scan')) continue
      expect((await documentOf(source)).equals(await kept(`documents/${label.file}`)), label.file).toBe(true)
    }
  })
})
