import { expect, expectTypeOf, test } from 'vitest'
import {
  type DocumentKind,
  documentKinds,
  type FindingKind,
  findingKinds,
} from '../domain/documents/document.ts'
import {
  type ExtractedDocument,
  type ExtractedFinding,
  extractedDocument,
  finding,
} from '../reading/extraction.ts'

test('the rooms know every kind that the reading gives, and no other', () => {
  expectTypeOf<ExtractedDocument['kind']>().toEqualTypeOf<DocumentKind>()
  expectTypeOf<ExtractedFinding['kind']>().toEqualTypeOf<FindingKind>()
  expect(extractedDocument.shape.kind.options).toEqual(documentKinds)
  expect(finding.shape.kind.options).toEqual(findingKinds)
})
