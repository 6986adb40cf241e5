import { readFileSync } from "node:fs";
import { readTreaty } from "@treatydiff/core";
import { claims, sigla } from "@treatydiff/corpus";
import { type Claim, checkClaim, claimJsonSchema, claimSchema, evidenceLine } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { corpusText } from "./support/corpus.ts";
import { readYaml } from "./support/read-yaml.ts";

const held = new Map(sigla.map((siglum) => [siglum as string, corpusText(siglum)]));

function claim(id: string): Claim {
  const entry = claims.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`The corpus has no claim ${id}.`);
  return claimSchema.parse(readYaml(entry.file));
}

describe.each(claims.map(({ id }) => id))("%s", (id) => {
  test("is recorded as the program finds it", () => {
    const { computed } = claim(id);
    const { finding, evidence } = checkClaim(claim(id), held);
    expect(computed).toEqual({ finding, evidence });
  });

  test("leaves the assessment to a person", () => {
    expect(claim(id).assessment).toBeUndefined();
    expect(claim(id).draftAssessment).toMatch(/^PROPOSED, NOT SIGNED\./u);
  });
});

describe("the encyclopedia's “virtually identical”", () => {
  const result = checkClaim(claim("virtually-identical"), held);

  test("holds except for a residue of six places, two of which may bear on substance", () => {
    expect(result.finding).toBe("holds-except");
    const [whole] = result.assertions;
    expect(whole?.found).toBe("same-text-except");
    expect(
      whole?.undeclared.map(({ at, difference }) => [
        at[0] ?? null,
        at[1],
        difference.weight,
        difference.natures[0],
      ]),
    ).toEqual([
      [null, "rec_2", "substantive", "context"],
      ["rec_3", "rec_4", "wording", "actor-in-recital"],
      ["art_1__al_1__cl_1", "art_1__al_1__cl_1", "wording", "designation"],
      ["art_3__al_1__cl_1", "art_3__al_1__cl_1", "wording", "designation"],
      ["art_5__al_1__cl_1", "art_5__al_1__cl_1", "wording", "designation"],
      ["art_7__al_1__cl_4", "art_7__al_1__cl_4", "substantive", "clause"],
    ]);
  });

  test("touches operative words in Articles I, III, V and VII; only the clause on adherence may bear on substance there", () => {
    const operative = result.assertions[0]?.undeclared.filter((evidence) => evidence.operative) ?? [];
    expect(operative.map(({ difference }) => difference.weight)).toEqual([
      "wording",
      "wording",
      "wording",
      "substantive",
    ]);
    expect(operative.at(-1)?.difference.comparand?.text).toMatch(
      /^the basic principles of which were adhered to/u,
    );
  });

  test("tells what is peculiar to each text of the pair within the family", () => {
    const soviet = result.peculiar.filter(
      ({ siglum, standing }) => siglum === "us-ussr-1942" && standing?.slip === undefined,
    );
    expect(soviet.map(({ at, standing }) => [at, standing?.suspected !== undefined])).toEqual([
      ["rec_4", true],
      ["art_7__al_1__cl_4", false],
    ]);
  });
});

describe("Hamilton's “few minor phraseological changes” and “one substantive change”", () => {
  const result = checkClaim(claim("hamilton-chinese-draft"), held);

  test("holds with its exceptions, of which only the recital may bear on substance", () => {
    expect(result.finding).toBe("holds-except");
    const [whole] = result.assertions;
    expect([whole?.undeclared, whole?.idle]).toEqual([[], []]);
    const substantive = whole?.declared.filter(({ difference }) => difference.weight === "substantive") ?? [];
    expect(substantive.map(({ at, exception }) => [at[1], exception?.declaredBy])).toEqual([
      ["rec_2", "claimant"],
    ]);
  });
});

describe("the Department's “identical” articles", () => {
  const result = checkClaim(claim("turkey-articles-identical"), held);

  test("cannot be tested itself; its corollary holds for IV and VI and fails elsewhere", () => {
    expect([result.directly, result.finding]).toEqual(["not-testable", "does-not-hold"]);
    const holds = (base: string, comparand: string): readonly string[] =>
      result.assertions
        .filter((one) => one.base === base && one.comparand === comparand && one.finding === "holds")
        .map(({ assertion }) => assertion.scope);
    expect(holds("us-uk-1942", "us-china-1942")).toEqual(["art_4", "art_6"]);
    expect(holds("us-uk-1942", "us-ussr-1942")).toEqual(["art_4", "art_6"]);
    expect(holds("us-china-1942", "us-ussr-1942")).toEqual(["art_1", "art_3", "art_4", "art_5", "art_6"]);
  });
});

