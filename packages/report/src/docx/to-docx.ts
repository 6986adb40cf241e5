/**
 * A redline as Word has it: one document with real tracked changes. Accept all and it is the comparand, reject all and
 * it is the base. Written as plain OOXML and packed by fflate, so that the same comparison gives the same bytes.
 */
import type { Comparison, Weight } from "@treatydiff/diff";
import { strToU8, zipSync } from "fflate";
import { makeDocument } from "../document/document.ts";
import type { Markup } from "../escape/markup.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { makeComments } from "./comments.ts";
import { paragraphs } from "./paragraphs.ts";
import {
  commentsPart,
  contentTypes,
  documentPart,
  documentRelations,
  footerPart,
  headerPart,
  packageRelations,
  propertiesPart,
  settingsPart,
  stylesPart,
} from "./parts.ts";
import type { Hand } from "./runs.ts";

/** How to write a redline. */
export interface DocxOptions {
  /** Who the changes are said to be by; the weight is added. Default: "treatydiff". */
  readonly author?: string;
  /** Date of the changes, ISO 8601 with time and zone. Default: none, so that the bytes are the same on any day. */
  readonly date?: string;
  /** Weights whose changes are put in without a mark: then rejecting all does not give the whole base back. Default: none. */
  readonly unmarked?: readonly Extract<Weight, "accidental" | "formal">[];
}

/** ZIP knows no earlier day; local time, which is how fflate reads it back. */
const noDay = new Date(1980, 0, 1);

/**
 * Writes a comparison as a Word document (.docx).
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the redline shows their whole texts
 * @param options who the changes are said to be by, their date, and which weights are put in without a mark
 * @returns the bytes of the file, the same for the same comparison
 * @example
 * writeFileSync("redline.docx", toDocx(comparison, { base, comparand }, { unmarked: ["accidental"] }));
 */
export function toDocx(comparison: Comparison, trees: Trees, options: DocxOptions = {}): Uint8Array {
  const { author = "treatydiff", date, unmarked = [] } = options;
  let id = 0;
  const hand: Hand = {
    author,
    ...(date === undefined ? {} : { date }),
    nextId: () => {
      id += 1;
      return id;
    },
  };
  const document = makeDocument(comparison, trees);
  const comments = makeComments(document, hand);
  const body = paragraphs({ document, hand, comments, unmarked });
  const files: Readonly<Record<string, Markup>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelations,
    "docProps/core.xml": propertiesPart(comparison, author),
    "word/_rels/document.xml.rels": documentRelations,
    "word/document.xml": documentPart(body),
    "word/comments.xml": commentsPart(comments.list()),
    "word/footer.xml": footerPart(comparison, unmarked),
    "word/header.xml": headerPart(comparison),
    "word/settings.xml": settingsPart,
    "word/styles.xml": stylesPart,
  };
  const packed = Object.entries(files).map(([name, { markup }]) => [name, strToU8(markup)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: noDay, level: 6 });
}
