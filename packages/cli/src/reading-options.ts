/**
 * What a user may say of how the files are to be read, each for all of them or for one:
 *
 *     --encoding windows-1251                 --encoding old.txt=koi8-r
 *     --read-as html                          --read-as page.dat=html
 *     --max-size 200                          megabytes
 */
import { basename } from "node:path";
import { Option } from "@commander-js/extra-typings";
import type { SourceFormat } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { UsageError } from "./usage-error.ts";

/** The doors of the library, and Word's. */
export type Door = SourceFormat | "docx";

const doors: readonly Door[] = ["markdown", "plain", "html", "akn", "tei", "docx"];

/** A value for all files, and others for some. */
export interface ByFile<T> {
  readonly all?: T;
  readonly one: ReadonlyMap<string, T>;
}

export interface ReadingOptions {
  readonly encoding?: ByFile<string> | undefined;
  readonly readAs?: ByFile<Door> | undefined;
  readonly maxSize?: number | undefined;
}

/** What holds for one file: what was said of it by its name as given, or by the last part of its path. */
export function forFile<T>(values: ByFile<T> | undefined, given: string): T | undefined {
  return values?.one.get(given) ?? values?.one.get(basename(given)) ?? values?.all;
}

export function encodingOption() {
  return new Option(
    "--encoding <name>",
    "the files’ encoding where it is not UTF-8, such as windows-1252; FILE=NAME for one file",
  ).argParser((value, before: ByFile<string> | undefined) => withValue(before, value, (name) => name));
}

export function doorOption() {
  return new Option(
    "--read-as <format>",
    `how to read the files, whatever their endings: ${doors.join(", ")}; FILE=FORMAT for one file`,
  ).argParser((value, before: ByFile<Door> | undefined) => withValue(before, value, readDoor));
}

export function maxSizeOption() {
  return new Option("--max-size <megabytes>", "read files up to this size (without it 64)").argParser(
    (value) => {
      const size = Number(value);
      if (size > 0 && Number.isFinite(size)) return size;
      throw new UsageError(`--max-size ${printable(value)} is no number of megabytes; give one.`);
    },
  );
}

function readDoor(value: string): Door {
  const door = doors.find((one) => one === value.toLowerCase());
  if (door !== undefined) return door;
  throw new UsageError(`--read-as ${printable(value)} is no format; give one of ${doors.join(", ")}.`);
}

/** No encoding and no format has "=" in its name, and a file may. */
function withValue<T>(before: ByFile<T> | undefined, value: string, read: (name: string) => T): ByFile<T> {
  const at = value.lastIndexOf("=");
  if (at < 0) return { one: before?.one ?? new Map(), all: read(value) };
  const one = new Map([...(before?.one ?? []), [value.slice(0, at), read(value.slice(at + 1))] as const]);
  return { ...before, one };
}
