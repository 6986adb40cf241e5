/** The back of a TEI document: the table of correspondence, and why each difference weighs what it does. */
import { weightNames } from "@treatydiff/diff";
import type { ReportDocument } from "../document/document.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml } from "../escape/xml.ts";
import { pairPlace } from "../place/pair-place.ts";
import { placeList } from "../place/place-list.ts";
import { capitalised, sentence } from "../words/lists.ts";
import { remarks } from "../words/remarks.ts";
import { standingSentences } from "../words/standing-words.ts";
import { weightAndNatures } from "../words/weight-words.ts";

/** Both lists; they refer to the entries of the apparatus by `corresp`, as far as a difference has one. */
export function teiBack(
  document: ReportDocument,
  idOf: (number: number) => string | undefined = (number) => `difference-${number}`,
): Markup {
  const { comparison, view, entries } = document;
  const rows = comparison.correspondence.map(
    (
      row,
    ) => xml`          <row><cell>${placeList(row.base, view.base.place)}</cell><cell>${placeList(row.comparand, view.comparand.place)}</cell><cell>${weightNames[row.weight]}</cell><cell>${remarks(row)}</cell></row>
`,
  );
  const table = xml`      <div type="correspondence">
        <head>Which article answers to which</head>
        <table>
          <row role="label"><cell>${view.base.name}</cell><cell>${view.comparand.name}</cell><cell>Heaviest difference</cell><cell>Remarks</cell></row>
${rows}        </table>
      </div>
`;
  const reasons = entries.map(
    ({
      number,
      pair,
      difference,
    }) => xml`          <item n="${number}"${corresp(idOf(number))}>${capitalised(pairPlace(view, pair))}: ${weightAndNatures(difference.weight, difference.natures)}. ${sentence(difference.reason)} ${standingSentences(view, difference).join(" ")}</item>
`,
  );
  const list =
    reasons.length === 0
      ? nothing
      : xml`      <div type="differences">
        <head>Every difference</head>
        <list>
${reasons}        </list>
      </div>
`;
  return xml`    <back>
${table}${list}    </back>
`;
}

function corresp(id: string | undefined): Markup {
  return id === undefined ? nothing : xml` corresp="#${id}"`;
}
