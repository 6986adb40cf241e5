/**
 * How far the two are the same, scope by scope: a table of degrees as held and after the documented emendations, then
 * the reasons, then what the degrees mean.
 */
import type { Degree, Verdict } from "@treatydiff/diff";
import { fewestForTables, hang, pad } from "../layout/wrap.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { degreeWords } from "../words/degree-words.ts";
import { sentence } from "../words/lists.ts";

interface ScopeVerdicts {
  readonly name: string;
  readonly held: Verdict;
  /** Absent when neither text has documented emendations. */
  readonly emended: Verdict | undefined;
}

const scopes = [
  ["whole", "Whole text"],
  ["preamble", "Preamble"],
  ["operative", "Operative part"],
  ["closing", "Closing"],
] as const;

const nameWidth = 16;
/** As wide as the longest degree, and two spaces. */
const degreeWidth = 22;

/** Prints the verdicts on the four scopes; those on single articles stand in the table of correspondence. */
export function printVerdicts(view: View): readonly string[] {
  const shown = verdictsByScope(view.comparison.verdicts);
  if (shown.length === 0) return [];
  const degrees =
    view.width < fewestForTables
      ? shown.flatMap((verdicts) => printList(view, verdicts))
      : [...printDegrees(view, shown), "", ...shown.flatMap((verdicts) => printReasons(view, verdicts))];
  return [
    ...degrees,
    ...(view.page === "collection" ? [] : ["", ...printMeanings(view, degreesIn(view.comparison.verdicts))]),
  ];
}

function verdictsByScope(verdicts: readonly Verdict[]): readonly ScopeVerdicts[] {
  return scopes.flatMap(([scope, name]) => {
    const held = verdicts.find((verdict) => verdict.scope === scope && !verdict.emended);
    const emended = verdicts.find((verdict) => verdict.scope === scope && verdict.emended);
    return held === undefined ? [] : [{ name, held, emended }];
  });
}

function printDegrees({ palette }: View, shown: readonly ScopeVerdicts[]): readonly string[] {
  const degree = (verdict: Verdict | undefined): string =>
    verdict === undefined ? "" : pad(palette.strong(degreeWords[verdict.degree].name), degreeWidth);
  const isEmended = shown.some(({ emended }) => emended !== undefined);
  const head = `${" ".repeat(nameWidth + 2)}${pad("as held", degreeWidth)}after emendation`;
  return [
    ...(isEmended ? [palette.faint(head)] : []),
    ...shown.map(({ name, held, emended }) =>
      `  ${pad(name, nameWidth)}${degree(held)}${isEmended ? degree(emended) : ""}`.trimEnd(),
    ),
  ];
}

/** Where a table has no room: each part with its degree, and under it the reason. */
function printList({ palette, width }: View, { name, held, emended }: ScopeVerdicts): readonly string[] {
  const degree = (verdict: Verdict): string => palette.strong(degreeWords[verdict.degree].name);
  const change =
    emended === undefined || emended.reason === held.reason
      ? []
      : hang("    ", `After emendation: ${degree(emended)}. ${printable(emended.reason)}`, width);
  return [
    ...hang("  ", `${name}: ${degree(held)}`, width),
    ...hang("    ", sentence(printable(held.reason)), width),
    ...change,
  ];
}

function printReasons({ width }: View, { name, held, emended }: ScopeVerdicts): readonly string[] {
  const before = `  ${pad(name, nameWidth)}`;
  const lines = hang(before, sentence(printable(held.reason)), width);
  if (emended === undefined || emended.reason === held.reason) return lines;
  const after = hang(" ".repeat(before.length), `After emendation: ${printable(emended.reason)}`, width);
  return [...lines, ...after];
}

/** The degrees that occur in the verdicts on the four scopes. */
export function degreesIn(verdicts: readonly Verdict[]): readonly Degree[] {
  const shown = verdictsByScope(verdicts);
  return shown.flatMap(({ held, emended }) => [held.degree, emended?.degree ?? held.degree]);
}

/** What the degrees that occur mean, each once, in the order of strength. */
export function printMeanings({ width }: View, found: readonly Degree[]): readonly string[] {
  const all = Object.keys(degreeWords) as readonly Degree[];
  return all
    .filter((degree) => found.includes(degree))
    .flatMap((degree) => hang("  ", `“${degreeWords[degree].name}”: ${degreeWords[degree].meaning}.`, width));
}
