import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectPlaces } from "../../test-support/expect-places.ts";
import { fromMarkdown } from "./from-markdown.ts";

/** Kind and text of each block; every character of the text that is marked with its place must stand there. */
function read(source: string): string[] {
  const { blocks } = fromMarkdown(source);
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe("blocks of Markdown", () => {
  const cases: readonly [name: string, source: string, blocks: readonly string[]][] = [
    ["a heading", "## Article 1\n\nText.", ["heading: Article 1", "prose: Text."]],
    ["a heading of older Markdown", "####Sede\n\n#1 text", ["heading: Sede", "prose: #1 text"]],
    ["a heading with a line under it", "Article 1\n=========\n", ["heading: Article 1"]],
    [
      "a printed number that Markdown would change",
      "1. One\n\n3. Three",
      ["prose: 1. One", "prose: 3. Three"],
    ],
    ["a year that looks like a list", "1848. In that year", ["prose: 1848. In that year"]],
    ["emphasis", "The *Parties* **agree**.", ["prose: The Parties agree."]],
    ["code", "The `Parties` agree.", ["prose: The Parties agree."]],
    ["an escape", "Article 1\\. 2\\*3", ["prose: Article 1. 2*3"]],
    ["entities", "caf&eacute; &amp; &#167; 3", ["prose: café & § 3"]],
    ["a link", "the [Charter](https://example.org) of", ["prose: the Charter of"]],
    [
      "a link whose address stands elsewhere",
      "the [Charter][un] of\n\n[un]: https://example.org",
      ["prose: the Charter of", "prose: [un]: https://example.org"],
    ],
    ["a quotation", "> Article 5\n> shall read", ["prose: Article 5\nshall read"]],
    ["an item of a list", "- (a) one\n- (b) two", ["prose: - (a) one", "prose: - (b) two"]],
    ["an indented line", "    (a) deep\n", ["prose: (a) deep"]],
    ["a hard line break", "Washington,  \nJune 11", ["prose: Washington,\nJune 11"]],
    [
      "a footnote and its mark",
      "The Parties[^1] agree.\n\n[^1]: So the print.",
      ["prose: The Parties agree.", "prose: [^1]: So the print."],
    ],
    ["a table", "| Tariff | Rate |\n|---|---|\n| 01 | 5\\|6 |", ["table: Tariff\tRate\n01\t5|6"]],
    ["HTML", "a <b>c</b>", ["prose: a <b>c</b>"]],
    ["nothing", "", []],
  ];
  for (const [name, source, blocks] of cases) test(name, () => expect(read(source)).toEqual(blocks));

  test("front matter is taken out whole", () => {
    const { frontMatter, blocks } = fromMarkdown("---\nsiglum: a\n---\n\n# Title\n");
    expect(frontMatter).toBe("siglum: a");
    expect(blocks.map(({ kind }) => kind)).toEqual(["front-matter", "heading"]);
  });

  test("a footnote is the edition's", () => {
    const { blocks } = fromMarkdown("A[^1]\n\n[^1]: note");
    expect(blocks[1]?.hint).toEqual({ type: "editorial", role: "note" });
  });

  test("a mark of a footnote far away is no word", () => {
    const far = "Filler of a paragraph.\n\n".repeat(400);
    const { blocks } = fromMarkdown(`The Parties[^1] agree.\n\n${far}[^1]: note`);
    expect(blocks[0]?.text).toBe("The Parties agree.");
  });
});

test("what is hardly Markdown is read as the parser reads it", () => {
  const line = fc.constantFrom(
    ...'# T|## Article 1|Article 1|1. One|12) Two|3.|1848. In|words; and|(a) x|- y|§ 3|The Parties agree.|a  b|x |# |#5|###### deep|####### no| in|é\u00A0|\u00A0x|--|=|第一条|!|"q"'.split(
      "|",
    ),
  );
  const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\n\n\n")), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const source = parts.flat().join("");
      // A mark of emphasis behind the text sends the whole stretch to the parser.
      const parsed = fromMarkdown(`${source}\n\n*e*\n`).blocks.slice(0, -1);
      expect(fromMarkdown(source).blocks).toEqual(parsed);
    }),
    { numRuns: 200 },
  );
}, 30_000);

describe("places in Markdown", () => {
  test.each([
    "## Article *1*\n\n> The \\* Parties &amp; `code` [link](u)\n> go on[^1].\n\n- 3. Item\n\n| a | b\\|c |\n|-|-|\n| d | e |\n\n[^1]: note",
    "caf&eacute; x",
    "para\r\nwith CRLF\r\n\r\n# Head",
  ])("each character of the words stands where it was written: %j", (source) => {
    expectPlaces(source, fromMarkdown(source).blocks);
  });
});

describe("hostile Markdown is read in time", () => {
  test.each([
    ["quotations in quotations", ">".repeat(100_000)],
    ["setext underlines", "a\n=\n".repeat(30_000)],
    ["nested lists", Array.from({ length: 800 }, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n")],
    ["backticks", Array.from({ length: 1000 }, (_, i) => `${"`".repeat(i)}a`).join("")],
    ["brackets", "[a](".repeat(100_000)],
    ["one character", "a".repeat(1_000_000)],
  ])("%s", (_, source) => {
    const begin = performance.now();
    fromMarkdown(source);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
