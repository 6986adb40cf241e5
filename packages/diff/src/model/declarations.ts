/**
 * What a person has decided about the comparison of two texts. Collation is in the end a scholar's judgement: which
 * units answer to one another, and what a difference weighs, can be fixed by hand, signed and with the reason, and
 * then wins over what the program finds.
 */
import type { Locus } from "@treatydiff/core";
import type { Weight } from "./weight.ts";

/** Who decided, and why. */
export interface Signed {
  /** A person's name, or a source that has the authority: "G. Hamilton", "Treaty of Lisbon, table of equivalences". */
  readonly by: string;
  readonly reason: string;
  /** Date of the decision, ISO 8601. */
  readonly on?: string;
}

/** Units that answer to one another: articles to articles, or clauses to clauses. One side empty: no unit answers. */
export interface DeclaredPair extends Signed {
  readonly base: readonly Locus[];
  readonly comparand: readonly Locus[];
}

/** A weight given by a person to one difference. */
export interface DeclaredWeight extends Signed {
  /** The clause in which the difference stands; the base's, or for an addition the comparand's. */
  readonly at: Locus;
  /** Which text's clause that is; default: the base's. */
  readonly in?: "base" | "comparand";
  /** The reading that differs, word for word as the comparison prints it; needed where the clause has several. */
  readonly words?: string;
  readonly weight: Exclude<Weight, "none">;
  /** Scholars disagree: the weight is one opinion, and the reason names the others. */
  readonly contested?: boolean;
}

/** All that was decided about two texts; read from a file of the corpus's folder `pairs`. */
export interface Declarations {
  /** Siglum of the base. */
  readonly base: string;
  readonly comparand: string;
  readonly pairs?: readonly DeclaredPair[];
  readonly weights?: readonly DeclaredWeight[];
}

/**
 * The declarations on two texts, whichever of them is the base now; nothing where there are none.
 *
 * @param all every declaration that is known, as of a corpus
 */
export function declarationsOn(
  all: readonly Declarations[],
  base: string,
  comparand: string,
): Pick<Declarations, "pairs" | "weights"> | undefined {
  const found = all.flatMap((one) => {
    if (one.base === base && one.comparand === comparand) return [one];
    return one.base === comparand && one.comparand === base ? [mirrored(one)] : [];
  });
  if (found.length === 0) return undefined;
  return {
    pairs: found.flatMap(({ pairs }) => pairs ?? []),
    weights: found.flatMap(({ weights }) => weights ?? []),
  };
}

function mirrored({ base, comparand, pairs = [], weights = [] }: Declarations): Declarations {
  return {
    base: comparand,
    comparand: base,
    pairs: pairs.map((pair) => ({ ...pair, base: pair.comparand, comparand: pair.base })),
    weights: weights.map((one) => ({ ...one, in: one.in === "comparand" ? "base" : "comparand" })),
  };
}
