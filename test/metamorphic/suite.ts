import { corpusDrafts, type Draft } from "./draft.ts";
import type { Operation } from "./edit.ts";
import { generateDraft } from "./generate.ts";
import { makeRandom } from "./random.ts";
import { newScore, type Score, scoreEdit } from "./score.ts";

/** How many edits are made in one text at once. */
export const levels = [1, 5, 15, 30] as const;

const founding = corpusDrafts();
const [first, second] = [1, 2].map((seed) => generateDraft(seed, 40));

/** The texts of a level: the founding texts bear few edits, the longer ones all of them. */
export function textsAt(level: number): readonly Draft[] {
  if (first === undefined || second === undefined) return founding;
  const long = level === 1 || level === 30 ? second : first;
  return level > 5 ? [long] : [...founding, long];
}

/** What became of an operation: its score at each level and altogether. */
export interface Outcome {
  readonly operation: string;
  readonly levels: readonly Score[];
  readonly total: Score;
  /** Whether words were edited, whose nature can be named. */
  readonly hasMarks: boolean;
}

/** Runs one operation over all texts and levels. */
export function runOperation(operation: Operation): Outcome {
  let hasMarks = false;
  const scores = levels.map((level) => {
    const score = newScore();
    const texts = operation.whole && level !== 1 && level !== 15 ? [] : textsAt(level);
    for (const draft of texts) {
      const edited = operation.edit(draft, level, makeRandom(level));
      if (edited === undefined) continue;
      hasMarks ||= edited.marks.length > 0;
      scoreEdit(edited, operation.expected, score);
    }
    return score;
  });
  const total = newScore();
  for (const score of scores) {
    for (const key of ["edits", "found", "named", "false", "unpaired", "clauses"] as const)
      total[key] += score[key];
    total.failures.push(...score.failures);
  }
  return { operation: operation.name, levels: scores, total, hasMarks };
}

/** A share in per cent, rounded down to one place, so that 100 means all. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10;
}
