import * as z from "zod";
import { treatyShape } from "../model/schema.ts";

/** The JSON Schema (draft 2020-12) of what `outline --format json` prints: the root node of a treaty. */
export function treatyJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: "urn:x-treatydiff:schema:treaty:1",
    title: "Treaty",
    description: "A treaty text as a clause tree, as @treatydiff/core reads it.",
    ...z.toJSONSchema(treatyShape, { target: "draft-2020-12", reused: "ref" }),
  };
}
