import { readTreaty, type Treaty } from "@treatydiff/core";

/** Everything that a text could try to do to a page, a spreadsheet, a document or a terminal. */
export const attacks = {
  script: "<script>alert(1)</script>",
  attribute: '" onmouseover="alert(1)" x="',
  formula: '=cmd|"/C calc"!A0',
  cdata: "]]>",
  entity: "&lt;b&gt; &amp; &#x1b;",
  comment: "--> <!-- -->",
  escape: "\u001b[8mhidden\u001b[0m\u0007",
  override: "\u202eton llahs\u202c",
  control: "a\u0000b\u0008c\u000bd\u009be",
  markdown: "![x](javascript:alert(1)) | `code` | **bold** | <img src=x onerror=alert(1)>",
  surrogate: "lone \ud800 half",
  instruction: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
} as const;

/** A treaty whose title, parties and words are attacks; the variant changes some words so that there are differences. */
export function hostileTreaty(variant: "base" | "comparand" | "third"): Treaty {
  const all = Object.values(attacks).join(" ");
  const own = { base: "shall", comparand: "may", third: "should" }[variant];
  const metadata = {
    siglum: `hostile-${variant}`,
    instrument: `${all} ${variant}`,
    title: all,
    shortTitle: all,
    parties: [
      { role: `provider ${attacks.script}`, name: `United ${attacks.script} States` },
      { role: "recipient", name: `Kingdom of ${attacks.override} ${variant}`, adjectives: [attacks.formula] },
    ],
    place: attacks.script,
    signed: "1942-02-23",
    series: [attacks.formula],
    language: "en",
    languageStatus: "authentic",
    state: "signed",
    standing: variant === "base" ? "reconstruction" : "exemplar",
    notice: all,
    rights: all,
    sha256: "0".repeat(64),
  };
  const words = [
    ...Object.values(attacks).map(
      (attack, i) => `## ARTICLE ${i + 1}\n\nThe Parties ${own} ${attack} consult in good time.`,
    ),
    ...(variant !== "comparand" ? [] : [`## ARTICLE 99\n\n${all}`]),
  ].join("\n\n");
  const front = Object.entries(metadata)
    .map(([key, value]) => `${key}: ${yaml(value)}`)
    .join("\n");
  return readTreaty(`---\n${front}\n---\n\n# ${all}\n\n${words}\n\n${attacks.formula}\n`, {
    format: "markdown",
  });
}

/** JSON is YAML when what YAML does not print is escaped. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u202a-\u202e]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
