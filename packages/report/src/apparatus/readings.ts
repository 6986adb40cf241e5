/**
 * The entries of a critical apparatus: the words of the base, a bracket, the reading of the comparand, its siglum.
 *
 *     Article I   the President] the President of the United States of America us-ussr-1942
 *     Article II  thereof] thereof, us-ussr-1942
 *     Article VII Kingdom] add. , the basic principles of which … us-ussr-1942
 */
import type { Difference } from "@treatydiff/diff";
import type { CutRow, Entry, ReportDocument } from "../document/document.ts";
import { quoteDifference } from "../document/quotation.ts";
import { placeList } from "../place/place-list.ts";
import { capitalised } from "../words/lists.ts";
import { weightAndNatures } from "../words/weight-words.ts";

/** One entry, nothing in it escaped yet. */
export interface ApparatusEntry {
  readonly number: number;
  readonly lemma: string;
  /** What the comparand does with the lemma, abbreviated as editions do: "add.", "om."; empty: it reads otherwise. */
  readonly act: "" | "add." | "om." | "transp.";
  readonly reading: string;
  readonly siglum: string;
  /** Weight and natures in words. */
  readonly weight: string;
}

/** The entries of one place. */
export interface ApparatusPlace {
  readonly place: string;
  readonly entries: readonly ApparatusEntry[];
}

/** Longer lemmata are given by their beginning and end. */
const mostWords = 8;

/** The entries of a document, by the place of the base that they stand at. */
export function apparatusPlaces(document: ReportDocument): readonly ApparatusPlace[] {
  const { view } = document;
  const places: { place: string; entries: ApparatusEntry[] }[] = [];
  let before = "";
  for (const entry of document.entries) {
    const own = placeList(entry.pair.base, view.base.place);
    if (own !== "") before = own;
    const place = own === "" ? `After ${before === "" ? "the beginning" : before}` : capitalised(own);
    const last = places.at(-1);
    const made = toEntry(document, entry);
    if (last?.place === place) last.entries.push(made);
    else places.push({ place, entries: [made] });
  }
  return places;
}

function toEntry({ view }: ReportDocument, { number, pair, difference, row }: Entry): ApparatusEntry {
  const quoted = row === undefined ? undefined : quoteDifference(row.pieces, difference, "base");
  const shown = {
    number,
    siglum: view.comparand.name,
    weight: weightAndNatures(difference.weight, difference.natures),
  };
  const lemma = short((difference.base?.text ?? "").trim());
  const reading = (difference.comparand?.text ?? "").trim();
  if (pair.comparand.length === 0 || reading === "") return { ...shown, lemma, act: "om.", reading: "" };
  if (pair.base.length === 0) return { ...shown, lemma: "", act: "add.", reading };
  const marks = row === undefined ? undefined : onlyMarks(row, difference);
  if (marks !== undefined) return { ...shown, lemma, act: "", reading, ...marks };
  if (difference.kind === "transposition") return { ...shown, lemma, act: "transp.", reading: "" };
  if (lemma !== "") return { ...shown, lemma, act: "", reading };
  const anchor = (quoted?.before ?? "").trim().split(/\s+/u).at(-1) ?? "";
  const added =
    row === undefined ? reading : (quoteDifference(row.pieces, difference, "comparand")?.reading ?? reading);
  return { ...shown, lemma: anchor, act: "add.", reading: added.trim() };
}

/** Marks behind two words that differ themselves: "Act] add. ," and not "Act] America,". */
function onlyMarks(row: CutRow, difference: Difference): Partial<ApparatusEntry> | undefined {
  const { base, comparand, rule } = difference;
  const words = (text: string | undefined): string => (text ?? "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (rule !== "marks" || words(base?.text) === words(comparand?.text)) return undefined;
  const marks = (side: "base" | "comparand"): string =>
    (quoteDifference(row.pieces, difference, side)?.reading ?? "").trim();
  if (/[\p{L}\p{N}]/u.test(marks("base") + marks("comparand"))) return undefined;
  if (marks("base") === "") return { act: "add.", reading: marks("comparand") };
  return marks("comparand") === ""
    ? { act: "om.", reading: marks("base") }
    : { act: "", reading: marks("comparand") };
}

function short(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= mostWords ? text : `${words.slice(0, 3).join(" ")} … ${words.slice(-3).join(" ")}`;
}
