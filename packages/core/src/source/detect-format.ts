/**
 * Finds the door for a text: by the file's name where it is one that says something, else by how the text begins.
 */

/** The kinds of source that can be read. */
export type SourceFormat = "markdown" | "plain" | "html" | "akn" | "tei";

const extensions: Readonly<Record<string, SourceFormat | "xml">> = {
  md: "markdown",
  markdown: "markdown",
  txt: "plain",
  text: "plain",
  html: "html",
  htm: "html",
  xhtml: "html",
  akn: "akn",
  tei: "tei",
  xml: "xml",
};

/** Enough to find a root element behind a declaration, a licence in a comment and a style sheet's instruction. */
const headLength = 8_000;

/** The format of a text. What nothing speaks for is plain text. */
export function detectFormat(text: string, fileName = ""): SourceFormat {
  const named = extensions[/\.([a-z]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ""];
  if (named !== undefined && named !== "xml") return named;
  const head = text.slice(0, headLength).trimStart();
  const markup = markupFormat(head);
  if (markup !== undefined) return markup;
  if (named === "xml") return "tei";
  return /^---[^\S\r\n]*\r?\n/u.test(head) || /^#{1,6} \S/mu.test(text) ? "markdown" : "plain";
}

const pageElements =
  /^(?:html|head|body|div|p|h[1-6]|table|article|main|section|center|span|ol|ul|meta|font|b|i|a)$/u;

function markupFormat(head: string): SourceFormat | undefined {
  if (!head.startsWith("<")) return undefined;
  const root = rootName(head);
  if (root === undefined) return undefined;
  if (root === "akomantoso") return "akn";
  if (root === "tei" || root === "tei.2" || root === "teicorpus") return "tei";
  const looksLikeTag = /<[a-z][a-z0-9]*(?:\s+[a-z:-]+\s*=|\s*\/?>)/iu.test(head);
  return looksLikeTag && pageElements.test(root) ? "html" : undefined;
}

/** The name of the first element, without its prefix, after declarations, comments and instructions. */
function rootName(head: string): string | undefined {
  let rest = head;
  for (let skipped = 0; skipped < maxProlog; skipped++) {
    const doctype = /^<!doctype\s+([^\s>[]+)/iu.exec(rest)?.[1]?.toLowerCase();
    if (doctype === "html") return "html";
    const end = rest.startsWith("<!--")
      ? after(rest, "-->")
      : rest.startsWith("<?")
        ? after(rest, "?>")
        : doctype === undefined
          ? -1
          : after(rest, rest.slice(0, rest.indexOf(">")).includes("[") ? "]>" : ">");
    if (end < 0) break;
    rest = rest.slice(end).trimStart();
  }
  return /^<(?:[\w.-]+:)?([a-z][\w.-]*)/iu.exec(rest)?.[1]?.toLowerCase();
}

/** Declarations, comments and instructions before the root element. */
const maxProlog = 32;

function after(text: string, mark: string): number {
  const at = text.indexOf(mark);
  return at < 0 ? -1 : at + mark.length;
}
