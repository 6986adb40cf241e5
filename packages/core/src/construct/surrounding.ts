/**
 * The page around a treaty: the essay before and after it, as a researcher pastes an encyclopedia page or a report.
 *
 *     In June 1942, the Soviet Union had been at war with Germany for a year …     narrative before the treaty
 *     Historical Document                                                          the page's heading for it
 *     Washington, D.C., June 11, 1942                                              the treaty begins
 *     …
 *     Ambassador of the Union of Soviet Socialist Republics at Washington.         the treaty ends
 *     Glossary                                                                     the page goes on
 *
 * Narrative is told from a preamble by what it lacks: it opens no recital, names no parties, ends in a full stop.
 * Before a treaty two such blocks are needed, so that a single long preamble in prose stays what it is.
 */

import { opensAnnex } from "./annex.ts";
import { opensDivision } from "./division.ts";
import { isCaption } from "./editorial.ts";
import { minNarrativeBlocks, minNarrativeWords } from "./limits.ts";
import { opensRecital } from "./recital.ts";
import { namesOffice, opensSignature } from "./signature.ts";
import { opensTestimonium } from "./testimonium.ts";
import { namesInstrument } from "./title.ts";
import type { Unit } from "./unit.ts";
import { saysAgreement } from "./words-of-agreement.ts";

const partiesOpening =
  /^(?:the|le|la|les|el|los|o|os|il|die|der|das|de|het)\s+(?:high\s+|hautes?\s+|altas?\s+)?(?:contracting|governments?|states?|part(?:y|ies)|president|undersigned|king|queen|emperor|gouvernements?|parties|états?|gobiernos?|gobierno|estados?|partes|regierung)(?!\p{L})|^(?:his|her)\s+(?:\p{L}+\s+)?majesty/iu;

/** Whether a block begins with the parties: "His Majesty the King of …", "The Government of …". */
export function namesParties(text: string): boolean {
  return partiesOpening.test(text);
}

/** Marks the units before and after the treaty as surrounding. */
export function markSurrounding(units: readonly Unit[]): readonly Unit[] {
  const before = endOfEssayBefore(units);
  const after = startOfEssayAfter(units);
  if (before === 0 && after === units.length) return units;
  let titled = false;
  return units.map((unit, i) => {
    if (unit.hint !== undefined || unit.kind === "front-matter") return unit;
    if (i >= after) return surrounding(unit);
    if (i >= before) return unit;
    // The page's own title names the treaty; it is kept as the treaty's.
    if (!titled && namesInstrument(unit.text) && !isNarrative(unit)) {
      titled = true;
      return unit;
    }
    return surrounding(unit);
  });
}

function surrounding(unit: Unit): Unit {
  return { ...unit, mark: { type: "editorial", role: "surrounding" } };
}

/** How many units from the first belong to an essay before the treaty. */
function endOfEssayBefore(units: readonly Unit[]): number {
  const start = units.findIndex((unit) => beginsTreaty(unit));
  if (start < 0) return 0;
  let narrative = 0;
  let last = -1;
  for (let i = 0; i < start; i++) {
    const unit = units[i];
    if (unit === undefined || !isNarrative(unit)) continue;
    narrative += 1;
    last = i;
  }
  if (narrative < minNarrativeBlocks) return 0;
  let end = last + 1;
  while (end < start && isPageHeading(units[end])) end += 1;
  return end;
}

function beginsTreaty({ mark, text, kind }: Unit): boolean {
  return mark?.type === "article" || (kind === "prose" && (opensRecital(text) || saysAgreement(text)));
}

/** A short line of the page between the essay and the treaty: no title, dateline or name of a party. */
function isPageHeading(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mark !== undefined || isCaption(unit.text)) return false;
  return unit.text.length <= 80 && !/[,;:]$/u.test(unit.text) && !namesInstrument(unit.text);
}

function isNarrative({ text, mark, kind }: Unit): boolean {
  if (mark !== undefined || kind !== "prose") return false;
  if (!/[.!?]["”’)\]]*$/u.test(text)) return false;
  if (opensRecital(text) || partiesOpening.test(text) || saysAgreement(text) || opensTestimonium(text))
    return false;
  return hasWords(text, minNarrativeWords);
}

function hasWords(text: string, count: number): boolean {
  return (text.slice(0, 1000).match(/\S+/gu)?.length ?? 0) >= count;
}

/** Where an essay after the treaty begins: after the signatures, when nothing of a treaty follows any more. */
function startOfEssayAfter(units: readonly Unit[]): number {
  let last = -1;
  for (const [i, unit] of units.entries()) {
    if (isStructure(unit)) last = i;
  }
  const signature = units[last];
  if (signature === undefined || !opensSignature(signature.text)) return units.length;
  let start = last + 1;
  // Name and office of the last signature; the page goes on after them.
  for (let lines = 0; lines < 2 && start < units.length; lines++) {
    const text = units[start]?.text ?? "";
    if (
      namesOffice(
        units[start - 1]?.text
          .split(/[\r\n]/u)
          .slice(start - 1 === last ? 1 : 0)
          .join("\n") ?? "",
      )
    )
      break;
    if (text.length > 160 || isNarrative(units[start] as Unit)) break;
    start += 1;
  }
  const narrative = units.slice(start).filter((unit) => isNarrative(unit)).length;
  return narrative >= minNarrativeBlocks ? start : units.length;
}

function isStructure({ text, mark, kind }: Unit): boolean {
  if (mark?.type === "article" || mark?.type === "division") return true;
  if (kind !== "prose" && kind !== "heading") return false;
  const line = text.split(/[\r\n]/u, 1)[0] ?? "";
  if (opensSignature(text) && /[:.,]$/u.test(line) && line.length <= 160) return true;
  return opensTestimonium(text) || opensDivision(text) || (opensAnnex(line) && text.length < 200);
}
