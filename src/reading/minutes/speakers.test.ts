import { describe, expect, it } from 'vitest'
import { listed, namesPeople, speakerOf } from './speakers.ts'

const bo = ['Bo Ek (S)']

describe('a statement is by the one its first sentence begins with', () => {
  it.each([
    ['Bo Ek (S) antecknar att planen är dyr.', bo],
    ['Ledamoten Bo Ek (S) menar att planen är dyr.', bo],
    ['Bo Ek (S) och Ida Ås (M) menar att planen är dyr.', [...bo, 'Ida Ås (M)']],
    ['Bo Ek (S) med Ida Ås (M) menar att planen är dyr.', [...bo, 'Ida Ås (M)']],
    ['Det antecknas att Bo Ek (S) hade sett en annan plan.', bo],
    ['Antecknas att Bo Ek (S) hade sett en annan plan.', bo],
    ['Vid protokollet antecknas att Bo Ek (S) hade sett en annan plan.', bo],
    ['Till protokollet antecknas att Bo Ek (S) hade sett en annan plan.', bo],
    ['Det antecknas till protokollet att Bo Ek (S) hade sett en annan plan.', bo],
    ['Det antecknas i protokollet att Bo Ek (S) hade sett en annan plan.', bo],
    ['Planen är dyr.', []],
    ['Planen är dyr, menar Bo Ek (S) vid mötet.', []],
    ['Det sägs vid detta möte att Bo Ek (S) hade sett en annan plan.', []],
    ['Planen är dyr. Bo Ek (S) menar det.', []],
    ['Planen: Bo Ek (S) menar det.', []],
    ['Bo Ek (S).', []],
    ['Det är så att antecknas att Bo Ek (S) hade sett en annan plan.', []],
  ])('%s', (sentence, by) => expect(speakerOf(sentence)).toEqual(by))
})

describe('names and nothing else', () => {
  it.each([
    ['Bo Ek (S)', bo],
    ['Bo Ek (S).', bo],
    ['Bo Ek (S):', bo],
    ['Från Bo Ek (S)', bo],
    ['Reservation av Bo Ek (S)', bo],
    ['Särskilt yttrande från Moderaterna', ['Moderaterna']],
    ['Protokollsanteckning för Bo Ek och Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['För Moderaterna', ['Moderaterna']],
    ['Moderaterna:', ['Moderaterna']],
    ['Moderaterna.', null],
    ['Planen är dyr.', null],
    ['Bo Ek (S) reserverar sig', null],
    ['Bo Ek (S) deltar inte i beslutet', null],
    ['Bo Ek (S) lämnar detta', null],
    ['Bo Ek (S) avger detta', null],
    ['Bo Ek (S) anmäler detta', null],
    ['Bo Ek (S) inkommer med detta', null],
    ['Moderaterna och andra i Fjällmark som i dag har talat för planen', null],
  ])('tell who speaks: %s', (text, by) => expect(listed(text)).toEqual(by))

  it('are people or parties', () => {
    expect(namesPeople(['Bo Ek (S)', 'Ida Ås'])).toBe(true)
    expect(namesPeople(['Moderaterna'])).toBe(false)
  })
})
