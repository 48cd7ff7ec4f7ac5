/** What stands in the boxes of a form, by name: a box that is not ticked says nothing. */
export type Written = [name: string, text: string][]

/** How long one may go on writing before it is sent: long enough to finish a word. */
const rest = 600

/**
 * Keeps what is written in a form while it is written: at once in the browser, and after a moment on the server,
 * which then is the one that holds it. Without network it stays in the browser and is sent when that returns.
 */
export function keepDrafts(form: HTMLFormElement): { isLost(): boolean } {
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  const address = form.dataset.draft ?? ''
  const key = `utkast ${address} ${new FormData(form).get('uppgift')}`
  let timer = 0
  let lost = false

  async function send(): Promise<void> {
    const written = writtenIn(form)
    try {
      const answer = await fetch(address, { method: 'POST', body: new FormData(form) })
      if (!answer.ok) throw new Error(String(answer.status))
      const { said } = (await answer.json()) as { said: string }
      // What was written meanwhile has a timer of its own.
      if (says(written) !== says(writtenIn(form))) return
      localStorage.removeItem(key)
      lost = false
      tell(said)
    } catch {
      tell(status?.dataset.offline ?? '')
    }
  }

  function tell(words: string): void {
    if (status) status.textContent = words
  }

  form.addEventListener('input', () => {
    lost = !inBrowser(() => localStorage.setItem(key, JSON.stringify(writtenIn(form))))
    clearTimeout(timer)
    timer = window.setTimeout(send, rest)
  })
  window.addEventListener('online', () => {
    if (localStorage.getItem(key)) send()
  })
  inBrowser(() => offerBack(form, key))
  return { isLost: () => lost }
}

/** The browser may refuse to keep anything, as in a private window: then leaving asks. */
function inBrowser(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Offers what never reached the server; what the form says already is thrown away unseen. */
function offerBack(form: HTMLFormElement, key: string): void {
  const held = localStorage.getItem(key)
  if (!held) return
  const written = JSON.parse(held) as Written
  const offer = form.querySelector<HTMLElement>('[data-draft-offer]')
  if (!offer || says(written) === says(writtenIn(form))) {
    localStorage.removeItem(key)
    return
  }
  offer.hidden = false
  offer.querySelector('[data-put-back]')?.addEventListener('click', () => {
    fill(form, written)
    offer.hidden = true
    form.dispatchEvent(new Event('input'))
  })
  offer.querySelector('[data-throw]')?.addEventListener('click', () => {
    localStorage.removeItem(key)
    offer.hidden = true
  })
}

function writtenIn(form: HTMLFormElement): Written {
  return [...new FormData(form)].flatMap(
    ([name, text]): Written => (typeof text === 'string' ? [[name, text]] : []),
  )
}

function says(written: Written): string {
  return JSON.stringify(written.map(([name, text]) => [name, text.replaceAll('\r', '')]))
}

/** Puts texts back into their boxes; a folded row that holds one is opened. */
function fill(form: HTMLFormElement, written: Written): void {
  const texts = new Map(written)
  for (const box of form.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    if (box.type === 'hidden' || !box.name) continue
    if (box.type === 'checkbox') box.checked = texts.has(box.name)
    else if (texts.has(box.name)) box.value = texts.get(box.name) ?? ''
    if (texts.get(box.name)) openAround(box)
  }
}

function openAround(box: HTMLElement): void {
  for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}
