import { expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";

/** What is said of a text's numbers, with the words at both places. */
function said(...headings: string[]): string[] {
  const text = headings.map((heading) => `${heading}\n\nThe Parties shall consult.`).join("\n\n");
  return readTreaty(text, { format: "plain" })
    .data.problems.filter(({ code }) => code.startsWith("article-"))
    .map(({ code, span, related }) => {
      const words = [span, related].map((one) => (one === undefined ? "" : text.slice(one.start, one.end)));
      return `${code}: ${words.join(" / ")}`;
    });
}

test.each<[string, string[], string[]]>([
  ["a plain run", ["Article 1", "Article 2", "Article 2 bis", "Article 3"], []],
  ["a gap", ["Article 1", "Article 4"], ["article-missing: Article 4 / Article 1"]],
  ["a repeat", ["Article 1", "Article 2", "Article 2"], ["article-number-repeated: Article 2 / Article 2"]],
  ["30 after 30a", ["Article 30a", "Article 30"], ["article-out-of-order: Article 30 / Article 30a"]],
  ["a restart in the next part", ["PART I", "Article 1", "Article 2", "PART II", "Article 1"], []],
  ["numbers that run on", ["PART I", "Article 1", "Article 2", "PART II", "Article 3"], []],
  ["a new prefix", ["Article I.1", "Article I.2", "Article II.1"], []],
  ["a gap after a prefix", ["Article I-1", "Article I-4"], ["article-missing: Article I-4 / Article I-1"]],
])("%s", (_name, headings, problems) => {
  expect(said(...headings)).toEqual(problems);
});
