import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readHeadingBlock } from './heading-block.ts'
import { readParagraphMark } from './paragraph-mark.ts'
import { contentRows } from './rows.ts'

const block = (text: string) => {
  const rows = contentRows(layoutOfText(text), new Map())
  const { title, caseNumbers } = readHeadingBlock(rows, readParagraphMark(text)?.length ?? 0, 60)
  return [title, caseNumbers]
}

describe('the head of a paragraph', () => {
  it.each([
    ['§ 1 Val av justerare\n\nBeslut', 'Val av justerare', []],
    ['§ 1\nVal av justerare\nKS 2024/1\n\nBeslut', 'Val av justerare', ['KS 2024/1']],
    ['§ 1 Dnr KS 2024/1\n\nVal av justerare\n\nBeslut', 'Val av justerare', ['KS 2024/1']],
    ['§ 1  Val av justerare        KS/2024:00001\n\nBeslut', 'Val av justerare', ['KS/2024:00001']],
    ['§ 1 Val av justerare (dnr KS 2024/1)\n\nBeslut', 'Val av justerare', ['KS 2024/1']],
    ['§ 1 Val\nDnr KS 2024/1\nDnr KS 2024/2\n\nBeslut', 'Val', ['KS 2024/1', 'KS 2024/2']],
    ['§ 1 Val\nDiarienr 25KS112\n\nBeslut', 'Val', ['25KS112']],
    ['§ 1 Val\n\nKS 2024/1\n\nBeslut', 'Val', ['KS 2024/1']],
    ['§ 1 Val\n\nFöredragande: Bo Ek\nKS 2024/1\n\nBeslut', 'Val', ['KS 2024/1']],
    ['§ 210 0345/23\nYttrande över plan\n\nBeslut', 'Yttrande över plan', ['0345/23']],
    ['§ 1 Svar på remiss SOU 2017:114\n\nBeslut', 'Svar på remiss SOU 2017:114', []],
    ['§ 1\nInformation\nKS 2024/1\n\nBeslut', 'Information', ['KS 2024/1']],
    [
      '§ 1\nFörslag till kommunfullmäktige: ny taxa (KS 2024/1)\n\nBeslut',
      'Förslag till kommunfullmäktige: ny taxa',
      ['KS 2024/1'],
    ],
  ])('%j has title %j and case numbers %j', (text, title, numbers) => {
    expect(block(text)).toEqual([title, numbers])
  })

  it('takes the lines that a long title runs over, and no line of the text below', () => {
    expect(
      block('§ 9 Dialogmöte med beredningen för primärvård och för folkhälsa\ni länet\nKS 1-2024'),
    ).toEqual(['Dialogmöte med beredningen för primärvård och för folkhälsa i länet', ['KS 1-2024']])
    expect(block('§ 9 Upphandling - Förbrukning -\nBeslut om underlag\n\nBeslut')[0]).toBe(
      'Upphandling - Förbrukning - Beslut om underlag',
    )
    expect(block('§ 9 Sammanträdet öppnas\nOrdföranden hälsar välkommen.\n')[0]).toBe('Sammanträdet öppnas')
  })

  it('takes no case number out of the text below', () => {
    expect(block('§ 9 Ärenden\n\nSammanfattning\n\nUppdraget - HSN \n1203-2024.')[1]).toEqual([])
  })
})
