import type { InBoth } from './words.ts'

const sv = {
  title: 'Tangenter',
  show: 'Tangenter',
  close: 'Stäng',
  where: 'De gäller när du inte skriver i en ruta.',
  everywhere: 'På alla sidor',
  everywhereKeys: [
    ['Ctrl K', 'hoppa till en sida, ett organ, ett ärende, ett uppdrag eller ett mål'],
    ['?', 'visa tangenterna'],
    ['Esc', 'stäng det som ligger över sidan'],
  ] as [string, string][],
  inReview: 'I granskningen av en inläsning',
  lettersOff: 'Utan tangenter som är ett enda tecken',
  lettersOffHint:
    'För den som talar till datorn eller lätt kommer åt tangenter. Gäller i den här webbläsaren; Ctrl K finns kvar.',
  withoutScript: 'Tangenterna behöver skript i webbläsaren. Allt går att göra utan dem.',
  keys: [
    ['j', 'nästa uppgift'],
    ['k', 'föregående uppgift'],
    ['a', 'godta, med det du har skrivit'],
    ['e', 'rätta: till första fältet som behöver ett öga'],
    ['Ctrl Enter', 'spara rättningen medan du skriver'],
    ['Esc', 'lämna rutan'],
    ['r', 'avvisa'],
    ['u', 'ångra det senaste'],
    ['?', 'visa tangenterna'],
  ] as [string, string][],
}

const en = {
  title: 'Keys',
  show: 'Keys',
  close: 'Close',
  where: 'They hold while you are not writing in a box.',
  everywhere: 'On every page',
  everywhereKeys: [
    ['Ctrl K', 'jump to a page, a body, a case, an assignment or a goal'],
    ['?', 'show the keys'],
    ['Esc', 'close what lies over the page'],
  ] as [string, string][],
  inReview: 'In the review of an import',
  lettersOff: 'Without keys that are a single character',
  lettersOffHint:
    'For those who speak to the computer or easily touch keys. Holds in this browser; Ctrl K stays.',
  withoutScript: 'The keys need script in the browser. Everything can be done without them.',
  keys: [
    ['j', 'the next one'],
    ['k', 'the one before'],
    ['a', 'accept, with what you have written'],
    ['e', 'correct: to the first field that needs an eye'],
    ['Ctrl Enter', 'save the correction while you write'],
    ['Esc', 'leave the box'],
    ['r', 'reject'],
    ['u', 'undo the last'],
    ['?', 'show the keys'],
  ] as [string, string][],
} satisfies typeof sv

export const keyWords: InBoth<typeof sv> = { sv, en }
