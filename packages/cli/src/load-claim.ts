/** Claims are YAML files; what is wrong in one is told with file, line and field. */
import { basename } from "node:path";
import { type Claim, claimSchema } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import { readTextFile } from "./read-text-file.ts";
import { UsageError } from "./usage-error.ts";

/** Loads a claim. `name` is what messages call its file. */
export async function loadClaim(file: string | URL, name = shortName(file)): Promise<Claim> {
  const yaml = await readTextFile(file, name);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const shown = printable(name);
  const error = document.errors[0];
  if (error !== undefined) {
    const line = lines.linePos(Math.min(error.pos[0], yaml.trimEnd().length)).line;
    const reason = printable(error.message.split("\n", 1)[0] ?? "");
    throw new UsageError(`“${shown}”, line ${line}: the claim is not valid YAML (${reason}); mend it.`);
  }
  const result = claimSchema.safeParse(readData(document, shown));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const node = path.length === 0 ? undefined : document.getIn(path, true);
  const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  const field = path.map(String).join(".") || "(top level)";
  throw new UsageError(
    `“${shown}”, line ${line}: the claim's field “${printable(field)}” is not right (${printable(issue?.message ?? "")}); mend it.`,
  );
}

/** An empty field, as `assessment:` is until a person writes it, is a field left out. */
function readData(document: ReturnType<typeof parseDocument>, shown: string): unknown {
  if (!isMap(document.contents)) {
    throw new UsageError(`“${shown}” is not a claim; name a YAML file with the fields of one.`);
  }
  try {
    const data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  } catch (cause) {
    throw new UsageError(`“${shown}” uses YAML aliases, which are not read; write the value out.`, { cause });
  }
}

function shortName(file: string | URL): string {
  return typeof file === "string" ? file : `claims/${decodeURIComponent(basename(file.pathname))}`;
}
