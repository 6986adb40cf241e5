/**
 * What is peculiar to one text of a family, and what the others share against it.
 *
 *     us-uk-1942   alone has no second recital, and alone says "the President" in Articles I and V
 *     us-ussr-1942 alone has the clause on adherence in Article VII
 *
 * A place that only two of the texts have tells nothing of the family: neither of the two is the outlier.
 */
import type { Locus } from "@treatydiff/core";
import type { Comparison, Difference, Pair, Reading, Standing } from "../model/comparison.ts";
import type { Nature, Weight } from "../model/weight.ts";

/** A reading that one text has against all the others, which agree. */
export interface Departure {
  readonly siglum: string;
  /** The clause in the text; absent when the text lacks the whole clause. */
  readonly at?: Locus;
  /** The clause in the first of the others; absent when the others lack it. */
  readonly othersAt?: Locus;
  /** The words of the text; null: it has nothing there. */
  readonly reading: string | null;
  /** The words of the others; null: they have nothing there. */
  readonly others: string | null;
  readonly weight: Exclude<Weight, "none">;
  readonly natures: readonly Nature[];
  readonly standing?: Standing;
}

/** A difference between two texts at a place where the family does not say which of them departs. */
export interface Unattributed {
  readonly sigla: readonly [string, string];
  readonly at: readonly [Locus | undefined, Locus | undefined];
  readonly readings: readonly [string | null, string | null];
  readonly weight: Exclude<Weight, "none">;
  readonly natures: readonly Nature[];
}

/** What a family of texts shares and where each departs, in wording or substance; presentation and party names apart. */
export interface FamilyDepartures {
  readonly sigla: readonly string[];
  readonly peculiar: readonly Departure[];
  readonly notAttributable: readonly Unattributed[];
}

/** A difference seen from one of its two texts. */
interface Seen {
  readonly other: string;
  readonly own: Reading | null;
  readonly others: Reading | null;
  readonly ownLocus: Locus | undefined;
  readonly othersLocus: Locus | undefined;
  readonly difference: Difference;
  readonly wholeUnit: boolean;
}

/**
 * Finds the departures of a family.
 *
 * @param sigla the texts, in the order in which they are to be told; three or more
 * @param comparisons one for each two of them, in either direction
 */
export function familyDepartures(
  sigla: readonly string[],
  comparisons: readonly Comparison[],
): FamilyDepartures {
  const seenBy = new Map(sigla.map((siglum) => [siglum, seen(siglum, comparisons)]));
  const explained = new Set<Difference>();
  const peculiar = sigla.flatMap((siglum) => {
    const [first, ...rest] = sigla.filter((other) => other !== siglum);
    const mine = seenBy.get(siglum) ?? [];
    return mine
      .filter(({ other }) => other === first)
      .flatMap((one): readonly Departure[] => {
        const matches = rest.map((other) =>
          mine.find((two) => two.other === other && isSamePlace(one, two, comparisons)),
        );
        if (rest.length === 0 || matches.some((match) => match === undefined)) return [];
        explained.add(one.difference);
        for (const match of matches) if (match !== undefined) explained.add(match.difference);
        return [toDeparture(siglum, one)];
      });
  });
  return { sigla, peculiar, notAttributable: unattributed(comparisons, explained) };
}

function weighs({ weight }: Difference): boolean {
  return weight === "wording" || weight === "substantive";
}

function seen(siglum: string, comparisons: readonly Comparison[]): readonly Seen[] {
  return comparisons.flatMap((comparison) => {
    const side =
      comparison.base.siglum === siglum
        ? "base"
        : comparison.comparand.siglum === siglum
          ? "comparand"
          : undefined;
    if (side === undefined) return [];
    const far = side === "base" ? "comparand" : "base";
    return comparison.pairs.flatMap((pair) =>
      pair.differences.filter(weighs).map(
        (difference): Seen => ({
          other: comparison[far].siglum,
          own: difference[side],
          others: difference[far],
          ownLocus: pair[side][0],
          othersLocus: pair[far][0],
          difference,
          wholeUnit: pair.kind === "addition" || pair.kind === "omission",
        }),
      ),
    );
  });
}

/** Whether two differences of one text, with two others, concern the same place, at which the others agree. */
function isSamePlace(one: Seen, two: Seen, comparisons: readonly Comparison[]): boolean {
  if (one.wholeUnit !== two.wholeUnit) return false;
  const between = comparisons.find(({ base, comparand }) =>
    [base.siglum, comparand.siglum].every((siglum) => siglum === one.other || siglum === two.other),
  );
  if (between === undefined) return false;
  if (one.wholeUnit) {
    if (one.own !== null) return two.own !== null && one.ownLocus === two.ownLocus;
    return two.own === null && answer(between, one.other, one.othersLocus, two.othersLocus) !== undefined;
  }
  if (one.ownLocus !== two.ownLocus || (one.own === null) !== (two.own === null)) return false;
  if (one.own !== null && two.own !== null && !overlap(one.own, two.own)) return false;
  if (one.others === null || two.others === null) return one.others === two.others;
  const pair = answer(between, one.other, one.othersLocus, two.othersLocus);
  const side = between.base.siglum === one.other ? "base" : "comparand";
  const reading = one.others;
  return (
    pair !== undefined &&
    !pair.differences.some((difference) => weighs(difference) && overlap(difference[side], reading))
  );
}

/** The pair in which two clauses of two texts answer to one another. */
function answer(
  between: Comparison,
  siglum: string,
  locus: Locus | undefined,
  other: Locus | undefined,
): Pair | undefined {
  if (locus === undefined || other === undefined) return undefined;
  const [near, far] =
    between.base.siglum === siglum ? (["base", "comparand"] as const) : (["comparand", "base"] as const);
  return between.pairs.find((pair) => pair[near].includes(locus) && pair[far].includes(other));
}

function overlap(one: Reading | null, other: Reading | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}

function toDeparture(siglum: string, { own, others, ownLocus, othersLocus, difference }: Seen): Departure {
  return {
    siglum,
    ...(ownLocus === undefined ? {} : { at: ownLocus }),
    ...(othersLocus === undefined ? {} : { othersAt: othersLocus }),
    reading: own?.text ?? null,
    others: others?.text ?? null,
    weight: difference.weight,
    natures: difference.natures,
    ...(difference.standing === undefined ? {} : { standing: difference.standing }),
  };
}

function unattributed(
  comparisons: readonly Comparison[],
  explained: ReadonlySet<Difference>,
): readonly Unattributed[] {
  return comparisons.flatMap(({ base, comparand, pairs }) =>
    pairs.flatMap((pair) =>
      pair.differences
        .filter((difference) => weighs(difference) && !explained.has(difference))
        .map(
          (difference): Unattributed => ({
            sigla: [base.siglum, comparand.siglum],
            at: [pair.base[0], pair.comparand[0]],
            readings: [difference.base?.text ?? null, difference.comparand?.text ?? null],
            weight: difference.weight,
            natures: difference.natures,
          }),
        ),
    ),
  );
}
