// Writes the JSON Schema of a claim beside the claims, for editors that complete and check as one types.
import { writeFileSync } from "node:fs";
import { claimJsonSchema } from "../packages/diff/src/index.ts";

const file = new URL("../corpus/claims/claim.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(claimJsonSchema(), undefined, 2)}\n`);
