/**
 * The corpus that the site publishes, read once: the project's own, or a folder of the same build that SITE_CORPUS
 * names.
 *
 *     us-uk-1942/text.md                the text; beside it attestation.json and witnesses.yaml
 *     claims/virtually-identical.yaml   one claim to a file
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { attestationsSchema, readTreaty, type Treaty } from "@treatydiff/core";
import { claims as ownClaims, texts as ownTexts } from "@treatydiff/corpus";
import { type Claim, claimSchema, countWordsByStatus, witnessesSchema } from "@treatydiff/diff";
import { parse } from "yaml";

/** A text with what the site shows of it. */
export interface SiteText {
  readonly siglum: string;
  readonly treaty: Treaty;
  /** The file as it stands, for download. */
  readonly source: string;
  /** The quotations that its words were collated with. */
  readonly witnesses: ReturnType<typeof witnessesSchema.parse>;
  /** Words by what is known of them from elsewhere. */
  readonly words: ReturnType<typeof countWordsByStatus>;
}

interface Files {
  readonly siglum: string;
  readonly text: URL;
  readonly attestation: URL;
  readonly witnesses: URL;
}

const given = process.env["SITE_CORPUS"];
const home = given === undefined ? undefined : pathToFileURL(`${resolve(given)}/`);

/** The texts, in the order of their signature. */
export const texts: readonly SiteText[] = textFiles().map(readText);

/** The trees by siglum. */
export const treaties: ReadonlyMap<string, Treaty> = new Map(
  texts.map(({ siglum, treaty }) => [siglum, treaty]),
);

/** The claims. */
export const claims: readonly Claim[] = claimFiles().map((file) =>
  claimSchema.parse(parse(readFileSync(file, "utf8"))),
);

/** The text of a siglum; a page never names one that is not there. */
export function textOf(siglum: string): SiteText {
  const text = texts.find((one) => one.siglum === siglum);
  if (text === undefined) throw new Error(`The corpus holds no text ${siglum}.`);
  return text;
}

function textFiles(): readonly Files[] {
  if (home === undefined) return ownTexts;
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/text.md`, home)))
    .map(({ name }) => ({
      siglum: name,
      text: new URL(`${name}/text.md`, home),
      attestation: new URL(`${name}/attestation.json`, home),
      witnesses: new URL(`${name}/witnesses.yaml`, home),
    }))
    .sort((one, other) => (one.siglum < other.siglum ? -1 : 1));
}

function claimFiles(): readonly URL[] {
  if (home === undefined) return ownClaims.map(({ file }) => file);
  const folder = new URL("claims/", home);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => new URL(name, folder));
}

function readText({ siglum, text, attestation, witnesses }: Files): SiteText {
  const source = readFileSync(text, "utf8");
  const bare = readTreaty(source, { fileName: "text.md" });
  const treaty = existsSync(attestation)
    ? {
        ...bare,
        data: {
          ...bare.data,
          attestation: attestationsSchema.parse(JSON.parse(readFileSync(attestation, "utf8"))),
        },
      }
    : bare;
  return {
    siglum,
    treaty,
    source,
    witnesses: existsSync(witnesses) ? witnessesSchema.parse(parse(readFileSync(witnesses, "utf8"))) : [],
    words: countWordsByStatus(treaty, treaty.data.attestation ?? []),
  };
}
