/** Reads a file of fields, as a claim is one, from YAML; what is wrong is told with line, column and field. */
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import { fieldOffsets } from "./check/file-places.ts";

/** What is wrong with such a file. */
export interface RecordFault {
  readonly line: number;
  readonly column: number;
  /** Without a subject: "is not valid YAML (…)", "has …". */
  readonly fault: string;
  readonly remedy: string;
  /** The field that it is about. */
  readonly field?: string;
}

/** The record, or why there is none. */
export type ReadRecord<T> =
  | { readonly value: T; readonly document: Document; readonly fault?: never }
  | { readonly value?: never; readonly fault: RecordFault };

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is asked of a schema. */
interface RecordSchema<T> {
  readonly safeParse: (
    data: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/**
 * Reads the text of a file.
 *
 * @param what with its article: "a claim"
 */
export function readRecord<T>(yaml: string, schema: RecordSchema<T>, what: string): ReadRecord<T> {
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
  const first = { line: 1, column: 1 };
  if (!isMap(document.contents)) {
    return {
      fault: { ...first, fault: `is not ${what}`, remedy: "name a YAML file with the fields of one" },
    };
  }
  let data: Record<string, unknown>;
  try {
    data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return {
      fault: { ...first, fault: "uses YAML aliases, which are not read", remedy: "write the value out" },
    };
  }
  // An empty field, as `assessment:` is until a person writes it, is a field left out.
  const result = schema.safeParse(
    Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
  );
  if (result.success) return { value: result.data, document };
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const offsets = fieldOffsets(document, path);
  return {
    fault: {
      ...(offsets === undefined ? first : at(offsets[0])),
      field: path.map(String).join(".") || "(top level)",
      fault: issue?.message ?? "",
      remedy: "mend it",
    },
  };
}
