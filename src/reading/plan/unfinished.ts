const joining =
  /(?:[,(–-]|(?:^|[\s(])(?:i|på|av|för|till|från|med|om|och|samt|eller|vid|hos|under|över|enligt|inom|mellan|mot|utifrån|att|som|den|det|de|en|ett|vår|våra|sin|sina|per|är|region))$/iu

/** Whether words cannot end a table's cell: no cell ends in a preposition, an article, a comma or half a word. */
export function isUnfinished(words: string): boolean {
  return joining.test(words.trimEnd())
}
