import { describe, expect, test } from 'vitest'
import { labelOf } from './label.ts'
import { readSource } from './source.ts'

const head = 'fil: prov.txt\nslag: minutes\norgan: Regionstyrelsen\nutseende: executive'
const sourceWith = (body: string) => readSource(`---\n${head}\n---\n${body}`)

describe('the notation of the sources', () => {
  test('gives a clause its kind and the bodies it is a proposal to, nearest first', () => {
    const label = labelOf(
      sourceWith('# § 1 Prov\n## Beslut\n* [förslag: Regionstyrelsen > Regionfullmäktige] Motionen avslås.'),
    )
    expect(label.items[0]?.decisions).toEqual([
      {
        text: 'Motionen avslås.',
        kind: 'recommendation',
        recommendedTo: ['Regionstyrelsen', 'Regionfullmäktige'],
      },
    ])
  })

  test('joins the lines of one paragraph and keeps list items apart', () => {
    const label = labelOf(
      sourceWith('# § 1 Prov\n## Sammanfattning\nEn rad\nsom fortsätter.\n\n- ett\n- två'),
    )
    expect(label.items[0]?.summary).toBe('En rad som fortsätter. ett två')
  })

  test('repeats the clauses of the decision in the proposal', () => {
    const label = labelOf(
      sourceWith('# § 1 Prov\n## Förslag till beslut\n& Beslut\n\n## Beslut\n* [eget] Ja.'),
    )
    expect(label.items[0]?.proposals).toEqual(['Ja.'])
  })

  test('refuses a kind of clause it does not know', () => {
    expect(() => sourceWith('# § 1 Prov\n## Beslut\n* [kanske] Ja.')).toThrow('Unknown kind of clause')
  })

  test('refuses a note it does not know', () => {
    expect(() => sourceWith('# § 1 Prov\n@ hemligt något')).toThrow('Unknown note')
  })

  test('refuses a note that claims what the document does not say', () => {
    const source = sourceWith('# § 1 Prov\n## Yrkanden\nA B (A) yrkar bifall.\n\n@ yrkande A B (A) = avslag')
    expect(() => labelOf(source)).toThrow('does not say "avslag"')
  })
})
