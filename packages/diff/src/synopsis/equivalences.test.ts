import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { type Equivalence, equivalences } from "./equivalences.ts";

const peace = "The Parties shall maintain peace between them.";
const disputes = "They shall settle all disputes by peaceful means before the Permanent Court.";
const loans = "Each Party shall notify the other of every loan above one million dollars within thirty days.";
const ships =
  "Ships of war may not enter the harbours of the other Party without written consent of its government.";
const ratification = "This Treaty shall be ratified and the instruments shall be exchanged at Geneva.";
const duration = "It shall remain in force for ten years and may be denounced on twelve months' notice.";
const fishing = "Fishing vessels are exempt from tolls in the straits during the winter.";
const customs = "Customs officers shall inspect the baggage of diplomatic couriers only in their presence.";

const treaty = (...articles: readonly (readonly [string, ...(readonly string[])])[]) =>
  readTreaty(
    `# TREATY\n\n${articles.map(([head, ...blocks]) => `## ${head}\n\n${blocks.join("\n\n")}`).join("\n\n")}`,
  );

const print = ({ base, comparand, kind, renumbered, moved }: Equivalence): string => {
  const names = (units: Equivalence["base"]): string =>
    units.map(({ label, title }) => [label, title].filter(Boolean).join(" ")).join(" + ") || "–";
  const words = [kind, renumbered ? "renumbered" : "", moved ? "moved" : ""].filter((word) => word !== "");
  return `${names(base)} → ${names(comparand)}: ${words.join(", ")}`;
};

const table = (base: ReturnType<typeof treaty>, comparand: ReturnType<typeof treaty>) =>
  equivalences(base, comparand).rows.map(print);

describe("the table of correspondence", () => {
  test("prints the articles as they are labelled, new and deleted ones against a dash", () => {
    expect(
      table(
        treaty(["Article 1 Peace", peace], ["Article 2", loans], ["Article 3", ships]),
        treaty(["Article I Peace", peace], ["Article II", ships], ["Article III", fishing]),
      ),
    ).toEqual([
      "Article 1 Peace → Article I Peace: same",
      "Article 2 → –: deleted",
      "Article 3 → Article II: same, renumbered",
      "– → Article III: new",
    ]);
  });

  test("tells an article that was split from a new one", () => {
    expect(
      table(
        treaty(["Article 1", `${peace} ${disputes}`], ["Article 2", ships]),
        treaty(["Article 1", peace], ["Article 2", disputes], ["Article 3", ships]),
      ),
    ).toEqual(["Article 1 → Article 1 + Article 2: split", "Article 2 → Article 3: same, renumbered"]);
  });

  test("tells articles that were merged from a deleted one", () => {
    expect(
      table(
        treaty(["Article 1", ships], ["Article 2", ratification], ["Article 3", duration]),
        treaty(["Article 1", ships], ["Article 2", `${ratification} ${duration}`]),
      ),
    ).toEqual(["Article 1 → Article 1: same", "Article 2 + Article 3 → Article 2: merged"]);
  });

  test("marks an article that stands elsewhere", () => {
    expect(
      table(
        treaty(["Article 1", peace], ["Article 2", loans], ["Article 3", ships], ["Article 4", duration]),
        treaty(["Article 1", loans], ["Article 2", ships], ["Article 3", duration], ["Article 4", peace]),
      ),
    ).toEqual([
      "Article 1 → Article 4: same, renumbered, moved",
      "Article 2 → Article 1: same, renumbered",
      "Article 3 → Article 2: same, renumbered",
      "Article 4 → Article 3: same, renumbered",
    ]);
  });

  test("names the clauses that went into another article", () => {
    const { rows } = equivalences(
      treaty(["Article 1", `${peace} ${customs}`, loans], ["Article 2", ships, duration]),
      treaty(["Article 1", peace, loans], ["Article 2", ships, duration, customs]),
    );
    expect(rows.map(print)).toEqual(["Article 1 → Article 1: same", "Article 2 → Article 2: same"]);
    expect(rows.map(({ partsElsewhere }) => partsElsewhere)).toEqual([
      [{ base: ["art_1__al_1__cl_2"], comparand: ["art_2__al_3__cl_1"] }],
      [{ base: ["art_1__al_1__cl_2"], comparand: ["art_2__al_3__cl_1"] }],
    ]);
  });

  test("mirrors itself when base and comparand are exchanged", () => {
    const base = treaty(["Article 1", `${peace} ${disputes}`], ["Article 2", loans], ["Article 3", ships]);
    const comparand = treaty(
      ["Article 1", peace],
      ["Article 2", disputes],
      ["Article 3", ships],
      ["Article 4", fishing],
    );
    const mirrored = { new: "deleted", deleted: "new", split: "merged", merged: "split" } as const;
    const there = equivalences(base, comparand).rows.map(({ kind, base: b, comparand: c }) => [kind, b, c]);
    const back = equivalences(comparand, base).rows.map(({ kind, base: b, comparand: c }) => [
      kind in mirrored ? mirrored[kind as keyof typeof mirrored] : kind,
      c,
      b,
    ]);
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(back)).toEqual(sorted(there));
  });

  test("is plain data", () => {
    const found = equivalences(treaty(["Article 1", peace]), treaty(["Article 1", peace]));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
