/**
 * Makes foreign words safe and visible on a terminal. A text can hold an escape sequence that repaints the screen, a
 * bidirectional override that turns "shall not" round, or a character that nobody sees.
 *
 *     "shall\u001b[8m not" → "shall\u001b[8m not" with the escape written out in six visible characters
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ue000]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const beyondAscii = /[^\u0020-\u007e]/u;

/** White space that would break a line or jump, with the spaces around it; a reader's page has only spaces. */
const lineBreaks = /(?<! ) *[\t\n\v\f\r\u0085\u2028\u2029][\t\n\v\f\r\u0085\u2028\u2029 ]*/gu;

/**
 * Writes a string from a text or its metadata on one line, with every control and invisible character as an escape.
 *
 * @param text words of a text or its metadata
 * @returns one line that no terminal obeys
 * @example
 * printable("shall\u001b[8m not"); // "shall\\u001b[8m not"
 */
export function printable(text: string): string {
  // Nearly all of a treaty is this, and the expressions with classes of characters are slow.
  if (!beyondAscii.test(text)) return text;
  return text.replace(lineBreaks, " ").replace(invisible, escapeCharacter);
}

/**
 * Writes data as JSON that no terminal obeys: the same data, with control and invisible characters as `\u` escapes.
 *
 * @param data what can be said in JSON
 * @returns JSON in lines; parsed, it is the data again
 * @example
 * printableJson({ siglum: "us-uk-1942" });
 */
export function printableJson(data: unknown): string {
  const json = JSON.stringify(data, undefined, 2);
  return json.replace(invisible, (character) =>
    character === "\n" ? character : escapeCharacter(character),
  );
}

function escapeCharacter(character: string): string {
  let escaped = "";
  for (let i = 0; i < character.length; i++) {
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
