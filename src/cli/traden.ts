import { tellFault } from './tell-fault.ts'

/** A command of the program: what it is called, what it does, and its work, which answers with the exit code. */
interface Command {
  name: string
  summary: string
  run(args: string[]): Promise<number>
}

// Loaded when called for: reading a file must not wait for the database's driver.
const commands: readonly Command[] = [
  {
    name: 'extract',
    summary: 'läser filer och skriver ut vad som står i dem, utan databas',
    run: async (args) => (await import('./extract.ts')).extractCommand(args),
  },
  {
    name: 'import',
    summary: 'läser in dokument i en organisation',
    run: async (args) => (await import('./import.ts')).importCommand(args),
  },
  {
    name: 'remove',
    summary: 'tar bort en organisation som inte har några dokument',
    run: async (args) => (await import('./remove.ts')).removeCommand(args),
  },
  {
    name: 'verify',
    summary: 'räknar om alla journaler och säger om de håller',
    run: async (args) => (await import('./verify.ts')).verifyCommand(args),
  },
]

/** Answers what the arguments ask for and returns the exit code: 2 for a command that is not there. */
async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(help())
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command) return command.run(args)
  console.error(`Kommandot "${name}" finns inte.\n\n${help()}`)
  return 2
}

function help(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`)
  return ['Användning: npm run -s traden -- KOMMANDO …', '', ...lines, '  help      visar detta'].join('\n')
}

main(process.argv.slice(2)).then(
  (code) => {
    // Not process.exit: what is still on its way out of a pipe would be cut off.
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(tellFault(error))
    process.exitCode = 1
  },
)
