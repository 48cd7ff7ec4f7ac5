/** A body named only by its kind: which one it is, only the place where it stands can tell. */
const bareName = /^(nämnden|styrelsen|fullmäktige|utskottet|förvaltningen|beredningen|direktören)$/iu

/**
 * The receivers of an assignment after one more place has named them: a bare "nämnden" says nothing new once a
 * nämnd is named by its name, whichever was told first. The order of the first telling is kept.
 */
export function joinReceivers(held: readonly string[], told: readonly string[]): string[] {
  const all = [...new Set([...held, ...told])]
  const named = all.filter((name) => !bareName.test(name))
  return all.filter((name) => !bareName.test(name) || !named.some((other) => isOfKind(other, name)))
}

/** Is this name one of the kind that the bare name tells: "Xnämnden" of "nämnden"? */
function isOfKind(name: string, bare: string): boolean {
  return name.toLowerCase().endsWith(bare.toLowerCase())
}
