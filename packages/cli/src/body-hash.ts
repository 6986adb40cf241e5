import { createHash } from "node:crypto";

/** SHA-256 of the text after the front matter, line ends as LF: the same on every system. */
export function bodyHash(source: string): string {
  const text = source.replace(/\r\n?/gu, "\n");
  const front = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/u.exec(text)?.[0] ?? "";
  return createHash("sha256").update(text.slice(front.length), "utf8").digest("hex");
}
