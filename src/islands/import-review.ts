import { keepDrafts } from './review-draft.ts'
import { actOfKey, type KeyAct } from './review-keys.ts'

/**
 * The keys of a review. It holds no rule: every key does what a link or a button of the page does, so that the
 * same forms are sent, and the page works whole without it.
 */
const pressed: Record<KeyAct, () => void> = {
  next: () => follow('a[rel="next"]'),
  previous: () => follow('a[rel="prev"]'),
  accept: () => press('a'),
  save: () => press('s'),
  reject: () => press('r'),
  undo: () => press('u'),
  edit: () => firstBox()?.focus(),
  leave: () => (document.activeElement as HTMLElement | null)?.blur(),
  help: () => document.querySelector<HTMLDialogElement>('#tangenter')?.showModal(),
}

function follow(link: string): void {
  document.querySelector<HTMLAnchorElement>(`#uppgift ${link}`)?.click()
}

function press(key: string): void {
  document.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)?.click()
}

function firstBox(): HTMLElement | null {
  const doubtful = document.querySelector<HTMLElement>('.field.doubt :is(input, textarea, select)')
  return doubtful ?? document.querySelector<HTMLElement>('.fields :is(input:not([type="hidden"]), textarea)')
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  const act = actOfKey({
    key: event.key,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    isTyping: target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]'),
    isInDialog: document.querySelector('dialog[open]') !== null,
  })
  if (!act) return
  event.preventDefault()
  pressed[act]()
})

const form = document.querySelector<HTMLFormElement>('form.fields')
const draft = form?.dataset.draft ? keepDrafts(form) : null
let isSent = false
document.addEventListener('submit', (event) => {
  // One press is one act: a key that is held down sends nothing twice.
  if (document.body.dataset.sent) return event.preventDefault()
  document.body.dataset.sent = 'ja'
  isSent = true
})
// Leaving asks only when something would be lost.
window.addEventListener('beforeunload', (event) => {
  if (!isSent && draft?.isLost()) event.preventDefault()
})
window.addEventListener('pageshow', () => {
  delete document.body.dataset.sent
  isSent = false
})

for (const hidden of document.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false
document.querySelector('[data-show-keys]')?.addEventListener('click', pressed.help)
