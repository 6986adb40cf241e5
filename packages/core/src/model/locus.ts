import type { Locus } from "./nodes.ts";

/**
 * Cleans a printed or read number for use in a locus: small letters and figures only.
 * After the Akoma Ntoso Naming Convention 1.0, section 4.5.
 */
export function locusNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Gives out loci, each once. */
export interface LocusGiver {
  /** The wanted locus, with a counter when it has been given already: `art_5`, then `art_5_2`. */
  readonly give: (wanted: Locus) => Locus;
}

/** Makes a giver that has given nothing yet. It remembers where each counter stands, so that a million repeats are no trouble. */
export function locusGiver(): LocusGiver {
  const taken = new Set<Locus>();
  const counters = new Map<Locus, number>();
  return {
    give(wanted) {
      let locus = wanted;
      let n = counters.get(wanted) ?? 2;
      for (; taken.has(locus); n++) locus = `${wanted}_${n}`;
      counters.set(wanted, n);
      taken.add(locus);
      return locus;
    },
  };
}

const ordinalWords = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

function ordinal(n: string): string {
  return ordinalWords[Number(n)] ?? `${n}th`;
}

/**
 * Prints a locus for a reader: `art_7__al_1__cl_2` is "Article 7, first paragraph, second clause". Give the label of
 * the article ("Article VII") to print it as the treaty does. A clause that is alone in its block is left unsaid when
 * `aloneIn` says so.
 */
export function printLocus(locus: Locus, labels: LocusLabels = {}): string {
  return locus
    .split("__")
    .map((step, i, steps) => printStep(step, steps.slice(0, i + 1).join("__"), labels))
    .filter((word) => word !== "")
    .join(", ");
}

/** What the printing of a locus may know of the tree: printed labels by locus, and loci that need no mention. */
export interface LocusLabels {
  readonly labels?: ReadonlyMap<Locus, string>;
  /** Loci of only children: "first paragraph" of one is not worth saying. */
  readonly only?: ReadonlySet<Locus>;
}

function printStep(step: string, locus: Locus, { labels, only }: LocusLabels): string {
  const label = labels?.get(locus);
  if (label !== undefined) return label;
  const [kind = "", ...rest] = step.split("_");
  const number = rest.join("_");
  if ((kind === "al" || kind === "cl") && only?.has(locus)) return "";
  switch (kind) {
    case "title":
      return number === "" ? "title" : `Title ${number}`;
    case "preamble":
      return "preamble";
    case "rec":
      return `recital ${number}`;
    case "formula":
      return "words of agreement";
    case "testimonium":
      return "closing words";
    case "sig":
      return `signature ${number}`;
    case "art":
      return `Article ${number}`;
    case "para":
      return `paragraph ${number}`;
    case "al":
      return `${ordinal(number)} paragraph`;
    case "cl":
      return `${ordinal(number)} clause`;
    case "point":
      return `point ${number}`;
    case "table":
      return `table ${number}`;
    case "qstr":
      return `quotation ${number}`;
    case "annex":
      return number === "" ? "Annex" : `Annex ${number}`;
    case "heading":
      return "heading";
    case "editorial":
      return `editorial ${number}`;
    case "part":
      return `Part ${number}`;
    case "chp":
      return `Chapter ${number}`;
    case "sec":
      return `Section ${number}`;
    default:
      return step.replace(/_/gu, " ");
  }
}
