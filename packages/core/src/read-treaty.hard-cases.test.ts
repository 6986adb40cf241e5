/**
 * Hard cases with the right answer: the articles that a careful reader finds, in order, with the titles that are printed.
 * All texts were written for this file after the forms of real treaties.
 */
import { describe, expect, test } from "vitest";
import type { TreatyNode } from "./model/nodes.ts";
import { readTreaty } from "./read-treaty.ts";
import { walk } from "./tree/walk.ts";

function nodes(text: string, type: TreatyNode["type"]): TreatyNode[] {
  const found: TreatyNode[] = [];
  walk(readTreaty(text, { format: "plain" }), (node) => {
    if (node.type === type) found.push(node);
  });
  return found;
}

function articles(text: string): string {
  return nodes(text, "article")
    .map((node) => (node.type === "article" ? (node.number ?? "?") : ""))
    .join(" ");
}

function codes(text: string): string[] {
  return readTreaty(text, { format: "plain" }).data.problems.map(({ code }) => code);
}

const body = "The Parties shall consult one another.";
/** Headings with a text under each. */
const under = (...headings: string[]): string => headings.map((one) => `${one}\n\n${body}`).join("\n\n");

describe("headings of articles", () => {
  test.each<[string, string, string]>([
    ["Roman and Arabic", under("ARTICLE I", "Article 2.", "Art. 3", "ART. IV."), "1 2 3 4"],
    ["words", under("Article the first", "Article the second"), "1 2"],
    ["the number before the word", under("First Article", "Second Article", "Third Article"), "1 2 3"],
    ["German words", under("Erster Artikel", "Zweiter Artikel"), "1 2"],
    ["French", under("Article premier", "Article 2", "Article 2 bis", "Article 3"), "1 2 2bis 3"],
    ["Spanish", under("Artículo 1°", "Artículo 2°", "ARTICULO TERCERO"), "1 2 3"],
    ["Portuguese", under("Artigo 1.º", "Artigo 2.º"), "1 2"],
    ["Italian", under("Articolo 1", "Articolo 2"), "1 2"],
    ["Dutch", under("Artikel 1", "Artikel 2"), "1 2"],
    ["Russian", under("Статья 1", "Статья 2"), "1 2"],
    ["Chinese", "第一条\n\n缔约双方同意。\n\n第二条\n\n本协定自签字之日起生效。", "1 2"],
    ["rules", under("Rule 44", "Rule 44bis", "Rule 44ter"), "44 44bis 44ter"],
    ["regulations", under("Regulation V/1-1", "Regulation V/1-2", "Regulation VI/1"), "V/1-1 V/1-2 VI/1"],
    [
      "late suffixes",
      under("Article 44", "Article 44 quater", "Article 44quinquies", "Article 44nonies"),
      "44 44quater 44quinquies 44nonies",
    ],
    ["letters", under("Article 2A", "Article 2B", "Article 3"), "2a 2b 3"],
    [
      "letters that are Roman numerals too",
      under("Article A", "Article B", "Article C", "Article D"),
      "a b c d",
    ],
    ["chapters in the number", under("Article 1.1", "Article 1.2", "Article 2.1"), "1.1 1.2 2.1"],
    ["a prefix", under("Article I-1", "Article I-2", "Article II-61"), "I-1 I-2 II-61"],
    ["one article", under("Article unique"), "unique"],
    ["the last one", under("Article 7", "Final Article"), "7 final"],
    ["sections instead of articles", under("Section 1", "Section 2", "Section 3"), "1 2 3"],
    ["paragraphs instead of articles", under("§ 1.", "§ 2.", "§ 3."), "1 2 3"],
    [
      "ordinals instead of articles",
      "PRIMERO.- Las Partes acuerdan. SEGUNDO.- El artículo primero. TERCERO.- Entra en vigor.",
      "1 2 3",
    ],
    ["the number on the next line", "ARTICLE\nI\n\nThe Parties agree.\n\nARTICLE\nII\n\nThey agree.", "1 2"],
    ["restarts", under("PART I", "Article 1", "Article 2", "PART II", "Article 1", "Article 2"), "1 2 1 2"],
    ["gaps", under("Article 1", "Article 2", "Article 5"), "1 2 5"],
    [
      "Windows line ends and a byte-order mark",
      `\ufeff${under("Article 1", "Article 2").replace(/\n/gu, "\r\n")}`,
      "1 2",
    ],
    ["old Macintosh line ends", under("Article 1", "Article 2").replace(/\n/gu, "\r"), "1 2"],
    ["non-breaking spaces", under("Article\u00a01", "Article\u00a02"), "1 2"],
  ])("%s", (_name, text, wanted) => {
    expect(articles(text)).toBe(wanted);
  });
});

