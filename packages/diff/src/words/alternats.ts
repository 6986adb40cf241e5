/**
 * Which party is named first is a courtesy, not a change of actors:
 *
 *     by the United States of America and the United Kingdom
 *     by the United Kingdom and the United States of America
 *
 * A word diff shows two exchanges, or a name taken out here and put in there; the two are joined into one.
 */
import { isFunctionWord } from "./function-words.ts";
import type { RawDifference } from "./raw-difference.ts";
import type { WordInfo, WordSlice } from "./slice.ts";

type WordsDifference = Extract<RawDifference, { readonly type: "words" }>;

/** Joins the two halves of each alternat. */
export function joinAlternats(differences: readonly RawDifference[]): readonly RawDifference[] {
  const out: RawDifference[] = [];
  for (let i = 0; i < differences.length; i++) {
    const first = differences[i];
    const second = differences[i + 1];
    const joined = first === undefined || second === undefined ? undefined : alternat(first, second);
    if (joined !== undefined) {
      out.push(joined);
      i += 1;
    } else if (first !== undefined) out.push(first);
  }
  return out;
}

function alternat(first: RawDifference, second: RawDifference): RawDifference | undefined {
  if (first.type !== "words" || second.type !== "words") return undefined;
  return exchanged(first, second) ?? shifted(first, second);
}

/** [A → B] and [B → A]. */
function exchanged(first: WordsDifference, second: WordsDifference): RawDifference | undefined {
  const base = [only(first.base), only(second.base)] as const;
  const comparand = [only(first.comparand), only(second.comparand)] as const;
  const of = crosswise(base, comparand);
  if (of === undefined) return undefined;
  const isOne = coordinated(first.base, base[1]) && coordinated(first.comparand, comparand[1]);
  return isOne ? toAlternat(of, first, base, comparand) : undefined;
}

/** A name with its "and" taken out on one side of the other name and put in on its other side. */
function shifted(first: WordsDifference, second: WordsDifference): RawDifference | undefined {
  const omission = [first, second].find(({ kind }) => kind === "omission");
  const addition = [first, second].find(({ kind }) => kind === "addition");
  if (omission === undefined || addition === undefined) return undefined;
  for (const base of coordinations(omission.base)) {
    for (const comparand of coordinations(addition.comparand)) {
      const of = crosswise(base, comparand);
      if (of !== undefined) return toAlternat(of, omission, base, comparand);
    }
  }
  return undefined;
}

/**
 * The two names that a slice of "A and" or "and A" may join. Where "and" stands on both sides of a name, as in
 * "the United States and [the United Kingdom and] will promote", the search may have taken either.
 */
function coordinations(slice: WordSlice | null): readonly Two[] {
  const [first, second] = slice?.words ?? [];
  if (slice === null || slice.words.length !== 2) return [];
  const { before, after } = slice;
  if (second?.key === "and") {
    return [[first, after[0]], ...(before.at(-1)?.key === "and" ? [[before.at(-2), first] as const] : [])];
  }
  if (first?.key !== "and") return [];
  return [[before.at(-1), second], ...(after[0]?.key === "and" ? [[second, after[1]] as const] : [])];
}

function only(slice: WordSlice | null): WordInfo | undefined {
  return slice?.words.length === 1 ? slice.words[0] : undefined;
}

/** Whether "and" and then the given word follow. */
function coordinated(slice: WordSlice | null, next: WordInfo | undefined): boolean {
  return next !== undefined && slice?.after[0]?.key === "and" && slice.after[1]?.start === next.start;
}

type Two = readonly [WordInfo | undefined, WordInfo | undefined];

/**
 * Whether the one's first is the other's second, and the other way round: parties by their roles, of other names and
 * things the same words, "tobacco and spirits" / "spirits and tobacco".
 */
function crosswise([b0, b1]: Two, [c0, c1]: Two): "parties" | "words" | undefined {
  const role = (word: WordInfo | undefined): string | undefined =>
    word?.referent?.kind === "name" ? word.role : undefined;
  const [first, second] = [role(b0), role(b1)];
  if (first !== undefined && second !== undefined) {
    return first !== second && first === role(c1) && second === role(c0) ? "parties" : undefined;
  }
  const isItem = (word: WordInfo | undefined): word is WordInfo =>
    word?.kind === "word" && word.role === undefined && !isFunctionWord(word.key);
  if (!isItem(b0) || !isItem(b1) || !isItem(c0) || !isItem(c1) || b0.key === b1.key) return undefined;
  return b0.key === c1.key && b1.key === c0.key ? "words" : undefined;
}

function toAlternat(
  of: "parties" | "words",
  { place, base, comparand, gap }: WordsDifference,
  b: Two,
  c: Two,
): RawDifference {
  return {
    kind: "transposition",
    type: "alternat",
    of,
    place,
    base: pair(b, base ?? gap),
    comparand: pair(c, comparand ?? gap),
  };
}

function pair([first, second]: Two, around: WordSlice | null | undefined): WordSlice {
  const words = [first, second].filter((word) => word !== undefined);
  return {
    words,
    reading: {
      text: words.map(({ surface }) => surface).join(" and "),
      start: words[0]?.start ?? 0,
      end: words.at(-1)?.end ?? 0,
    },
    previous: around?.previous,
    before: around?.before ?? [],
    after: around?.after ?? [],
    marks: ["", ""],
  };
}
