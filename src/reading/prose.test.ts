import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readProse, spanWithin } from './prose.ts'

const texts = (text: string) => readProse(layoutOfText(text)).map((passage) => passage.text)

describe('a paragraph', () => {
  it('is folded to one line', () => {
    expect(
      texts('Nämnden antog den 3 december 2030 en flerårsplan för skolorna 2031-\n2034. I planen står\nmer.'),
    ).toEqual(['Nämnden antog den 3 december 2030 en flerårsplan för skolorna 2031-2034. I planen står mer.'])
  })

  it('goes on past page furniture and a blank line in the middle of a sentence', () => {
    expect(texts('Nämnden har under lång tid haft\n\n4 (31)\n\nProtokoll\n\nbehov av stöd.')).toEqual([
      'Nämnden har under lång tid haft behov av stöd.',
    ])
    expect(texts('stöd och rådgivning för \n\nnyanlända i kommunen')).toEqual([
      'stöd och rådgivning för nyanlända i kommunen',
    ])
  })

  it('goes on past a blank line after an open bracket or a word that ends no sentence', () => {
    expect(texts('Följebrev till utredningen om simhallar (SOU \n\n2031_12)')).toHaveLength(1)
    expect(texts('Centrum för obstetrik har minskat sitt beroende i\n\nFjällmark.')).toHaveLength(1)
    expect(
      texts('Fortsatt information vid möte 5/12 – \n\nförankring\n\nhttps://fjallmark.example/a'),
    ).toHaveLength(2)
    expect(texts('Beslutet skickas till\n\nRegionstyrelsen')).toHaveLength(2)
  })

  it('ends at a blank line before a new sentence, a heading or a list of clauses', () => {
    expect(texts('Beslut\n\nÄrendet noteras.')).toEqual(['Beslut', 'Ärendet noteras.'])
    expect(texts('Nämnden beslutar\n\natt anta planen')).toEqual(['Nämnden beslutar', 'att anta planen'])
  })

  it('ends where the line had room for the next word', () => {
    expect(
      texts('Slutbetänkandet berör:\nÅterfallsförebyggande insatser\nFormer för digital samverkan'),
    ).toEqual(['Slutbetänkandet berör:', 'Återfallsförebyggande insatser', 'Former för digital samverkan'])
    expect(
      texts('Underlaget har tagits fram av en grupp med företrädare för Region\nFjällmark och kommunerna.'),
    ).toEqual(['Underlaget har tagits fram av en grupp med företrädare för Region Fjällmark och kommunerna.'])
  })

  it('ends before a body that has a line of its own', () => {
    expect(texts('Delårsrapport per april 2025\nTrafiknämnden')).toEqual([
      'Delårsrapport per april 2025',
      'Trafiknämnden',
    ])
  })

  it('ends where the line lacks the blank that broken lines have in the same document', () => {
    const broken =
      'Föreningarna säger att de sällan hinner vara med på de dagtida träffarna då de \nhar långa \nresor med \nbuss'
    expect(
      texts(
        `${broken}\n\nUppdelningen har gjorts efter antalet elever i var och en av de fyra orterna\nUppdelning.`,
      ),
    ).toEqual([
      broken.replaceAll('\n', ''),
      'Uppdelningen har gjorts efter antalet elever i var och en av de fyra orterna',
      'Uppdelning.',
    ])
  })
})

describe('a list entry', () => {
  it('loses its bullet and keeps its continuation', () => {
    const list =
      'Uppdragen är;\n\n\uf0b7 Minska beroendet\n\uf0b7 Ta fram förslag på \n\naktiviteter\n \uf0b7 \n- Stärka\n• Utveckla'
    expect(readProse(layoutOfText(list)).map(({ text, bullet }) => [text, bullet])).toEqual([
      ['Uppdragen är;', false],
      ['Minska beroendet', true],
      ['Ta fram förslag på aktiviteter', true],
      ['Stärka', true],
      ['Utveckla', true],
    ])
  })

  it('that starts with a minus sign and a number is no bullet', () => {
    expect(texts('Administration\n-32 Mkr')).toEqual(['Administration', '-32 Mkr'])
  })
})

describe('a table row', () => {
  it('is a passage of its own', () => {
    expect(texts('Fördelning enligt nedan.\nHSF              213 Mkr\nStyrelsen        32,5 Mkr')).toEqual([
      'Fördelning enligt nedan.',
      'HSF 213 Mkr',
      'Styrelsen 32,5 Mkr',
    ])
  })
})

describe('a part of a passage', () => {
  it('has its place in the document, on its page', () => {
    const layout = layoutOfText('Sida ett.\f\uf0b7 Ett långt samman-\nträde hölls')
    const [, second] = readProse(layout)
    if (!second) throw new Error('no passage')
    const from = second.text.indexOf('sammanträde')
    const span = spanWithin(layout, second, from, from + 'sammanträde'.length)
    expect(layout.text.slice(span.start, span.end)).toBe('samman-\nträde')
    expect(span.page).toBe(2)
    expect(layout.text.slice(second.span.start, second.span.end)).toBe('Ett långt samman-\nträde hölls')
  })
})

describe('the lines of a passage', () => {
  const told = (text: string) =>
    readProse(layoutOfText(text)).map(({ text, firstLine, lastLine }) => [text, firstLine, lastLine])

  it('are told from the first to the last, those between pages left out of the text', () => {
    expect(told('Beslut\n\nNämnden har haft\n4 (31)\nbehov\n \nav stöd.\n\n\nSlut')).toEqual([
      ['Beslut', 0, 0],
      ['Nämnden har haft behov av stöd.', 2, 6],
      ['Slut', 9, 9],
    ])
  })

  it('are those asked for, within the document', () => {
    const layout = layoutOfText('Ett\n\nTvå\n\nTre')
    const texts = (from: number, to: number) => readProse(layout, { from, to }).map(({ text }) => text)
    expect(texts(1, 4)).toEqual(['Två'])
    expect(texts(2, 99)).toEqual(['Två', 'Tre'])
  })

  it('go on as wide as the widest beside them, and never into a list entry', () => {
    const wide = 'Det här är en rad som är ganska lång och som inte slutar här utan på nästa rad,'
    expect(told(`Kort rad på ett fyrtiotal tecken som nu är slut\n${wide}\nFjällmark.`)).toEqual([
      ['Kort rad på ett fyrtiotal tecken som nu är slut', 0, 0],
      [`${wide} Fjällmark.`, 1, 2],
    ])
    expect(told('Kort rad på ett fyrtiotal tecken som nu är slut\nFjällmark.')).toHaveLength(1)
    expect(told('Nämnden har behov\n• av stöd\n\n• av råd')).toHaveLength(3)
    expect(told('Nämnden har behov\n4 (31)\n• av stöd')).toHaveLength(2)
  })
})
