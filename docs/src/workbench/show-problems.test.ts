import { readTreaty } from "@treatydiff/core";
import { expect, test } from "vitest";
import { showProblems } from "./show-problems.ts";

const text = "ARTICLE I\n\nThe Parties agree.\n\nARTICLE I\n\nThey agree again.\n";

test("a problem is shown at its line, with carets under the words", () => {
  const [problem] = showProblems(readTreaty(text).data.problems, text);
  expect(problem?.title).toBe("Article number repeated");
  expect(problem?.place).toMatchObject({
    line: 5,
    column: 1,
    excerpt: "ARTICLE I",
    carets: "^^^^^^^^^",
    start: text.lastIndexOf("ARTICLE"),
  });
});

test("the worst comes first, and a problem of the whole text has no place", () => {
  const shown = showProblems(
    [
      { code: "no-article", severity: "note", message: "No article." },
      { code: "nothing-to-read", severity: "error", message: "Nothing." },
    ],
    "",
  );
  expect(shown.map(({ severity }) => severity)).toEqual(["error", "note"]);
  expect(shown[0]).not.toHaveProperty("place");
});

test("in a long line the place is in the middle of the excerpt, and what nobody sees is written out", () => {
  const line = `${"x".repeat(300)}\u202eword${"y".repeat(300)}`;
  const [problem] = showProblems(
    [{ code: "unplaced-text", severity: "note", message: "?", span: { start: 301, end: 305 } }],
    line,
  );
  const { excerpt = "", carets = "" } = problem?.place ?? {};
  expect(excerpt).toContain("\\u202eword");
  expect(excerpt.slice(carets.indexOf("^"), carets.length)).toBe("word");
  expect(excerpt.length).toBeLessThan(120);
});
