/**
 * Texts made to be slow. The work may grow with the text and no faster: four times the text takes about four times the
 * processor's time, which unlike the clock does not count what other programs do meanwhile.
 */
import { describe, expect, test } from "vitest";
import { readTreaty } from "./read-treaty.ts";
import type { SourceFormat } from "./source/detect-format.ts";

const short = 20_000;
const long = 4 * short;
/** Four is linear; the rest is room for the measurement. The square would be sixteen. */
const mostGrowth = 9;
/** Below this the measurement says nothing, in milliseconds. */
const leastTime = 150;

function fill(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** The same with a number that rises. */
function count(pattern: (n: number) => string, length: number): string {
  let text = "";
  for (let n = 1; text.length < length; n++) text += pattern(n);
  return text;
}

/** Processor time in milliseconds, the less of two readings. */
function timeOf(text: string, format: SourceFormat): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    readTreaty(text, { format });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const attacks: Readonly<Record<string, (length: number) => string>> = {
  "one character": (n) => fill("a", n),
  spaces: (n) => fill(" ", n),
  "form feeds between tabs": (n) => fill("\t\t\t\t\f", n),
  brackets: (n) => fill("(", n),
  "the word Article": (n) => fill("Article ", n),
  "one heading again and again": (n) => fill("Article 1\n\n", n),
  "headings that rise": (n) => count((i) => `Article ${i}\n`, n),
  "headings glued to one another": (n) => count((i) => `.article ${i}the`, n),
  "letters set apart": (n) => fill("A R T I C L E ", n),
  sections: (n) => fill("Section 1\n", n),
  "items of one row": (n) => fill("(a)\n", n),
  "items in one another": (n) => fill("(a) (i) (A) (1) ", n),
  "page numbers": (n) => fill("- 1 -\n", n),
  "running heads": (n) => count((i) => `Treaty on Railways ${i}\nText.\nText.\n`, n),
  "names of series": (n) => count((i) => `${i} United Nations — Treaty Series `, n),
  "pages in brackets": (n) => fill("[Page 1] ", n),
  "opening quotation marks": (n) => fill("“Article 5\n", n),
  "amending formulae": (n) => fill("shall read as follows:\nArticle 5\n", n),
  "entries of contents": (n) => `CONTENTS\n${fill("Article 1 ..... 3\n", n)}`,
  "closing words": (n) => fill("in witness whereof, ", n),
  recitals: (n) => `TREATY\n\n${fill("Considering;Considering.", n)}\n\nArticle 1\n\nText.`,
  numerals: (n) => fill("I.\n\nThe Parties agree.\n\n", n),
  "Chinese headings": (n) => fill("第一条", n),
  signatures: (n) => fill("For the State:\n", n),
};

const markup: Readonly<Record<string, readonly [SourceFormat, (length: number) => string]>> = {
  "elements in elements": ["html", (n) => fill("<div>", n)],
  "elements without end": ["html", (n) => fill("<p>", n)],
  "quotations in quotations": ["markdown", (n) => fill("> ", n)],
  "rows of tables": ["markdown", (n) => fill("|a|\n", n)],
  "headings in one line of a page": ["html", (n) => count((i) => `Article ${i}\n\nText.\n\n`, n)],
  "divisions in divisions": ["tei", (n) => `<TEI>${fill("<div>", n)}`],
};

describe("work grows with the text and no faster", () => {
  const all = [
    ...Object.entries(attacks).map(([name, make]) => [name, "plain" as SourceFormat, make] as const),
    ...Object.entries(markup).map(([name, [format, make]]) => [name, format, make] as const),
  ];
  test.each(all)("%s (%s)", { timeout: 120_000 }, (_name, format, make) => {
    const first = timeOf(make(short), format);
    const second = timeOf(make(long), format);
    if (second < leastTime) return;
    expect(second / Math.max(first, leastTime / mostGrowth)).toBeLessThan(mostGrowth);
  });
});
