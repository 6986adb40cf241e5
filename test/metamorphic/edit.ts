import type { Nature, Weight } from "@treatydiff/diff";
import type { Draft } from "./draft.ts";
import type { Random } from "./random.ts";

/** Words that were changed inside a clause, with what a reader would say of it. Offsets in the clause's text. */
export interface Mark {
  /** The number of the clause in the first text. */
  readonly clause: number;
  readonly base: readonly [from: number, to: number];
  readonly comparand: readonly [from: number, to: number];
}

/** What an edit must be seen as. */
export interface Expectation {
  /** Every difference at a mark weighs at most this. */
  readonly atMost?: Weight;
  /** Some difference at each mark weighs at least this. */
  readonly atLeast?: Weight;
  /** One of these natures is named at each mark. */
  readonly natures: readonly Nature[];
}

/** What happened to units, as events that can be counted: "moved 17", "split 4". */
export type UnitEvent =
  `${"moved" | "moved-article" | "renumbered" | "split" | "merged" | "added" | "omitted" | "exception"} ${number}`;

/** A draft before and after, and the truth about the way between them. */
export interface Edited {
  readonly base: Draft;
  readonly comparand: Draft;
  readonly marks: readonly Mark[];
  readonly events: readonly UnitEvent[];
  /** Clauses whose words were changed besides: a difference in them is not made up. */
  readonly reworded?: ReadonlySet<number>;
}

/** One operation of the suite. */
export interface Operation {
  readonly name: string;
  readonly expected?: Expectation;
  /** One edit of the whole document, whatever number is asked for. */
  readonly whole?: true;
  /** Makes up to so many edits; fewer where the text has no more places. Undefined: the text has no place for it. */
  readonly edit: (draft: Draft, count: number, random: Random) => Edited | undefined;
}
