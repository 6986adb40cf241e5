/**
 * Writes what the program finds into the claims of the corpus, under `computed`, and nothing else: the comments, the
 * claimant's words and an editor's assessment stay as they are. Look at the change before you commit it: a finding that
 * moved is a result, not a chore.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { claims, texts } from "../corpus/index.ts";
import { attestationsSchema, readTreaty } from "../packages/core/src/index.ts";
import { checkClaim, claimSchema } from "../packages/diff/src/index.ts";

// The one YAML reader of the workspace is the command line's.
const { parse, stringify } = createRequire(new URL("../packages/cli/package.json", import.meta.url))(
  "yaml",
) as typeof import("yaml");

const held = new Map(
  texts.map(({ siglum, text, attestation }) => {
    const treaty = readTreaty(readFileSync(text, "utf8"));
    const known = attestationsSchema.parse(JSON.parse(readFileSync(attestation, "utf8")));
    return [siglum as string, { ...treaty, data: { ...treaty.data, attestation: known } }];
  }),
);

for (const { id, file } of claims) {
  const source = readFileSync(file, "utf8");
  const { finding, evidence, asRecorded } = checkClaim(claimSchema.parse(parse(source)), held);
  const computed = stringify({ computed: { finding, evidence } }, { lineWidth: 118 });
  // From the field to the next one: the rest of the file stays as a person wrote it, to the letter.
  writeFileSync(file, source.replace(/^computed:.*\n(?:[ \t-].*\n|\n)*/mu, computed));
  process.stdout.write(`${id}: ${finding}${asRecorded === true ? ", as recorded" : ", recorded"}\n`);
}
