/** Reads a claim from YAML; what is wrong is told with line, column and field. */
import { type Claim, claimSchema } from "@treatydiff/diff";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import { fieldOffsets } from "./check/file-places.ts";

/** What is wrong with a claim file. */
export interface ClaimFault {
  readonly line: number;
  readonly column: number;
  /** Without a subject: "is not valid YAML (…)", "has …". */
  readonly fault: string;
  readonly remedy: string;
  /** The field that it is about. */
  readonly field?: string;
}

/** A claim, or why there is none. */
export type ReadClaim =
  | { readonly claim: Claim; readonly document: Document }
  | { readonly claim?: never; readonly fault: ClaimFault };

/** Reads the text of a claim file. */
export function readClaim(yaml: string): ReadClaim {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = document.errors[0];
  if (error !== undefined) {
    const reason = error.message.split("\n", 1)[0] ?? "";
    const place = at(Math.min(error.pos[0], yaml.trimEnd().length));
    return { fault: { ...place, fault: `is not valid YAML (${reason})`, remedy: "mend it" } };
  }
  if (!isMap(document.contents)) {
    return {
      fault: {
        line: 1,
        column: 1,
        fault: "is not a claim",
        remedy: "name a YAML file with the fields of one",
      },
    };
  }
  let data: Record<string, unknown>;
  try {
    data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return {
      fault: {
        line: 1,
        column: 1,
        fault: "uses YAML aliases, which are not read",
        remedy: "write the value out",
      },
    };
  }
  // An empty field, as `assessment:` is until a person writes it, is a field left out.
  const result = claimSchema.safeParse(
    Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
  );
  if (result.success) return { claim: result.data, document };
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const offsets = fieldOffsets(document, path);
  return {
    fault: {
      ...(offsets === undefined ? { line: 1, column: 1 } : at(offsets[0])),
      field: path.map(String).join(".") || "(top level)",
      fault: issue?.message ?? "",
      remedy: "mend it",
    },
  };
}
