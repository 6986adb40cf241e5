import { readFileSync } from "node:fs";
import { attestationsSchema, readTreaty, type Treaty } from "@treatydiff/core";
import { type CorpusSiglum, texts } from "@treatydiff/corpus";

/** A text of the corpus, with what is known of its words. */
export function corpusText(siglum: CorpusSiglum): Treaty {
  const entry = texts.find((text) => text.siglum === siglum);
  if (entry === undefined) throw new Error(`The corpus has no text ${siglum}.`);
  const treaty = readTreaty(readFileSync(entry.text, "utf8"));
  const attestation = attestationsSchema.parse(JSON.parse(readFileSync(entry.attestation, "utf8")));
  return { ...treaty, data: { ...treaty.data, attestation } };
}

/** The source of a text of the corpus. */
export function corpusSource(siglum: CorpusSiglum): string {
  const entry = texts.find((text) => text.siglum === siglum);
  if (entry === undefined) throw new Error(`The corpus has no text ${siglum}.`);
  return readFileSync(entry.text, "utf8");
}
