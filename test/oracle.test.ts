import { isLeaf, leaves, readTreaty, walk } from "@treatydiff/core";
import { sigla } from "@treatydiff/corpus";
import { type Comparison, compare, familyDepartures } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { corpusSource, corpusText } from "./support/corpus.ts";
import {
  flagsOf,
  listed,
  lociOf,
  meets,
  type Oracle,
  oracleNames,
  readOracle,
  say,
  sayComputed,
} from "./support/oracle.ts";

interface Structure {
  readonly [siglum: string]: readonly {
    readonly locus: string;
    readonly first: string;
    readonly last: string;
  }[];
}

const bare = (words: string): string => words.replace(/\s+/gu, " ").trim();

describe.each(sigla)("%s is read as a reader reads it", (siglum) => {
  const source = corpusSource(siglum);
  const treaty = readTreaty(source);
  const units = readOracle<Structure>("structure")[siglum] ?? [];

  test("has the units of the oracle, in order, with their first and last words", () => {
    const found = leaves(treaty)
      .filter(
        (leaf) => leaf.type !== "heading" && !(leaf.type === "editorial" && leaf.role === "front-matter"),
      )
      .map(({ locus, value }) => {
        const words = bare(value).split(" ");
        return [locus, words.slice(0, 3).join(" "), words.slice(-3).join(" ")];
      });
    expect(units.length).toBeGreaterThan(20);
    expect(found).toEqual(units);
  });

  test("has two alineas in Article VII, two clauses in Article VIII, and two signatures", () => {
    const loci: string[] = [];
    walk(treaty, ({ locus }) => loci.push(locus));
    const count = (pattern: RegExp): number => loci.filter((locus) => pattern.test(locus)).length;
    expect(count(/^art_\d+$/u)).toBe(8);
    expect(count(/^art_7__al_\d$/u)).toBe(2);
    expect(count(/^art_7__al_1__cl_\d$/u)).toBe(4);
    expect(count(/^art_8__al_1__cl_\d$/u)).toBe(2);
    expect(count(/^sig_\d$/u)).toBe(2);
    expect(count(/^rec_\d$/u)).toBe(siglum === "us-uk-1942" ? 5 : 6);
  });

  test("loses no character of the source", () => {
    let at = 0;
    walk(treaty, (node) => {
      if (!isLeaf(node)) return;
      expect(source.slice(at, node.position.start.offset).trim()).toBe("");
      expect(node.position.start.offset).toBeGreaterThanOrEqual(at);
      at = node.position.end.offset;
    });
    expect(source.slice(at).trim()).toBe("");
  });
});

describe.each(oracleNames)("%s is compared as a reader compares it", (name) => {
  const oracle = readOracle<Oracle>(name);
  const comparison = compare(corpusText(oracle.base), corpusText(oracle.comparand));
  const computed = listed(comparison);

  test("pairs the clauses of the oracle, and no others", () => {
    const lacunae = new Set((oracle.lacunae ?? []).map(({ at }) => at[0] ?? at[1]));
    const wanted = oracle.pairs.filter(([base, comparand]) => !lacunae.has(base ?? comparand));
    expect(lociOf(comparison)).toEqual(wanted);
  });

  test("finds every difference of the oracle, with its weight, nature and flags", () => {
    const missed = oracle.differences.filter((wanted) => !computed.some((found) => meets(wanted, found)));
    expect(missed.map(say)).toEqual([]);
    for (const wanted of oracle.differences) {
      const found = computed.filter((one) => meets(wanted, one)).map(({ difference }) => flagsOf(difference));
      expect([say(wanted), found.some((flags) => flags.join() === [...wanted.flags].sort().join())]).toEqual([
        say(wanted),
        true,
      ]);
    }
  });

  test("reports no difference that the oracle does not have", () => {
    const extra = computed.filter((found) => !oracle.differences.some((wanted) => meets(wanted, found)));
    expect(extra.map(sayComputed)).toEqual([]);
  });

  test("maps the party names once for the document, and counts them", () => {
    const [wanted] = oracle.adaptations;
    const found = comparison.adaptations.find(({ role }) => role === "recipient");
    const plain = (names: readonly string[]): readonly string[] =>
      [...new Set(names.map((form) => form.toLowerCase()))].sort();
    expect(plain(found?.base ?? [])).toEqual(plain(wanted?.base ?? []));
    expect(plain(found?.comparand ?? [])).toEqual(plain(wanted?.comparand ?? []));
    expect([found?.count, found?.consistent, found?.exceptions]).toEqual([wanted?.count, true, []]);
  });
});

describe("the family", () => {
  interface FamilyOracle {
    readonly peculiar: Readonly<
      Record<
        string,
        readonly {
          readonly at: Readonly<Record<string, string | null>>;
          readonly weight: string;
          readonly natures: readonly string[];
        }[]
      >
    >;
    readonly notAttributable: readonly { readonly weight: string; readonly natures: readonly string[] }[];
  }
  const oracle = readOracle<FamilyOracle>("family");
  const comparisons: readonly Comparison[] = oracleNames.map((name) => {
    const { base, comparand } = readOracle<Oracle>(name);
    return compare(corpusText(base), corpusText(comparand));
  });
  const found = familyDepartures(sigla, comparisons);

  test.each(sigla)("%s departs where the oracle says, and nowhere else", (siglum) => {
    const wanted = (oracle.peculiar[siglum] ?? []).map(({ at, weight, natures }) => [
      at[siglum] ?? null,
      weight,
      natures[0],
    ]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      found.peculiar
        .filter((departure) => departure.siglum === siglum)
        .map(({ at, weight, natures }) => [at ?? null, weight, natures[0]]),
    ).toEqual(wanted);
  });

  test("says which differences the family cannot attribute", () => {
    expect(found.notAttributable.map(({ weight, natures }) => [weight, natures[0]]).sort()).toEqual(
      oracle.notAttributable.map(({ weight, natures }) => [weight, natures[0]]).sort(),
    );
  });

  test("the British text is the outlier in wording: second recital and the designations in I, III and V", () => {
    const british = found.peculiar.filter(({ siglum }) => siglum === "us-uk-1942");
    expect(british.map(({ at, othersAt }) => at ?? othersAt)).toEqual([
      "rec_2",
      "art_1__al_1__cl_1",
      "art_3__al_1__cl_1",
      "art_5__al_1__cl_1",
    ]);
  });
});
