import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { type CodeFile, type House, lineOf, nodesOf } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** One import as written: `to` is a path in the repository, or null when it names a package. */
export type Import = { from: string; to: string | null; specifier: string; line: number; typeOnly: boolean }

/** Every module and every import between them. */
export type Graph = { modules: string[]; imports: Import[] }

/** Reads all imports, re-exports and dynamic imports with a literal name from the syntax trees. */
export function readGraph(house: House): Graph {
  return { modules: house.code.map((file) => file.path), imports: house.code.flatMap(importsOf) }
}

/** The imports of one file, in the order they stand. */
export function importsOf(file: CodeFile): Import[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const specifier = specifierOf(node)
    if (specifier === null) return []
    const to = specifier.startsWith('.') ? join(dirname(file.path), specifier) : null
    return [{ from: file.path, to, specifier, line: lineOf(file, node), typeOnly: isTypeOnly(node) }]
  })
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0])
  }
  return null
}

function literal(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return false
  const named = clause.namedBindings
  const allTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && allTypes)
}

/** Whether an import names something of Node's own. */
export function isNodeBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

/** Fails when fewer modules were read than lie on disk, when none has an import, or when one leads nowhere. */
export function checkModules(house: House, graph: Graph): Outcome {
  const between = graph.imports.filter((one) => one.to !== null)
  return {
    saw: `${count(graph.modules.length, 'module')} seen of ${house.onDisk} on disk, ${count(between.length, 'import')} between them`,
    breaches: [...unseen(house, graph, between.length), ...unresolved(house, between)],
  }
}

function unseen(house: House, graph: Graph, between: number): Breach[] {
  const seen = graph.modules.length
  if (seen === 0) return [{ file: house.root, reason: 'no module was seen: the reader of imports is broken' }]
  if (seen < house.onDisk) {
    return [{ file: house.root, reason: `only ${seen} of ${house.onDisk} TypeScript files were seen` }]
  }
  if (seen > 5 && between === 0) {
    return [{ file: house.root, reason: `not one import was read in ${seen} modules` }]
  }
  return []
}

function unresolved(house: House, between: Import[]): Breach[] {
  const paths = new Set(house.paths)
  return between
    .filter((one) => one.to !== null && !paths.has(one.to))
    .map((one) => ({
      file: one.from,
      line: one.line,
      reason: `imports ${one.specifier}, which does not exist`,
    }))
}
