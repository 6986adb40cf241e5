/**
 * Finds the line of what is wrong in a front matter. The library reports the field; the editor of a file wants the
 * line as well.
 *
 *     signed: June 11th
 *             ^ line 12: the field “signed” is not a date of the form 1942-02-23
 */
import { metadataSchema } from "@treatydiff/core";
import { type Document, LineCounter, parseDocument } from "yaml";
import { fieldOffsets } from "./check/file-places.ts";

/** What is wrong, and in which line of the file. */
export interface FrontMatterFault {
  readonly line: number;
  /** From 1; where the line is indented, that of its first word. */
  readonly column: number;
  /** Half a sentence: "the field “signed” is missing". */
  readonly fault: string;
}

type Issue = NonNullable<ReturnType<typeof metadataSchema.safeParse>["error"]>["issues"][number];

const opening = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*$/mu;

/** The first fault of a source's front matter; nothing when it has none, or no front matter. */
export function frontMatterFault(source: string): FrontMatterFault | undefined {
  return frontMatterFaults(source)[0];
}

/** All faults of a source's front matter. Of broken YAML the first one only: what follows may be its echo. */
export function frontMatterFaults(source: string): readonly FrontMatterFault[] {
  const fence = opening.exec(source)?.[0];
  if (fence === undefined) return [];
  const rest = source.slice(fence.length);
  const end = closing.exec(rest);
  if (end === null) {
    // A plain text may begin with a rule of hyphens; only a field after it makes it front matter.
    if (!/^[\w-]+:(\s|$)/u.test(rest)) return [];
    return [{ line: 1, column: 1, fault: "the front matter is not closed by a second line “---”" }];
  }
  const lines = new LineCounter();
  const yaml = rest.slice(0, end.index);
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const fault = `the front matter is not valid YAML (${lowered(error.message)})`;
    // What is missing at the end is missing in the last line that has words.
    const at = lines.linePos(Math.min(error.pos[0], yaml.trimEnd().length));
    return [{ line: at.line + 1, column: at.col, fault }];
  }
  return fieldFaults(document, lines);
}

function fieldFaults(document: Document, lines: LineCounter): readonly FrontMatterFault[] {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return [{ line: 1, column: 1, fault: "the front matter uses YAML aliases, which are not read" }];
  }
  const issues = metadataSchema.safeParse(data).error?.issues ?? [];
  return issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    const offsets = fieldOffsets(document, path);
    const at = offsets === undefined ? { line: 0, col: 1 } : lines.linePos(offsets[0]);
    return { line: at.line + 1, column: at.col, fault: inWords(issue) };
  });
}

function inWords(issue: Issue): string {
  const field = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = [...(field === "" ? [] : [field]), issue.keys[0]].join(".");
    return `the front matter's field “${keys}” is not known`;
  }
  if (field === "") return "the front matter is not a list of fields";
  if (issue.message.endsWith("received undefined")) return `the front matter's field “${field}” is missing`;
  if (issue.message.startsWith("is ")) return `the front matter's field “${field}” ${issue.message}`;
  return `the front matter's field “${field}” is not right (${lowered(issue.message)})`;
}

function lowered(message: string): string {
  const line = (message.split("\n", 1)[0] ?? "").replace(/[.:]$/u, "");
  return line.charAt(0).toLowerCase() + line.slice(1);
}