describe("prints that have lost their line breaks", () => {
  test("headings glued to their titles and paragraphs", () => {
    const text =
      "ARTICLE 11entry into force1. this treaty enters into force.2. it stays in force ARTICLE 12denunciation1. any party may denounce article 11.2. denunciation takes effect";
    expect(articles(text)).toBe("11 12");
    expect(nodes(text, "paragraph")).toHaveLength(4);
    expect(nodes(text, "article")[0]).toMatchObject({ title: "entry into force" });
  });

  test("termination is no ter, and a paragraph's number no part of the article's", () => {
    expect(articles("ARTICLE 13termination1. it ends. ARTICLE 14.1) it begins.2) it goes on")).toBe("13 14");
  });

  test("references in the same line are none", () => {
    const text =
      "ARTICLE 1: SCOPE 1. Consistent with Article XXIV of the General Agreement, it applies. ARTICLE 2: GOODS 1. Nothing in Article 17 shall apply.";
    expect(articles(text)).toBe("1 2");
  });
});

describe("what is no heading", () => {
  test.each<[string, string, string]>([
    [
      "a reference that begins a block",
      `${under("Article 1")}\n\nArticle 5 of the Treaty shall apply.\n\n${under("Article 2")}`,
      "1 2",
    ],
    [
      "a wrapped reference",
      `Article 1\n\nThis applies in accordance with\nArticle 9\nof the Treaty.\n\n${under("Article 2")}`,
      "1 2",
    ],
    [
      "this Article first applies",
      under("Article 1").replace(body, "From the day on which this Article first applies to it."),
      "1",
    ],
    [
      "a table of contents",
      `Contents\n\nArticle 1 Scope .... 2\n\nArticle 2 Duty .... 3\n\n${under("Article 1", "Article 2")}`,
      "1 2",
    ],
    [
      "contents without a title",
      `Article 1 Scope\nArticle 2 Duty\nArticle 3 End\n\nThe Parties,\n\n${under("Article 1", "Article 2", "Article 3")}`,
      "1 2 3",
    ],
    [
      "a quoted article",
      `${under("Article 1").replace(body, "Article 5 shall be replaced by the following:")}\n\n“Article 5\n\nThe Court sits in private.”\n\n${under("Article 2")}`,
      "1 2",
    ],
    [
      "a quoted article without marks",
      `Article 1\n\nArticle 5 of the Convention shall read as follows:\n\nArticle 5\n\nThe Court sits.\n\n${under("Article 2", "Article 3")}`,
      "1 2 3",
    ],
  ])("%s", (_name, text, wanted) => {
    expect(articles(text)).toBe(wanted);
  });

  test("several articles that are inserted without quotation marks", () => {
    const text = `Article 1\n\nThe following Articles shall be inserted after Article 5:\n\n${under("Article 5 bis", "Article 5 ter", "Article 2")}`;
    expect(articles(text)).toBe("1 2");
  });

  test("the quoted heading belongs to a quotation", () => {
    const text =
      "Article 1\n\nThe following Article 3a shall be inserted:\n\n‘Article 3a\n\n1. It acts.\n\n2. It stops.’.\n\nArticle 2\n\nIt is in force.";
    expect(articles(text)).toBe("1 2");
    const [quotation] = nodes(text, "quotation");
    expect(quotation).toMatchObject({ locus: "art_1__qstr_1" });
    expect(nodes(text, "paragraph").map(({ locus }) => locus)).toEqual([
      "art_1__qstr_1__para_1",
      "art_1__qstr_1__para_2",
    ]);
  });
});

describe("what a scan confuses", () => {
  test("letters in the word", () => {
    const text = under("ARTICLE 1", "ARTlCLE 2", "ARTICIE 3");
    expect(articles(text)).toBe("1 2 3");
    expect(codes(text).filter((code) => code === "heading-assumed")).toHaveLength(2);
  });

  test("Roman numerals read as figures, by the run of the numbers", () => {
    expect(articles(under("Article I", "Article 11", "Article 111", "Article 1V", "Article V"))).toBe(
      "1 2 3 4 5",
    );
    expect(articles(under("ARTICLE V", "ARTICLE VI", "ARTICLE VI 1.", "ARTICLE VIII"))).toBe("5 6 7 8");
    expect(articles(under("Article 10", "Article 11", "Article 12"))).toBe("10 11 12");
    expect(articles(under("ARTICLE I.", "ARTICLE H.", "ARTICLE III."))).toBe("1 2 3");
    expect(articles(under("ARTICLE VI.", "ARTICLE VIL", "ARTICLE VIII."))).toBe("6 7 8");
    expect(articles(under("Article1", "Article2", "Article11"))).not.toContain(" 3");
  });
});

