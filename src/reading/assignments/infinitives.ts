/** Short infinitives and imperatives that assignments begin with; longer infinitives end in -a. */
const verbs =
  /^(?:se|ta|ge|gå|få|stå|följ|utred|genomför|inför|säkerställ|stärk|sänk|höj|öka|minska|utveckla|fortsätt|återkom|uppdatera|upprätta|ställ|håll|bygg|skapa|sök|verka|arbeta|pröva|bereda|lyft|tillse|beakta)$/iu
const prefixed =
  /^(?:att|i syfte att|utifrån|genom att|fortsatt|tillsammans med|i samverkan med|inom)(?!\p{L})/iu
const notVerbs =
  /^(?:alla|samma|denna|detta|dessa|flera|andra|vissa|många|regionala|tekniska|gemensamma|våra|bra|inga)$/iu

/** Whether a text begins as an assignment does: with what is to be done. */
export function beginsWithTask(text: string): boolean {
  const first = /^\p{L}+/u.exec(text.trim())?.[0] ?? ''
  if (prefixed.test(text.trim()) || verbs.test(first)) return true
  return (
    /^\p{L}{2,}a$/u.test(first) &&
    !notVerbs.test(first) &&
    !/(?:arna|orna|erna|ärda|ända|nya|tiva|liga|[gmt]iska)$/iu.test(first)
  )
}
