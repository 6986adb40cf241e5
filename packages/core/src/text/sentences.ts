/**
 * Cuts a block into clauses: sentences, and the limbs that semicolons divide a sentence into.
 *
 *     … welfare of all peoples; | to the elimination of … trade barriers; | and, in general, to …
 *                              ^ limb                                   ^ limb
 *
 * A full point ends a sentence when a capital, a quotation mark or a bracket follows and the word before it is no
 * abbreviation: "on Aug. 14, 1941" and "T. V. Soong" go on. `Intl.Segmenter` was tried and rejected: it breaks after
 * "Art." and its rules move with the ICU version.
 */

const abbreviations = new Set(
  (
    "art arts no nos para paras p pp par pars ch chap cf ibid vol vols ed eds st mr mrs ms messrs dr prof hon rev gen col " +
    "maj capt lt sgt gov sen rep sec secs supp stat jan feb mar apr jun jul aug sept sep oct nov dec " +
    "viz e.g i.e etc inc ltd co corp fig figs seq"
  ).split(" "),
);

/** Offsets in the text: where a clause begins and ends, white space at its edges left out. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into clauses. Every character that is not white space falls into exactly one cut. */
export function cutClauses(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  const boundary = /[;.?!。；]/gu;
  for (const match of text.matchAll(boundary)) {
    const end = endOfClause(text, match.index, match[0]);
    if (end === undefined || end <= start) continue;
    pushCut(cuts, text, start, end);
    start = end;
  }
  pushCut(cuts, text, start, text.length);
  return cuts;
}

function pushCut(cuts: Cut[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to -= 1;
  if (from < to) cuts.push({ start: from, end: to });
}

function endOfClause(text: string, at: number, mark: string): number | undefined {
  let end = at + 1;
  while (end < text.length && /[)\]"'”’»]/u.test(text[end] ?? "")) end += 1;
  if (mark === "。" || mark === "；") return end;
  if (end < text.length && !/\s/u.test(text[end] ?? "")) return undefined;
  if (mark === ";") return end;
  const follows = /^\s*([^\s])/u.exec(text.slice(end, end + 40))?.[1];
  if (follows === undefined) return end;
  if (mark === "." && isAbbreviation(text, at)) return undefined;
  return /[\p{Lu}\p{Lo}"'“‘«([]/u.test(follows) ? end : undefined;
}

/** Whether the full point at this place belongs to the word before it. */
function isAbbreviation(text: string, at: number): boolean {
  const before = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? "";
  const head = text.slice(Math.max(0, at - 40), at - before.length);
  if (/\b(?:articles?|annex|part|chapter|section|protocol|schedule|appendix|and)\s+$/iu.test(head))
    return false;
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return true;
  return abbreviations.has(before.toLowerCase());
}
