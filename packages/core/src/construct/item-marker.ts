/**
 * The marks of numbered blocks and lettered items, and every way each can be read.
 *
 *     1.   (1)   1)   1).   1°   1°.   3bis°.   § 2.   .2.1   2.1   (a)   a)   a).   a.   (aa)   (i)   (A)   A.   –
 *
 * "(i)" is the ninth letter or the first small Roman numeral; where it stands decides (see nest-items.ts).
 */

import { latinSuffixes } from "../text/number-words.ts";
import { romanValue } from "../text/numerals.ts";

/** One way to read a mark: the form of its number, and its place in the row. */
export interface ItemReading {
  readonly form: "figure" | "letter" | "capital" | "roman" | "capital-roman" | "decimal" | "dash";
  readonly value: number;
  /** bis, ter, a … after the value. */
  readonly suffix: string;
  /** The parts of a decimal number before the last: "2" of ".2.1". */
  readonly parents: string;
}

/** A mark at the start of a unit. */
export interface ItemMarker {
  /** As printed, without white space around it. */
  readonly label: string;
  /** Its length in the text, white space after it included. */
  readonly length: number;
  /** The number as a reader cites it. */
  readonly number: string;
  /** The signs around the number: "(x)", "x.". Items of one row share them. */
  readonly dress: string;
  readonly readings: readonly ItemReading[];
}

const suffix = `(?:[\\s-]?(?:${latinSuffixes.join("|")})|[a-z](?![\\p{L}]))?`;
const figure = new RegExp(
  `^(?:§§?\\s*(\\d{1,3}${suffix})[.)]?|\\((\\d{1,3}${suffix})\\)\\.?|(\\d{1,3}${suffix})(?:[.)](?!\\d)|[°º˚])[.)]{0,2})`,
  "u",
);
const spacedFigure = /^(\d{1,3})[^\S\r\n]\.(?=[^\S\r\n]\p{L})/u;
const decimal = /^(?:(\.\d{1,2}(?:\.\d{1,2}){0,3})|(\d{1,2}(?:\.\d{1,2}){1,3}))[.)]?(?=\s)/u;
const letter =
  /^(?:\(\s?([a-zA-Z]{1,5}(?:bis|ter)?)\s?\)\.?|([a-zA-Z]{1,2}(?:bis|ter)?)\)\.?|([A-Z])\.(?=\s*[*_"“]*\p{Lu}|\s*$)|([a-z])\.(?=\s*[*_"“]*\p{L}{2}))/u;
const numeralPoint = /^((?:[IVX]{1,5}|[ivx]{1,5}))[.)](?=\s+\S|\s*$)/u;
const dash = /^[-–—•▪·●*](?=\s+\S|\p{L})/u;
/** After the mark: white space, and in some prints a dash ("a). — Afim de …"). */
const afterMark = /^\s*(?:[-–—]+\s+)?/u;

/** Reads the mark at the start of a text. `bare`: also one without text after it. */
export function readItemMarker(text: string): ItemMarker | undefined {
  const head = text.slice(0, 40);
  return (
    readDecimal(head) ?? readFigure(head) ?? readLetter(head) ?? readNumeralPoint(head) ?? readDash(head)
  );
}

function marker(
  head: string,
  label: string,
  number: string,
  readings: readonly ItemReading[],
): ItemMarker | undefined {
  if (readings.length === 0) return undefined;
  const after = afterMark.exec(head.slice(label.length))?.[0].length ?? 0;
  const dress = label
    .replace(number, "x")
    .replace(/\s+/gu, "")
    .replace(/\.$/u, label.endsWith(").") ? "" : ".");
  return {
    label: label.trim(),
    length: label.length + after,
    number: number.toLowerCase().replace(/\s+/gu, ""),
    dress,
    readings,
  };
}

function readDecimal(head: string): ItemMarker | undefined {
  const match = decimal.exec(head);
  const printed = match?.[1] ?? match?.[2];
  if (match === null || printed === undefined) return undefined;
  const parts = printed.replace(/^\./u, "").split(".");
  const value = Number(parts.at(-1));
  return marker(head, match[0], printed.replace(/^\./u, ""), [
    { form: "decimal", value, suffix: "", parents: parts.slice(0, -1).join(".") },
  ]);
}

function readFigure(head: string): ItemMarker | undefined {
  const match = figure.exec(head) ?? spacedFigure.exec(head);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || number === undefined) return undefined;
  const value = Number.parseInt(number, 10);
  const rest = number.slice(String(value).length).replace(/[\s-]/gu, "");
  return marker(head, match[0], number, [{ form: "figure", value, suffix: rest, parents: "" }]);
}

function readLetter(head: string): ItemMarker | undefined {
  const match = letter.exec(head);
  const printed = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (match === null || printed === undefined) return undefined;
  const [, stem = "", tail = ""] = /^(.+?)(bis|ter)?$/u.exec(printed) ?? [];
  return marker(head, match[0], printed, letterReadings(stem, tail));
}

function letterReadings(stem: string, tail: string): readonly ItemReading[] {
  const small = stem === stem.toLowerCase();
  const readings: ItemReading[] = [];
  const same = new Set(stem).size === 1;
  if (stem.length === 1 || (same && stem.length === 2)) {
    const at = stem.toLowerCase().charCodeAt(0) - 96;
    const value = stem.length === 1 ? at : at + 26;
    readings.push({ form: small ? "letter" : "capital", value, suffix: tail, parents: "" });
  }
  const numeral = small || stem === stem.toUpperCase() ? romanValue(stem) : undefined;
  if (numeral !== undefined && numeral < 90)
    readings.push({ form: small ? "roman" : "capital-roman", value: numeral, suffix: tail, parents: "" });
  return readings;
}

function readNumeralPoint(head: string): ItemMarker | undefined {
  const match = numeralPoint.exec(head);
  if (match === null) return undefined;
  return marker(head, match[0], match[1] ?? "", letterReadings(match[1] ?? "", ""));
}

function readDash(head: string): ItemMarker | undefined {
  const match = dash.exec(head);
  if (match === null) return undefined;
  return marker(head, match[0], match[0], [{ form: "dash", value: 0, suffix: "", parents: "" }]);
}
