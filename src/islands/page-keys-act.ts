/** What a key asks for on any page; `stop` keeps the key of a single letter from every other script, too. */
type PageAct = 'jump' | 'keys' | 'stop'

/** As much of a key press, and of where it falls, as its meaning depends on. */
export interface PagePress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Someone writes: the keys are text. */
  isTyping: boolean
  /** A dialog is open: the keys are its own. */
  isInDialog: boolean
  /** The page shows its own keys. */
  hasOwnKeys: boolean
  /** Someone has chosen to be without keys of a single letter. */
  lettersOff: boolean
}

/** The act of a key press; null when it is none of ours. */
export function actOfPress(press: PagePress): PageAct | null {
  const { key, altKey, isTyping, isInDialog, hasOwnKeys, lettersOff } = press
  if (isTyping || isInDialog || altKey) return null
  if (press.ctrlKey || press.metaKey) return key.toLowerCase() === 'k' ? 'jump' : null
  if (lettersOff) return key.length === 1 ? 'stop' : null
  return key === '?' && !hasOwnKeys ? 'keys' : null
}

/** The place after a step up or down among so many, from the field (0) to the last; it stops at the ends. */
export function stepTo(at: number, key: string, last: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, last)
  return key === 'ArrowUp' ? Math.max(at - 1, 0) : at
}
