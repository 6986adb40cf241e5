import { readTreaty, type Treaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { synopsis } from "./synopsis.ts";
import type { Synopsis } from "./table.ts";

const sentences = [
  "The Parties shall maintain peace between them.",
  "They shall settle all disputes by peaceful means before the Permanent Court.",
  "Each Party shall notify the other of every loan above one million dollars within thirty days.",
  "Ships of war may not enter the harbours of the other Party without written consent of its government.",
  "Fishing vessels are exempt from tolls in the straits during the winter.",
  "Customs officers shall inspect the baggage of diplomatic couriers only in their presence.",
  "Coal, timber and salt shall be carried on the railways at the rates of the most favoured nation.",
  "Nationals of either Party may acquire land near the frontier for purposes of agriculture.",
];

const treaty = (siglum: string, ...articles: readonly string[]): Treaty =>
  readTreaty(articles.map((words, i) => `ARTICLE ${i + 1}\n\n${words}`).join("\n\n"), { siglum });

const clause = (...places: readonly number[]): readonly string[] => places.map((i) => sentences[i] ?? "");

/** "1 1 –": the article of each text in the row; "*" marks a cell that is moved. */
const grid = ({ rows }: Synopsis): readonly string[] =>
  rows.map(({ cells }) =>
    cells
      .map(({ loci, moved }) => {
        const places = loci.map((locus) =>
          locus.replace(/^art_|__al_1__cl_1$/gu, "").replace(/__al_1__cl_/u, "."),
        );
        return `${places.join("+") || "–"}${moved ? "*" : ""}`;
      })
      .join(" "),
  );

describe("the rows of a synopsis", () => {
  test("hold every clause of every text once", () => {
    const table = synopsis([
      treaty("a", ...clause(0, 1, 2)),
      treaty("b", ...clause(0, 2)),
      treaty("c", ...clause(0, 3, 2)),
    ]);
    expect(grid(table)).toEqual(["1 1 1", "2 – –", "– – 2", "3 2 3"]);
    expect(table.rows.map(({ share }) => share)).toEqual(["all", "one", "one", "all"]);
    expect(table.rows.map(({ weight }) => weight)).toEqual(["none", "substantive", "substantive", "none"]);
    expect(table.unplaced).toEqual([]);
  });

  test("follow the order of most texts; the clause that one has elsewhere is moved", () => {
    const table = synopsis([
      treaty("a", ...clause(0, 1, 2, 3)),
      treaty("b", ...clause(0, 2, 3, 1)),
      treaty("c", ...clause(0, 1, 2, 3)),
    ]);
    expect(grid(table)).toEqual(["1 1 1", "2 4* 2", "3 2 3", "4 3 4"]);
    expect(table.rows.map(({ transposed }) => transposed)).toEqual([false, true, false, false]);
  });

  test("keep together what one text adds", () => {
    const table = synopsis([treaty("a", ...clause(0, 1, 2, 7)), treaty("b", ...clause(0, 3, 4, 5, 7))]);
    const [first, ...inside] = grid(table);
    const last = inside.pop();
    expect([first, last]).toEqual(["1 1", "4 5"]);
    const runs = inside.map((row) => (row.endsWith("–") ? "a" : "b")).join("");
    expect(["aabbb", "bbbaa"]).toContain(runs);
  });

  test("hold the parts of a split clause side by side", () => {
    const whole =
      "This Agreement shall enter into force on the day of its signature at Geneva and shall remain in force for five years.";
    const parts =
      "This Agreement shall enter into force on the day of its signature at Geneva. It shall remain in force for five years.";
    const table = synopsis([
      treaty("a", sentences[3] ?? "", whole),
      treaty("b", sentences[3] ?? "", parts),
      treaty("c", sentences[3] ?? "", parts),
    ]);
    expect(grid(table)).toEqual(["1 1 1", "2 2+2.2 2+2.2"]);
  });

  test("give the reading that most share first, and each difference from it", () => {
    const table = synopsis([
      treaty("a", sentences[2]?.replace("shall", "may") ?? "", sentences[3] ?? ""),
      treaty("b", ...clause(2, 3)),
      treaty("c", ...clause(2, 3)),
    ]);
    const [row] = table.rows;
    expect(row?.readings.map(({ sigla }) => sigla)).toEqual([["b", "c"], ["a"]]);
    expect(row?.majority).toBe(true);
    expect(row?.equal).toBe(false);
    expect(row?.cells.map(({ reading }) => reading)).toEqual([1, 0, 0]);
    expect(
      row?.cells[0]?.differences.map(({ base, comparand, natures }) => [
        base?.text,
        comparand?.text,
        natures[0],
      ]),
    ).toEqual([["shall", "may", "modality"]]);
    expect(table.rows[1]?.equal).toBe(true);
  });

  test("exist for one text and for none", () => {
    expect(grid(synopsis([treaty("a", ...clause(0, 1))]))).toEqual(["1", "2"]);
    expect(synopsis([])).toMatchObject({ texts: [], rows: [], unplaced: [] });
  });

  test("hold the same text twice", () => {
    const twice = [treaty("a", ...clause(0, 1)), treaty("a", ...clause(0, 1))];
    expect(grid(synopsis(twice))).toEqual(["1 1", "2 2"]);
  });
});

describe("a synopsis", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("is the same whatever the order of the texts (seed %i)", (seed) => {
    const random = seeded(seed);
    const texts = ["a", "b", "c", "d"]
      .slice(0, seed % 4 === 0 ? 4 : 3)
      .map((siglum) => variant(siglum, random));
    const first = withoutColumns(synopsis(texts));
    for (const order of permutations(texts)) {
      const table = synopsis(order);
      expect(table.texts.map(({ siglum }) => siglum)).toEqual(order.map(({ data }) => data.siglum));
      expect(withoutColumns(table)).toEqual(first);
    }
  });

  test("holds every clause of every text in exactly one row", () => {
    const random = seeded(99);
    const texts = ["a", "b", "c", "d", "e"].map((siglum) => variant(siglum, random));
    const { rows } = synopsis(texts);
    for (const [column, { children }] of texts.entries()) {
      const loci = rows.flatMap(({ cells }) => cells[column]?.loci ?? []);
      expect(new Set(loci).size).toBe(loci.length);
      expect(loci.length).toBe(children.length);
    }
  });

  test("is plain data", () => {
    const table = synopsis([treaty("a", ...clause(0, 1)), treaty("b", ...clause(1, 2))]);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

/** A text that moves, drops, repeats, changes and adds clauses. */
function variant(siglum: string, random: () => number): Treaty {
  const articles = [...sentences];
  const pick = (): number => Math.floor(random() * articles.length);
  for (let edit = 0; edit < 5; edit++) {
    const at = pick();
    const kind = Math.floor(random() * 5);
    if (kind === 0) articles.splice(pick(), 0, ...articles.splice(at, 1));
    else if (kind === 1) articles.splice(at, 1);
    else if (kind === 2) articles.splice(pick(), 0, articles[at] ?? "");
    else if (kind === 3)
      articles[at] = (articles[at] ?? "").replace("shall", "may").replace("Party", "Government");
    else articles.splice(at, 0, `Article added for ${siglum} on wheat number ${edit} and barley.`);
  }
  return treaty(siglum, ...articles);
}

/** The rows with their cells by siglum. */
function withoutColumns({ rows, unplaced }: Synopsis): unknown {
  const bySiglum = rows.map((row) => ({
    ...row,
    cells: [...row.cells].sort((x, y) => (x.siglum < y.siglum ? -1 : 1)),
  }));
  return { rows: bySiglum, unplaced };
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