/** Of each assertion that is the claim's own: the texts, the scope and the finding. */
function findings(id: string): readonly (readonly [string, string, string])[] {
  return checkClaim(claim(id), held)
    .assertions.filter(({ assertion }) => assertion.beside === undefined)
    .map(({ comparand, assertion, finding }) => [comparand, assertion.scope, finding]);
}

/** Where evidence stands, and what it is. */
function places(id: string): readonly string[] {
  return checkClaim(claim(id), held).assertions.flatMap(({ comparand, undeclared }) =>
    undeclared.map(({ at, difference }) => `${comparand} ${at[1] ?? "—"} ${difference.natures[0]}`),
  );
}

describe("the claims of the Department and of others", () => {
  test("Hull's “substantially identical” holds for the Chinese articles and fails for both preambles", () => {
    expect(findings("hull-substantially-identical")).toEqual([
      ["us-china-1942", "whole", "does-not-hold"],
      ["us-china-1942", "operative", "holds"],
      ["us-ussr-1942", "whole", "does-not-hold"],
      ["us-ussr-1942", "operative", "does-not-hold"],
    ]);
    expect([...new Set(places("hull-substantially-identical"))]).toEqual([
      "us-china-1942 rec_2 context",
      "us-ussr-1942 rec_2 context",
      "us-ussr-1942 art_7__al_1__cl_4 clause",
    ]);
  });

  test("Ross's “no difference of substance” meets one difference, the recital itself", () => {
    expect(findings("ross-no-difference-of-substance")).toEqual([
      ["us-china-1942", "preamble", "does-not-hold"],
    ]);
    expect(places("ross-no-difference-of-substance")).toEqual(["us-china-1942 rec_2 context"]);
  });

  test("Bunn's “all essential respects” holds in order and in each article, and in the whole but for the recital", () => {
    const articles = ["1", "2", "3", "4", "5", "6", "7", "8"];
    expect(findings("bunn-essential-respects")).toEqual([
      ["us-china-1942", "whole", "holds"],
      ...articles.map((number) => ["us-china-1942", `art_${number}`, "holds"]),
      ["us-china-1942", "whole", "holds-except"],
    ]);
  });

  test("the Iraqi note cannot be tested; that the agreements before were “similar” can", () => {
    expect(findings("iraq-same-in-substance")).toEqual([
      ["us-iraq-1943-draft", "whole", "not-testable"],
      ["us-china-1942", "whole", "holds-except"],
      ["us-ussr-1942", "whole", "holds-except"],
    ]);
    expect(checkClaim(claim("iraq-same-in-substance"), held).finding).toBe("not-testable");
  });

  test("Evatt's “in the same terms” fails for both", () => {
    expect(findings("evatt-same-terms").map(([, , finding]) => finding)).toEqual([
      "does-not-hold",
      "does-not-hold",
    ]);
  });

  test("the Egyptian claim cannot be tested; its recital stands nearer to the Soviet one than to the Chinese", () => {
    const result = checkClaim(claim("egypt-mutatis-mutandis"), held);
    expect([result.finding, result.evidence[0]]).toEqual([
      "not-testable",
      "us-egypt-1945: the text is not held",
    ]);
    const beside = result.assertions.filter(({ assertion }) => assertion.beside !== undefined);
    expect(
      beside.map(({ comparand, undeclared }) => [
        comparand,
        [...new Set(undeclared.map(({ at }) => at[1]))],
        undeclared.map(({ difference }) => difference.natures[0]),
      ]),
    ).toEqual([
      ["us-china-1942", ["rec_2"], ["wording", "wording", "order"]],
      ["us-ussr-1942", ["rec_2"], ["wording", "wording"]],
    ]);
  });

  test("“mirrored” holds of the order, and fails of the words of three articles", () => {
    expect(findings("mirrored-britain").filter(([, , finding]) => finding !== "holds")).toEqual([
      ["us-ussr-1942", "art_1", "does-not-hold"],
      ["us-ussr-1942", "art_3", "does-not-hold"],
      ["us-ussr-1942", "art_5", "does-not-hold"],
    ]);
  });
});

