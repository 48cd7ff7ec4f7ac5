import { expect, test } from 'vitest'
import { actOfPress, type PagePress, stepTo } from './page-keys-act.ts'

function act(changes: Partial<PagePress>) {
  const none = { ctrlKey: false, metaKey: false, altKey: false, isTyping: false, isInDialog: false }
  return actOfPress({ key: '', ...none, hasOwnKeys: false, lettersOff: false, ...changes })
}

test('Ctrl K and Cmd K open the jump, ? the keys', () => {
  expect([act({ key: 'k', ctrlKey: true }), act({ key: 'K', metaKey: true }), act({ key: '?' })]).toEqual([
    'jump',
    'jump',
    'keys',
  ])
})

test('nothing is ours while someone writes, while a dialog is open, or of the browser’s own', () => {
  for (const key of ['?', 'k', 'K']) {
    expect(act({ key, isTyping: true, ctrlKey: key !== '?' })).toBeNull()
    expect(act({ key, isInDialog: true, ctrlKey: key !== '?' })).toBeNull()
  }
  expect([
    act({ key: 'k' }),
    act({ key: 'c', ctrlKey: true }),
    act({ key: 'k', ctrlKey: true, altKey: true }),
  ]).toEqual([null, null, null])
})

test('a page that shows its own keys keeps its ?', () => {
  expect(act({ key: '?', hasOwnKeys: true })).toBeNull()
})

test('whoever is without keys of a single letter keeps Ctrl K, Escape and the arrows', () => {
  expect(['?', 'a', 'j'].map((key) => act({ key, lettersOff: true }))).toEqual(['stop', 'stop', 'stop'])
  expect(act({ key: 'k', ctrlKey: true, lettersOff: true })).toBe('jump')
  expect(['Escape', 'ArrowDown', 'Tab'].map((key) => act({ key, lettersOff: true }))).toEqual([
    null,
    null,
    null,
  ])
})

test('the arrows go from the field through what was found and stop at the ends', () => {
  expect([
    stepTo(0, 'ArrowDown', 2),
    stepTo(2, 'ArrowDown', 2),
    stepTo(1, 'ArrowUp', 2),
    stepTo(0, 'ArrowUp', 2),
  ]).toEqual([1, 2, 0, 0])
  expect(stepTo(1, 'a', 2)).toBe(1)
})
