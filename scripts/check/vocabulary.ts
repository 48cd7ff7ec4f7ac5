import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type CodeFile, type House, isTest, lineOf, nodesOf } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** A Swedish term and the one English name it has in the code. */
export type Term = { swedish: string; identifier: string }

const glossary = 'docs/glossary.md'
const neverUsed = new Map([
  ['matter', 'an ärende is a Case'],
  ['motion', 'a written proposal of a council member is a councilMotion, one made at the meeting a yrkande'],
])
// Swedish words that are English words of another meaning, too.
const alsoEnglish = new Set(['handling', 'ram', 'lot', 'plan', 'fall', 'avtal'])

/** Fails on names in `src/` that use a banned word, or a Swedish term that has an English name. */
export function checkVocabulary(house: House): Outcome {
  const terms = house.paths.includes(glossary)
    ? termsOf(readFileSync(join(house.root, glossary), 'utf8'))
    : []
  const files = house.code.filter(({ path }) => path.startsWith('src/') && !isTest(path))
  const names = files.flatMap((file) => declaredNames(file).map((name) => ({ file, name })))
  const isMisnomer = misnomer(terms)
  return {
    saw: `${count(names.length, 'name')} against ${count(terms.length, 'term')}`,
    breaches: [...empty(terms), ...names.flatMap(({ file, name }) => misnamed(file, name, isMisnomer))],
  }
}

function empty(terms: Term[]): Breach[] {
  return terms.length === 0 ? [{ file: glossary, reason: 'holds no table of terms' }] : []
}

/** Reads the table rows of the glossary: Swedish in the first column, the identifier in backticks in the second. */
export function termsOf(markdown: string): Term[] {
  return [...markdown.matchAll(/^\| ([^|]+?) \| `(\w+)`(?:, `\w+`)* \|/gm)].map((row) => ({
    swedish: row[1] ?? '',
    identifier: row[2] ?? '',
  }))
}

/** Every name that a file gives to something: variables, functions, types, parameters, properties. */
function declaredNames(file: CodeFile): ts.Identifier[] {
  return [...nodesOf(file.tree)].filter(ts.isIdentifier).filter(({ parent }) => {
    return isNaming(parent) && !ts.isImportSpecifier(parent)
  })
}

function isNaming(parent: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isBindingElement(parent)
  )
}

function misnamed(
  file: CodeFile,
  name: ts.Identifier,
  isMisnomer: (name: string) => string | null,
): Breach[] {
  const reason = isMisnomer(name.text)
  return reason === null ? [] : [{ file: file.path, line: lineOf(file, name), reason }]
}

/** Makes the question why a name breaks the vocabulary; it answers null for a name that does not. */
export function misnomer(terms: Term[]): (name: string) => string | null {
  const fixed = terms
    .filter(({ swedish }) => !/\s/.test(swedish) && !alsoEnglish.has(swedish))
    .map((term) => ({ ...term, words: wordsOf(term.identifier) }))
  const answers = new Map<string, string | null>()
  return (name) => {
    if (!answers.has(name)) answers.set(name, reasonFor(name, fixed))
    return answers.get(name) ?? null
  }
}

function reasonFor(name: string, fixed: (Term & { words: string[] })[]): string | null {
  const words = wordsOf(name)
  for (const [banned, why] of neverUsed) {
    if (has(words, [banned]) && !has(words, ['council', banned])) return `${name}: never “${banned}”; ${why}`
  }
  const term = fixed.find(({ swedish, words: right }) => has(words, [swedish]) && !has(words, right))
  return term === undefined ? null : `${name}: “${term.swedish}” is ${term.identifier} in the code`
}

// Words of a name in the singular, so that `motions` is caught like `motion`.
function wordsOf(name: string): string[] {
  return name
    .split(/_|(?<=[\p{Ll}\d])(?=\p{Lu})/u)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .filter((word) => word !== '')
}

function has(words: string[], wanted: string[]): boolean {
  const singular = wanted.map((word) => word.replace(/s$/, ''))
  return words.some((_, at) => singular.every((word, step) => words[at + step] === word))
}
