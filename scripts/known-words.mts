/**
 * Makes the filter of English words out of SCOWL (Debian's package `scowl`; its licence stands in the head of the file
 * that is made). The words themselves would be a megabyte; a Bloom filter that is wrong about one strange word in fifty
 * is a seventh of that, and a word that it wrongly takes for a known one is only not seen to be a slip.
 *
 *     node --import tsx scripts/known-words.mts /usr/share/dict/scowl
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filterBits, placesOf } from "../packages/diff/src/words/known-words.ts";

/** Up to this level of SCOWL: the words of a large dictionary, without the rare ones. */
const maxLevel = 60;
const lists =
  /^(?:english|american|british|british_z)-(?:words|upper|proper-names|abbreviations|contractions)$/u;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder of SCOWL's lists.");
const found = new Set<string>();
for (const file of readdirSync(folder).sort()) {
  const [list = "", level = ""] = file.split(".");
  if (!lists.test(list) || Number(level) > maxLevel) continue;
  for (const line of readFileSync(join(folder, file), "latin1").split("\n")) {
    const word = line.trim().toLowerCase();
    if (word.length > 1) found.add(word);
  }
}
const bytes = new Uint8Array(filterBits / 8);
for (const word of found) {
  for (const place of placesOf(word)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
}
writeFileSync(
  new URL("../packages/diff/src/words/known-words-filter.ts", import.meta.url),
  `/**
 * A Bloom filter of ${found.size} English words, in base64. Made by scripts/known-words.mts out of SCOWL 2020.12.07.
 *
 * SCOWL: Copyright 2000-2019 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 * the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const knownWordsFilter =
  "${Buffer.from(bytes).toString("base64")}";
`,
);
process.stdout.write(`${found.size} words\n`);