describe("rows of items", () => {
  const loci = (text: string): string[] =>
    [...nodes(text, "paragraph"), ...nodes(text, "point")].map(({ locus }) => locus).sort();

  test("i is a letter after h and a numeral before ii", () => {
    const letters = "Article 1\n\nThe Parties:\n\n(g) buy;\n\n(h) sell;\n\n(i) rent;\n\n(j) lend.";
    expect(nodes(letters, "point").map((node) => node.locus.split("__").length)).toEqual([3, 3, 3, 3]);
    const numerals =
      "Article 1\n\n1. They:\n\n(a) buy:\n\n(i) bread;\n\n(ii) wine;\n\n(b) sell.\n\n2. They rest.";
    expect(loci(numerals)).toEqual([
      "art_1__para_1",
      "art_1__para_1__point_a",
      "art_1__para_1__point_a__point_i",
      "art_1__para_1__point_a__point_ii",
      "art_1__para_1__point_b",
      "art_1__para_2",
    ]);
  });

  test("items in one line", () => {
    expect(
      loci("Article 1\n\nEach Party undertakes: (a) to buy; (b) to sell; and (c) to rest."),
    ).toHaveLength(3);
    expect(loci("Article 1\n\nSub-paragraphs (b), (c) or (d) of paragraph 2 apply.")).toEqual([]);
  });

  test("a missing item is reported, the others keep their letters", () => {
    const text = "Article 1\n\nThey:\n\n(a) buy;\n\n(c) sell;\n\n(d) rest.";
    expect(loci(text).map((locus) => locus.at(-1))).toEqual(["a", "c", "d"]);
    expect(codes(text)).toContain("item-missing");
  });
});

describe("around the articles", () => {
  test("sections inside articles are their numbered blocks", () => {
    const text =
      "Article I\n\nThe Fund acts.\n\nArticle II\n\nSection 1. Original members\n\nThey are listed.\n\nSection 2. Other members\n\nThey are admitted.\n\nArticle III\n\nSection 1. Quotas\n\nThey are paid.";
    expect(articles(text)).toBe("1 2 3");
    expect(nodes(text, "paragraph").map(({ locus }) => locus)).toEqual([
      "art_2__para_1",
      "art_2__para_2",
      "art_3__para_1",
    ]);
  });

  test("divisions with titles in the next block, and without numbers", () => {
    const text = `CHAPTER I\n\nGeneral Provisions\n\n${under("Article 1")}\n\nFINAL CLAUSES\n\n${under("Article 2")}`;
    expect(nodes(text, "division").map(({ locus }) => locus)).toEqual(["chp_1", "division_1"]);
    expect(nodes(text, "division")[0]).toMatchObject({ title: "General Provisions" });
  });

  test("titles on the line, after a dash, and on the next line", () => {
    const text =
      "Article 1 – Scope\n\nIt applies.\n\nArticle 2. Terms.—The word duty has its meaning.\n\nArticle 3\nEntry into Force\n1. It enters into force.\n2. It stays.";
    expect(nodes(text, "article").map((node) => (node.type === "article" ? node.title : ""))).toEqual([
      "Scope",
      "Terms",
      "Entry into Force",
    ]);
  });

  test("recitals glued to one another", () => {
    const text = `TREATY OF PEACE\n\nThe States,Considering the Charter,Recognizing the rights of man,\n\nHave agreed as follows:\n\n${under("Article 1")}`;
    expect(nodes(text, "recital")).toHaveLength(2);
  });

  test("a protocol after the signatures is something attached", () => {
    const text = `${under("Article 19")}\n\nFait à Paris, le 20 mars 1883.\n\nProtocole de clôture.\n\nAu moment de signer:\n\n1°. Les mots.\n\n3bis°. Le breveté.`;
    expect(articles(text)).toBe("19");
    expect(nodes(text, "annex")).toHaveLength(1);
    expect(nodes(text, "paragraph")).toHaveLength(2);
  });

  test("a signature tells party, name and office", () => {
    const text = `${under("Article 1")}\n\nDone at Rome, 4 May 1950.\n\nFor the Government of the French Republic:\n\nJEAN MARTIN\nMinister for Foreign Affairs`;
    expect(nodes(text, "signature")).toMatchObject([
      {
        party: "For the Government of the French Republic",
        name: "JEAN MARTIN",
        office: "Minister for Foreign Affairs",
      },
    ]);
  });

  test("an essay around the treaty is editorial", () => {
    const essay =
      "In that year the war had lasted long, and the two governments had exchanged many letters about the supplies that each of them hoped to send. "
        .repeat(2)
        .trim();
    const text = `Mutual Aid Agreement\n\n${essay}\n\n${essay}\n\nDocument\n\nWhereas they declare;\n\nThey have agreed as follows:\n\n${under("Article 1")}\n\nFor the Government of France:\n\nJEAN MARTIN\nMinister of State.\n\nGlossary\n\n${essay}\n\n${essay}`;
    expect(nodes(text, "editorial").map((node) => (node.type === "editorial" ? node.role : ""))).toEqual(
      Array.from({ length: 6 }, () => "surrounding"),
    );
    expect(nodes(text, "signature")).toHaveLength(1);
  });

  test("RTF is refused and kept", () => {
    const text = "{\\rtf1\\ansi\nARTICLE 1\\\nThe Parties agree.}";
    expect(articles(text)).toBe("");
    expect(codes(text)).toContain("markup-unreadable");
  });
});

