/**
 * Lowers the weight of headings that an amending formula announces, where no quotation mark is printed:
 *
 *     Article 2H of the Protocol shall read as follows: Article 2H: Methyl bromide …
 *                                                       ^ the Protocol's, not this decision's
 *
 * They stay candidates: "Article I. The Convention is amended as follows: Article 2 …" may go on with its own run.
 */
import type { SourceBlock } from "../source/block.ts";
import { follows, type HeadingNumber } from "../text/printed-number.ts";
import type { HeadingCandidate, HeadingReading } from "./heading.ts";
import { maxCrossHeadLength } from "./limits.ts";
import { endsInAmendment } from "./quotation.ts";

/** What an announced heading loses; the same number as in the announcement is as good as certain. */
const announced = 9;
const announcedByNumber = 18;
/** A heading that only names the article amended in the sentence after it: no article of its own. */
const caption = 9;

/** The candidates with the weights of announced ones lowered. */
export function lowerQuoted(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  let quoted: HeadingNumber | undefined;
  const listed = listedReferences(blocks, candidates);
  const lower = (candidate: HeadingCandidate, by: number): HeadingCandidate => {
    quoted = candidate.readings[0]?.number;
    return lighter(candidate, by);
  };
  return candidates.map((candidate, i) => {
    if (isReference(candidate)) return candidate;
    // The second of several announced ones: "… shall be inserted: Article 5 bis … Article 5 ter …".
    const number = candidate.readings[0]?.number;
    const goesOn = quoted !== undefined && number !== undefined && follows(quoted, number);
    quoted = goesOn ? number : undefined;
    const before = candidates[i - 1];
    const after = candidates[i + 1];
    if (endsInAmendment(blocks, { block: candidate.block, offset: candidate.from })) {
      const same = before !== undefined && isReference(before) && sameNumber(before, candidate);
      return lower(candidate, same ? announcedByNumber : announced);
    }
    if (goesOn) return lower(candidate, announced);
    if (before !== undefined && endsList(blocks, before, candidate)) return lower(candidate, announced);
    if (listed.has(candidate)) return lower(candidate, announced);
    // "Article 2H: methyl bromide. Article 2H of the Protocol shall read as follows:": a caption.
    const follower = candidates[i + 2];
    if (
      after !== undefined &&
      follower !== undefined &&
      isReference(after) &&
      sameNumber(candidate, after) &&
      sameNumber(candidate, follower) &&
      endsInAmendment(blocks, { block: follower.block, offset: follower.from })
    )
      return lower(candidate, caption);
    return candidate;
  });
}

/** "Article 5, paragraph 2;" "Article 7;" "Article 9.": the last of a list of references stands alone in its block. */
function endsList(
  blocks: readonly SourceBlock[],
  before: HeadingCandidate,
  candidate: HeadingCandidate,
): boolean {
  if (candidate.place !== "block" || before.block !== candidate.block - 1 || !isReference(before))
    return false;
  const text = blocks[before.block]?.text ?? "";
  return before.from === 0 && text.length < maxCrossHeadLength && /[;,]$/u.test(text);
}

/**
 * Lines that list articles after a colon and have no text of their own:
 *
 *     The following provisions shall not apply:
 *     Article 5 (Transit)
 *     Article 6 (Dues)
 */
function listedReferences(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): ReadonlySet<HeadingCandidate> {
  const listed = new Set<HeadingCandidate>();
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.place === "inline" || candidate.readings[0]?.number.stem === 1) continue;
    const before = candidates[i - 1];
    const announced = /:\s*$/u.test(linesBefore(blocks, candidate));
    const goesOn = before !== undefined && listed.has(before) && isBare(blocks, before, candidate);
    const next = candidates[i + 1];
    if (goesOn || (announced && next !== undefined && isBare(blocks, candidate, next))) listed.add(candidate);
  }
  return listed;
}

function linesBefore(blocks: readonly SourceBlock[], { block, from }: HeadingCandidate): string {
  const own = blocks[block]?.text.slice(Math.max(0, from - 40), from) ?? "";
  return own.trim() === "" ? (blocks[block - 1]?.text.slice(-40) ?? "") : own;
}

/** Whether nothing stands between the line of a heading and the next heading. */
function isBare(
  blocks: readonly SourceBlock[],
  { block, from }: HeadingCandidate,
  next: HeadingCandidate,
): boolean {
  if (next.place === "inline" || next.block - block > 1) return false;
  const text = blocks[block]?.text ?? "";
  const end = next.block === block ? next.from : text.length;
  if (end - from > maxCrossHeadLength) return false;
  return !/[\r\n]/u.test(text.slice(from, end).trim()) && (next.block === block || next.from === 0);
}

function isReference({ readings }: HeadingCandidate): boolean {
  return readings.length > 0 && readings.every(({ follow }) => follow === "reference");
}

function sameNumber(left: HeadingCandidate, right: HeadingCandidate): boolean {
  return left.readings[0]?.number.text === right.readings[0]?.number.text;
}

function lighter(candidate: HeadingCandidate, by: number): HeadingCandidate {
  const readings = candidate.readings.map(
    (reading): HeadingReading => ({ ...reading, score: reading.score - by }),
  );
  return { ...candidate, readings };
}
