import ts from 'typescript'
import { type CodeFile, type House, isGenerated, isTest, lineOf, nodesOf } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** What the house allows: the share in percent that must be within `small`, and what nothing may exceed. */
type Limit = { small: number; share: number; most: number }

const functionLimit: Limit = { small: 20, share: 95, most: 60 }
const fileLimit: Limit = { small: 200, share: 95, most: 400 }
const testLimit = 300

/** A function or file with its number of lines. */
type Size = { name: string; file: string; line: number; lines: number }

/** Fails on functions and files that are too long, or too many that are longer than they should be. */
export function checkSizes(house: House): Outcome {
  const code = house.code.filter(({ path }) => isMeasured(path))
  const functions = code.flatMap(functionsOf)
  const files = code.map(sizeOf)
  const tests = house.code.filter(({ path }) => isTest(path)).map(sizeOf)
  return {
    saw: [
      `${count(functions.length, 'function')} (${shareText(functions, functionLimit)})`,
      `${count(files.length, 'file')} (${shareText(files, fileLimit)})`,
      `longest: ${worst(functions)}`,
    ].join(', '),
    breaches: [
      ...overLimit('functions', functions, functionLimit),
      ...overLimit('files', files, fileLimit),
      ...tests.filter((test) => test.lines > testLimit).map((test) => tooLong(test, testLimit)),
    ],
  }
}

function isMeasured(path: string): boolean {
  return !isTest(path) && !isGenerated(path) && !path.startsWith('migrations/')
}

/** Every function of a file that has a body of statements or of markup, with its length in lines. */
export function functionsOf(file: CodeFile): Size[] {
  return [...nodesOf(file.tree)].filter(isMeasuredFunction).map((node) => ({
    name: nameOf(node),
    file: file.path,
    line: lineOf(file, node),
    lines: lastLine(file, node) - lineOf(file, node) + 1,
  }))
}

function isMeasuredFunction(node: ts.Node): boolean {
  if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return false
  return ts.isBlock(node.body) || isMarkup(node.body)
}

function isMarkup(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isMarkup(node.expression)
  return ts.isJsxElement(node) || ts.isJsxFragment(node) || ts.isJsxSelfClosingElement(node)
}

function nameOf(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? 'default'
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : 'a function'
}

function lastLine(file: CodeFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1
}

function sizeOf({ path, text }: CodeFile): Size {
  return { name: path, file: path, line: 1, lines: text.replace(/\n$/, '').split('\n').length }
}

/** The share in percent of things no longer than `small` lines; of nothing, all are small. */
export function shareSmall(sizes: Size[], small: number): number {
  return sizes.length === 0 ? 100 : (100 * sizes.filter((size) => size.lines <= small).length) / sizes.length
}

function shareText(sizes: Size[], limit: Limit): string {
  return `${shareSmall(sizes, limit.small).toFixed(1)} % ≤ ${limit.small} lines`
}

function longest(sizes: Size[]): Size[] {
  return sizes.toSorted((a, b) => b.lines - a.lines)
}

function worst(sizes: Size[]): string {
  const five = longest(sizes).slice(0, 5)
  return five.map((size) => `${size.name} ${size.lines} (${size.file}:${size.line})`).join('; ')
}

function overLimit(what: string, sizes: Size[], limit: Limit): Breach[] {
  const breaches = sizes.filter((size) => size.lines > limit.most).map((size) => tooLong(size, limit.most))
  if (shareSmall(sizes, limit.small) >= limit.share) return breaches
  const reason = `fewer than ${limit.share} % of the ${what} have at most ${limit.small} lines: ${shareText(sizes, limit)}`
  return [...breaches, { file: 'src', reason: `${reason}; the longest: ${worst(sizes)}` }]
}

function tooLong(size: Size, most: number): Breach {
  return {
    file: size.file,
    line: size.line,
    reason: `${size.name} has ${size.lines} lines, at most ${most} are allowed`,
  }
}
