/** The founding family in parallel columns, and what it shares. Expectations were written from the printed texts. */
import { equivalences, synopsis, template } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { corpusText } from "./support/corpus.ts";

const british = corpusText("us-uk-1942");
const chinese = corpusText("us-china-1942");
const soviet = corpusText("us-ussr-1942");
const table = synopsis([british, chinese, soviet]);
const rowAt = (locus: string) => table.rows.find(({ cells }) => cells[2]?.loci.includes(locus));

describe("the synopsis of the three agreements", () => {
  test("has a row for each clause, and three texts in all but two", () => {
    const loci = table.rows.map(({ cells }) => cells.map((cell) => cell.loci.join("+") || "–").join(" "));
    const articles = ["1", "2", "3", "4", "5", "6"].map((n) => `art_${n}__al_1__cl_1`);
    const seventh = ["al_1__cl_1", "al_1__cl_2", "al_1__cl_3", "al_1__cl_4", "al_2__cl_1"].map(
      (n) => `art_7__${n}`,
    );
    const eighth = ["art_8__al_1__cl_1", "art_8__al_1__cl_2"];
    expect(loci).toEqual([
      "title title –",
      "rec_1 rec_1 rec_1",
      "– rec_2 rec_2",
      "rec_2 rec_3 rec_3",
      "rec_3 rec_4 rec_4",
      "rec_4 rec_5 rec_5",
      "rec_5 rec_6 rec_6",
      ...["formula", ...articles, ...seventh, ...eighth, "testimonium__cl_1", "sig_1", "sig_2"].map((locus) =>
        [locus, locus, locus].join(" "),
      ),
    ]);
    expect(table.unplaced).toEqual([]);
  });

  test("does not count the title that our Soviet copy lacks", () => {
    const [title] = table.rows;
    expect(title?.cells.map(({ lacuna }) => lacuna)).toEqual([false, false, true]);
    expect([title?.share, title?.equal, title?.weight]).toEqual(["all", true, "formal"]);
  });

  test("shows that the British agreement has no second recital", () => {
    const row = rowAt("rec_2");
    expect(row?.cells.map(({ text }) => text === null)).toEqual([true, false, false]);
    expect([row?.share, row?.weight]).toEqual(["most", "substantive"]);
  });

  test("shows that only the Soviet Article VII says who adhered to the principles", () => {
    const row = rowAt("art_7__al_1__cl_4");
    const adhered = row?.cells.map(({ text }) => text?.includes("were adhered to"));
    expect(adhered).toEqual([false, false, true]);
    expect(row?.weight).toBe("substantive");
  });

  test("groups the texts by what they say", () => {
    const groups = (locus: string) => rowAt(locus)?.readings.map(({ sigla }) => [...sigla].sort());
    expect(groups("art_2__al_1__cl_1")).toEqual([["us-china-1942", "us-uk-1942", "us-ussr-1942"]]);
    expect(groups("art_1__al_1__cl_1")).toEqual([["us-china-1942", "us-ussr-1942"], ["us-uk-1942"]]);
    expect(groups("rec_4")).toEqual([["us-china-1942", "us-uk-1942"], ["us-ussr-1942"]]);
    expect(groups("art_7__al_1__cl_4")).toHaveLength(3);
  });

  test("finds nothing moved", () => {
    expect(table.rows.filter(({ transposed }) => transposed)).toEqual([]);
  });

  test("is the same under every order of the three", () => {
    const plain = ({ rows }: typeof table) =>
      rows.map((row) => ({ ...row, cells: [...row.cells].sort((x, y) => (x.siglum < y.siglum ? -1 : 1)) }));
    const orders = [
      [british, soviet, chinese],
      [chinese, british, soviet],
      [chinese, soviet, british],
      [soviet, british, chinese],
      [soviet, chinese, british],
    ];
    for (const order of orders) expect(plain(synopsis(order))).toEqual(plain(table));
  }, 60_000);
});

describe("the template of the three agreements", () => {
  const shared = template([british, chinese, soviet]);
  const textAt = (locus: string): string | undefined =>
    shared.clauses.find(({ loci }) => loci.includes(locus))?.text;

  test("has slots where each names its own party, signatory, office and date", () => {
    expect(textAt("art_2__al_1__cl_1")).toBe(
      "The Government of ⟨party⟩ will continue to contribute to the defense of the United States of America and the strengthening thereof and will provide such articles, services, facilities or information as it may be in a position to supply.",
    );
    expect(textAt("testimonium__cl_1")).toBe("Signed and sealed at Washington in duplicate this ⟨date⟩.");
    expect(textAt("sig_1")).toBe("For the Government of the United States of America: ⟨signatory⟩ ⟨office⟩");
    expect(textAt("sig_2")).toBe("For the Government of ⟨party⟩: ⟨signatory⟩ ⟨office⟩");
  });

  test("says what each member puts into a slot", () => {
    const closing = shared.clauses.find(({ loci }) => loci.includes("testimonium__cl_1"));
    const slots = closing?.parts.flatMap(({ slot }) => slot ?? []) ?? [];
    const readings = slots.map(({ kind, readings: found }) => [
      kind,
      ...found.map(({ siglum, text }) => `${siglum}: ${text}`).sort(),
    ]);
    expect(readings).toEqual([
      [
        "date",
        "us-china-1942: second day of June, 1942",
        "us-uk-1942: 23rd day of February 1942",
        "us-ussr-1942: eleventh day of June, 1942",
      ],
    ]);
  });

  test("keeps the name of a third State as a word", () => {
    expect(textAt("art_7__al_1__cl_4")).toContain("the Prime Minister of the United Kingdom");
  });

  test("lists where each member departs", () => {
    const departures = (siglum: string) =>
      shared.departures
        .filter((one) => one.siglum === siglum && one.weight === "substantive")
        .map(({ clause, kind, reading, template: words }) => [
          shared.clauses[clause]?.loci[0],
          kind,
          (reading ?? words ?? "").split(" ").slice(0, 4).join(" "),
        ]);
    expect(departures("us-uk-1942")).toEqual([["rec_2", "omission", "And whereas the Governments"]]);
    expect(departures("us-china-1942")).toEqual([]);
    expect(departures("us-ussr-1942")).toEqual([
      ["rec_2", "addition", "the basic principles of"],
      ["art_7__al_1__cl_4", "addition", "the basic principles of"],
    ]);
  });

  test("says which clauses all share in the same words", () => {
    const common = shared.clauses.filter(
      ({ share, differing, lacking }) => share === "all" && differing.length + lacking.length === 0,
    );
    expect([common.length, shared.clauses.length]).toEqual([17, 24]);
  });
});

test("the table of equivalences of the British and the Soviet agreement has one new recital", () => {
  const { rows } = equivalences(british, soviet);
  expect(rows.filter(({ kind }) => kind !== "same").map(({ kind, comparand }) => [kind, comparand])).toEqual([
    ["new", [{ locus: "rec_2" }]],
  ]);
  expect(
    rows
      .filter(({ unit }) => unit === "article")
      .map(({ base, comparand }) => [base[0]?.label, comparand[0]?.label]),
  ).toEqual(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"].map((n) => [`ARTICLE ${n}`, `ARTICLE ${n}`]));
});
