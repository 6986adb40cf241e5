import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";
import { leaves } from "../tree/walk.ts";
import { type SourceText, toSourceOffset } from "./block.ts";
import type { SourceFormat } from "./detect-format.ts";
import { fromAkn } from "./from-akn.ts";
import { fromHtml } from "./from-html.ts";
import { fromMarkdown } from "./from-markdown.ts";
import { fromPlain } from "./from-plain.ts";
import { fromTei } from "./from-tei.ts";

const doors: Readonly<Record<SourceFormat, (source: string) => SourceText>> = {
  plain: fromPlain,
  markdown: fromMarkdown,
  html: fromHtml,
  akn: fromAkn,
  tei: fromTei,
};

/** Scraps of which treaties and their markup are made, so that the texts are odd in the ways that matter. */
const scraps = [
  ...'Article 1|ARTICLE II\n|The Parties agree.|1. |(a) |\n|\n\n|\r\n|\r| |\t|\f|\uFEFF|\u00A0|Whereas |; |IN WITNESS WHEREOF|# |## |> |- |3. |---\n|***|_|`|```\n|~~~|[^1]|[^1]: |[x](u)|![i](u)|[a]: u\n|| |a|b|\n|-|-|\n|\\*|\\|&amp;|&#150;|&copy|&|&nbsp;|&lol;|<b>|</b>|<i/>|<p>|</p>|<h2>|</h2>|<br>|<table>|<tr>|<td>|</td>|</table>|<script>|</script>|<style>x</style>|<!--|-->|<li>|<div>|</div>|<pre>\n|</pre>|<![CDATA[|]]>|<?x y?>|<sup><a href="#n">1</a></sup>|é|e\u0301|第一条|😀|\uD83D|\u0000|\u0001'.split(
    "|",
  ),
];
const xmlScraps = [
  ...'<article>|</article>|<num>Article 5</num>|<heading>Consuls</heading>|<paragraph>|</paragraph>|<p>|</p>|<content>|</content>|<alinea>|</alinea>|<point>|</point>|<list>|</list>|<item>|</item>|<recital>|</recital>|<preamble>|</preamble>|<conclusions>|</conclusions>|<body>|</body>|<note>n</note>|<head>|</head>|<div type="article" n="5">|</div>|<lb/>|<eol/>|<table>|<tr>|<td>|</td>|</tr>|</table>|words |&amp;|&#xe9;|\r\n|\n|  |<!-- c -->|<![CDATA[<x>]]>|<?treatydiff-character 0001?>|😀|<attachment>|</attachment>|<doc>|</doc>|<mainBody>|</mainBody>|<section>|</section>|<title>|</title>|<signed>|</signed>'.split(
    "|",
  ),
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
/** Well-formed by construction: elements are closed in order. */
const anyXml = fc.array(fc.constantFrom(...xmlScraps), { maxLength: 40 }).map((parts) => {
  const open: string[] = [];
  const out = parts.map((part) => {
    const tag = /^<(\/?)(\w+)[^>]*?(\/?)>$/u.exec(part);
    if (tag === null || tag[3] === "/") return part;
    if (tag[1] === "") open.push(tag[2] ?? "");
    else if (open.at(-1) !== tag[2]) return "";
    else open.pop();
    return part;
  });
  return `<root>${out.join("")}${open
    .reverse()
    .map((name) => `</${name}>`)
    .join("")}</root>`;
});

/** The law of a door: blocks in order, only white space outside them, places that never go back. */
function expectCovered(source: string, { blocks }: SourceText): void {
  let covered = 0;
  for (const { span, text, segments } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(covered);
    expect(source.slice(covered, span.start).trim()).toBe("");
    expect(span.end).toBeGreaterThan(span.start);
    let last = span.start;
    for (let i = 0; i < text.length; i++) {
      const at = toSourceOffset(segments, i);
      expect(at).toBeGreaterThanOrEqual(last);
      expect(at).toBeLessThan(span.end);
      last = at;
    }
    covered = span.end;
  }
  expect(source.slice(covered).trim()).toBe("");
}

describe("every door covers any text", () => {
  for (const [format, door] of Object.entries(doors)) {
    test(format, () => {
      const text = format === "akn" || format === "tei" ? fc.oneof(anyXml, anyText) : anyText;
      fc.assert(
        fc.property(text, (source) => expectCovered(source, door(source))),
        { numRuns: 200 },
      );
    }, 30_000);
  }
});

describe("the leaves of the tree cover the source of every door", () => {
  for (const format of ["html", "akn", "tei", "markdown"] as const) {
    test(format, () => {
      const text = format === "akn" || format === "tei" ? anyXml : anyText;
      fc.assert(
        fc.property(text, (source) => {
          let covered = 0;
          for (const { position } of leaves(readTreaty(source, { format }))) {
            expect(position.start.offset).toBeGreaterThanOrEqual(covered);
            expect(source.slice(covered, position.start.offset).trim()).toBe("");
            covered = position.end.offset;
          }
          expect(source.slice(covered).trim()).toBe("");
        }),
        { numRuns: 150 },
      );
    }, 30_000);
  }
});

describe("a byte order mark", () => {
  test.each<[SourceFormat, string]>([
    ["markdown", "\uFEFF# Treaty\n\n## ARTICLE I\n\nThe *Parties* agree.\n"],
    ["markdown", "\uFEFF---\nsiglum: abc\n---\n# Treaty\n\nARTICLE I\n\nThe *Parties* agree.\n"],
    ["plain", "\uFEFFTreaty\n\nARTICLE I\n\nThe Parties agree.\n"],
    ["html", "\uFEFF<h1>Treaty</h1><h2>ARTICLE I</h2><p>The Parties agree.</p>"],
    ["html", "\uFEFF<!doctype html><html><body><h1>Treaty</h1><p>The Parties agree.</p></body></html>"],
    ["tei", "\uFEFF<TEI><text><body><head>Treaty</head><p>The Parties agree.</p></body></text></TEI>"],
  ])("shifts no position in %s", (format, source) => {
    const treaty = readTreaty(source, { format });
    expect(treaty.data.problems.map(({ code }) => code)).not.toContain("markup-unreadable");
    const first: string[] = [];
    for (const leaf of leaves(treaty)) {
      const from = leaf.segments?.[0]?.[1] ?? leaf.position.start.offset;
      first.push(leaf.value);
      expect(source.slice(from, from + 3)).toBe(leaf.value.slice(0, 3));
    }
    expect(first).toContain("Treaty");
    expectCovered(source, doors[format](source));
  });
});
