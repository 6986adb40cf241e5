import { expect, test } from "vitest";
import { gapIn } from "./gap.ts";

/** Marks in the one clause what stands more, and in the other where it would stand. */
test.each([
  ["They meet[, at Geneva]. They part.", "They meet|. They part."],
  ["the Prime Minister of the United Kingdom, [who adhered].", "the Prime Minister of the United Kingdom|."],
  ["[Never] shall they meet again.", "|They shall meet again."],
  ["the Council shall [always] meet in May", "the Council shall| meet in May"],
  ["of the King [and the Prince] in council", "of a Queen| in council"],
  ["one party [or another] and one party alone", "one party| and one party alone"],
])("%s", (whole, expected) => {
  const open = whole.indexOf("[");
  const close = whole.indexOf("]");
  const other = expected.replace("|", "");
  const at = gapIn(other, whole.slice(0, open), whole.slice(close + 1));
  expect(at === undefined ? other : `${other.slice(0, at).trimEnd()}|${other.slice(at)}`).toBe(expected);
});

test("claims no place when the words around stand there twice or never", () => {
  expect(gapIn("he and she, he and she or it", "for he and she ", " of it and it")).toBeUndefined();
  expect(gapIn("quite other words", "before it ", " after it")).toBeUndefined();
});
