import ts from 'typescript'
import { type CodeFile, type House, isTest, lineOf, nodesOf } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

const upper = '[A-ZÅÄÖ]'
const named: { what: string; pattern: RegExp }[] = [
  { what: 'a place', pattern: new RegExp(`Region ${upper}\\p{L}+|${upper}\\p{L}+ kommun`, 'u') },
  { what: 'a case number', pattern: new RegExp(`${upper}{2,6}[ -]?(19|20)\\d{2}[/-]\\d+`, 'u') },
  {
    what: 'a body by its full name',
    pattern: /\p{L}{3,}s?(nämnden|styrelsen|fullmäktige)(?!\p{L})|\p{L}+- och \p{L}+nämnd/u,
  },
]

/** Fails where the reading engine itself names a place, a case or a body: it must read any region's papers. */
export function checkReadingWords(house: House): Outcome {
  const files = house.code.filter(({ path }) => path.startsWith('src/reading/') && !isTest(path))
  const words = files.flatMap((file) => wordsOf(file).map((word) => ({ file, word })))
  return {
    saw: `${count(words.length, 'text')} in ${count(files.length, 'file')} of the reading engine`,
    breaches: words.flatMap(({ file, word }) => namesSomething(file, word)),
  }
}

function wordsOf(file: CodeFile): ts.Node[] {
  return [...nodesOf(file.tree)].filter(
    (node) =>
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node),
  )
}

function namesSomething(file: CodeFile, node: ts.Node): Breach[] {
  const text = node.getText(file.tree)
  return named.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text)
    if (match === null) return []
    return [
      { file: file.path, line: lineOf(file, node), reason: `the reading engine names ${what}: ${match[0]}` },
    ]
  })
}
