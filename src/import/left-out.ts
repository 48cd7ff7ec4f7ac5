/**
 * Is this something a machine puts beside the files, and no document: a hidden file or folder, what a Mac packs
 * with a folder, or what Windows keeps about it? Told by its path alone.
 */
export function isLeftOut(path: string): boolean {
  return path
    .split(/[/\\]/u)
    .some((part) => /^(?:\.(?!\.?$)|__MACOSX$|(?:ehthumbs|Thumbs)\.db$|desktop\.ini$)/iu.test(part))
}
