/** Holds a comparison against the truth of an edit: what was found, what was missed, what was made up. */
import { leaves, readTreaty, sourceOffset, type Treaty, walk } from "@treatydiff/core";
import { type Comparison, compare, type Difference, weights } from "@treatydiff/diff";
import { type Place, type Rendered, render } from "./draft.ts";
import type { Edited, Expectation, Mark } from "./edit.ts";

/** What one comparison got right and wrong. */
export interface Score {
  /** Edits made, and of them those that were seen as what they are. */
  edits: number;
  found: number;
  /** Of the edits of words those whose nature was named. */
  named: number;
  /** Moves, splits and mergers that did not happen, and differences where nothing was edited. */
  false: number;
  /** Clauses that were not paired with the clause that they were made from. */
  unpaired: number;
  /** All clauses of the edited texts. */
  clauses: number;
  /** The first failures in words. */
  readonly failures: string[];
}

export function newScore(): Score {
  return { edits: 0, found: 0, named: 0, false: 0, unpaired: 0, clauses: 0, failures: [] };
}

/** One side: where its clauses stand in the source, by locus. */
interface SideOfTruth {
  readonly rendered: Rendered;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly articles: readonly string[];
}

/** Most first texts are the same; reading costs more than comparing. */
const read = new Map<string, Treaty>();

function readSide(rendered: Rendered): SideOfTruth & { readonly treaty: Treaty } {
  const treaty = read.get(rendered.source) ?? readTreaty(rendered.source);
  read.set(rendered.source, treaty);
  const placeOf = new Map<string, number>();
  for (const leaf of leaves(treaty)) {
    const at = sourceOffset(leaf, 0);
    const place = rendered.places.findIndex(({ start, end }) => start <= at && at < end);
    if (place >= 0) placeOf.set(leaf.locus, place);
  }
  const articles: string[] = [];
  walk(treaty, (node) => {
    if (node.type === "article") articles.push(node.locus);
  });
  return { rendered, placeOf, articles, treaty };
}

/** Compares the texts of an edit and adds what came out to a score. */
export function scoreEdit(edited: Edited, expected: Expectation | undefined, score: Score): Comparison {
  const base = readSide(render(edited.base));
  const comparand = readSide(render(edited.comparand));
  const comparison = compare(base.treaty, comparand.treaty);
  const say = (text: string): void => {
    if (score.failures.length < 40) score.failures.push(`${edited.base.name}: ${text}`);
  };
  scorePairs(comparison, base, comparand, score, say);
  scoreEvents(comparison, base, comparand, edited.events, score, say);
  scoreMarks(comparison, base, comparand, edited, expected, score, say);
  return comparison;
}

type Say = (text: string) => void;

const numbersOf = (side: SideOfTruth, loci: readonly string[]): readonly number[] =>
  [...new Set(loci.map((locus) => side.placeOf.get(locus) ?? -1))].sort((x, y) => x - y);

const fromOf = (place: Place | undefined): readonly number[] => place?.clause.from ?? [];

/** Clauses that belong together by construction, against those that the comparison put together. */
function scorePairs(
  comparison: Comparison,
  base: SideOfTruth,
  comparand: SideOfTruth,
  score: Score,
  say: Say,
): void {
  const partners = new Map<number, Set<number>>();
  for (const pair of comparison.pairs) {
    for (const b of numbersOf(base, pair.base)) {
      const number = fromOf(base.rendered.places[b])[0] ?? -1;
      const found = partners.get(number) ?? new Set();
      for (const c of numbersOf(comparand, pair.comparand)) found.add(c);
      partners.set(number, found);
    }
  }
  const truth = new Map<number, number[]>();
  for (const [c, place] of comparand.rendered.places.entries())
    for (const b of fromOf(place)) truth.set(b, [...(truth.get(b) ?? []), c]);
  for (const place of base.rendered.places) {
    const [number = -1] = fromOf(place);
    const wanted = truth.get(number) ?? [];
    const found = [...(partners.get(number) ?? [])].sort((x, y) => x - y);
    score.clauses += 1;
    if (wanted.join() === found.join()) continue;
    score.unpaired += 1;
    const text = (list: readonly number[]): string =>
      list.map((c) => comparand.rendered.places[c]?.clause.text ?? "?").join(" + ") || "nothing";
    say(`paired wrongly: “${place.clause.text}” with “${text(found)}”, wanted “${text(wanted)}”`);
  }
}

