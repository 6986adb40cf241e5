/** Asks the rules about one difference. What no rule explains is `wording`: the words changed, and that is all we know. */
import type { Difference } from "../model/comparison.ts";
import { givesNature } from "../words/normal-form.ts";
import type { RawDifference } from "../words/raw-difference.ts";
import type { WordSlice } from "../words/slice.ts";
import type { Judgement, RuleContext } from "./rule.ts";
import { rules } from "./rules/all.ts";
import { designation, mayNameMoreFully, wholeNames } from "./rules/designation.ts";

const explaining = rules.filter(({ role }) => role === "explain");
const detecting = rules.filter(({ role }) => role === "detect");

/**
 * Judges a difference. A substitution of which one side is explained as if it stood alone falls into two: in
 * "[of Great Britain and Northern Ireland → , the basic principles of which …]" a name ends and a clause begins.
 */
export function judge(raw: RawDifference, context: RuleContext): readonly Difference[] {
  if (
    raw.type === "words" &&
    raw.kind === "substitution" &&
    raw.base !== null &&
    raw.comparand !== null &&
    (mayNameMoreFully(raw.base) || mayNameMoreFully(raw.comparand))
  ) {
    const omission: RawDifference = {
      ...raw,
      kind: "omission",
      comparand: null,
      gap: emptySlice(raw.comparand),
    };
    const addition: RawDifference = { ...raw, kind: "addition", base: null, gap: emptySlice(raw.base) };
    if ([omission, addition].some((part) => designation.judge(part, context) !== undefined)) {
      return [judgeOne(omission, context), judgeOne(addition, context)];
    }
  }
  return [judgeOne(raw, context)];
}

/** The place before a slice. */
function emptySlice({ words, reading, previous, before, after, marks }: WordSlice): WordSlice {
  return {
    words: [],
    marks: [marks[0], marks[0]],
    previous,
    before,
    after: [...words, ...after],
    reading: { text: "", start: reading.start, end: reading.start },
  };
}

function isAdmitted({ natures }: Judgement, { steps }: RuleContext): boolean {
  return natures.some((nature) => givesNature(steps, nature));
}

function judgeOne(raw: RawDifference, context: RuleContext): Difference {
  const readings = {
    kind: raw.kind,
    base: raw.type === "marks" ? raw.base : (raw.base?.reading ?? null),
    comparand: raw.type === "marks" ? raw.comparand : (raw.comparand?.reading ?? null),
  };
  for (const rule of explaining) {
    const judgement = rule.judge(raw, context);
    // Under a normal form without the step, what the step makes equal is a difference of words.
    if (judgement === undefined || !isAdmitted(judgement, context)) continue;
    const names = rule === designation ? wholeNames(raw) : undefined;
    return {
      ...readings,
      ...(names === undefined ? {} : { kind: "substitution", ...names }),
      ...judgement,
      rule: rule.name,
    };
  }
  const found: { name: string; judgement: Judgement }[] = [];
  for (const rule of detecting) {
    const judgement = rule.judge(raw, context);
    if (judgement !== undefined) found.push({ name: rule.name, judgement });
  }
  const [first] = found;
  if (first === undefined) {
    return {
      ...readings,
      weight: "wording",
      natures: ["wording"],
      rule: "wording",
      reason: "The words differ; no rule says that this bears on substance.",
    };
  }
  return {
    ...readings,
    weight: first.judgement.weight,
    natures: [...new Set(found.flatMap(({ judgement }) => judgement.natures))],
    rule: first.name,
    reason: found.map(({ judgement }) => judgement.reason).join(" "),
  };
}
