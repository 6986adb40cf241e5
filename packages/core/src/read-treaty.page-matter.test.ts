/**
 * Running heads, page numbers and margin notes: kept as editorial, never lost, never an article. All texts were written
 * for this file after the forms of real prints.
 */
import { describe, expect, test } from "vitest";
import { readTreaty } from "./read-treaty.ts";
import { walk } from "./tree/walk.ts";

/** The leaves of a text, what is editorial between ⟨…⟩ with its role. */
function told(text: string): string[] {
  const lines: string[] = [];
  walk(readTreaty(text, { format: "plain" }), (node) => {
    if (node.type === "editorial") lines.push(`⟨${node.role}: ${node.value}⟩`);
    else if ("value" in node) lines.push(`${node.locus}: ${node.value}`);
  });
  return lines;
}

describe("running heads", () => {
  test("the name of a series, with a sentence that goes on under it", () => {
    expect(
      told(
        "Article 5\n\nEach Party shall publish its laws, and shall\n\n254     United Nations — Treaty Series     1978\n\ninform the other.\n\nA second block.",
      ),
    ).toEqual([
      "art_5__heading: Article 5",
      "art_5__al_1__cl_1: Each Party shall publish its laws, and shall",
      "⟨running-head: 254     United Nations — Treaty Series     1978⟩",
      "art_5__al_1__cl_2: inform the other.",
      "art_5__al_2__cl_1: A second block.",
    ]);
  });

  test("the name of a series inside a line", () => {
    expect(
      told("Article 1. The Parties agree on all 1978 Nations Unies — Recueil des Traités 255 matters."),
    ).toEqual([
      "art_1__heading: Article 1.",
      "art_1__al_1__cl_1: The Parties agree on all",
      "⟨running-head: 1978 Nations Unies — Recueil des Traités 255⟩",
      "art_1__al_1__cl_2: matters.",
    ]);
  });

  test("the name of a series that a treaty speaks of stays", () => {
    const sentence = "It is printed in the United Nations — Treaty Series.";
    expect(told(`Article 1\n\n${sentence}`)).toContain(`art_1__al_1__cl_1: ${sentence}`);
  });

  test("lines that come again with rising page numbers", () => {
    const page = (head: string, n: number): string => `Article ${n}\nThe Parties agree.\nThey meet.\n${head}`;
    const text = [
      page("12 Convention on Northern Railways", 1),
      page("Convention on Northern Railways 13", 2),
      page("14 Convention on Northern Railways", 3),
    ].join("\n");
    expect(told(text).filter((line) => line.startsWith("⟨"))).toEqual([
      "⟨running-head: 12 Convention on Northern Railways⟩",
      "⟨running-head: Convention on Northern Railways 13⟩",
      "⟨running-head: 14 Convention on Northern Railways⟩",
    ]);
  });

  test("lines that come again beside page numbers, a word divided under them", () => {
    const head = (n: number): string => `TREATY ON RAILWAYS\n- ${n} -`;
    const text = `Article 1\nThe Parties agree in all mat-\n${head(2)}\nters.\nArticle 2\nThey meet.\n${head(3)}\nArticle 3\nIt lasts.\n${head(4)}`;
    expect(told(text).slice(0, 5)).toEqual([
      "art_1__heading: Article 1",
      "art_1__al_1__cl_1: The Parties agree in all mat-",
      "⟨running-head: TREATY ON RAILWAYS⟩",
      "⟨page-number: - 2 -⟩",
      "art_1__al_1__cl_2: ters.",
    ]);
    expect(told(text).filter((line) => line.includes("RAILWAYS") && !line.startsWith("⟨"))).toEqual([]);
  });

  test("the title with page numbers; the title itself stays", () => {
    const lines = told(
      "TREATY OF FRIENDSHIP\n\nArticle 1\n\nThe Parties agree.\n\nTREATY OF FRIENDSHIP 3\n\nArticle 2\n\nThey meet.\n\n4 TREATY OF FRIENDSHIP\n\nArticle 3\n\nIt lasts.",
    );
    expect(lines[0]).toBe("title: TREATY OF FRIENDSHIP");
    expect(lines).toContain("⟨running-head: TREATY OF FRIENDSHIP 3⟩");
    expect(lines).toContain("⟨running-head: 4 TREATY OF FRIENDSHIP⟩");
  });
});

describe("what comes again and is no running head", () => {
  test.each([
    ["a word under several articles", "Article 1\n\nDeleted\n\nArticle 2\n\nDeleted\n\nArticle 3\n\nDeleted"],
    [
      "the rows of a table",
      "Article 1\n\nThe rates are:\nBase Rate 10\nBase Rate 12\nBase Rate 14\nArticle 2\n\nThe end.",
    ],
    [
      "headings of divisions",
      "Chapter Four 1\n\nOne.\n\nTwo.\n\nChapter Four 2\n\nOne.\n\nTwo.\n\nChapter Four 3\n\nOne.",
    ],
    [
      "numbered sentences",
      "Article 1\n\n1. The Parties Agree\n\nText.\n\n2. The Parties Agree\n\nText.\n\n3. The Parties Agree\n\nText.",
    ],
  ])("%s", (_what, text) => {
    expect(told(text).filter((line) => line.startsWith("⟨running-head"))).toEqual([]);
  });
});

describe("page numbers and margin notes", () => {
  test("a page in brackets inside a sentence", () => {
    expect(told("Article 1\n\nThe Parties agree that [Page 794] there shall be peace.")).toEqual([
      "art_1__heading: Article 1",
      "art_1__al_1__cl_1: The Parties agree that",
      "⟨page-number: [Page 794]⟩",
      "art_1__al_1__cl_2: there shall be peace.",
    ]);
  });

  test("a page number in a point", () => {
    expect(told("Article 1\n\nThe Parties:\n\n(a) meet every\n\n12\n\nyear;\n\n(b) talk.").slice(1)).toEqual([
      "art_1__al_1__cl_1: The Parties:",
      "art_1__al_1__point_a__heading: (a)",
      "art_1__al_1__point_a__cl_1: meet every",
      "⟨page-number: 12⟩",
      "art_1__al_1__point_a__cl_2: year;",
      "art_1__al_1__point_b__heading: (b)",
      "art_1__al_1__point_b__cl_1: talk.",
    ]);
  });

  test("notes in the margin", () => {
    const notes = ["Ante, p. 573.", "Vol. 36, p. 1672.", "61 Stat. 1245.", "T.I.A.S. 1567"];
    const text = notes.map((note, i) => `ARTICLE ${i + 1}\n\n${note}\n\nThe Parties agree.`).join("\n\n");
    expect(told(text).filter((line) => line.startsWith("⟨"))).toEqual(notes.map((note) => `⟨note: ${note}⟩`));
  });
});
