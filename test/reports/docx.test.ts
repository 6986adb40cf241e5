import { leaves, readTreaty, type Treaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { toDocx } from "@treatydiff/report";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, type TestContext, test } from "vitest";
import { corpusText } from "../support/corpus.ts";
import { hostileTreaty } from "../support/hostile.ts";
import { findSoffice, type Settled, settleChanges } from "../support/soffice.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const comparison = compare(trees.base, trees.comparand);

const moved = {
  base: readTreaty(
    "ARTICLE I\n\nThe Parties shall exchange information on the defense of the canal.\n\nARTICLE II\n\nThe Commission shall meet at Geneva in the spring of every year.\n\nARTICLE III\n\nThe ports of either Party are open to the ships of the other.\n\nARTICLE IV\n\nThis treaty is in force for ten years.",
  ),
  comparand: readTreaty(
    "ARTICLE I\n\nThe Commission shall meet at Geneva in the spring of every year. It shall adopt its own rules.\n\nARTICLE II\n\nThe ports of either Party are open to the ships of the other.\n\nARTICLE III\n\nThe Parties shall exchange information on the defense of the canal.",
  ),
};

const examples = {
  "the British and the Soviet agreement": trees,
  "the Soviet and the Chinese agreement": { base: trees.comparand, comparand: corpusText("us-china-1942") },
  "articles that are moved, added and left out": moved,
} as const;

describe.each(Object.entries(examples))("the redline of %s", (_, example) => {
  const docx = toDocx(compare(example.base, example.comparand), example);

  test("is the comparand when all changes are accepted", () => {
    expect(settled(docx, "del")).toBe(wordsOf(example.comparand));
  });

  test("is the base when all changes are rejected", () => {
    expect(settled(docx, "ins")).toBe(wordsOf(example.base));
  });
});

describe("the redline", () => {
  test("has the same bytes every time", () => {
    expect(toDocx(comparison, trees)).toEqual(toDocx(comparison, trees));
  });

  test("keeps the headings", () => {
    expect(documentOf(toDocx(comparison, trees)).match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(8);
  });

  test("leaves lighter changes unmarked when told so, and is still the comparand when accepted", () => {
    const docx = toDocx(comparison, trees, { unmarked: ["accidental", "formal"] });
    const authors = new Set(
      [...documentOf(docx).matchAll(/w:author="([^"]*)"/gu)].map(([, author]) => author),
    );
    expect([...authors].sort()).toEqual([
      "treatydiff: may bear on substance",
      "treatydiff: not compared",
      "treatydiff: wording",
    ]);
    expect(settled(docx, "del")).toBe(wordsOf(trees.comparand));
    expect(part(unzipSync(docx), "word/footer.xml")).toContain(
      "Not marked, and as the comparand has it: presentation and adaptation.",
    );
  });

  test("says on every page how far the texts may be trusted", () => {
    const files = unzipSync(toDocx(comparison, trees));
    expect(part(files, "word/header.xml")).toContain("a reconstruction: every finding on it is provisional");
    expect(part(files, "word/footer.xml")).toContain(comparison.caution);
  });

  test("has a comment with weight and reason for each difference of wording or substance", () => {
    const heavy = comparison.pairs
      .flatMap(({ differences }) => differences)
      .filter(({ weight }) => weight === "wording" || weight === "substantive");
    expect(
      part(unzipSync(toDocx(comparison, trees)), "word/comments.xml").match(/<w:comment /gu),
    ).toHaveLength(heavy.length);
  });
});

const soffice = findSoffice();

// LibreOffice comes with no package of npm: where it cannot be had, only the XML is read, above.
describe.skipIf(soffice === undefined)(
  `LibreOffice${soffice === undefined ? " (soffice was not found: only the XML of the redlines was read)" : ""}`,
  () => {
    const hostile = { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") };
    const lighter = "lighter changes unmarked";
    let texts: Readonly<Record<string, Settled>> | undefined;
    const settledText = (name: string, skip: TestContext["skip"]): Settled => {
      if (texts === undefined) return skip("LibreOffice was started again and again and wrote nothing");
      const found = texts[name];
      if (found === undefined) throw new Error(`LibreOffice wrote no text of ${name}.`);
      return found;
    };
    beforeAll(() => {
      const redlines = Object.entries({ ...examples, hostile }).map(
        ([name, example]) => [name, toDocx(compare(example.base, example.comparand), example)] as const,
      );
      texts = settleChanges(soffice ?? "", {
        ...Object.fromEntries(redlines),
        [lighter]: toDocx(comparison, trees, { unmarked: ["accidental", "formal"] }),
      });
    }, 400_000);

    test.for(Object.entries(examples))(
      "accepts and rejects the changes of %s",
      ([name, example], { skip }) => {
        const { accept, reject } = settledText(name, skip);
        expect(folded(accept)).toBe(wordsOf(example.comparand));
        expect(folded(reject)).toBe(wordsOf(example.base));
      },
    );

    test("accepts the changes of a redline without marks for presentation and adaptations", ({ skip }) => {
      expect(folded(settledText(lighter, skip).accept)).toBe(wordsOf(trees.comparand));
    });

    test("opens the redline of a hostile treaty", ({ skip }) => {
      expect(settledText("hostile", skip).accept).toContain("<script>alert(1)</script>");
    });
  },
);

function part(files: Record<string, Uint8Array>, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

function documentOf(docx: Uint8Array): string {
  return part(unzipSync(docx), "word/document.xml");
}

/** The words of a redline without those that are deleted, or without those that are inserted. */
function settled(docx: Uint8Array, without: "ins" | "del"): string {
  const kept = documentOf(docx)
    .replace(new RegExp(`<w:${without} [^>]*[^/]>.*?</w:${without}>`, "gu"), "")
    .replace(/<\/w:p>|<w:br\/>/gu, " ")
    .replace(/<[^>]*>/gu, "");
  return folded(
    kept
      .replace(/&#39;/gu, "'")
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, "&"),
  );
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function wordsOf(treaty: Treaty): string {
  return leaves(treaty)
    .filter((leaf) => !(leaf.type === "editorial" && leaf.role === "front-matter"))
    .map(({ value }) => folded(value))
    .join(" ");
}