describe("the claim language", () => {
  const treaty = (siglum: string, ...articles: readonly string[]) =>
    [
      siglum,
      readTreaty(
        articles.map((words, i) => `ARTICLE ${["I", "II", "III", "IV"][i]}\n\n${words}\n`).join("\n"),
        { siglum },
      ),
    ] as const;
  const fish =
    "The Parties shall meet each year to divide the catch of herring. They shall publish the accounts.";
  const ships =
    "Every vessel shall carry the papers of its flag and show them to the officers of either Party.";
  const courts = "A dispute about this Treaty shall go to a tribunal of three persons.";
  const made = new Map([
    treaty("one", fish, ships, courts),
    treaty("other", fish, ships.replace("shall carry", "may carry"), courts),
    treaty("longer", fish, ships, courts, "This Treaty shall enter into force on May 1, 1920."),
    treaty("moved", courts, fish, ships),
    treaty("far", courts, "Whales may be hunted in the waters south of the sixtieth parallel by nobody."),
  ]);
  const ask = (asserts: Claim["asserts"][number], comparand = "other", more: Partial<Claim> = {}) => {
    const { computed: _, family: __, ...rest } = claim("virtually-identical");
    return checkClaim({ ...rest, base: "one", comparand, asserts: [asserts], ...more }, made);
  };

  test.each([
    ["a printed name", { scope: "Article I", degree: "literatim" }, "other", "holds"],
    [
      "a printed name of an article that differs",
      { scope: "Article II", degree: "verbatim" },
      "other",
      "does-not-hold",
    ],
    [
      "no heavier than wording",
      { scope: "art_2", relation: "no-heavier-than", weight: "wording" },
      "other",
      "does-not-hold",
    ],
    [
      "no heavier than wording elsewhere",
      { scope: "art_3", relation: "no-heavier-than", weight: "wording" },
      "other",
      "holds",
    ],
    ["contains", { scope: "whole", relation: "contains" }, "longer", "holds"],
    ["contains what is otherwise", { scope: "whole", relation: "contains" }, "other", "does-not-hold"],
    ["order", { scope: "whole", relation: "order-of-clauses" }, "longer", "holds"],
    ["order of what is moved", { scope: "whole", relation: "order-of-clauses" }, "moved", "does-not-hold"],
    [
      "likeness",
      {
        scope: "whole",
        relation: "similarity-at-least",
        profile: "lcs-words",
        direction: "base",
        value: 0.9,
      },
      "other",
      "holds",
    ],
    [
      "too much likeness",
      {
        scope: "whole",
        relation: "similarity-at-least",
        profile: "lcs-words",
        direction: "base",
        value: 0.99,
      },
      "far",
      "does-not-hold",
    ],
    [
      "the closest",
      { scope: "whole", relation: "closest-of", profile: "jaccard-words-5", set: ["other", "far"] },
      "other",
      "holds",
    ],
    [
      "not the closest",
      { scope: "whole", relation: "closest-of", profile: "jaccard-words-5", set: ["other", "far"] },
      "far",
      "does-not-hold",
    ],
    [
      "a set with a text that is not held",
      { scope: "whole", relation: "closest-of", profile: "jaccard-words-5", set: ["nowhere"] },
      "other",
      "not-testable",
    ],
    ["an unknown place", { scope: "Article IX", degree: "verbatim" }, "other", "not-testable"],
  ] as const)("%s", (_, asserts, comparand, finding) => {
    expect(ask(asserts as Claim["asserts"][number], comparand).finding).toBe(finding);
  });

  test("asks of each article by itself, and of those that have no counterpart", () => {
    const { assertions } = ask({ scope: "each-article", degree: "verbatim" }, "longer");
    expect(assertions.map(({ assertion, finding }) => [assertion.scope, finding])).toEqual([
      ["art_1", "holds"],
      ["art_2", "holds"],
      ["art_3", "holds"],
      ["each-article", "does-not-hold"],
    ]);
  });

  test("gives each article the exceptions that stand in it, and names the one that stands nowhere", () => {
    const here = {
      kind: "substitution",
      at: "Article II",
      natures: ["modality"],
      note: "may",
      declaredBy: "claimant",
    } as const;
    const nowhere = { kind: "addition", at: "Article III", note: "none", declaredBy: "claimant" } as const;
    const { finding, assertions } = ask({
      scope: "each-article",
      degree: "verbatim",
      except: [here, nowhere],
    });
    expect(finding).toBe("holds-except");
    expect(assertions.flatMap(({ idle }) => idle)).toEqual([nowhere]);
  });

  test("asks of one text and each of several, and of each two of a family", () => {
    const { base: _, comparand: __, ...rest } = claim("virtually-identical");
    const asserts = [{ scope: "whole", degree: "verbatim" }] as const;
    const each = checkClaim({ ...rest, base: "one", comparands: ["other", "longer"], asserts }, made);
    expect(each.assertions.map(({ base, comparand }) => `${base} ${comparand}`)).toEqual([
      "one other",
      "one longer",
    ]);
    const all = checkClaim({ ...rest, between: ["one", "other", "longer"], asserts }, made);
    expect(all.assertions.map(({ base, comparand }) => `${base} ${comparand}`)).toEqual([
      "one other",
      "one longer",
      "other longer",
    ]);
  });

  test("tells how far the compared words are known from elsewhere", () => {
    const [whole] = checkClaim(claim("virtually-identical"), held).assertions;
    expect(whole?.restsOn?.base.unattested).toBeGreaterThan(0);
    expect(whole?.restsOn?.comparand.contradicted).toBe(3);
  });

  test("has its JSON Schema beside the claims, and every claim names it", () => {
    const file = new URL("../corpus/claims/claim.schema.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8")), "run pnpm claim-schema").toEqual(
      JSON.parse(JSON.stringify(claimJsonSchema())),
    );
    for (const { file: one } of claims) {
      expect(readFileSync(one, "utf8")).toMatch(
        /^# yaml-language-server: \$schema=\.\/claim\.schema\.json\n/u,
      );
    }
  });
});

