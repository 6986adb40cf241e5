import { type Document, isNode, parseDocument } from "yaml";
import type { TextMetadata } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import { metadataSchema } from "../model/schema.ts";
import type { Span } from "../model/span.ts";

/** Aliases in YAML can be nested into a bomb; our front matter needs none. */
const maxAliases = 0;

/**
 * Reads and checks front matter. Whatever is wrong becomes a problem with the field's name, at the place of its value;
 * nothing throws.
 *
 * @param span the front matter with its fences
 * @param offset where the YAML itself begins; absent where the source does not have it as it stands
 */
export function readFrontMatter(
  yaml: string,
  span: Span,
  offset?: number,
): { metadata?: TextMetadata; problems: readonly Problem[] } {
  const invalid = (message: string, range?: readonly [number, number]): Problem => ({
    code: "front-matter-invalid",
    severity: "error",
    message,
    span: range === undefined || offset === undefined ? span : placed(yaml, range, offset),
  });
  // A line of the YAML is none of the file; the span says where it is.
  const document = parseDocument(yaml, { prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const message = `The front matter is not valid YAML: ${fault.message.split("\n", 1)[0] ?? ""}`;
    return { problems: [invalid(message, fault.pos)] };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: maxAliases });
  } catch {
    return { problems: [invalid("The front matter uses YAML aliases; write the value out.")] };
  }
  const result = metadataSchema.safeParse(data);
  if (result.success) return { metadata: result.data, problems: [] };
  return {
    problems: result.error.issues.map(({ path, message }) =>
      invalid(
        `The front matter's field “${path.map(String).join(".") || "(top level)"}”: ${message}.`,
        rangeOf(document, path),
      ),
    ),
  };
}

/** Where the value of a field stands in the YAML; of a field that is missing, nowhere. */
function rangeOf(document: Document, path: readonly PropertyKey[]): readonly [number, number] | undefined {
  const node = path.length === 0 ? undefined : document.getIn(path, true);
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

/** A fault at the end of the YAML is shown at its last words. */
function placed(yaml: string, [from, to]: readonly [number, number], offset: number): Span {
  const start = Math.min(from, Math.max(0, yaml.trimEnd().length - 1));
  return { start: offset + start, end: offset + Math.max(start + 1, Math.min(to, yaml.length)) };
}
