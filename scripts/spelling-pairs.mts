/**
 * Makes the table of British and American spellings out of SCOWL, the word lists by Kevin Atkinson that spell checkers
 * are built on (Debian's package `scowl`; its licence stands in the table's head).
 *
 *     node --import tsx scripts/spelling-pairs.mts /usr/share/dict/scowl
 *
 * SCOWL lists the words that only one of the two spellings has, but not which belong together. A pair is taken when a
 * regular correspondence (-or/-our, -er/-re, -ize/-ise …) leads from a word that is American only to one that is
 * British only; a word of either list that has no such partner is left out.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Up to this level of SCOWL: the words of a large dictionary, without the rare ones. */
const maxLevel = 60;

const correspondences: readonly (readonly [RegExp, string])[] = [
  [/or/gu, "our"],
  [/er$/gu, "re"],
  [/ers$/gu, "res"],
  [/ered$/gu, "red"],
  [/ering$/gu, "ring"],
  [/iz/gu, "is"],
  [/yz/gu, "ys"],
  [/ense/gu, "ence"],
  [/ens/gu, "enc"],
  [/l/gu, "ll"],
  [/ll/gu, "l"],
  [/e/gu, "ae"],
  [/e/gu, "oe"],
  [/og/gu, "ogue"],
  [/ogs$/gu, "ogues"],
  [/am/gu, "amme"],
  [/ams$/gu, "ammes"],
  [/ice/gu, "ise"],
  [/ic/gu, "is"],
  [/gm/gu, "gem"],
  [/dgment/gu, "dgement"],
  [/k/gu, "que"],
  [/ck/gu, "que"],
  [/f/gu, "ph"],
  [/ct/gu, "x"],
  [/p/gu, "pp"],
  [/t/gu, "tt"],
  [/g/gu, "gg"],
  [/s/gu, "ss"],
  [/ay/gu, "ey"],
  [/gray/gu, "grey"],
  [/o/gu, "ou"],
  [/ow/gu, "ough"],
  [/i/gu, "y"],
  [/z/gu, "s"],
];

/** The few in which the American spelling is known to both sides, in another use ("program", "license", "check"). */
const shared: readonly (readonly [RegExp, string])[] = [
  [/am$/gu, "amme"],
  [/ams$/gu, "ammes"],
  [/se/gu, "ce"],
  [/ck/gu, "que"],
];

/** How a variant of a dictionary leads to the spelling that the dictionary puts first: enquiry, despatch, connexion. */
const toVariant: readonly (readonly [RegExp, string])[] = [
  ...correspondences,
  [/^in/gu, "en"],
  [/^un/gu, "in"],
  [/^im/gu, "em"],
  [/^em/gu, "im"],
  [/^en/gu, "in"],
  [/^dis/gu, "des"],
  [/^de/gu, "di"],
  [/ction/gu, "xion"],
  [/ei/gu, "ie"],
  [/([^e])able/gu, "$1eable"],
  [/er$/gu, "or"],
  [/or$/gu, "er"],
  [/ers$/gu, "ors"],
  [/ible/gu, "able"],
  [/ant/gu, "ent"],
  [/ent/gu, "ant"],
  [/ance/gu, "ence"],
  [/ence/gu, "ance"],
  [/y/gu, "i"],
  [/c/gu, "k"],
  [/n/gu, "nn"],
  [/r/gu, "rr"],
  [/rr/gu, "r"],
  [/ff/gu, "f"],
];

/** Pairs that no correspondence leads to, or whose American spelling both sides know. */
const irregular =
  "metre:meter draught:draft tyre:tire aluminium:aluminum manoeuvre:maneuver sceptical:skeptical sceptic:skeptic " +
  "scepticism:skepticism ageing:aging moustache:mustache jewellery:jewelry artefact:artifact dialogue:dialog " +
  "manoeuvred:maneuvered manoeuvring:maneuvering draughtsman:draftsman gramme:gram programme:program";

/** Plurals, and words that a correspondence leads to by chance: salvoes are no salves, and nought is not nowt. */
const unlike = /(?:ae|oes)$|^(?:topis|nought|shoed|barques?|matts)$/u;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder of SCOWL's lists.");

function words(prefixes: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of readdirSync(folder ?? "").sort()) {
    const [list = "", level = ""] = file.split(".");
    if (!prefixes.includes(list) || Number(level) > maxLevel) continue;
    for (const word of readFileSync(join(folder ?? "", file), "latin1").split("\n")) {
      if (/^[a-z]{4,}$/u.test(word)) found.add(word);
    }
  }
  return found;
}

const american = words(["american-words"]);
const british = words(["british-words", "british_z-words", "british_variant_1-words"]);
const both = words(["english-words"]);
const pairs = new Map<string, string>();
const pair = (words: ReadonlySet<string>, by: typeof correspondences): void => {
  for (const word of [...words].sort()) {
    for (const [from, to] of by) {
      for (const match of word.matchAll(from)) {
        const other = word.slice(0, match.index) + to + word.slice(match.index + match[0].length);
        if (british.has(other) && !american.has(other) && !both.has(other)) pairs.set(other, word);
      }
    }
  }
};
pair(both, shared);
pair(american, correspondences);
// What dictionaries call a variant has a first spelling, which is none itself.
const variants = words([
  "british_variant_1-words",
  "british_variant_2-words",
  "variant_1-words",
  "variant_2-words",
  "variant_3-words",
]);
for (const word of [...both, ...american].sort()) {
  for (const [from, to] of toVariant) {
    for (const match of word.matchAll(from)) {
      const part = match[0].replace(new RegExp(from.source, "u"), to);
      const other = word.slice(0, match.index) + part + word.slice(match.index + match[0].length);
      const isVariant =
        variants.has(other) && !both.has(other) && !american.has(other) && !variants.has(word);
      if (isVariant && !unlike.test(other) && !pairs.has(other)) pairs.set(other, pairs.get(word) ?? word);
    }
  }
}
for (const entry of irregular.split(" ")) {
  const [other = "", word = ""] = entry.split(":");
  for (const ending of ["", "s"]) pairs.set(other + ending, word + ending);
}
const sorted = [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([other, word]) => `${other} ${word}`);
const perLine = 60;
const lines = Array.from({ length: Math.ceil(sorted.length / perLine) }, (_, i) =>
  sorted.slice(i * perLine, (i + 1) * perLine).join(","),
);
writeFileSync(
  new URL("../packages/diff/src/words/spelling-pairs.ts", import.meta.url),
  `/**
 * British spellings with the American ones, the pairs divided by commas. Made by scripts/spelling-pairs.mts out of SCOWL 2020.12.07.
 *
 * SCOWL: Copyright 2000-2019 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 * the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const spellingPairs = \`
${lines.join("\n")}
\`;
`,
);
process.stdout.write(`${sorted.length} pairs\n`);
