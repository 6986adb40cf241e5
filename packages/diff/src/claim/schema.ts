/** The checked mirror of the interfaces in `claim.ts`. */
import * as z from "zod";
import { measureProfiles } from "../measure/profiles.ts";
import { type Nature, natures } from "../model/weight.ts";
import { type Assertion, type Claim, type ClaimException, claimableDegrees, findings } from "./claim.ts";

const filled = z.string().trim().min(1, "is empty");
const siglum = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u, "is not a siglum (small letters, figures, hyphens)");

const exceptionSchema = z.strictObject({
  kind: z.enum(["addition", "omission", "substitution", "transposition"]),
  at: filled,
  in: z.enum(["base", "comparand"]).optional(),
  natures: z.array(z.enum(Object.keys(natures) as [Nature, ...Nature[]])).optional(),
  words: filled.optional(),
  note: filled,
  declaredBy: z.enum(["claimant", "encoder"]),
});

const shared = {
  scope: filled,
  except: z.array(exceptionSchema).optional(),
  base: siglum.optional(),
  comparand: siglum.optional(),
  beside: filled.optional(),
};

const choice = {
  scope: z.literal("whole", "must be “whole”: a profile measures whole texts"),
  profile: z.enum(
    measureProfiles.map(({ profile }) => profile),
    `is not a profile; known are ${measureProfiles.map(({ profile }) => profile).join(", ")}`,
  ),
  part: z.enum(["jaccard", "dice", "equal", "accidental", "formal", "wording", "substantive"]).optional(),
  direction: z.enum(["base", "comparand"]).optional(),
};

const relations = [
  "degree",
  "no-heavier-than",
  "order-of-clauses",
  "contains",
  "similarity-at-least",
  "closest-of",
] as const;

const assertionShape = z.discriminatedUnion(
  "relation",
  [
    z.strictObject({
      ...shared,
      relation: z.literal("degree").optional(),
      degree: z.enum(
        claimableDegrees,
        `is not a degree that a claim may assert; known are ${claimableDegrees.join(", ")}`,
      ),
    }),
    z.strictObject({
      ...shared,
      relation: z.literal("no-heavier-than"),
      weight: z.enum(["accidental", "formal", "wording"]),
    }),
    z.strictObject({ ...shared, relation: z.literal("order-of-clauses") }),
    z.strictObject({
      ...shared,
      relation: z.literal("contains"),
      degree: z.enum(["literatim", "verbatim", "mutatis-mutandis"]).optional(),
    }),
    z.strictObject({
      ...shared,
      ...choice,
      relation: z.literal("similarity-at-least"),
      value: z.number().min(0).max(1, "is more than 1"),
    }),
    z.strictObject({
      ...shared,
      ...choice,
      relation: z.literal("closest-of"),
      set: z.array(siglum).min(1, "names no text"),
    }),
  ],
  { error: `is not a relation; known are ${relations.join(", ")}` },
);

/** A profile has the values that it has: a direction where it has one, a part where it has several. */
const assertionSchema = assertionShape.superRefine((assertion, context) => {
  if (!("profile" in assertion)) return;
  const known = measureProfiles.find(({ profile }) => profile === assertion.profile);
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (known?.directed === true && assertion.direction === undefined) {
    refuse("direction", "is missing: this profile counts the words of the base or of the comparand");
  }
  if (known?.parts !== undefined && !known.parts.includes(assertion.part ?? "")) {
    refuse("part", `is missing or wrong: this profile has ${known.parts.join(", ")}`);
  }
});

const quotationSchema = z.strictObject({
  siglum,
  words: filled,
  source: filled,
  parties: z.array(z.strictObject({ role: filled, name: filled })).optional(),
});

export const claimShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "is not an id (small letters, figures, hyphens)"),
  statement: filled,
  source: z.strictObject({ citation: filled, note: filled.optional() }),
  identifiedAs: filled,
  reading: filled,
  base: siglum.optional(),
  comparand: siglum.optional(),
  comparands: z.array(siglum).min(1, "names no text").optional(),
  between: z.array(siglum).min(2, "names fewer than two texts").optional(),
  testedBy: z.enum(["text", "proxy", "corollary"]),
  asserts: z.array(assertionSchema).min(1, "asserts nothing"),
  quotations: z.array(quotationSchema).optional(),
  family: z.array(siglum).optional(),
  // An empty field of a form that nobody has filled in yet is no value.
  computed: z.strictObject({ finding: z.enum(findings), evidence: z.array(z.string()) }).nullish(),
  restsOn: filled,
  wouldChange: filled,
  draftAssessment: filled.optional(),
  assessment: z
    .strictObject({ by: filled, on: z.iso.date("is not a date of the form 1942-02-23"), text: filled })
    .nullish(),
});

/** What a claim file must hold. */
export const claimSchema = claimShape
  .refine(
    ({ base, comparand, comparands, between }) => {
      const ways = [comparand, comparands, between].filter((way) => way !== undefined).length;
      return ways === 1 && (between === undefined) === (base !== undefined);
    },
    {
      message:
        "names its texts in no way or in several: give base and comparand, or base and comparands, or between",
    },
  )
  .transform(({ computed, assessment, ...rest }) => ({
    ...rest,
    ...(computed == null ? {} : { computed }),
    ...(assessment == null ? {} : { assessment }),
  })) as unknown as z.ZodType<Claim>;

/** The JSON Schema (draft 2020-12) of a claim file, for editors. */
export function claimJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: "urn:x-treatydiff:schema:claim:1",
    title: "Claim",
    description: "A claim of sameness between treaty texts, as treatydiff checks it.",
    ...z.toJSONSchema(claimShape, { target: "draft-2020-12", io: "input", reused: "ref" }),
  };
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Accepts<Schema extends z.ZodType, Interface> =
  Writable<Interface> extends z.input<Schema> ? true : never;
type Knows<Schema extends z.ZodType, Interface> =
  Exclude<keyof z.output<Schema>, keyof Interface> extends never ? true : never;
/** The mirror may not drift from the interfaces: it takes whatever they allow, and knows no field that they lack. */
export const mirrors: readonly [
  Accepts<typeof exceptionSchema, ClaimException>,
  Knows<typeof exceptionSchema, ClaimException>,
  Accepts<typeof assertionSchema, Assertion>,
  Accepts<typeof claimShape, Claim>,
  Knows<typeof claimShape, Claim>,
] = [true, true, true, true, true];
