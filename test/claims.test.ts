import { claims, sigla } from "@treatydiff/corpus";
import { type Claim, checkClaim, claimSchema, evidenceLine } from "@treatydiff/diff";
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
