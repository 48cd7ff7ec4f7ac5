import { actOfPress, stepTo } from './page-keys-act.ts'

/**
 * The keys of every page: Ctrl K opens the page for going somewhere by name over this one, ? the page of keys. It
 * holds no rule: it fetches those pages and shows their middle in a dialog; the links to them work without it.
 */
const lettersKey = 'roda-traden-utan-bokstavstangenter'
const dialog = document.createElement('dialog')
dialog.className = 'over'
document.body.append(dialog)

async function middleOf(address: string): Promise<HTMLElement | null> {
  const answer = await fetch(address)
  if (!answer.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector<HTMLElement>('[data-sheet]')
}

/** Counts the openings, so that the answer to one that was closed is not shown over a later. */
let opening = 0

/** Opens at once, so that what is written next falls in the dialog; its content comes with the answer. */
async function show(which: string): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-opens="${which}"]`)
  if (!link || dialog.open) return
  opening += 1
  const own = opening
  openEmpty(link, which === 'jump')
  const middle = await middleOf(link.href).catch(() => null)
  if (!dialog.open || own !== opening) return
  if (!middle) return location.assign(addressWithWritten(link.href))
  fillDialog(middle)
}

/** Until the answer is there: the field alone, named as the link is, which sends the same form. */
function openEmpty(link: HTMLAnchorElement, hasField: boolean): void {
  const form = document.createElement('form')
  form.action = link.href
  form.method = 'get'
  const field = document.createElement('input')
  Object.assign(field, { name: 'q', type: 'text', autocomplete: 'off', maxLength: 100 })
  field.setAttribute('aria-label', link.textContent ?? '')
  if (hasField) form.append(field)
  dialog.replaceChildren(form)
  dialog.removeAttribute('aria-labelledby')
  dialog.setAttribute('aria-label', link.textContent ?? '')
  dialog.showModal()
  if (hasField) field.focus()
}

function fillDialog(middle: HTMLElement): void {
  const early = fieldIn(dialog)
  dialog.replaceChildren(middle)
  dialog.setAttribute('aria-labelledby', middle.getAttribute('aria-labelledby') ?? '')
  dialog.removeAttribute('aria-label')
  unhide(dialog, '[data-with-script]')
  showChoice()
  const field = fieldIn(middle)
  if (!field) return
  if (early) field.value = early.value
  field.focus()
  field.setSelectionRange(early?.selectionStart ?? null, early?.selectionEnd ?? null)
  if (field.value && field.form) void find(field.form)
}

function fieldIn(within: ParentNode): HTMLInputElement | null {
  return within.querySelector<HTMLInputElement>('input[name="q"]')
}

function addressWithWritten(address: string): string {
  const query = fieldIn(dialog)?.value ?? ''
  return query ? `${address}?${new URLSearchParams({ q: query })}` : address
}

function unhide(within: ParentNode, which: string): void {
  for (const hidden of within.querySelectorAll<HTMLElement>(which)) hidden.hidden = false
}

function showChoice(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-letters]'))
    box.checked = localStorage.getItem(lettersKey) !== null
}

function isWriting(target: EventTarget | null): boolean {
  const writing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'
  return target instanceof Element && target.matches(writing)
}

// Before every other script hears of the key, so that whoever is without keys of a letter is so everywhere.
document.addEventListener(
  'keydown',
  (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const act = actOfPress({
      key,
      ctrlKey,
      metaKey,
      altKey,
      isTyping: isWriting(target),
      isInDialog: document.querySelector('dialog[open]') !== null,
      hasOwnKeys: document.querySelector('dialog#tangenter') !== null,
      lettersOff: localStorage.getItem(lettersKey) !== null,
    })
    if (act === 'stop') event.stopImmediatePropagation()
    if (act !== 'jump' && act !== 'keys') return
    event.preventDefault()
    void show(act)
  },
  true,
)

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (target === dialog) dialog.close()
  const link = target?.closest<HTMLAnchorElement>('a[data-opens]')
  if (
    !link ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    document.querySelector('main [data-sheet]')
  )
    return
  event.preventDefault()
  void show(link.dataset.opens ?? '')
})

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement && 'letters' in target.dataset)) return
  if (target.checked) localStorage.setItem(lettersKey, 'ja')
  else localStorage.removeItem(lettersKey)
})

let wait = 0
dialog.addEventListener('input', ({ target }) => {
  const form = target instanceof HTMLInputElement && target.name === 'q' ? target.form : null
  clearTimeout(wait)
  if (form) wait = window.setTimeout(() => void find(form), 120)
})

async function find(form: HTMLFormElement): Promise<void> {
  const query = written(form)
  const middle = await middleOf(`${form.action}?${new URLSearchParams({ q: query })}`).catch(() => null)
  const found = middle?.querySelector('[data-found]')
  // What was written since is asked for again; an answer that comes late is not shown over it.
  if (found && written(form) === query) replaceFound(found)
}

/** The live region itself stays, so that its new words are said. */
function replaceFound(found: Element): void {
  const shown = dialog.querySelector('[data-found]')
  const [status, next] = [shown?.querySelector('[role="status"]'), found.querySelector('[role="status"]')]
  if (!shown || !status || !next) return
  status.textContent = next.textContent
  next.remove()
  shown.replaceChildren(status, ...found.childNodes)
  shown.setAttribute('data-found', found.getAttribute('data-found') ?? '')
}

function written(form: HTMLFormElement): string {
  return String(new FormData(form).get('q') ?? '')
}

dialog.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  const first = dialog.querySelector<HTMLAnchorElement>('[data-found] a')
  const isShown = dialog.querySelector('[data-found]')?.getAttribute('data-found') === written(form)
  // Before the answer is there the form is sent, and the page of its own shows what was found.
  if (form.method !== 'get' || !first || !isShown || written(form).trim() === '') return
  event.preventDefault()
  first.click()
})

dialog.addEventListener('keydown', (event) => {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[name="q"], [data-found] a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stepTo(at, event.key, stops.length - 1)
  if (at < 0 || next === at) return
  event.preventDefault()
  stops[next]?.focus()
})

// On the pages themselves everything is shown but what only a dialog has.
unhide(document, '[data-sheet] [data-with-script]:not([data-in-dialog])')
showChoice()
