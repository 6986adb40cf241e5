import * as z from "zod";
import type * as Nodes from "../nodes.ts";
import { type AllTrue, optional, positionSchema, type Same } from "./fields.ts";
import { editorial, signature, title } from "./leaf-schemas.ts";
import { metadataSchema, partySchema } from "./metadata-schema.ts";
import { annex, article, blocks, division, nodes, preamble, testimonium } from "./parent-schemas.ts";
import { attestationsSchema, problemSchema } from "./record-schemas.ts";

/** Deeper trees than this are no treaties, and walking them would overflow the stack. */
export const maxTreeDepth = 200;

/** The tree itself, without the guard against depth: what the JSON Schema is made from. */
export const treatyShape = z.strictObject({
  type: z.literal("treaty"),
  children: nodes<Nodes.Treaty>({
    title,
    preamble,
    division,
    article,
    ...blocks(),
    testimonium,
    signature,
    annex,
    editorial,
  }),
  position: positionSchema,
  data: z.strictObject({
    siglum: z.string(),
    metadata: optional(metadataSchema),
    parties: optional(z.array(partySchema)),
    problems: z.array(problemSchema),
    attestation: optional(attestationsSchema),
  }),
});

/** What `readTreaty` returns, checked. A tree that is too deep is refused before it is walked. */
export const treatySchema: z.ZodType<Nodes.Treaty> = z
  .unknown()
  .refine((value) => !isDeeperThan(value, maxTreeDepth), `is nested more than ${maxTreeDepth} deep`)
  .pipe(treatyShape);

function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) =>
      typeof node === "object" && node !== null && "children" in node && Array.isArray(node.children)
        ? (node.children as readonly unknown[])
        : [],
    );
  }
  return false;
}

/** Compiles only while each schema and its interface say the same; named so that the compiler looks at it. */
export type TreatyMirrors = AllTrue<
  readonly [
    Same<(typeof treatyShape)["shape"]["data"], Nodes.TreatyData>,
    Same<typeof treatyShape, Nodes.Treaty>,
  ]
>;
