/** The texts as a family: what they share, and where each departs. */
import {
  type FamilyDepartures,
  familyDepartures,
  type Synopsis,
  synopsis,
  type Template,
  template,
} from "@treatydiff/diff";
import { compareTexts, pairsOfTexts } from "./comparisons.ts";
import { texts } from "./corpus.ts";

/** More columns than this cannot be read side by side. */
const mostTexts = 6;

/** Whether the texts of the corpus are shown as a family. */
export const hasFamily = texts.length >= 3 && texts.length <= mostTexts;

/** Departures, template and synopsis; made when first asked for. */
export interface Family {
  readonly departures: FamilyDepartures;
  readonly template: Template;
  readonly synopsis: Synopsis;
}

let made: Family | undefined;

/** The family of all texts. */
export function family(): Family {
  const trees = texts.map(({ treaty }) => treaty);
  made ??= {
    departures: familyDepartures(
      texts.map(({ siglum }) => siglum),
      pairsOfTexts.map(([base, comparand]) => compareTexts(base, comparand)),
    ),
    template: template(trees),
    synopsis: synopsis(trees),
  };
  return made;
}
