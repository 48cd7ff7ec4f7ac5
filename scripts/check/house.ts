import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One TypeScript file: its path from the root of the repository, its text and its syntax tree. */
export type CodeFile = { path: string; text: string; tree: ts.SourceFile }

/** Everything the checks look at, read once. `onDisk` is counted by another way than `code` was found. */
export type House = { root: string; code: CodeFile[]; paths: string[]; onDisk: number }

const codeFolders = ['src', 'scripts', 'migrations', 'journeys', 'bench', 'demo']
const notOurs = new Set(['node_modules', '.git', 'data', 'coverage', 'reports'])

/** Reads the repository at `root`: every TypeScript file as a syntax tree, and the path of every file. */
export function readHouse(root: string): House {
  const folders = codeFolders.filter((folder) => existsSync(join(root, folder)))
  return {
    root,
    code: folders.flatMap((folder) => readCode(root, folder)),
    paths: listFiles(root, ''),
    onDisk: folders.reduce((sum, folder) => sum + countCode(join(root, folder)), 0),
  }
}

function readCode(root: string, folder: string): CodeFile[] {
  const found = ts.sys.readDirectory(join(root, folder), ['.ts', '.tsx'], ['**/node_modules'], ['**/*'])
  return found.sort().map((file) => {
    const path = file.slice(root.length + 1)
    return codeFile(path, readFileSync(file, 'utf8'))
  })
}

/** Parses one file; with parents, so that a rule can look upwards from where it stands. */
export function codeFile(path: string, text: string): CodeFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

// The module count is compared with this one: a reader that finds nothing would otherwise pass every rule.
function countCode(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    .length
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}

/** Whether the file is a test, or material that only tests use: `test-*.ts`, `for-tests/`, fixtures, journeys. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|(^|\/)test-[^/]+$|(^|\/)(fixtures|for-tests)\/|^journeys\//.test(path)
}

/** Whether the file was written by a program, not a person. */
export function isGenerated(path: string): boolean {
  return /\.generated\.tsx?$/.test(path)
}

/** The line, counted from 1, on which a node begins. */
export function lineOf(file: CodeFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1
}

/** Every node of a file, from the top down. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}
