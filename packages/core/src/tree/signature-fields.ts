/**
 * Party, name and office of a signature, from its printed lines.
 *
 *     For the Government of the United States of America:      party
 *     SUMNER WELLES                                            name
 *     Acting Secretary of State of the United States of        office, to the last line
 *     America
 */
import { namesOffice, opensSignature } from "../construct/signature.ts";

/** What a signature says, as far as its lines show it. */
export interface SignatureFields {
  readonly party?: string;
  readonly name?: string;
  readonly office?: string;
}

const signMarks = /^\s*(?:[[(]?(?:signed|l\.\s?s\.|seal|sgd\.?|firmado|sign[ée]|gez\.?)[\])]?[:.]?\s*)+/iu;

/** Reads the fields from the words of a signature. */
export function signatureFields(value: string): SignatureFields {
  const lines = value
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = lines[0] ?? "";
  const party = opensSignature(first) && !signMarks.test(first) ? lines.shift() : undefined;
  const named = party === undefined ? undefined : /^(.{3,90}?):\s+(\P{Ll}{2}.*)$/u.exec(party);
  if (named?.[2] !== undefined) lines.unshift(named[2]);
  const name = lines.shift();
  const [own = "", besides = ""] = splitOffice(name ?? "");
  const office = [besides, ...lines].filter((line) => line !== "").join(" ");
  return {
    ...(party === undefined ? {} : { party: clean(named?.[1] ?? party) }),
    ...(own === "" ? {} : { name: clean(own.replace(signMarks, "")) }),
    ...(office === "" ? {} : { office: clean(office) }),
  };
}

/** "W Hobson, Lieutenant Governor": name and office on one line. */
function splitOffice(line: string): readonly [string, string] {
  const comma = line.indexOf(",");
  if (comma > 0 && namesOffice(line.slice(comma)) && !namesOffice(line.slice(0, comma)))
    return [line.slice(0, comma), line.slice(comma + 1).trim()];
  return [line, ""];
}

function clean(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/(?<![\s:,.;])[\s:,.;]+$/u, "");
}
