import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findFurniture } from '../furniture.ts'
import { findContents } from './contents-page.ts'
import { findHeadings } from './paragraph-sequence.ts'
import { contentRows } from './rows.ts'

const rowsOf = (text: string) => {
  const layout = layoutOfText(text)
  return contentRows(layout, findFurniture(layout))
}
const numbers = (text: string) => {
  const rows = rowsOf(text)
  return findHeadings(rows, findContents(rows)).map(({ mark }) => mark.number)
}

describe('the headings of paragraphs', () => {
  it('are the rows that begin with the sign after a break', () => {
    expect(numbers('§ 1 Val\n\nBeslut\n\nVal sker.\n\n§ 2 Budget\n\nBeslut\n\nBudgeten antas.')).toEqual([
      '1',
      '2',
    ])
  })

  it('leave out a reference that a broken line happens to begin with', () => {
    const text =
      '§ 5 Budget\n\nSammanfattning\nUppdraget gavs av styrelsen vid sammanträdet den 21 oktober året före,\n§ 303 Uppdrag till nämnden.\n\n§ 6 Val'
    expect(numbers(text)).toEqual(['5', '6'])
  })

  it('leave out a number that breaks an order which holds without it', () => {
    expect(numbers('§ 5 Budget\n\nBeslut\n\n§ 303 Uppdrag.\n\n§ 6 Val\n\nBeslut')).toEqual(['5', '6'])
  })

  it('are not the contents page that announces them', () => {
    const contents =
      'Innehållsförteckning\n\n§ 1 Val ........ 2\n§ 2 En lång titel som\nfortsätter ...... 3\n\n'
    expect(
      numbers(`${contents}§ 1 Val\n\nBeslut\n\nVal sker.\n\n§ 2 En lång titel\n\nBeslut\n\nJa.`),
    ).toEqual(['1', '2'])
  })

  it('are not a list of paragraphs without leaders either', () => {
    const list = 'Ärendelista\n§ 1 Val\n§ 2 Budget\n\n'
    const rows = rowsOf(`${list}§ 1 Val\n\nBeslut\n\nVal sker.\n\n§ 2 Budget\n\nBeslut\n\nBudgeten antas.`)
    const headings = findHeadings(rows, findContents(rows))
    expect(headings.map(({ row }) => row)).toEqual([3, 6])
  })

  it('stay where a paragraph itself is called as a contents page is', () => {
    const text =
      '§ 1\nFöredragningslista\n\nBeslut\n\n1. Listan fastställs.\n\n§ 2\nVal\n\nBeslut\n\n1. Val sker.'
    expect(numbers(text)).toEqual(['1', '2'])
  })

  it('fill a gap with a number that has lost its sign', () => {
    expect(
      numbers('§ 1 Val\n\nBeslut\n\nJa.\n\n2 Budget\n\nBeslut\n\nJa.\n\n§ 3 Taxa\n\nBeslut\n\nJa.'),
    ).toEqual(['1', '2', '3'])
  })

  it('without any sign are a run of numbers with sections between, not the points of a list', () => {
    const text =
      '98 Inledning\n\nBeslut\n\nNämnden beslutar att\n\n1. Godkänna planen\n2. Lägga ner frågan\n\n99 Val\n\nBeslut\n\nVal sker.'
    expect(numbers(text)).toEqual(['98', '99'])
  })

  it("may stand behind the body's name where no others are", () => {
    expect(
      numbers('Kulturnämnden § 61\n\nVal\n\nKulturnämndens beslut\n\n1. Val sker.\n2. Bo Ek väljs.'),
    ).toEqual(['61'])
    expect(
      numbers('§ 1 Val\n\nUnderlag\nKulturnämnden § 61\n\nBeslut\n\nJa.\n\n§ 2 Taxa\n\nBeslut\n\nJa.'),
    ).toEqual(['1', '2'])
  })

  it('are not the numbered points of a paragraph that has its sign', () => {
    expect(
      numbers('§ 215 Uppdrag\n\nSammanfattning\n\n1 Minska\n2 Ta fram\n\nBeslut\n\nJa.\n\n§ 216 Val'),
    ).toEqual(['215', '216'])
  })

  it('keep a number that stands twice, so that it can be told', () => {
    expect(numbers('§ 1 Val\n\nBeslut\n\nJa.\n\n§ 1 Val\n\nBeslut\n\nNej.')).toEqual(['1', '1'])
  })
})
