/** Words in a Word document: plain runs, and runs that are tracked as deleted or inserted. */
import { type Weight, weightNames } from "@treatydiff/diff";
import type { Markup } from "../escape/markup.ts";
import { visible } from "../escape/visible.ts";
import { xml } from "../escape/xml.ts";

/** Who made a change, and when: the same for the same comparison. */
export interface Hand {
  readonly author: string;
  /** Absent: the changes bear no date. */
  readonly date?: string;
  /** Gives the next number of a change. */
  readonly nextId: () => number;
}

/** Which text has the words: with `both` they are not tracked. */
export type TrackedSide = "base" | "comparand" | "both";

/** What a change is called after: its weight, or that something stands elsewhere or is not compared. */
export type ChangeName = Exclude<Weight, "none"> | "moved" | "number" | "not compared";

/** One run of words. */
export function run(hand: Hand, words: string, side: TrackedSide, name: ChangeName): Markup {
  if (words === "") return xml``;
  if (side === "both") return xml`<w:r>${textOf(words, "t")}</w:r>`;
  const attributes = changeAttributes(hand, name);
  return side === "base"
    ? xml`<w:del ${attributes}><w:r>${textOf(words, "delText")}</w:r></w:del>`
    : xml`<w:ins ${attributes}><w:r>${textOf(words, "t")}</w:r></w:ins>`;
}

/** Marks the end of a paragraph as deleted or inserted, so that no empty one stays behind. */
export function trackedEnd(hand: Hand, side: TrackedSide, name: ChangeName): Markup {
  if (side === "both") return xml``;
  const attributes = changeAttributes(hand, name);
  return side === "base"
    ? xml`<w:rPr><w:del ${attributes}/></w:rPr>`
    : xml`<w:rPr><w:ins ${attributes}/></w:rPr>`;
}

/** Each weight is an author of its own: a reviewer shows or hides the changes of an author with one click. */
function changeAttributes({ author, date, nextId }: Hand, name: ChangeName): Markup {
  const who = `${author}: ${name in weightNames ? weightNames[name as Weight] : name}`;
  const when = date === undefined ? xml`` : xml` w:date="${date}"`;
  return xml`w:id="${nextId()}" w:author="${who}"${when}`;
}

function textOf(words: string, element: "t" | "delText"): Markup {
  const open: Markup = { markup: `<w:${element} xml:space="preserve">` };
  const close: Markup = { markup: `</w:${element}>` };
  return xml`${visible(words)
    .split("\n")
    .map((line, i) => xml`${i === 0 ? "" : xml`<w:br/>`}${open}${line}${close}`)}`;
}
