/** What the check of a corpus found: one sentence with its rule and its place in a file. */

export type Severity = "error" | "warning" | "note";

/** Where in a file, lines and columns from 1; the end is exclusive. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CheckFinding {
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** Path in the corpus, with forward slashes. */
  readonly file: string;
  /** Absent when the file as a whole is meant. */
  readonly place?: FilePlace;
  /** Full sentences: what is wrong and what to do. Words from the corpus are as they stand: escape them to print. */
  readonly message: string;
}

/** A title and a sentence for every rule; a rule without an entry does not compile. */
export const checkRules = {
  "file-refused": {
    title: "File refused",
    about: "A file of the corpus is a symbolic link, or cannot be read as text.",
  },
  "front-matter": {
    title: "Front matter",
    about: "The front matter of a text is missing, or is not what a corpus text needs.",
  },
  siglum: { title: "Siglum", about: "The folder of a text and its siglum must bear the same name." },
  sha256: {
    title: "Check sum",
    about: "The words of a text are not those that its recorded SHA-256 was made of.",
  },
  structure: {
    title: "Structure",
    about:
      "The text does not read as a treaty should: a number is missing or repeated, a block has no place.",
  },
  "locus-unknown": {
    title: "Locus unknown",
    about: "A claim, an emendation or a witness names a place that the text does not have.",
  },
  witnesses: {
    title: "Witnesses",
    about: "A witness is not described as it must be, or its words were not found.",
  },
  attestation: {
    title: "Attestation record",
    about: "The record of what is attested is not what collating the witnesses with the text gives.",
  },
  declarations: {
    title: "Declared pairs and weights",
    about: "A file of declared pairs is not what it must be, or what it declares cannot be kept.",
  },
  claim: { title: "Claim", about: "A claim file is not what a claim must be." },
  "claim-text": { title: "Text of a claim", about: "A claim names a text that the corpus does not hold." },
  "claim-finding": {
    title: "Finding of a claim",
    about: "The recorded finding of a claim is not the one that the program computes.",
  },
  edit: { title: "Edit", about: "What an edit did to the words of a text, clause by clause." },
  "attested-words": {
    title: "Attested words changed",
    about: "An edit changed words that a witness attests, and the attestation was not changed with them.",
  },
} as const satisfies Record<string, { readonly title: string; readonly about: string }>;

export type CheckRule = keyof typeof checkRules;

/** Severities, the gravest first. */
export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];