function scoreEvents(
  comparison: Comparison,
  base: SideOfTruth,
  comparand: SideOfTruth,
  events: Edited["events"],
  score: Score,
  say: Say,
): void {
  const found = new Set<string>();
  const numberAt = (locus: string | undefined): number =>
    fromOf(base.rendered.places[base.placeOf.get(locus ?? "") ?? -1])[0] ?? -1;
  const inserted = comparand.rendered.places.filter(({ clause }) => clause.from.length === 0);
  for (const pair of comparison.pairs) {
    const number = numberAt(pair.base[0]);
    if (pair.transposed) found.add(`moved ${number}`);
    if (pair.kind === "split") found.add(`split ${number}`);
    if (pair.kind === "merger") found.add(`merged ${number}`);
    if (pair.kind === "omission") found.add(`omitted ${number}`);
    if (pair.kind === "rewriting") found.add(`rewritten ${number}`);
    if (pair.kind === "addition") {
      const place = comparand.rendered.places[comparand.placeOf.get(pair.comparand[0] ?? "") ?? -1];
      const rank = place === undefined ? -1 : inserted.indexOf(place);
      found.add(rank >= 0 ? `added ${rank}` : `added at ${pair.comparand[0]}`);
    }
  }
  for (const row of comparison.correspondence) {
    if (!row.transposed || row.unit !== "article") continue;
    found.add(`moved-article ${base.articles.indexOf(row.base[0] ?? "")}`);
  }
  // Where articles come and go the others are renumbered too; that is counted only where all are on purpose.
  if (events.some((event) => event.startsWith("renumbered"))) {
    for (const { base: loci, kind, renumbered } of comparison.correspondence) {
      const article = base.articles.indexOf(loci[0] ?? "");
      if (renumbered && kind === "match" && article >= 0) found.add(`renumbered ${article}`);
    }
  }
  for (const { exceptions } of comparison.adaptations)
    for (const locus of exceptions) found.add(`exception ${numberAt(locus)}`);
  score.edits += events.length;
  for (const event of events) {
    if (found.delete(event)) score.found += 1;
    else say(`not found: ${event} ${textOf(event, base)}`);
  }
  for (const event of found) {
    // An addition or omission that did not happen is a clause without its partner, and counted as that.
    if (!/^(?:added|omitted)/u.test(event)) score.false += 1;
    say(`made up: ${event} ${textOf(event, base)}`);
  }
}

function textOf(event: string, base: SideOfTruth): string {
  const number = Number(event.split(" ").at(-1));
  const place = base.rendered.places.find(({ clause }) => clause.from[0] === number);
  return event.startsWith("moved-article") || event.startsWith("added")
    ? ""
    : `“${place?.clause.text ?? ""}”`;
}

interface SourceMark {
  readonly base: readonly [number, number];
  readonly comparand: readonly [number, number];
}

function scoreMarks(
  comparison: Comparison,
  base: SideOfTruth,
  comparand: SideOfTruth,
  edited: Edited,
  expected: Expectation | undefined,
  score: Score,
  say: Say,
): void {
  const startOf = (side: SideOfTruth, clause: number): number =>
    side.rendered.places.find((place) => fromOf(place)[0] === clause)?.start ?? 0;
  const marks = edited.marks.map(({ clause, base: b, comparand: c }: Mark): SourceMark => {
    const from = startOf(base, clause);
    const to = startOf(comparand, clause);
    return { base: [from + b[0], from + b[1]], comparand: [to + c[0], to + c[1]] };
  });
  const isReworded = (locus: string): boolean => {
    const [number = -1] = fromOf(base.rendered.places[base.placeOf.get(locus) ?? -1]);
    return edited.reworded?.has(number) ?? false;
  };
  const differences = comparison.pairs.flatMap((pair) =>
    pair.base.length === 0 || pair.comparand.length === 0 || pair.base.some(isReworded)
      ? []
      : pair.differences,
  );
  const joints = edited.events.some((event) => /^(?:split|merged)/u.test(event));
  const touched = new Map<Difference, boolean>(differences.map((difference) => [difference, false]));
  for (const mark of marks) {
    const here = differences.filter((difference) => touches(difference, mark));
    for (const difference of here) touched.set(difference, true);
    score.edits += 1;
    if (here.length > 0 && meets(here, expected)) score.found += 1;
    else
      say(
        `judged wrongly: ${here.map(print).join(" · ") || `no difference at ${printMark(mark, base, comparand)}`}`,
      );
    if (here.some(({ natures }) => natures.some((nature) => expected?.natures.includes(nature))))
      score.named += 1;
  }
  for (const [difference, isTouched] of touched) {
    // Where sentences are cut or joined a word may change besides, but nothing that bears on substance.
    if (isTouched || (joints && difference.weight !== "substantive")) continue;
    score.false += 1;
    say(`made up: ${print(difference)}`);
  }
}

function touches(difference: Difference, mark: SourceMark): boolean {
  return (["base", "comparand"] as const).some((side) => {
    const reading = difference[side];
    return reading !== null && reading.start <= mark[side][1] && mark[side][0] <= reading.end;
  });
}

function meets(found: readonly Difference[], expected: Expectation | undefined): boolean {
  const rank = Math.max(...found.map(({ weight }) => weights.indexOf(weight)));
  return (
    rank <= weights.indexOf(expected?.atMost ?? "substantive") &&
    rank >= weights.indexOf(expected?.atLeast ?? "none")
  );
}

function printMark(mark: SourceMark, base: SideOfTruth, comparand: SideOfTruth): string {
  const words = ({ rendered }: SideOfTruth, [from, to]: readonly [number, number]): string =>
    rendered.source.slice(Math.max(0, from - 12), to + 12);
  return `“${words(base, mark.base)}” → “${words(comparand, mark.comparand)}”`;
}

function print({ kind, base, comparand, weight, natures }: Difference): string {
  return `${kind} ${weight} (${natures.join(", ")}) [${base?.text ?? "—"} → ${comparand?.text ?? "—"}]`;
}
