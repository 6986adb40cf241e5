import { template } from "./markup.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes text for XML, in content and in quoted attributes alike. Characters that XML 1.0 forbids become their visible
 * pictures (U+001B → U+241B) or U+FFFD; those that turn or hide text stay, as references that an editor shows.
 */
export function escapeXml(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(/[&<>"']/gu, (character) => entities[character] ?? "")
    .replace(forbidden, picture)
    .replace(unseen, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`);
}

const harmless = /^[\u0020\u0021\u0023-\u0025\u0028-\u003b\u003d\u003f-\u007e]*$/u;

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

const unseen =
  /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** XML with every value escaped. */
export const xml = template(escapeXml);

/** What may not stand in a name after XML 1.0, fifth edition, and without the colon. */
const noName =
  /[^A-Za-z0-9._\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3001-\ud7ff]+/gu;

/** A name for `xml:id`, from a siglum or a locus. */
export function xmlName(text: string): string {
  const name = text.replace(noName, "-");
  return /^[A-Za-z_]/u.test(name) ? name : `x-${name}`;
}
