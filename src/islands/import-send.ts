import { inParts, largestFile } from './send-parts.ts'

/**
 * Sends a folder of hundreds of files in parts, each through the page's own form, and takes what is dropped on the
 * page. Without it the form sends everything at once, as far as the server takes that.
 */
const form = document.querySelector<HTMLFormElement>('form.send')
const status = form?.querySelector<HTMLElement>('[role="status"]')

function chosenFiles(of: HTMLFormElement): File[] {
  return [...of.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap((input) => [
    ...(input.files ?? []),
  ])
}

async function send(to: HTMLFormElement, files: File[]): Promise<void> {
  const accept = to.querySelector<HTMLInputElement>('[name="godta"]')?.checked ?? false
  let address = ''
  let sent = 0
  let leftOut = 0
  for (const part of inParts(files)) {
    tell(sent, files.length)
    const fields = new FormData()
    for (const file of part) {
      const name = file.webkitRelativePath || file.name
      if (file.size > largestFile) fields.append('forstor', name)
      else fields.append('filer', file, name)
    }
    if (accept) fields.set('godta', 'ja')
    if (address) fields.set('inlasning', address.split('/').at(-1) ?? '')
    const answer = await fetch(to.action, { method: 'POST', body: fields })
    if (!answer.ok) throw new Error(String(answer.status))
    const told = new URL(answer.url)
    leftOut += Number(told.searchParams.get('utanfor')) || 0
    // A part of nothing but left-out files began no import.
    if (told.pathname !== new URL(to.action).pathname) address = told.pathname
    sent += part.length
  }
  location.assign(`${address || to.action}${leftOut > 0 ? `?utanfor=${leftOut}` : ''}`)
}

function tell(sent: number, all: number): void {
  if (status)
    status.textContent = (status.dataset.sending ?? '')
      .replace('{sent}', String(sent))
      .replace('{all}', String(all))
}

function sendAll(to: HTMLFormElement, files: File[]): void {
  for (const button of to.querySelectorAll('button')) button.disabled = true
  send(to, files).catch(() => {
    for (const button of to.querySelectorAll('button')) button.disabled = false
    if (status) status.textContent = status.dataset.stopped ?? ''
  })
}

form?.addEventListener('submit', (event) => {
  const files = chosenFiles(form)
  if (files.length === 0) return
  event.preventDefault()
  sendAll(form, files)
})

document.addEventListener('dragover', (event) => {
  if (form) event.preventDefault()
})
document.addEventListener('drop', async (event) => {
  if (!form) return
  event.preventDefault()
  const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = (await Promise.all(entries.map(filesUnder))).flat()
  if (files.length > 0) sendAll(form, files)
})

/** A dropped file, or every file in a dropped folder. */
async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    )
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  // A browser gives a folder a hundred entries at a time, and nothing when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(filesUnder))).flat()
}
