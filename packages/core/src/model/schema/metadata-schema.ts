import * as z from "zod";
import type { Emendation, Exemplar, Lacuna, Office, Party, TextMetadata } from "../metadata.ts";
import { type AllTrue, filled, optional, type Same, sha256 } from "./fields.ts";

const officeSchema = z.strictObject({ office: filled, names: z.array(filled).min(1) });
export const partySchema = z.strictObject({
  role: filled,
  name: filled,
  shortNames: optional(z.array(filled)),
  adjectives: optional(z.array(filled)),
  capital: optional(filled),
  offices: optional(z.array(officeSchema)),
  signatory: optional(z.strictObject({ name: filled, office: filled })),
});
const lacunaSchema = z.strictObject({ at: filled, note: filled });
const emendationSchema = z.strictObject({
  id: filled,
  at: filled,
  held: filled,
  reading: z.string(),
  authority: filled,
  status: z.enum(["documented", "suspected"]),
  note: optional(filled),
});
const exemplarSchema = z.strictObject({ description: filled, sha256: optional(sha256) });

/** What the front matter of a corpus text must be. */
export const metadataSchema = z.strictObject({
  siglum: z
    .string()
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u, "is not a siglum (small letters, figures, hyphens)"),
  instrument: filled,
  title: filled,
  shortTitle: filled,
  parties: z.array(partySchema).min(1),
  place: filled,
  signed: z.iso.date("is not a date of the form 1942-02-23"),
  series: z.array(filled),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "is not a language tag such as en"),
  languageStatus: z.enum(["authentic", "official-translation", "unofficial-translation"]),
  state: z.enum(["draft", "initialled", "signed", "print"]),
  standing: z.enum(["exemplar", "reconstruction"]),
  notice: filled,
  exemplar: optional(exemplarSchema),
  rights: filled,
  sha256,
  lacunae: optional(z.array(lacunaSchema)),
  emendations: optional(z.array(emendationSchema)),
  related: optional(z.array(filled)),
});

/** Compiles only while each schema and its interface say the same; named so that the compiler looks at it. */
export type MetadataMirrors = AllTrue<
  readonly [
    Same<typeof officeSchema, Office>,
    Same<typeof partySchema, Party>,
    Same<typeof lacunaSchema, Lacuna>,
    Same<typeof emendationSchema, Emendation>,
    Same<typeof exemplarSchema, Exemplar>,
    Same<typeof metadataSchema, TextMetadata>,
  ]
>;
