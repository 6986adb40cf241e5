import { parseDocument } from "yaml";
import type { TextMetadata } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import { metadataSchema } from "../model/schema.ts";
import type { Span } from "../model/span.ts";

/** Aliases in YAML can be nested into a bomb; our front matter needs none. */
const maxAliases = 0;

/** Reads and checks front matter. Whatever is wrong becomes a problem with the field's name; nothing throws. */
export function readFrontMatter(
  yaml: string,
  span: Span,
): { metadata?: TextMetadata; problems: readonly Problem[] } {
  const invalid = (message: string): Problem => ({
    code: "front-matter-invalid",
    severity: "error",
    message,
    span,
  });
  const document = parseDocument(yaml);
  const fault = document.errors[0];
  if (fault !== undefined) {
    return {
      problems: [invalid(`The front matter is not valid YAML: ${fault.message.split("\n", 1)[0] ?? ""}`)],
    };
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
    problems: result.error.issues.map((issue) =>
      invalid(
        `The front matter's field “${issue.path.map(String).join(".") || "(top level)"}”: ${issue.message}.`,
      ),
    ),
  };
}
