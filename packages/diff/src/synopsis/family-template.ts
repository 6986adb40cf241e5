/** The template of a family as data: the text that its members share, with slots, and each member's departures. */
import type { Locus } from "@treatydiff/core";
import type { ComparedText, Correspondence, DifferenceKind, Standing } from "../model/comparison.ts";
import type { Section } from "../model/section.ts";
import type { Nature, Weight } from "../model/weight.ts";
import type { Share } from "./table.ts";

/** What stands in a slot: `office` is who holds it, `signatory` who signs. */
export type SlotKind = "party" | "office" | "date" | "place" | "signatory" | "language";

/** What one member has in a slot. */
export interface SlotReading {
  /** The member. */
  readonly siglum: string;
  /** Its words; null: it has none there. */
  readonly text: string | null;
}

/** A place that every member fills in its own way. */
export interface Slot {
  /** What stands there. */
  readonly kind: SlotKind;
  /** Whose name it is, as the texts or their metadata tell it: "recipient". */
  readonly role?: string;
  /** What each member that has the clause puts there, the nearest to all the others first. */
  readonly readings: readonly SlotReading[];
}

/** A stretch of a clause: words that the members share, or a slot. */
export interface TemplatePart {
  /** The words, or the slot as it is printed: "⟨party⟩". */
  readonly text: string;
  /** Absent: these are words. */
  readonly slot?: Slot;
}

/** A clause of the template, or one that only a minority has. */
export interface TemplateClause {
  /** The row of the synopsis that it comes from. */
  readonly row: number;
  /** The part of the treaty that it stands in. */
  readonly section: Section;
  /** What it stands in: a recital, an article, the closing words. */
  readonly unit: Correspondence["unit"];
  /** How many members have it. */
  readonly share: Share;
  /** Whether it belongs to the template: all or most members have it. */
  readonly shared: boolean;
  /** Whose words are shown: the member nearest to all others among those of the reading most have. */
  readonly shownFrom: string;
  /** Its place in that member. */
  readonly loci: readonly Locus[];
  /** The printed label of its article there. */
  readonly label: string | null;
  /** The words with slots: "the Government of ⟨party⟩ will continue". */
  readonly text: string;
  /** The same in parts. */
  readonly parts: readonly TemplatePart[];
  /** The members that have these words, presentation and slots apart. */
  readonly agreeing: readonly string[];
  /** The members that have the clause in other words. */
  readonly differing: readonly string[];
  /** The members that lack it. */
  readonly lacking: readonly string[];
  /** The members whose copy has a lacuna here. */
  readonly lacunae: readonly string[];
  /** Whether more members have these words than any other reading. */
  readonly majority: boolean;
}

/** Where a member departs from the template in wording or substance. */
export interface TemplateDeparture {
  /** The member. */
  readonly siglum: string;
  /** The clause of the template, by its place in the list. */
  readonly clause: number;
  /** The clauses of the member; none: it lacks the clause. */
  readonly loci: readonly Locus[];
  /** What happens to the template's words. */
  readonly kind: DifferenceKind;
  /** The member's words; null: it has none there. */
  readonly reading: string | null;
  /** The template's words; null: it has none there. */
  readonly template: string | null;
  /** How much it weighs. */
  readonly weight: Exclude<Weight, "none">;
  /** What explains it. */
  readonly natures: readonly Nature[];
  /** What is known of the words from elsewhere. */
  readonly standing?: Standing;
}

/** What a family of texts shares: plain data, ready for JSON. */
export interface Template {
  /** The version of this form. */
  readonly format: 1;
  /** The program and its version. */
  readonly generator: string;
  /** What is said of each member, in the order given. */
  readonly texts: readonly ComparedText[];
  /** The clauses in order, those of a minority among them. */
  readonly clauses: readonly TemplateClause[];
  /** The departures, member by member in the order given, each in the order of the clauses. */
  readonly departures: readonly TemplateDeparture[];
  /** What must be said with every comparison. */
  readonly caution: string;
}