describe("the rest of a heading's line", () => {
  const titles = (text: string): (string | undefined)[] =>
    nodes(text, "article").map((node) => (node.type === "article" ? node.title : undefined));
  test.each<[string, string]>([
    ["a finite verb", "No subject of Arland shall be delivered to the\nPower that claims him."],
    ["a word that asks for more", "The ships of both\nCrowns are free."],
    ["small letters on the next line", "The ships of Arland\nare free."],
    ["a number that counts on the next line", "Arland pays Borland\n5,000,000 dollars in gold."],
    ["the mark of a paragraph", "1) State A pays\n\n2) State B accepts."],
    ["capitals", "NO SUBJECT OF ARLAND SHALL BE DELIVERED TO THE\nPOWER THAT CLAIMS HIM."],
    ["French", "Les sujets de l'Arland pourront commercer\nPartout."],
  ])("is no title but a sentence: %s", (_, words) => {
    const text = `ARTICLE I. Peace\n\n${body}\n\nARTICLE II. ${words}\n\nARTICLE III. Trade\n\n${body}`;
    expect(titles(text)).toEqual(["Peace", undefined, "Trade"]);
    const [, second] = nodes(text, "article");
    expect(
      second?.type === "article" && second.children[0]?.type === "heading" && second.children[0].value,
    ).toMatch(/^ARTICLE II\.$/u);
  });

  test.each([
    "Goods that may be returned",
    "Cases in which aid is due",
    "Duties Under Annex A",
    "DUTIES UNDER ANNEX A",
    "Agreement of 4 May 1900",
  ])("is a title: %s", (title) => {
    const text = `ARTICLE I. Peace\n\n${body}\n\nARTICLE II. ${title}\n\n${body}`;
    expect(titles(text)).toEqual(["Peace", title]);
  });

  test("a sentence without a stop below a heading is no title", () => {
    expect(titles(`Article 1\n\nScope\n\n${body}\n\nArticle 2\n\nThe Parties shall part`)).toEqual([
      "Scope",
      undefined,
    ]);
  });
});

describe("the paragraph that names the parties", () => {
  const parties =
    "His Majesty the King of Arland, and the President of Borland, being desirous of peace, have named as their Plenipotentiaries A and B.";
  const article = `ARTICLE I\n\n${body}`;
  test.each<[string, string]>([
    ["after a title", `TREATY OF PEACE\n\n${parties}\n\n${article}`],
    ["without a title", `${parties}\n\n${article}`],
    ["before recitals", `TREATY OF PEACE\n\n${parties}\n\nWhereas war is dear;\n\n${article}`],
  ])("stands in the preamble: %s", (_, text) => {
    const treaty = readTreaty(text, { format: "plain" });
    const preamble = treaty.children.find(({ type }) => type === "preamble");
    expect(preamble?.type === "preamble" && preamble.children[0]).toMatchObject({
      type: "alinea",
      locus: "preamble__al_1",
      children: [{ locus: "preamble__al_1__cl_1", value: parties }],
    });
    expect(treaty.children.filter(({ type }) => type === "alinea")).toEqual([]);
    expect(treaty.data.problems).toEqual([]);
  });

  test("a text without articles has no preamble of alineas", () => {
    const treaty = readTreaty(`JOINT DECLARATION\n\nThe Parties met.\n\n${parties}`, { format: "plain" });
    expect(treaty.children.map(({ locus }) => locus)).toEqual(["title", "al_1", "al_2"]);
  });
});

test("two seals in one block are two signatures", () => {
  const text = `ARTICLE I\n\n${body}\n\nDone at Xtown, 4 May 1900.\n\n(L.S.) JOHN DOE\n(L.S.) JANE ROE\n`;
  expect(nodes(text, "signature").map((node) => "value" in node && node.value)).toEqual([
    "(L.S.) JOHN DOE",
    "(L.S.) JANE ROE",
  ]);
});
