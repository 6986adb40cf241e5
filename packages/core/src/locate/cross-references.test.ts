import { describe, expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";
import { findNode } from "../tree/walk.ts";
import { crossReferences } from "./cross-references.ts";

/** Reads the sentence as Article 5, paragraph 1 of a convention, and prints what it refers to. */
function read(sentence: string): string[] {
  const treaty = readTreaty(
    `# CONVENTION ON X\n\n## Article 4\n\nFirst.\n\nSecond.\n\n## Article 5\n\n1. ${sentence}\n\n2. Two:\n\n(a) x;\n\n(b) y.\n\n## Article 6\n\nLast.\n`,
  );
  return crossReferences(treaty).map(({ locus, start, end, status, target, instrument }) => {
    const clause = findNode(treaty, locus);
    const words = clause !== undefined && "value" in clause ? clause.value.slice(start, end) : "";
    return `${words} → ${target ?? status}${instrument === undefined ? "" : ` (${instrument})`}`;
  });
}

describe("references to this text", () => {
  const cases: readonly [sentence: string, found: readonly string[]][] = [
    ["As in Article 4.", ["Article 4 → art_4"]],
    ["Under Articles 4 and 6.", ["Articles 4 → art_4", "6 → art_6"]],
    ["Under Articles 4 to 6.", ["Articles 4 → art_4", "6 → art_5", "6 → art_6"]],
    ["See paragraph 2 of this Article.", ["paragraph 2 of this Article → art_5__para_2"]],
    ["See paragraph 2.", ["paragraph 2 → art_5__para_2"]],
    ["See paragraph 2(b).", ["paragraph 2(b) → art_5__para_2__point_b"]],
    ["See the preceding Article.", ["the preceding Article → art_4"]],
    ["See the following Article.", ["the following Article → art_6"]],
    ["See the second paragraph of Article 4.", ["second paragraph of Article 4 → art_4__al_2"]],
    ["See Articles 4 (paragraph 2) and 6.", ["Articles 4 (paragraph 2 → art_4__al_2"]],
    [
      "See paragraphs 1 and 2 of Article 5.",
      ["paragraphs 1 → art_5__para_1", "2 of Article 5 → art_5__para_2"],
    ],
    ["See Article 4 of this Convention.", ["Article 4 → art_4"]],
    ["See Article 4 of the Convention.", ["Article 4 → art_4"]],
    [
      "Voir l'article 4 et le paragraphe 2 du présent article.",
      ["article 4 → art_4", "paragraphe 2 du présent article → art_5__para_2"],
    ],
    ["Véase el artículo 4.", ["artículo 4 → art_4"]],
    ["Siehe Artikel 5 Absatz 2.", ["Artikel 5 Absatz 2 → art_5__para_2"]],
    ["They shall act: 依照第四条第二款和本条。", ["第四条第二款 → art_4__al_2", "本条 → art_5"]],
  ];
  for (const [sentence, found] of cases) test(sentence, () => expect(read(sentence)).toEqual(found));
});

describe("references that lead nowhere here", () => {
  const cases: readonly [sentence: string, found: readonly string[]][] = [
    ["See Article 51 of the Charter.", ["Article 51 → external (Charter)"]],
    [
      "See Article 4 of the Charter of the United Nations.",
      ["Article 4 → external (Charter of the United Nations)"],
    ],
    ["See Article 4 of the Convention on Consuls.", ["Article 4 → external (Convention on Consuls)"]],
    ["See Article 4 of the said Treaty.", ["Article 4 → external (said Treaty)"]],
    ["They shall act: 依照《宪章》第四条。", ["第四条 → external (宪章)"]],
    ["See Article 99.", ["Article 99 → unresolved"]],
    ["They agree to the following articles.", []],
    ["The article is small, in three paragraphs.", []],
  ];
  for (const [sentence, found] of cases) test(sentence, () => expect(read(sentence)).toEqual(found));
});

describe("the time is linear", () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  test.each([
    ["one letter", "a".repeat(1_000_000)],
    ["spaces", " ".repeat(1_000_000)],
    ["brackets", "(".repeat(1_000_000)],
    ["the word alone", "Article ".repeat(125_000)],
    ["ordinals", "first ".repeat(150_000)],
    ["a long list", `Articles 1${", 1".repeat(30_000)}`],
  ])("%s", (_, value) => {
    const clause = { type: "clause", locus: "al_1__cl_1", value, position } as const;
    const begin = performance.now();
    crossReferences({
      type: "treaty",
      position,
      data: { siglum: "x", problems: [] },
      children: [{ type: "alinea", locus: "al_1", position, children: [clause] }],
    });
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});
