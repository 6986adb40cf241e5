/** What the page and its worker say to one another: plain data, as it crosses from thread to thread. */
import type { Party, Severity, SourceFormat } from "@treatydiff/core";

/** How a text is read: by its file's name and content, or as a person says. */
export type Door = "automatic" | "docx" | SourceFormat;

/** Where a text comes from. */
export type TextSource =
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "corpus"; readonly siglum: string };

/** A text as a person gave it. */
export interface GivenText {
  /** Changes with the source, the door and the encoding, so that a text is read once. */
  readonly key: number;
  readonly source: TextSource;
  readonly door: Door;
  /** An encoding's name as browsers know it; empty: UTF-8, or UTF-16 by its mark. */
  readonly encoding: string;
  /** The short name in the results; empty: the front matter's, else the file's. */
  readonly name: string;
  /** The short name of a text that has no other. */
  readonly fallbackName: string;
  /** Parties that the person declared in place of those found. */
  readonly parties?: readonly Party[];
}

/** A problem of a text with its place. */
export interface ShownProblem {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Absent where the problem is one of the text as a whole. */
  readonly place?: {
    readonly line: number;
    readonly column: number;
    /** The line, cut around the place, and under it carets. */
    readonly excerpt: string;
    readonly carets: string;
    /** Offsets in the source that was read. */
    readonly start: number;
    readonly end: number;
  };
}

/** Where the parties of a text were found. */
export type PartiesFrom = "declared" | "front matter" | "title and preamble";

/** What a panel shows of a text that was read. */
export interface ReadingShown {
  readonly name: string;
  readonly format: Exclude<Door, "automatic">;
  readonly words: number;
  readonly articles: number;
  /** What a reader should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
  readonly problems: readonly ShownProblem[];
  /** Problems beyond those shown. */
  readonly moreProblems: number;
  /** One sentence when the text cannot be compared as it is. */
  readonly refusal?: string;
  readonly parties: readonly Party[];
  readonly partiesFrom: PartiesFrom;
}

/** Which instruments the texts are of. */
export type Relation = "automatic" | "same-instrument" | "parallel";

/** A text of the corpus as it comes with the page. */
export interface CorpusSource {
  readonly siglum: string;
  readonly title: string;
  /** Markdown with front matter. */
  readonly text: string;
  /** JSON; empty where nothing is known of the words. */
  readonly attestation: string;
}

/** What a worker is told before anything else. */
export interface Start {
  readonly kind: "start";
  readonly corpus: readonly CorpusSource[];
  /** The address of the reader for Word files. */
  readonly wordScript: string;
}

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "read"; readonly text: GivenText }
  | { readonly kind: "compare"; readonly texts: readonly GivenText[]; readonly relation: Relation }
  | { readonly kind: "view"; readonly view: string }
  | { readonly kind: "download"; readonly format: string };

/** A part of a result that can be looked at or kept. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How far two texts are the same, in words, and how many differences there are of each weight. */
export interface VerdictShown {
  readonly degree: string;
  readonly meaning: string;
  readonly reason: string;
  readonly counts: readonly { readonly weight: string; readonly words: string; readonly count: number }[];
}

/** What a comparison has to show. */
export interface ResultShown {
  /** The short names of the texts. */
  readonly title: string;
  /** Absent for three texts. */
  readonly verdict?: VerdictShown;
  /** What is said of the texts above every view, as HTML. */
  readonly introduction: string;
  /** How far the same part by part, as HTML; empty for three texts. */
  readonly byPart: string;
  /** How to read the marks, as HTML. */
  readonly legend: string;
  readonly views: readonly Named[];
  readonly downloads: readonly (Named & { readonly ending: string })[];
}

/** A file to keep. */
export interface Download {
  readonly fileName: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What the worker answers to each kind of request. */
export interface Answers {
  readonly read: ReadingShown;
  readonly compare: ResultShown;
  /** How many pieces were sent. */
  readonly view: number;
  readonly download: Download;
}

/** What the worker says of a request, by the number that came with it. */
export type Message =
  | { readonly id: number; readonly kind: "progress"; readonly words: string }
  | { readonly id: number; readonly kind: "piece"; readonly html: string }
  | { readonly id: number; readonly kind: "answer"; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly kind: "refused"; readonly sentence: string };
