import { describe, expect, it } from 'vitest'
import { yrkandeIn, yrkandeToldIn } from './yrkande-words.ts'

const moved = (sentence: string) => {
  const found = yrkandeIn(sentence)
  return found && [found.by, found.text]
}
const told = (sentence: string, atMeeting = false) => yrkandeToldIn(sentence, atMeeting)?.text ?? null
const bo = ['Bo Ek (S)']

describe('a yrkande in a section of yrkanden', () => {
  it.each([
    ['Bo Ek (S) yrkar avslag.', bo, 'avslag.'],
    ['Bo Ek (S) yrkade avslag.', bo, 'avslag.'],
    ['Bo Ek (S) har yrkat avslag.', bo, 'avslag.'],
    ['Bo Ek (S) tilläggsyrkar att taxan sänks.', bo, 'att taxan sänks.'],
    ['Bo Ek (S) tillyrkar bifall.', bo, 'bifall.'],
    ['Bo Ek (S) ställer ett tilläggsförslag: att taxan sänks.', bo, 'att taxan sänks.'],
    ['Bo Ek (S) lämnar följande ändringsförslag, att taxan sänks.', bo, 'att taxan sänks.'],
    ['Bo Ek (S) lägger fram förslag om taxan.', bo, 'om taxan.'],
    ['Bo Ek (S) lämnar in ett yrkande om taxan.', bo, 'om taxan.'],
    ['Bo Ek (S) framför sitt yrkande om taxan.', bo, 'om taxan.'],
    ['Bo Ek (S) framställer ett motyrkande om taxan.', bo, 'om taxan.'],
    ['Bo Ek (S) väcker förslag om taxan.', bo, 'om taxan.'],
    ['Bo Ek (S) föreslår att taxan sänks.', bo, 'att taxan sänks.'],
    [
      'av Bo Ek och landstingsrådet Eva Al om bifall till förslaget',
      ['Bo Ek', 'Eva Al'],
      'bifall till förslaget',
    ],
    ['av nämnden om bifall till förslaget', null, null],
    ['Bo Ek (S) föreslog att taxan sänks.', bo, 'att taxan sänks.'],
    ['Bo Ek (S) hemställer att taxan sänks.', bo, 'att taxan sänks.'],
    ['Bo Ek (S) instämmer i förslaget.', bo, 'instämmer i förslaget.'],
    ['Bo Ek (S) biträder förslaget.', bo, 'biträder förslaget.'],
    ['Bo Ek (S) tillstyrker förslaget.', bo, 'tillstyrker förslaget.'],
    ['Vid sammanträdet yrkar Bo Ek (S) att taxan sänks.', bo, 'att taxan sänks.'],
    [
      'Bo Ek (S) yrkar, med instämmande av Ida Ås (M), att taxan sänks.',
      [...bo, 'Ida Ås (M)'],
      'att taxan sänks.',
    ],
    ['Bo Ek (S) yrkar med bifall från Ida Ås (M) avslag.', [...bo, 'Ida Ås (M)'], 'avslag.'],
    ['Bo Ek (S) yrkar med stöd av Ida Ås (M) bifall.', [...bo, 'Ida Ås (M)'], 'bifall.'],
    ['Bo Ek (S) yrkar tillsammans med Ida Ås (M) återremiss.', [...bo, 'Ida Ås (M)'], 'återremiss.'],
    ['Bo Ek (S) yrkar jämte Ida Ås (M) att taxan sänks.', [...bo, 'Ida Ås (M)'], 'att taxan sänks.'],
    ['Bifall till planen – Bo Ek (S).', bo, 'Bifall till planen'],
    ['Bifall till planen - Bo Ek (S) och Ida Ås (M)', [...bo, 'Ida Ås (M)'], 'Bifall till planen'],
    ['Nej – Bo Ek (S)', null, null],
    ['Bifall – avslag på planen', null, null],
    ['Bo Ek (S): bifall till planen', bo, 'bifall till planen'],
    ['Planen: bifall', null, null],
    ['Bo Ek (S) talar.', null, null],
    ['Taxan yrkar ingen på.', null, null],
    ['Bo Ek (S) reserverar sig och yrkar avslag.', null, null],
    ['Bo Ek (S) deltar inte i beslutet: nej', null, null],
    ['Ordföranden föreslår följande propositionsordning.', null, null],
    ['Ordföranden finner att Bo Ek (S) yrkar avslag.', null, null],
    ['Mötesordföranden ställer det som Bo Ek (S) yrkar mot planen.', null, null],
    ['Ordföranden föreslår att förslagen ställs mot varandra.', null, null],
    ['Ordföranden föreslår att taxan sänks.', ['Ordföranden'], 'att taxan sänks.'],
  ])('%s', (sentence, by, text) => expect(moved(sentence)).toEqual(by && [by, text]))
})

describe('a yrkande where other things are told', () => {
  it.each([
    ['Bo Ek (S) yrkar avslag.', 'avslag.'],
    ['Bo Ek (S) yrkade avslag.', 'avslag.'],
    ['Bo Ek (S) lägger ett ändringsförslag om taxan.', 'om taxan.'],
    ['Bo Ek (S) lämnar in följande tilläggsförslag: taxan sänks.', 'taxan sänks.'],
    ['Bo Ek (S) ställer fram ett yrkande om taxan.', 'om taxan.'],
    ['Bo Ek (S) framställer tilläggsyrkande om taxan.', 'om taxan.'],
    ['Bo Ek (S) lämnar ett förslag om taxan.', null],
    ['Bo Ek (S) instämmer i förslaget.', null],
    ['Bo Ek (S) föreslår att taxan sänks.', null],
  ])('%s', (sentence, text) => expect(told(sentence)).toBe(text))

  it.each([
    ['Bo Ek (S) föreslår att taxan sänks.', 'att taxan sänks.'],
    ['Bo Ek (S) föreslår i sin skrivelse att taxan sänks.', null],
    ['Bo Ek (S) föreslår genom medborgarförslag en gång.', null],
    ['Bo Ek (S) föreslår i e-förslag en gång.', null],
    ['Bo Ek (S) föreslår i en interpellation en gång.', null],
    ['Bo Ek föreslår att taxan sänks.', null],
    ['Bo Ek (S) föreslårs.', null],
  ])('at the meeting: %s', (sentence, text) => expect(told(sentence, true)).toBe(text))
})
