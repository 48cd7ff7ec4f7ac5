import type { TellProgress } from '../import/run-import.ts'

const width = 24

/** The bar for a step: how many files are done, and what is being done to which. */
export function barLine(step: Parameters<TellProgress>[0]): string {
  const done = Math.round((width * step.position) / step.of)
  const bar = '█'.repeat(done) + '░'.repeat(width - done)
  return `${bar} ${step.position + 1}/${step.of} läser ${step.file}`
}

/** Shows progress on a terminal as one line that changes; elsewhere a line a file. */
export function progressBar(out: NodeJS.WriteStream): { tell: TellProgress; done(): void } {
  const clear = () => out.isTTY && out.write('\r\x1b[2K')
  return {
    tell: (step) => {
      clear()
      out.write(barLine(step) + (out.isTTY ? '' : '\n'))
    },
    done: clear,
  }
}
