import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A process that reads files, one at a time. */
export interface ReadingProcess {
  child: ChildProcess
  memoryMegabytes: number
  filesRead: number
  /** It has said that it runs. */
  ready: boolean
}

const entry = fileURLToPath(new URL('reading-process.ts', import.meta.url))

/**
 * What reading may do to the machine: look at files (its own program), load the drawing library, nothing else. It
 * cannot write, start programs, or reach the network, whatever a file makes it do.
 */
const permissions = [
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
  '--disable-warning=SecurityWarning',
]

/** The address space that Node sets aside for machine code, which counts as data although nothing lies there. */
const reservedKilobytes = 576_000
/** The runtime's own program and libraries, which count as memory but not as data. */
const programMegabytes = 80
/** A process that a vanished parent left spinning ends by itself. */
const processorSeconds = 3600

let walls = process.platform === 'linux'

/**
 * Starts a process to read files in. The system itself refuses it memory beyond its limit, where it can: watching
 * from outside is too slow for what grows within a blink.
 */
export function startReadingProcess(memoryMegabytes: number): ReadingProcess {
  const heap = Math.max(32, Math.round(memoryMegabytes * 0.75))
  const runtime = [`--max-old-space-size=${heap}`, '--max-semi-space-size=16', '--expose-gc', ...permissions]
  const child = fork(entry, {
    ...(walls ? behindWall(memoryMegabytes, runtime) : { execArgv: runtime }),
    env: onlyWhatIsNeeded(process.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const reader = { child, memoryMegabytes, filesRead: 0, ready: false }
  child.once('message', () => {
    reader.ready = true
  })
  return reader
}

/** Called when a process died before it said it was ready: this system cannot start it behind a wall. */
export function startWithoutWalls(): boolean {
  const had = walls
  walls = false
  return had
}

function behindWall(memoryMegabytes: number, runtime: string[]): { execPath: string; execArgv: string[] } {
  const data = reservedKilobytes + Math.max(64, memoryMegabytes - programMegabytes) * 1024
  const script = `ulimit -d ${data}; ulimit -t ${processorSeconds}; ulimit -c 0; exec "$0" "$@"`
  return { execPath: '/bin/sh', execArgv: ['-c', script, process.execPath, ...runtime] }
}

/** No password of the surroundings (a database's address) is where hostile files are read. */
function onlyWhatIsNeeded(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = { PATH: env.PATH, LANG: env.LANG, TMPDIR: env.TMPDIR, SystemRoot: env.SystemRoot }
  // The drawing library's allocator would set aside a gigabyte at once, which counts as data.
  return { ...kept, MIMALLOC_ARENA_EAGER_COMMIT: '0' }
}

/** What a process holds in memory now, and held at most; zeros where the system does not tell. */
export function memoryOf(pid: number | undefined): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) / 1024
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
  } catch {
    return { now: 0, peak: 0 }
  }
}
