import { describe, expect, it } from 'vitest'
import { bareCaseNumber, caseNumbersAlone, splitTitleCase } from './case-line.ts'

describe('a line of case numbers', () => {
  it.each<[string, string[]]>([
    ['KS 2018/14', ['KS 2018/14']],
    ['Dnr KS 2018/14', ['KS 2018/14']],
    ['Dnr: KS 2018/14', ['KS 2018/14']],
    ['Dnr KS 2018/14, KS 2018/15', ['KS 2018/14', 'KS 2018/15']],
    ['KS 2018/14 och KS 2018/15', ['KS 2018/14', 'KS 2018/15']],
    ['KS 2018/14 samt KS 2018/15 m.fl.', ['KS 2018/14', 'KS 2018/15']],
    ['(Diarienummer KS 2018/14)', ['KS 2018/14']],
    ['Ärende-id KS 2018/14', ['KS 2018/14']],
    ['Ärendebeteckning: KS-2018-14', ['KS-2018-14']],
    ['Ärendebeteckning: 14:X/7', ['14:X/7']],
    ['Dnr KS 2018/14 003', ['KS 2018/14']],
    ['003 Dnr KS 2018/14', ['KS 2018/14']],
    ['Dnr KS 2018/14 1.2.6', ['KS 2018/14']],
    ['00123/2021 2.6.', ['00123/2021']],
    ['00123/2021 2.6', ['00123/2021']],
    ['00123/20212.6.1.', ['00123/2021']],
    ['Sn § 34/2016   Dnr SN 2016/12', ['SN 2016/12']],
    ['Sn § 34, Au § 84   SN 2016/12', ['SN 2016/12']],
    ['Sn § 34', []],
    ['00123/2021 2', []],
    ['KS 2018/14 003', []],
    ['Dnr KS 2018/14 taxa 4', []],
    ['Yttrande i KS 2018/14', []],
    ['referens KS 2018/14', []],
    ['Taxa', []],
    ['', []],
  ])('%j: %j', (text, numbers) => {
    expect(caseNumbersAlone(text)).toEqual(numbers)
  })

  it.each<[string, string[]]>([
    ['Dnr 7812', ['7812']],
    ['Dnr A 7812', ['A 7812']],
    ['Dnr ABCDEF 78x', ['ABCDEF 78x']],
    ['Dnr:  78-12-x ', ['78-12-x']],
    ['Diarienummer 0345/23, 0346/23', ['0345/23', '0346/23']],
    ['Dnr 12x, 13x 14x, 15x', ['12x, 13x 14x, 15x']],
    ['Dnr 12x, 13x, 14x, 15x, 16x', []],
    ['Dnr saknas', []],
    ['Dnr 7812 saknas', []],
    ['Se dnr 7812', []],
  ])('has after the word for it whatever looks like a number: %j', (text, numbers) => {
    expect(caseNumbersAlone(text)).toEqual(numbers)
  })

  it.each<[string, string[]]>([
    ['0345/23', ['0345/23']],
    [' 0345-2023 ', ['0345-2023']],
    ['0345/23, 0346/23', ['0345/23', '0346/23']],
    ['0345/23,0346/23', ['0345/23', '0346/23']],
    ['0345/23, sidan 2', []],
    ['4/23', []],
    ['0345/23 om taxa', []],
    ['om 0345/23', []],
    ['0345/20235', []],
  ])('may be a bare number with its year: %j', (text, numbers) => {
    expect(bareCaseNumber(text)).toEqual(numbers)
  })
})

describe('a title with its case number', () => {
  it.each<[string, string, string[]]>([
    ['Taxa för tomter', 'Taxa för tomter', []],
    ['  Taxa för tomter ', 'Taxa för tomter', []],
    ['Taxa för tomter KS 2018/14', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter (KS 2018/14)', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter (KS 2018/14) ', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter – KS 2018/14', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter, dnr KS 2018/14', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter (dnr. KS 2018/14)', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa för tomter (ärendenr: KS 2018/14)', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa (ärendenr KS 2018/14, KS 2018/15)', 'Taxa', ['KS 2018/14', 'KS 2018/15']],
    ['Dnr KS 2018/14', '', ['KS 2018/14']],
    ['Taxa för tomter Dnr KS 09/123-041', 'Taxa för tomter', ['KS 09/123-041']],
    ['Taxa för tomter Dnr: 7812', 'Taxa för tomter', ['7812']],
    ['Taxa för tomter (diarienummer 7812) ', 'Taxa för tomter', ['7812']],
    ['Taxa för tomter   0345/23', 'Taxa för tomter', ['0345/23']],
    ['Taxa för tomter     0345/23, 0346/23 ', 'Taxa för tomter', ['0345/23', '0346/23']],
    ['Taxa för tomter 0345/23', 'Taxa för tomter 0345/23', []],
    ['  Taxa för tomter dnr KS 2018/14', 'Taxa för tomter', ['KS 2018/14']],
    ['Taxa   0345/23   om tomter', 'Taxa   0345/23   om tomter', []],
    ['Svar på remiss RS 12-2024 om taxor', 'Svar på remiss RS 12-2024 om taxor', []],
    ['Svar på RS 12-2024 om taxor KS 2018/14', 'Svar på RS 12-2024 om taxor', ['KS 2018/14']],
    ['Bygglov för garage    BMN 2024/33    Nils Ek', 'Bygglov för garage', ['BMN 2024/33']],
    ['Upprop    Nils Ek', 'Upprop', []],
    ['Bygglov    Beslut', 'Bygglov    Beslut', []],
  ])('%j', (text, title, numbers) => {
    expect(splitTitleCase(text)).toEqual({ title, numbers })
  })
})
