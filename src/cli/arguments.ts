import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>

/**
 * The flags and files that a command was given; else that its help is asked for, or what is wrong, in the words of
 * the one at the keyboard (the parser's own are English).
 */
export function readArguments<T extends ParseArgsOptionsConfig>(
  args: string[],
  options: T,
): Parsed<T> | { help: true } | { wrong: string } {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } satisfies ParseArgsOptionsConfig
  const { tokens } = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true })
  const flags = tokens.filter((token) => token.kind === 'option')
  if (flags.some(({ name }) => name === 'help')) return { help: true }
  const wrong = flags.flatMap((flag) => faultOf(flag, options[flag.name]?.type))
  if (wrong.length > 0) return { wrong: [...new Set(wrong)].join('\n') }
  return parseArgs({ args, options, allowPositionals: true })
}

interface Flag {
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function faultOf({ rawName, value, inlineValue }: Flag, type: 'string' | 'boolean' | undefined): string[] {
  if (type === undefined) return [`Flaggan ${rawName} finns inte.`]
  if (type === 'boolean') return inlineValue ? [`Flaggan ${rawName} tar inget värde.`] : []
  // "--organisation --accept" has lost its name, it does not mean an organisation of that name.
  const isMissing = !value || (!inlineValue && value.startsWith('-'))
  return isMissing ? [`Flaggan ${rawName} behöver ett värde.`] : []
}

/**
 * Tells how a command is used: on stdout with exit code 0 when that was asked for, else on stderr after what is
 * wrong, with exit code 2.
 */
export function tellUsage(usage: string, asked: { help: true } | { wrong: string }): number {
  if ('help' in asked) console.log(usage)
  else console.error(`${asked.wrong}\n\n${usage}`)
  return 'help' in asked ? 0 : 2
}
