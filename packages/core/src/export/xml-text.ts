/**
 * Writes text into XML so that it comes back as it was: everything that XML would read as markup is escaped, and what
 * XML cannot hold at all (control characters, halves of surrogate pairs) becomes an instruction that our door reads.
 */
import { characterInstruction } from "../source/xml-tree.ts";

/** Characters that XML 1.0 forbids in any form. */
const forbidden =
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const inText = new RegExp(`[&<>\\r]|${forbidden}`, "g");
const inAttribute = new RegExp(`[&<>"\\r\\n\\t\\\\]|${forbidden}`, "g");

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Words as XML text. */
export function xmlText(text: string): string {
  return text.replace(
    inText,
    (character) => named[character] ?? `<?${characterInstruction} ${hexadecimal(character)}?>`,
  );
}

/**
 * A value as an XML attribute, without its quotation marks. An attribute can hold no instruction: what XML forbids is
 * written `\u0001`, and a backslash therefore `\\`.
 */
export function xmlAttribute(value: string): string {
  return value.replace(inAttribute, (character) =>
    character === "\\" ? "\\\\" : (named[character] ?? `\\u${hexadecimal(character)}`),
  );
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Whether a reader that collapses white space would change the text. */
export function needsSpace(text: string): boolean {
  return /^[ \t\n\r\f]|[\t\n\r\f]|[ ]{2}|[ ]$/u.test(text);
}
