/** A link or a piece of code in a Markdown text, with the line it stands on. */
export type Mention = { line: number; text: string }

type Line = { number: number; text: string }

// What stands between fences is an example, not a promise.
function proseLines(markdown: string): Line[] {
  let fenced = false
  return markdown.split('\n').flatMap((text, index) => {
    const fence = /^\s*(```|~~~)/.test(text)
    if (fence) fenced = !fenced
    return fence || fenced ? [] : [{ number: index + 1, text }]
  })
}

function mentions(lines: Line[], pattern: RegExp): Mention[] {
  return lines.flatMap(({ number, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ line: number, text: match[1] ?? '' })),
  )
}

function withoutCode(lines: Line[]): Line[] {
  return lines.map(({ number, text }) => ({ number, text: text.replace(/`[^`]*`/g, '') }))
}

/** Where the links and pictures of a Markdown text point, in any of the three ways of writing them. */
export function linksOf(markdown: string): Mention[] {
  const lines = withoutCode(proseLines(markdown))
  return [
    ...mentions(lines, /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    ...mentions(lines, /^\s{0,3}\[[^\]^]+\]:\s*<?([^\s>]+)>?/g),
    ...mentions(lines, /<(?:a|img)\s[^>]*(?:href|src)="([^"]+)"/g),
  ]
}

/** The pieces of code in running text, without their backticks. */
export function codeOf(markdown: string): Mention[] {
  return mentions(proseLines(markdown), /`([^`]+)`/g)
}

/** The anchors that a Markdown text offers: its headings as GitHub writes them, and ids given by hand. */
export function anchorsOf(markdown: string): Set<string> {
  const lines = proseLines(markdown)
  const headings = mentions(lines, /^#{1,6}\s+(.*?)\s*#*$/g).map(({ text }) => slug(text))
  const seen = new Map<string, number>()
  const anchors = headings.map((heading) => {
    const before = seen.get(heading) ?? 0
    seen.set(heading, before + 1)
    return before === 0 ? heading : `${heading}-${before}`
  })
  return new Set([...anchors, ...mentions(lines, /\s(?:id|name)="([^"]+)"/g).map(({ text }) => text)])
}

function slug(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
