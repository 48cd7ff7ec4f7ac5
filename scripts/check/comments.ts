import ts from 'typescript'
import { type CodeFile, type House, isGenerated, isTest, lineOf } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** Fails on every exported function in `src/` that says nothing about itself; tells the share of comments. */
export function checkComments(house: House): Outcome {
  const files = house.code.filter(
    ({ path }) => path.startsWith('src/') && !isTest(path) && !isGenerated(path),
  )
  const exported = files.flatMap(exportedFunctions)
  return {
    saw: `${count(exported.length, 'exported function')}, comments are ${shareOf(files, allComments)} % of the lines (aim 2 to 8), docstrings alone ${shareOf(files, docstrings)} %`,
    breaches: exported.filter((one) => !one.documented).map(silent),
  }
}

type Exported = { file: string; line: number; name: string; documented: boolean }

function silent({ file, line, name }: Exported): Breach {
  return { file, line, reason: `${name} is exported and has no docstring` }
}

// A component's name and props say what it shows; its docstring would say it again.
function exportedFunctions(file: CodeFile): Exported[] {
  return file.tree.statements.filter(isExported).flatMap((statement) =>
    functionNames(statement)
      .filter((name) => !(file.path.endsWith('.tsx') && /^[A-ZÅÄÖ]/.test(name)))
      .map((name) => ({
        file: file.path,
        line: lineOf(file, statement),
        name,
        documented: hasDocstring(statement),
      })),
  )
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  )
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'the default export']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map((declaration) => declaration.name.getText())
}

function hasDocstring(statement: ts.Statement): boolean {
  return ts
    .getJSDocCommentsAndTags(statement)
    .some((doc) => (ts.getTextOfJSDocComment(doc.comment) ?? '').trim() !== '')
}

const allComments = /^\/[/*]/
const docstrings = /^\/\*\*/

function shareOf(files: CodeFile[], kind: RegExp): string {
  return commentShare(files, kind).toFixed(1)
}

/** The lines of those comments that begin as `kind` says, in percent of the lines that are not blank. */
export function commentShare(files: CodeFile[], kind = allComments): number {
  const written = files.reduce((sum, { text }) => sum + (text.match(/^.*\S/gm)?.length ?? 0), 0)
  const comments = files.reduce((sum, file) => sum + commentLines(file, kind), 0)
  return written === 0 ? 0 : (100 * comments) / written
}

// Read by the compiler's scanner: a `//` inside an address or a text is no comment.
function commentLines({ text, tree }: CodeFile, kind: RegExp): number {
  const lines = new Set<number>()
  for (const token of tokensOf(tree, tree)) {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, token.getFullStart()) ?? []) {
      if (!kind.test(text.slice(pos, end))) continue
      const last = tree.getLineAndCharacterOfPosition(end).line
      for (let line = tree.getLineAndCharacterOfPosition(pos).line; line <= last; line++) lines.add(line)
    }
  }
  return lines.size
}

function tokensOf(node: ts.Node, tree: ts.SourceFile): ts.Node[] {
  const children = node.getChildren(tree)
  if (children.length === 0) return ts.isJsxText(node) ? [] : [node]
  return children.flatMap((child) => tokensOf(child, tree))
}
