import { describe, expect, test } from "vitest";
import { expectPlaces } from "../../test-support/expect-places.ts";
import { fromHtml } from "./from-html.ts";

function read(source: string): string[] {
  return fromHtml(source).blocks.map(({ kind, depth, text }) => `${kind}${depth ?? ""}: ${text}`);
}

describe("blocks of HTML", () => {
  const cases: readonly [name: string, source: string, blocks: readonly string[]][] = [
    ["headings and paragraphs", "<h2>Article 1</h2><p>Text.</p>", ["heading2: Article 1", "prose: Text."]],
    ["paragraphs that are not closed", "<p>One<p>Two", ["prose: One", "prose: Two"]],
    ["a line break", "<h3>Article 1<br>Purposes</h3>", ["heading3: Article 1\nPurposes"]],
    ["white space", "<p>\n  The   Parties\n\tagree. </p>", ["prose: The Parties agree."]],
    ["no-break spaces", "<p>Article&nbsp;1</p>", ["prose: Article\u00A01"]],
    ["nested inline elements", "<p>The <b>Par<i>ties</i></b> agree</p>", ["prose: The Parties agree"]],
    ["entities", "<p>caf&eacute; &amp; &#167;&#x33; &copy 1942 &#150;</p>", ["prose: café & §3 © 1942 –"]],
    [
      "loose words beside blocks",
      "<div>loose<p>para</p>tail</div>",
      ["prose: loose", "prose: para", "prose: tail"],
    ],
    [
      "what is not shown",
      "<head><title>t</title></head><script>var a = '<p>';</script><style>p{}</style><p>Text</p><!-- c -->",
      ["prose: Text"],
    ],
    [
      "the mark of a footnote",
      '<p>Parties<sup><a href="#n1">1</a></sup> agree on m<sup>2</sup></p>',
      ["prose: Parties agree on m2"],
    ],
    ["an ordinal", "<p>Article 1<sup>er</sup></p>", ["prose: Article 1er"]],
    ["items", "<ol><li>one</li><li>two</li></ol>", ["prose: one", "prose: two"]],
    [
      "a table of data",
      "<table><tr><th>Tariff</th><th>Rate</th></tr><tr><td>01</td><td><p>5</p></td></tr></table>",
      ["table: Tariff\tRate\n01\t5"],
    ],
    [
      "a table for layout",
      "<table><tr><td><p>Article 1</p><p>Text.</p></td></tr></table>",
      ["prose: Article 1", "prose: Text."],
    ],
    ["preformatted words", "<pre>\nArticle 1\n  Text</pre>", ["prose: Article 1\n  Text"]],
    ["nothing but markup", "<p></p>", ["prose: <p></p>"]],
  ];
  for (const [name, source, blocks] of cases) test(name, () => expect(read(source)).toEqual(blocks));

  test("closing tags stay with their words, what is not shown goes with the words behind it", () => {
    const source = "<p>One</p>\n<script>x</script><p>Two</p>\n";
    expect(fromHtml(source).blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      "<p>One</p>",
      "<script>x</script><p>Two</p>",
    ]);
  });

  test("words between the rows of a table come in the order in which they were written", () => {
    const source = "<table><tr><td>cell</td></tr>stray</table><p>after</p>";
    expect(read(source).join(" ")).toMatch(/cell.*stray.*after/u);
  });
});

test("each character stands where it was written", () => {
  const source =
    "<h1>Tit&eacute;</h1>\r\n<p>a &lt;b&gt; <b>c</b>&nbsp;d&copy e\n f</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>";
  expectPlaces(source, fromHtml(source).blocks);
});

describe("hostile HTML is read in time, as plain text where it must be", () => {
  test.each([
    ["elements in elements", "<div>".repeat(100_000)],
    ["formatting in formatting", "<b>".repeat(100_000)],
    ["angle brackets", "<".repeat(500_000)],
    ["ampersands", "&".repeat(200_000)],
    ["rows", `<table>${"<tr><td>a<td>b".repeat(20_000)}`],
  ])("%s", (_, source) => {
    const begin = performance.now();
    fromHtml(source);
    expect(performance.now() - begin).toBeLessThan(4_000);
  });

  test("a page nested too deep says so", () => {
    expect(fromHtml("<div>".repeat(1000)).fault?.message).toBe(
      "The page nests its elements more than 400 deep; it was read as plain text.",
    );
  });
});
