import { expect, it } from 'vitest'
import { isLeftOut } from './left-out.ts'

it.each([
  '.DS_Store',
  'mapp/.DS_Store',
  'mapp/Thumbs.db',
  'mapp\\desktop.ini',
  '__MACOSX/mapp/._protokoll.pdf',
  '.git/config',
  '~/.dold.txt',
])('%s is left out', (path) => {
  expect(isLeftOut(path)).toBe(true)
})

it.each(['protokoll.pdf', 'mapp/2024.03/protokoll.txt', './a.txt', 'desktop.ini.txt', 'Om __MACOSX.docx'])(
  '%s is a document',
  (path) => {
    expect(isLeftOut(path)).toBe(false)
  },
)
