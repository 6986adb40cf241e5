/**
 * Finds the line of what is wrong in a front matter. The library reports the field; the editor of a file wants the
 * line as well.
 *
 *     signed: June 11th
 *             ^ line 12: the field “signed” is not a date of the form 1942-02-23
 */
import { metadataSchema } from "@treatydiff/core";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";

/** What is wrong, and in which line of the file. */
export interface FrontMatterFault {
  readonly line: number;
  /** Half a sentence: "the field “signed” is missing". */
  readonly fault: string;
}

type Issue = NonNullable<ReturnType<typeof metadataSchema.safeParse>["error"]>["issues"][number];

const opening = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*$/mu;

/** The first fault of a source's front matter; nothing when it has none, or no front matter. */
export function frontMatterFault(source: string): FrontMatterFault | undefined {
  const fence = opening.exec(source)?.[0];
  if (fence === undefined) return undefined;
  const rest = source.slice(fence.length);
  const end = closing.exec(rest);
  if (end === null) {
    // A plain text may begin with a rule of hyphens; only a field after it makes it front matter.
    if (!/^[\w-]+:(\s|$)/u.test(rest)) return undefined;
    return { line: 1, fault: "the front matter is not closed by a second line “---”" };
  }
  const lines = new LineCounter();
  const yaml = rest.slice(0, end.index);
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const fault = `the front matter is not valid YAML (${lowered(error.message)})`;
    // What is missing at the end is missing in the last line that has words.
    return { line: lines.linePos(Math.min(error.pos[0], yaml.trimEnd().length)).line + 1, fault };
  }
  return fieldFault(document, lines);
}

function fieldFault(document: Document, lines: LineCounter): FrontMatterFault | undefined {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { line: 1, fault: "the front matter uses YAML aliases, which are not read" };
  }
  const issue = metadataSchema.safeParse(data).error?.issues[0];
  if (issue === undefined) return undefined;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  return { line: lineOf(document, path, lines), fault: inWords(issue) };
}

/** A field that is missing has no line; then it is the line of what should hold it. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const name = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    const node = pair === undefined ? document.getIn(path.slice(0, depth), true) : pair.key;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
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
