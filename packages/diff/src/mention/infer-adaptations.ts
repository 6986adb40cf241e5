/**
 * Names that recur as replacements: when "Czech" stands in one treaty wherever "Slovak" stands in the other, the two
 * fill the same role, though neither title nor metadata says so.
 *
 * Taken are words in capitals that never occur in small letters and are no common noun of treaties ("the Commission" /
 * "the Committee" is another body, not another party), that answer to one another again and again and to nothing else.
 * An exchange the other way round counts as well, and is reported as an exception: a treaty that carries the other
 * country's name by mistake is what researchers look for.
 */
import { limits } from "../limits.ts";

/** A replacement of names at one place. */
export interface Replacement {
  readonly base: string;
  readonly comparand: string;
}

/** Two names that fill the same role, the first in the base. */
export interface InferredAdaptation {
  readonly base: string;
  readonly comparand: string;
}

/** Words in capitals that treaties use of their own parts and bodies. */
const commonNouns = new Set(
  (
    "agreement agency annex appendix article articles assembly authorities authority bank board bureau chairman chapter " +
    "charter code commission committee community conference congress constitution contracting convention council court " +
    "covenant declaration department depositary director federation fund general government governments high instrument " +
    "joint member members minister ministry ministers ordinance organisation organization paragraph part parties party " +
    "plan president prime programme protocol provisions regulations rules schedule secretariat secretary section " +
    "signatory state states statute supreme territories territory title treasury treaty tribunal union law act " +
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** Whether a reading can be a name: one to six words in capitals, not all of them common nouns, connectives apart. */
export function canBeName(words: readonly { readonly surface: string; readonly key: string }[]): boolean {
  if (words.length === 0 || words.length > limits.nameWords) return false;
  const bearing = words.filter(({ key }) => !/^(?:of|the|and|de|la)$/u.test(key));
  return (
    bearing.length > 0 &&
    bearing.every(({ surface }) => /^\p{Lu}/u.test(surface)) &&
    bearing.some(({ key }) => !commonNouns.has(key) && /^\p{L}/u.test(key))
  );
}

/**
 * Finds the names that recur as replacements.
 *
 * @param replacements all substitutions of names, place by place
 * @param isCommon whether a word occurs in small letters in either text
 * @param occurrences how often a name stands in each text. Two names that both stand unchanged elsewhere are two actors
 * of both treaties, and their exchange is a change of roles.
 */
export function inferAdaptations(
  replacements: readonly Replacement[],
  isCommon: (word: string) => boolean,
  occurrences: (name: string) => { readonly base: number; readonly comparand: number },
): readonly InferredAdaptation[] {
  const counts = new Map<
    string,
    { readonly names: readonly [string, string]; there: number; back: number }
  >();
  const uses = new Map<string, number>();
  for (const { base, comparand } of replacements) {
    if (isCommon(base) || isCommon(comparand)) continue;
    const names = base < comparand ? ([base, comparand] as const) : ([comparand, base] as const);
    const entry = counts.get(names.join("|")) ?? { names, there: 0, back: 0 };
    if (names[0] === base) entry.there += 1;
    else entry.back += 1;
    counts.set(names.join("|"), entry);
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const found: InferredAdaptation[] = [];
  for (const { names, there, back } of counts.values()) {
    const count = there + back;
    const exclusive = names.every((name) => count >= limits.inferredExclusiveness * (uses.get(name) ?? 0));
    if (count < limits.inferredAdaptationCount || !exclusive) continue;
    const unchanged = names.every((name) => {
      const { base, comparand } = occurrences(name);
      const replaced = (side: "base" | "comparand"): number =>
        replacements.filter((one) => one[side] === name).length;
      return base > replaced("base") && comparand > replaced("comparand");
    });
    if (unchanged) continue;
    found.push(
      there >= back ? { base: names[0], comparand: names[1] } : { base: names[1], comparand: names[0] },
    );
  }
  return found.sort((x, y) => (x.base < y.base ? -1 : 1));
}
