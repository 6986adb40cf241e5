/** A golden file, or a file that may name one; the path is relative to `test`. */
export interface NamedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The golden files that no test uses. A golden file is used when a file of tests names it literally, by its
 * path below `test/golden` or, where only one has that name, by its name alone. Tests that make the names of
 * their golden files take them from a list in `test/support`, which then names them.
 */
export function findOrphans(goldens: readonly string[], users: readonly NamedFile[]): string[] {
  const nameOf = (golden: string) => golden.slice(golden.lastIndexOf("/") + 1);
  return goldens.filter((golden) => {
    const isOnlyOne = goldens.filter((other) => nameOf(other) === nameOf(golden)).length === 1;
    return !users.some(({ text }) => isNamed(text, golden) || (isOnlyOne && isNamed(text, nameOf(golden))));
  });
}

/** Whole names only: `text.md` is not named by `context.md`. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + name.length] ?? " ";
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}
