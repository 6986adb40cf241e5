/**
 * What a corpus text says of itself in its front matter. The shape is written by hand; `schema.ts` mirrors it.
 */

/** An office of a party, with the names under which the text may call its holder, the fullest first. */
export interface Office {
  /** What it is: "head of state", "secretary of state". */
  readonly office: string;
  readonly names: readonly string[];
}

/** A party to the instrument. */
export interface Party {
  /** What it does in the instrument; parties of two treaties answer to one another by their role. */
  readonly role: string;
  /** The full name. */
  readonly name: string;
  readonly shortNames?: readonly string[];
  /** "Soviet", "British". */
  readonly adjectives?: readonly string[];
  readonly capital?: string;
  readonly offices?: readonly Office[];
  readonly signatory?: { readonly name: string; readonly office: string };
}

/** The copy that a text was made from. */
export interface Exemplar {
  readonly description: string;
  /** SHA-256 of the exemplar's plain text (UTF-8), hexadecimal. */
  readonly sha256?: string;
}

/** What our copy lacks; never counted as an omission. */
export interface Lacuna {
  readonly at: string;
  readonly note: string;
}

/** How sure an emendation is: `documented` rests on a print and is applied; `suspected` is reported and not applied. */
export type EmendationStatus = "documented" | "suspected";

/** A corrected reading with its authority, kept beside the reading we hold. */
export interface Emendation {
  readonly id: string;
  /** The clause where it stands. */
  readonly at: string;
  /** The words that we hold; they stand exactly once in that clause. */
  readonly held: string;
  /** The corrected words. */
  readonly reading: string;
  /** Where the corrected words stand in print. */
  readonly authority: string;
  readonly status: EmendationStatus;
  readonly note?: string;
}

/** Metadata of one text. */
export interface TextMetadata {
  readonly siglum: string;
  /** Name of the instrument that the text is a text of; two texts of one instrument are `same-instrument`. */
  readonly instrument: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly parties: readonly Party[];
  readonly place: string;
  /** Date of signature, ISO 8601. */
  readonly signed: string;
  /** Series citations: "E.A.S. 241", "56 Stat. 1433". */
  readonly series: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly languageStatus: "authentic" | "official-translation" | "unofficial-translation";
  readonly state: "draft" | "initialled" | "signed" | "print";
  /** `exemplar`: made from one copy, kept as it stands. `reconstruction`: no complete exemplar; every finding is provisional. */
  readonly standing: "exemplar" | "reconstruction";
  /** In words, for every page that shows the text. */
  readonly notice: string;
  readonly exemplar?: Exemplar;
  readonly rights: string;
  /** SHA-256 of the file's text after the front matter (UTF-8, LF), hexadecimal. */
  readonly sha256: string;
  readonly lacunae?: readonly Lacuna[];
  readonly emendations?: readonly Emendation[];
  /** Instruments that belong with it, such as exchanges of notes. */
  readonly related?: readonly string[];
}
