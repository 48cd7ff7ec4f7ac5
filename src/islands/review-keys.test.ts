import { describe, expect, it } from 'vitest'
import { actOfKey } from './review-keys.ts'

const plain = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTyping: false,
  isInDialog: false,
}

describe('a key in a review', () => {
  it('does what the table of keys says', () => {
    const said = ['j', 'k', 'a', 'e', 'r', 'u', '?'].map((key) => actOfKey({ ...plain, key }))
    expect(said).toEqual(['next', 'previous', 'accept', 'edit', 'reject', 'undo', 'help'])
  })

  it('is text where someone writes; only Escape leaves, and Ctrl Enter saves', () => {
    const typing = { ...plain, isTyping: true }
    expect(['j', 'a', 'r', '?'].map((key) => actOfKey({ ...typing, key }))).toEqual([null, null, null, null])
    expect(actOfKey({ ...typing, key: 'Escape' })).toBe('leave')
    expect(actOfKey({ ...typing, key: 'Enter', ctrlKey: true })).toBe('save')
  })

  it('is left to the browser with Ctrl, Alt or Cmd, and to an open dialog', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(actOfKey({ ...plain, key: 'a', [held]: true })).toBeNull()
    expect(actOfKey({ ...plain, key: 'j', isInDialog: true })).toBeNull()
  })
})
