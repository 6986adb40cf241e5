/**
 * Forms of headings met in treaties of other centuries and languages and in copies that lost their line breaks, each in
 * the smallest text that shows it. All texts were written for this file.
 */
import { describe, expect, test } from "vitest";
import { readTreaty } from "./read-treaty.ts";
import { walk } from "./tree/walk.ts";

/** The numbers of the articles in order. */
function articles(text: string): string {
  const found: string[] = [];
  walk(readTreaty(text, { format: "plain" }), (node) => {
    if (node.type === "article") found.push(node.number ?? "?");
  });
  return found.join(" ");
}

const body = "The Parties shall consult one another.";
const under = (...headings: string[]): string => headings.map((one) => `${one}\n\n${body}`).join("\n\n");

test("a colon for the point of “Art.” in manuscripts", () =>
  expect(articles(under("Art: 1.", "Art: 2."))).toBe("1 2"));

describe("headings in further languages", () => {
  test.each<[string, string[]]>([
    ["Slovak", ["Článok 1", "Článok 2"]],
    ["Slovene", ["Člen 1", "Člen 2"]],
    ["Croatian", ["Članak 1.", "Članak 2."]],
    ["Serbian", ["Члан 1.", "Члан 2."]],
    ["Greek", ["Άρθρο 1", "ΑΡΘΡΟ 2"]],
    ["Turkish", ["Madde 1", "Madde 2"]],
    ["Arabic", ["المادة 1", "المادة 2"]],
    ["Indonesian", ["Pasal 1", "Pasal 2"]],
    ["Finnish, the number first", ["1 artikla", "2 artikla"]],
    ["Hungarian, the number first", ["1. cikk", "2. cikk"]],
    ["Latvian, the number first", ["1. pants", "2. pants"]],
    ["Chinese in long signs", ["第一條", "第二條"]],
    ["Korean", ["제1조", "제2조"]],
  ])("%s", (_language, headings) => expect(articles(under(...headings))).toBe("1 2"));

  test("a reference to the first at the start of the second's text", () => {
    expect(articles("第一条\n締約国は協力する。\n第二条\n第一条の規定により、締約国は協議する。")).toBe(
      "1 2",
    );
  });

  test("a Spanish ninth is no abbreviation of number", () => {
    expect(articles(under("Artículo octavo", "Artículo noveno", "Artículo décimo"))).toBe("8 9 10");
  });
});

describe("numbers", () => {
  test.each<[string, string, string]>([
    ["a second and a third of an old print", under("Article 1st:", "Article 2d:", "Article 3d:"), "1 2 3"],
    ["a d among letters", under("Article 2b", "Article 2c", "Article 2d", "Article 3"), "2b 2c 2d 3"],
    ["the letters of a series", under("Article RL 101", "Article RL 102"), "RL101 RL102"],
    ["a bracket behind", `Art. 1) ${body}\n\nArt. 2) ${body}`, "1 2"],
    ["in a block of its own", `ARTICLE\n\n1\n\n${body}\n\nARTICLE\n\n2\n\n${body}`, "1 2"],
    ["none, and the word in a block of its own", `ARTICLE.\n\n${body}\n\nARTICLE.\n\n${body}`, "? ?"],
    ["the former number in brackets", under("Article 1 (ex Article 4)", "Article 2 (ex Article 5)"), "1 2"],
  ])("%s", (_what, text, found) => expect(articles(text)).toBe(found));
});

describe("numerals without a word", () => {
  test("alone on their lines, with sentences under them", () => {
    const of = (numeral: string): string => `${numeral}.\n${body}`;
    expect(articles(["I", "II", "III"].map(of).join("\n\n"))).toBe("1 2 3");
  });

  test("before their sentences, where articles are announced", () => {
    const listed = ["I", "II", "III"].map((numeral) => `${numeral}. ${body}`).join("\n\n");
    expect(articles(`They have agreed upon the following articles:\n\n${listed}`)).toBe("1 2 3");
    expect(articles(`They have agreed upon the following:\n\n${listed}`)).toBe("");
  });

  test("the heads of divisions are none", () => {
    const of = (numeral: string): string => `${numeral}.\nGeneral provisions\n\n1. ${body}`;
    expect(articles(["I", "II", "III"].map(of).join("\n\n"))).toBe("");
  });
});

