/**
 * Sentences that a page break divides:
 *
 *     Each Party shall publish its laws, and shall
 *     254 United Nations — Treaty Series 1978
 *     inform the other Party of any change.
 *
 * The rest of the sentence belongs to the block in which it began, and so does what stands between, so that the blocks
 * after it keep their numbers.
 */
import { readItemMarker } from "./item-marker.ts";
import { pageLineKind } from "./page-furniture.ts";
import type { Unit } from "./unit.ts";

/** Marks what goes on after a page number or a running head. */
export function markContinuations(units: readonly Unit[]): readonly Unit[] {
  const out = [...units];
  for (let i = 1; i < out.length - 1; i++) {
    if (!isPageMatter(out[i])) continue;
    let end = i;
    while (isPageMatter(out[end + 1])) end += 1;
    const before = out[i - 1];
    const after = out[end + 1];
    if (before !== undefined && after !== undefined && goesOn(before, after)) {
      for (let k = i; k <= end; k++) {
        const unit = out[k] as Unit;
        const role = unit.mark?.type === "editorial" ? unit.mark.role : "page-number";
        out[k] = { ...unit, mark: { type: "editorial", role, inside: true } };
      }
      out[end + 1] = { ...after, mark: { type: "continuation" } };
    }
    i = end;
  }
  return out;
}

function isPageMatter(unit: Unit | undefined): boolean {
  if (unit?.mark === undefined) return unit?.kind === "prose" && pageLineKind(unit.text) === "page-number";
  if (unit.mark.type !== "editorial") return false;
  return unit.mark.role === "page-number" || unit.mark.role === "running-head";
}

function goesOn(before: Unit, after: Unit): boolean {
  if (before.kind !== "prose" || after.kind !== "prose" || after.mark !== undefined) return false;
  if (before.mark !== undefined && before.mark.type !== "continuation") return false;
  if (before.quotation !== after.quotation) return false;
  return (
    /[\p{L}\p{N},\u00ad-]$/u.test(before.text) &&
    /^\p{Ll}/u.test(after.text) &&
    readItemMarker(after.text) === undefined
  );
}
