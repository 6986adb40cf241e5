/** Comments in the margin: of each difference of wording or substance its number, its weight in words and the reason. */
import type { Difference } from "@treatydiff/diff";
import type { ReportDocument } from "../document/document.ts";
import type { Markup } from "../escape/markup.ts";
import { visible } from "../escape/visible.ts";
import { xml } from "../escape/xml.ts";
import { capitalised, sentence } from "../words/lists.ts";
import { standingSentences } from "../words/standing-words.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import type { Hand } from "./runs.ts";

/** Collects the comments while the text is written. */
export interface Comments {
  /** The words with a comment for each difference that needs one; each gets one only. */
  readonly around: (differences: readonly Difference[], words: Markup) => Markup;
  /** What was collected. */
  readonly list: () => readonly Markup[];
}

/** Begins an empty list of comments. */
export function makeComments(document: ReportDocument, { author, date }: Hand): Comments {
  const written = new Map<Difference, Markup>();
  const when = date === undefined ? xml`` : xml` w:date="${date}"`;
  return {
    around(differences, words) {
      const fresh = differences.filter((difference) => isHeavy(difference) && !written.has(difference));
      for (const difference of fresh) {
        const id = document.numberOf(difference);
        written.set(
          difference,
          xml`<w:comment w:id="${id}" w:author="${author}"${when} w:initials="td"><w:p><w:r><w:t xml:space="preserve">${visible(inWords(document, difference))}</w:t></w:r></w:p></w:comment>
`,
        );
      }
      const ids = fresh.map((difference) => document.numberOf(difference));
      return xml`${ids.map((id) => xml`<w:commentRangeStart w:id="${id}"/>`)}${words}${ids.map(
        (id) => xml`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      )}`;
    },
    list: () => [...written.values()],
  };
}

function isHeavy({ weight }: Difference): boolean {
  return weight === "wording" || weight === "substantive";
}

function inWords({ view, numberOf }: ReportDocument, difference: Difference): string {
  const weight = capitalised(weightAndNatures(difference.weight, difference.natures));
  return [
    `${numberOf(difference)}. ${weight}.`,
    sentence(difference.reason),
    ...standingSentences(view, difference),
  ].join(" ");
}