describe("copies without line breaks", () => {
  test.each<[string, string, string]>([
    [
      "small letters, the number glued to the text",
      "les parties sont convenues: article premierles parties cooperent selon l'article 3.article 2le traite dure.article 3les navires sont libres.",
      "1 2 3",
    ],
    [
      "small letters, numerals glued to the text",
      "have agreed: article ithe parties consult under article ii.article iithe parties meet.article iiiany party may leave.article ivthis treaty lasts.",
      "1 2 3 4",
    ],
    [
      "small letters, ordinals",
      "han acordado: articulo primero: las partes cooperan.articulo segundo: lo dispuesto en el articulo primero rige.articulo tercero: el convenio dura.",
      "1 2 3",
    ],
    [
      "the word in capitals, numerals glued to the text",
      "the parties have agreed: ARTICLE ithe parties consult. ARTICLE iithe parties meet under article i. ARTICLE iiithe treaty lasts.",
      "1 2 3",
    ],
    ["numerals glued to titles", `ARTICLE Ipurposes\n${body}\n\nARTICLE IIdefinitions\n${body}`, "1 2"],
    [
      "a sentence that begins with a small letter by mistake",
      "The Parties agree: ARTICLE I Each Party consults. ARTICLE II the Parties meet. ARTICLE III The Treaty lasts.",
      "1 2 3",
    ],
    [
      "behind the title of a section in capitals",
      "hanno convenuto: PARTE I CLAUSOLE TERRITORIALI Articolo 1 I confini restano, salvo gli Articoli 2 e 4. Articolo 2 Le Parti cooperano.",
      "1 2",
    ],
  ])("%s", (_what, text, found) => expect(articles(text)).toBe(found));
});

describe("what is no article", () => {
  test("a list of articles of another treaty", () => {
    const list = "The following shall not apply:\nArticle 5 (Transit)\nArticle 6 (Dues)\nArticle 9 (Consuls)";
    expect(articles(`Article 1\n${list}\nArticle 2\n${body}`)).toBe("1 2");
  });

  test("a reservation to an article, and an annex behind it with articles of its own", () => {
    const treaty = under("Article 1", "Article 2", "Article 3");
    const reservation = "RESERVATIONS\n\nNorway\n\nArticle 2. Norway does not meet.";
    const annexed = `ADDITIONAL PROTOCOL\n\n${under("Article 1", "Article 2")}`;
    expect(articles(`${treaty}\n\n${reservation}\n\n${annexed}`)).toBe("1 2 3 1 2");
  });

  test("an article that bears the title Reservations, and those behind it", () => {
    expect(articles(`Article 1\n\nRESERVATIONS\n\n${body}\n\n${under("Article 2", "Article 3")}`)).toBe(
      "1 2 3",
    );
  });

  test("entries of a table of contents under the head of their column", () => {
    const contents = "Contents\n\nPart I\nGeneral\nArt.\n1 Definitions\n2 Transit";
    expect(
      articles(
        `${contents}\n\nPart I\nGeneral\n\nArticle 1\nDefinitions\n\n${body}\n\nArticle 2\nTransit\n\n${body}`,
      ),
    ).toBe("1 2");
  });
});

describe("other parts in glued prints", () => {
  /** The leaves of a type. */
  const leavesOf = (text: string, type: string): string[] => {
    const found: string[] = [];
    walk(readTreaty(text, { format: "plain" }), (node) => {
      if (node.type === type && "value" in node) found.push(node.value);
    });
    return found;
  };

  test("recitals and words of agreement in one block", () => {
    const text = `TREATY\n\nThe Parties.Convinced of the use of peace;Desiring to trade; andConsidering the sea.Have agreed as follows:\n\nArticle 1\n\n${body}`;
    expect(leavesOf(text, "recital")).toEqual([
      "Convinced of the use of peace;",
      "Desiring to trade; and",
      "Considering the sea.",
    ]);
    expect(leavesOf(text, "wordsOfAgreement")).toEqual(["Have agreed as follows:"]);
  });

  test("the undersigned agree behind the last recital", () => {
    const text = `TREATY\n\nWhereas it is right; The undersigned have agreed as follows:\n\nArticle 1\n\n${body}`;
    expect(leavesOf(text, "recital")).toEqual(["Whereas it is right;"]);
    expect(leavesOf(text, "wordsOfAgreement")).toEqual(["The undersigned have agreed as follows:"]);
  });

  test("small letters with a point", () => {
    expect(leavesOf("Article 1\n\nThe Parties:\n\na. meet;\n\nb.Talk.", "heading").slice(1)).toEqual([
      "a.",
      "b.",
    ]);
  });
});
