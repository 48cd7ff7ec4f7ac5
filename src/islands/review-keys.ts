/** What a key asks for in a review. */
export type KeyAct = 'next' | 'previous' | 'accept' | 'edit' | 'save' | 'reject' | 'undo' | 'help' | 'leave'

const acts: Readonly<Record<string, KeyAct>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  r: 'reject',
  u: 'undo',
  '?': 'help',
}

/** As much of a key press as the meaning of the key depends on. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Someone writes: the letters are text. */
  isTyping: boolean
  /** A dialog is open: the keys are its own. */
  isInDialog: boolean
}

/** The act of a key press; null when it is none of ours, so that the browser and those who write keep theirs. */
export function actOfKey(press: KeyPress): KeyAct | null {
  const { key, ctrlKey, metaKey, altKey, isTyping, isInDialog } = press
  if (isInDialog || altKey) return null
  if (isTyping && key === 'Enter' && (ctrlKey || metaKey)) return 'save'
  if (ctrlKey || metaKey) return null
  if (isTyping) return key === 'Escape' ? 'leave' : null
  return acts[key] ?? null
}