describe("a claim on a text that is not held", () => {
  test("cannot be tested, and says what is missing", () => {
    const missing: Claim = { ...claim("virtually-identical"), comparand: "us-turkey-1945" };
    const result = checkClaim(missing, held);
    expect([result.finding, result.evidence]).toEqual([
      "not-testable",
      ["us-turkey-1945: the text is not held"],
    ]);
  });
});

describe("an exception", () => {
  test("that meets no difference is named", () => {
    const idle = { kind: "omission", at: "art_8", note: "none", declaredBy: "encoder" } as const;
    const base = claim("virtually-identical");
    const result = checkClaim(
      { ...base, asserts: [{ scope: "whole", degree: "same-text-except", except: [idle] }] },
      held,
    );
    expect(result.assertions[0]?.idle).toEqual([idle]);
  });

  test("with other words allows for nothing", () => {
    const wrong = {
      kind: "addition",
      at: "art_7",
      in: "comparand",
      words: "Western Hemisphere",
      note: "none",
      declaredBy: "encoder",
    } as const;
    const right = { ...wrong, words: "basic principles" } as const;
    const base = claim("virtually-identical");
    const undeclared = (except: typeof wrong | typeof right): number =>
      checkClaim(
        { ...base, asserts: [{ scope: "art_7", degree: "same-text-except", except: [except] }] },
        held,
      ).assertions[0]?.undeclared.length ?? -1;
    expect([undeclared(wrong), undeclared(right)]).toEqual([1, 0]);
  });
});

test("a claim file that is no claim is refused with the field's name", () => {
  const { success, error } = claimSchema.safeParse({
    ...(readYaml(claims[0]?.file ?? new URL("file:///")) as object),
    asserts: [{ scope: "whole", degree: "identical" }],
  });
  expect(success).toBe(false);
  expect(error?.issues[0]?.path).toEqual(["asserts", 0, "degree"]);
});

test("evidence is one line that names both places", () => {
  const [first] = checkClaim(claim("virtually-identical"), held).assertions[0]?.undeclared ?? [];
  expect(first === undefined ? "" : evidenceLine(first)).toMatch(
    /^us-uk-1942 — \| us-ussr-1942 rec_2: substantive \(context\), addition: — → “And whereas/u,
  );
});
