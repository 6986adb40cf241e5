import { readTreaty } from "@treatydiff/core";
import { synopsis, template } from "@treatydiff/diff";
import { expect, test } from "vitest";
import { synopsisToHtmlParts } from "./synopsis-to-html.ts";
import { synopsisToMarkdown } from "./synopsis-to-markdown.ts";
import { synopsisToText } from "./synopsis-to-text.ts";
import { templateToMarkdown, templateToText } from "./template-page.ts";

const treaty = (siglum: string, country: string, second: string) =>
  readTreaty(
    `TREATY BETWEEN THE KINGDOM OF NORWAY AND THE ${country.toUpperCase()}

The Kingdom of Norway and the ${country} have agreed as follows:

ARTICLE I

The Kingdom of Norway shall deliver timber and salt to the ${country} every year.

ARTICLE II

${second}
`,
    { siglum },
  );

const peaceful = "All disputes shall be settled by peaceful means before the Permanent Court.";
const texts = [
  treaty("norway-chile", "Republic of Chile", peaceful),
  treaty("norway-peru", "Republic of Peru", peaceful),
  treaty("norway-siam", "Kingdom of Siam", peaceful.replace("shall", "may")),
];
const trees = new Map(texts.map((one) => [one.data.siglum, one]));

test("a synopsis in text shows each clause once, and under it what the others have", () => {
  const text = synopsisToText(synopsis(texts), { width: 72, texts: trees });
  expect(text).toContain("Synopsis of norway-chile, norway-peru and norway-siam\n═════");
  expect(text).toContain(`Article II
──────────

In the words of norway-chile and norway-peru (heaviest difference: may
bear on substance):

All disputes shall be settled by peaceful means before the Permanent
Court.

  - norway-siam has “may” for “shall” (may bear on substance: modality).
`);
  expect(text).toContain("This compares words, not legal effect.");
});

test("a synopsis in Markdown is a table with a column for each text", () => {
  const rows = synopsisToMarkdown(synopsis(texts), { texts: trees }).split("\n");
  expect(rows).toContain("| Place | norway-chile | norway-peru | norway-siam | Heaviest difference |");
  expect(rows).toContain(
    `| Article II | ${peaceful} | as norway-chile | ${peaceful.replace("shall", "may")} | may bear on substance |`,
  );
});

test("a synopsis in HTML has a row for each clause with its weight, and the changes in words", () => {
  const made = synopsis(texts);
  const { introduction, columns } = synopsisToHtmlParts(made, { texts: trees, idPrefix: "x." });
  expect(columns.match(/<tr id="x\.row-/gu)).toHaveLength(made.rows.length);
  expect(columns).toContain(
    '<th scope="row">Article II<span class="weight">may bear on substance</span></th>',
  );
  expect(columns).toContain("against <bdi>norway-chile</bdi>:<ul>");
  expect(columns).toContain("has “may” for “shall” (may bear on substance: modality)");
  expect(introduction).toContain("<dt><bdi>norway-siam</bdi></dt>");
  expect(introduction).toContain("This compares words, not legal effect.");
});

test("a synopsis in HTML escapes what stands in the texts", () => {
  const hostile = texts.map(({ data, ...tree }, i) => ({
    ...tree,
    data: { ...data, siglum: `<script>${i}</script>` },
  }));
  const { introduction, columns } = synopsisToHtmlParts(synopsis(hostile));
  expect(introduction + columns).not.toContain("<script");
  expect(columns).toContain("&lt;script&gt;0&lt;/script&gt;");
});

test("a template shows the slots, what stands in them, and the departures", () => {
  const text = templateToText(template(texts), { width: 72, texts: trees });
  expect(text).toContain("  - ⟨party⟩: norway-chile “the Republic of Chile”; norway-peru “the");
  expect(text).toContain("The Kingdom of Norway shall deliver timber and salt to ⟨party⟩ every\nyear.");
  expect(text).toContain("  - norway-siam has “may” for “shall” (may bear on substance: modality).");
});

test("a template in Markdown holds the same words", () => {
  const markdown = templateToMarkdown(template(texts));
  expect(markdown).toContain(
    "## What stands in the slots\n\n- ⟨party⟩: norway-chile “the Republic of Chile”",
  );
  expect(markdown).toContain("- norway-siam has “may” for “shall” (may bear on substance: modality).");
});

test("what a text brings along obeys no terminal and no renderer", () => {
  const hostile = treaty("a\u001b[2J<b>", "Republic of Chile", `${peaceful} <script>x</script> | \u202e`);
  const made = [hostile, texts[1] ?? hostile];
  const printed = [synopsisToText(synopsis(made)), templateToText(template(made))].join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(printed).not.toMatch(/[\u001b\u202e]/u);
  const markdown = [synopsisToMarkdown(synopsis(made)), templateToMarkdown(template(made))].join("");
  expect(markdown).not.toMatch(/<script|<b>|\u202e/u);
});
