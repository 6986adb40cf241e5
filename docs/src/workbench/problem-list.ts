/** The problems of a text beside the field that it stands in: the worst first, notes folded away. */
import { button, element } from "./dom.ts";
import type { ReadingShown, ShownProblem } from "./protocol.ts";

/** Shows a place in the field; absent where the text is in no field. */
export type ShowPlace = ((start: number, end: number) => void) | undefined;

/** The list, or nothing where there is nothing to say. */
export function problemList({ problems, moreProblems }: ReadingShown, show: ShowPlace): readonly Node[] {
  if (problems.length === 0) return [];
  const notes = problems.filter(({ severity }) => severity === "note");
  const others = problems.filter(({ severity }) => severity !== "note");
  const more =
    moreProblems === 0
      ? []
      : [element("p", { class: "small faint" }, `And ${moreProblems} more of the kind.`)];
  return [
    ...(others.length === 0 ? [] : [list(others, show)]),
    ...(notes.length === 0
      ? []
      : [
          element(
            "details",
            {},
            element(
              "summary",
              {},
              notes.length === 1 ? "1 note on this text" : `${notes.length} notes on this text`,
            ),
            list(notes, show),
          ),
        ]),
    ...more,
  ];
}

function list(problems: readonly ShownProblem[], show: ShowPlace): HTMLElement {
  return element("ul", { class: "problems" }, ...problems.map((problem) => item(problem, show)));
}

const severities = { error: "Error", warning: "Warning", note: "Note" } as const;

function item({ severity, title, message, place }: ShownProblem, show: ShowPlace): HTMLElement {
  const made = element(
    "li",
    { "data-severity": severity },
    element("p", {}, element("strong", {}, `${severities[severity]}, ${title.toLowerCase()}: `), message),
  );
  if (place === undefined) return made;
  const { line, column, excerpt, carets, start, end } = place;
  const gutter = String(line);
  made.append(
    element(
      "pre",
      { tabindex: "0", role: "group", "aria-label": `Line ${line}, column ${column}` },
      `${gutter} | ${excerpt}\n${" ".repeat(gutter.length)} | ${carets}`,
    ),
  );
  if (show !== undefined) made.append(button("Show in the text", () => show(start, end), "plain"));
  return made;
}
