import type { InBoth } from './words.ts'

const sv = {
  title: 'Tangenter',
  show: 'Tangenter',
  close: 'Stäng',
  where: 'De gäller när du inte skriver i en ruta.',
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
