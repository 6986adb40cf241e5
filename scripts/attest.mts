// Computes what is known of the corpus's words from elsewhere, writes it beside each text, and prints the figures
// that corpus/README.md gives. Run it with `pnpm attest` after a change of a text or of its witnesses.
import { readFileSync, writeFileSync } from "node:fs";
import { texts } from "../corpus/index.ts";
import { readTreaty } from "../packages/core/src/index.ts";
import { collateWitnesses } from "../packages/diff/src/attest/collate-witnesses.ts";
import { countWordsByStatus } from "../packages/diff/src/attest/status-of-words.ts";
import { witnessesSchema } from "../packages/diff/src/attest/witness.ts";
import { readYaml } from "../test/support/read-yaml.ts";

const columns = ["attested", "corroborated", "suspected", "contradicted", "unattested"] as const;
const parts: readonly (readonly [string, RegExp])[] = [
  ["title and preamble", /^(?:title|rec_|formula)/u],
  ["articles", /^art_/u],
  ["closing", /^(?:testimonium|sig_)/u],
  ["whole", /^/u],
];

const rows: string[] = [];
let failed = false;
for (const { siglum, text, attestation: file, witnesses } of texts) {
  const treaty = readTreaty(readFileSync(text, "utf8"));
  const { attestation, faults } = collateWitnesses(treaty, witnessesSchema.parse(readYaml(witnesses)));
  for (const fault of faults) console.error(`${siglum}: ${fault}`);
  if (faults.length > 0) {
    failed = true;
    continue;
  }
  writeFileSync(file, `${JSON.stringify(attestation, undefined, 2)}\n`);
  for (const [part, pattern] of parts) {
    const counts = countWordsByStatus(treaty, attestation, (locus) => pattern.test(locus));
    const figures = columns.map((column) => counts[column]);
    const words = figures.reduce((sum, count) => sum + count, 0);
    rows.push(`| ${[`\`${siglum}\``, part, words, ...figures].join(" | ")} |`);
  }
}
console.log(`| text | part | words | ${columns.join(" | ")} |`);
console.log(`| --- | --- |${" ---: |".repeat(columns.length + 1)}`);
for (const row of rows) console.log(row);
process.exitCode = failed ? 1 : 0;
