/**
 * Words of the edition, not of the treaty.
 *
 *     Signed at Washington June 2, 1942; effective June 2, 1942      caption, before the preamble
 *     Washington, D.C., June 11, 1942                                dateline, before the preamble
 *     AWAIT PROGRESS OF EVENTS                                       cross-head, between recitals or articles
 *     [The text of the annex is not printed.]                        an editor's line in brackets
 */
import type { EditorialRole } from "../model/nodes.ts";
import type { Construct, ReaderState } from "./construct.ts";
import { maxCrossHeadLength } from "./limits.ts";
import type { Unit } from "./unit.ts";

const caption =
  /^(?:signed|done|concluded|entered\s+into\s+force|ratified|ratification|proclaimed|signé|conclu|firmado|assinado)(?!\p{L}).*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/isu;
const dateline =
  /^[\p{Lu}][\p{L}.,\s-]{1,60}?,?\s+(?:\p{L}+\.?\s+\d{1,2},?|\d{1,2}\s+\p{L}+,?)\s+(?:1[5-9]|20)\d\d\.?$/u;
const pageNumber = /^(?:[-–—[(]\s*)?(?:p(?:age|agina|\.)?\s*)?\d{1,4}(?:\s*[-–—\])])?$/iu;
const bracketed = /^\[[^[\]]{12,600}\]$/u;
const rule = /^(?:[-–—_=*~·.]\s*){3,}$/u;

function isCrossHead(text: string): boolean {
  if (text.length > maxCrossHeadLength || text !== text.toUpperCase()) return false;
  return /\p{Lu}{2}/u.test(text) && text.split(/\s+/u).length >= 2 && !/[.:;,]$/u.test(text);
}

/** Whether a short line is a caption of the edition or a dateline. */
export function isCaption(text: string): boolean {
  return (text.length <= 300 && caption.test(text)) || dateline.test(text);
}

export const editorial: Construct = {
  name: "editorial",
  read(unit, state) {
    const role = roleOf(unit, state);
    if (role === undefined) return undefined;
    if (role === "cross-head") {
      state.problems.push({
        code: "cross-head",
        severity: "note",
        message: `“${unit.text}” stands in capitals between two blocks; it was taken for a cross-head of the edition and enters no comparison.`,
        span: unit.span,
      });
    }
    const inside = unit.mark?.type === "editorial" && unit.mark.inside === true;
    return [
      {
        type: "editorial",
        role,
        ...(inside ? { inside: true as const } : {}),
        from: 0,
        to: unit.text.length,
      },
    ];
  },
};

function roleOf(unit: Unit, state: ReaderState): EditorialRole | undefined {
  if (unit.mark?.type === "editorial") return unit.mark.role;
  if (unit.kind === "front-matter") return "front-matter";
  if (unit.kind !== "prose" || unit.mark !== undefined) return undefined;
  if (pageNumber.test(unit.text)) return "page-number";
  if (rule.test(unit.text)) return "note";
  if (bracketed.test(unit.text) && /\s\p{Ll}/u.test(unit.text)) return "note";
  if (state.stage === "front") {
    if (unit.text.length <= 300 && caption.test(unit.text)) return "caption";
    if (dateline.test(unit.text)) return "dateline";
  }
  const inside = state.stage === "preamble" || state.stage === "operative";
  return inside && isCrossHead(unit.text) ? "cross-head" : undefined;
}
