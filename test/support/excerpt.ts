import { readFileSync } from "node:fs";
import { attestationsSchema, findNode, readTreaty, type Treaty } from "@treatydiff/core";
import { type CorpusSiglum, texts } from "@treatydiff/corpus";
import { corpusSource } from "./corpus.ts";

/** The blocks that an excerpt leaves out, by how they begin. */
const left = [/^And whereas (?:it is expedient|the Governments .* are mutually)/u, /^AWAIT PROGRESS/u];

/** The articles that it has. */
const kept = ["I", "III", "VII"];

/**
 * A text of the corpus in excerpt, so that a report on it can be read line by line: title, the first recitals, the words of
 * agreement, Articles I, III and VII, the closing words. What is known of its words stays with them.
 */
export function corpusExcerpt(siglum: CorpusSiglum): Treaty {
  const source = corpusSource(siglum);
  const body = source.indexOf("\n---", 3) + 5;
  let isKept = true;
  const blocks = source
    .slice(body)
    .split(/\n{2,}/u)
    .filter((block) => {
      const article = /^## ARTICLE ([IVX]+)/u.exec(block)?.[1];
      if (article !== undefined) isKept = kept.includes(article);
      if (block.startsWith("Signed and sealed") || block.startsWith("Done at")) isKept = true;
      return isKept && !left.some((beginning) => beginning.test(block.trim()));
    });
  const treaty = readTreaty(source.slice(0, body) + blocks.join("\n\n"));
  const entry = texts.find((text) => text.siglum === siglum);
  const records = entry === undefined ? [] : JSON.parse(readFileSync(entry.attestation, "utf8"));
  const attestation = attestationsSchema
    .parse(records)
    .filter(({ locus }) => findNode(treaty, locus) !== undefined);
  const problems = treaty.data.problems.filter(
    ({ code }) => code !== "article-missing" && code !== "emendation-not-found",
  );
  return { ...treaty, data: { ...treaty.data, attestation, problems } };
}
