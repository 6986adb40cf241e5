/**
 * Decides which candidates are headings and how their numbers are read: the run of numbers through the whole text that
 * is best supported wins.
 *
 *     Article 1 … Article 11 … Article 111 … Article 1V      I, II, III, IV: one step each
 *     Article 10 … Article 11 … Article 12                   11 is 11: the neighbours say so
 *     Article 4 … as in\nArticle 9 … Article 5               9 is no heading: the run goes on at 5
 *
 * A longest path over the candidates in order: each brings its own weight, each step from one to the next a weight for
 * how well the numbers follow. A heading that stands alone on its line weighs more than any step can cost, so that
 * misnumbered treaties keep their headings. Only a window of earlier candidates is looked at; time grows linearly.
 */
import { follows } from "../text/printed-number.ts";
import type { HeadingCandidate, HeadingReading } from "./heading.ts";
import { runWindow } from "./limits.ts";

/** A candidate that is a heading, with the reading that was chosen. Unnumbered headings have none. */
export interface ChosenHeading {
  readonly candidate: HeadingCandidate;
  readonly reading: HeadingReading | undefined;
}

/** What a step from one heading to the next is worth. */
const steps = {
  /** 6 after 5, 5bis after 5. */
  next: 2,
  /** Each doubling of a gap costs this much. */
  gap: -0.5,
  largestGap: -3,
  repeated: -3,
  backwards: -4,
  /** 1 after a larger number: numbering restarts, at its ease when a division, an annex or a new text begins. */
  restart: -2,
  restartAtBoundary: 1,
  /** A Roman numeral after figures. */
  otherStyle: -0.75,
  /** The first heading of a text is number one. */
  startsAtOne: 1,
} as const;

interface State {
  readonly at: number;
  readonly reading: HeadingReading;
  readonly total: number;
  readonly before: State | undefined;
}

/**
 * Chooses the headings. `quoted` says which candidates belong to a quotation or a table of contents; `boundaries` are
 * counted in candidates: `boundaries[i]` is true when a division, an annex or closing words stand before candidate i.
 */
export function chooseHeadings(
  candidates: readonly HeadingCandidate[],
  excluded: ReadonlySet<HeadingCandidate>,
  boundaries: ReadonlySet<HeadingCandidate>,
): readonly ChosenHeading[] {
  const usable = candidates.filter(
    (candidate) =>
      !excluded.has(candidate) && candidate.readings.some(({ score }) => score > -steps.next - 1),
  );
  const boundaryCount = countBoundaries(usable, boundaries);
  const states: State[][] = [];
  let best: State | undefined;
  for (const [at, candidate] of usable.entries()) {
    const own: State[] = [];
    for (const reading of candidate.readings) {
      if (reading.follow === "reference") continue;
      let total = reading.score + (reading.number.stem === 1 ? steps.startsAtOne : 0);
      let before: State | undefined;
      for (let i = Math.max(0, at - runWindow); i < at; i++) {
        const restarted = (boundaryCount[at] ?? 0) > (boundaryCount[i] ?? 0);
        for (const earlier of states[i] ?? []) {
          const sum = earlier.total + reading.score + stepWeight(earlier.reading, reading, restarted);
          if (sum > total) {
            total = sum;
            before = earlier;
          }
        }
      }
      own.push({ at, reading, total, before });
    }
    states.push(own);
    for (const state of own) if (best === undefined || state.total > best.total) best = state;
  }
  return withUnnumbered(candidates, excluded, path(best, usable));
}

function path(best: State | undefined, usable: readonly HeadingCandidate[]): ChosenHeading[] {
  const chosen: ChosenHeading[] = [];
  for (let state = best; state !== undefined && best !== undefined && best.total > 0; state = state.before) {
    const candidate = usable[state.at];
    if (candidate !== undefined) chosen.push({ candidate, reading: state.reading });
  }
  return chosen.reverse();
}

/** Candidates without any number stand beside the run: "ARTICLE. It being well known …". */
function withUnnumbered(
  candidates: readonly HeadingCandidate[],
  excluded: ReadonlySet<HeadingCandidate>,
  chosen: readonly ChosenHeading[],
): readonly ChosenHeading[] {
  const bare = candidates.filter(({ readings }) => readings.length === 0);
  if (bare.length === 0) return chosen;
  const all = [
    ...chosen,
    ...bare
      .filter((candidate) => !excluded.has(candidate))
      .map((candidate) => ({ candidate, reading: undefined })),
  ];
  return all.sort((x, y) => x.candidate.block - y.candidate.block || x.candidate.from - y.candidate.from);
}

function countBoundaries(
  usable: readonly HeadingCandidate[],
  boundaries: ReadonlySet<HeadingCandidate>,
): readonly number[] {
  let count = 0;
  return usable.map((candidate) => {
    if (boundaries.has(candidate)) count += 1;
    return count;
  });
}

function stepWeight(first: HeadingReading, second: HeadingReading, restarted: boolean): number {
  const before = first.number;
  const after = second.number;
  const style = before.style === after.style || after.style === "special" ? 0 : steps.otherStyle;
  if (after.style === "special" || before.style === "special") return 0;
  if (follows(before, after)) return steps.next + style;
  if (before.prefix !== after.prefix) return steps.gap + style;
  const ahead = after.stem - before.stem;
  if (after.stem === 1 && after.suffix === "" && ahead <= 0)
    return restarted ? steps.restartAtBoundary : steps.restart + style;
  if (ahead === 0 && after.suffix === before.suffix) return steps.repeated;
  if (ahead < 0) return steps.backwards + style;
  return Math.max(steps.largestGap, steps.gap * (1 + Math.log2(Math.max(1, ahead)))) + style;
}
