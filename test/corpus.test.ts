/**
 * The founding corpus: that its files are what they say, and that its attestation is what collating gives. What the
 * witnesses attest was read by hand from their quotations; never regenerate it.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
  type Attestation,
  attestationsSchema,
  emend,
  findNode,
  isLeaf,
  leaves,
  readTreaty,
  type TextMetadata,
  type Treaty,
} from "@treatydiff/core";
import { type CorpusSiglum, claims, sigla, texts } from "@treatydiff/corpus";
import { collateWitnesses, countWordsByStatus, witnessesSchema } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { readYaml } from "./support/read-yaml.ts";

const corpus = new URL("../corpus/", import.meta.url);

interface Loaded {
  readonly source: string;
  /** What stands after the front matter. */
  readonly body: string;
  readonly treaty: Treaty;
  readonly metadata: TextMetadata;
  readonly witnesses: ReturnType<typeof witnessesSchema.parse>;
  readonly attestation: readonly Attestation[];
}

function load(siglum: CorpusSiglum): Loaded {
  const text = texts.find((entry) => entry.siglum === siglum);
  if (text === undefined) throw new Error(`no text ${siglum}`);
  const source = readFileSync(text.text, "utf8");
  const treaty = readTreaty(source);
  const metadata = treaty.data.metadata;
  if (metadata === undefined) throw new Error(`the front matter of ${siglum} is not valid`);
  return {
    source,
    body: source.slice(source.indexOf("\n---\n", 4) + "\n---\n".length),
    treaty,
    metadata,
    witnesses: witnessesSchema.parse(readYaml(text.witnesses)),
    attestation: attestationsSchema.parse(JSON.parse(readFileSync(text.attestation, "utf8"))),
  };
}

const loaded = Object.fromEntries(sigla.map((siglum) => [siglum, load(siglum)])) as Record<
  CorpusSiglum,
  Loaded
>;

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function valueAt(treaty: Treaty, locus: string): string {
  const node = findNode(treaty, locus);
  if (node === undefined || !isLeaf(node)) throw new Error(`no clause at ${locus}`);
  return node.value;
}

/** Words as a reader names a stretch: all of it, or its first three words and its last three. */
function ends(words: string): string {
  const all = words.split(/\s+/u);
  return all.length <= 6 ? all.join(" ") : `${all.slice(0, 3).join(" ")} … ${all.slice(-3).join(" ")}`;
}

/** What a witness says, in the order of the text: place, status, words, and its own reading where it differs. */
function said(siglum: CorpusSiglum, chosen: (record: Attestation) => boolean): readonly string[][] {
  const { treaty, attestation } = loaded[siglum];
  return attestation.filter(chosen).map(({ locus, start, end, status, reading }) => {
    const words = ends(valueAt(treaty, locus).slice(start, end));
    return [locus, status, words, ...(reading === undefined ? [] : [reading])];
  });
}

const ofWords = ({ depth }: Attestation) => depth === "letter" || depth === "words";

describe.each(sigla)("%s", (siglum) => {
  const { body, treaty, metadata, witnesses, attestation } = loaded[siglum];

  test("has a valid front matter with its own siglum, and reads without a fault", () => {
    expect(metadata.siglum).toBe(siglum);
    const codes = treaty.data.problems.map(({ code }) => code);
    expect(codes).toEqual(siglum === "us-ussr-1942" ? ["cross-head", "lacuna"] : []);
  });

  test("has the words that its hash was made of", () => {
    expect(sha256(body)).toBe(metadata.sha256);
    expect(body).not.toMatch(/\r/u);
  });

  test("has each emended reading exactly once at its clause", () => {
    const emended = emend(treaty);
    for (const { at, held, reading, status } of metadata.emendations ?? []) {
      expect(valueAt(treaty, at).split(held)).toHaveLength(2);
      if (status === "documented") expect(valueAt(emended, at).split(reading)).toHaveLength(2);
      else expect(valueAt(emended, at)).toContain(held);
    }
  });

  test("has a witness for every suspected emendation", () => {
    const suspects = new Set(
      witnesses.flatMap(({ quotations }) => quotations.map((quotation) => quotation.suspects)),
    );
    for (const { id, status } of metadata.emendations ?? []) {
      if (status === "suspected") expect(suspects).toContain(id);
    }
  });

  test("says in words when it is a reconstruction", () => {
    if (metadata.standing !== "reconstruction") return;
    expect(metadata.notice).toMatch(
      /^Reconstructed text, .* without a complete print exemplar; do not quote it as the treaty\./u,
    );
  });

  test("has the attestation that collating gives, and every quotation was found", () => {
    const collated = collateWitnesses(treaty, witnesses);
    expect(collated.faults).toEqual([]);
    expect(attestation, "run pnpm attest").toEqual(collated.attestation);
  });

  test("is attested at places that it has", () => {
    for (const { locus, start, end } of attestation) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(valueAt(treaty, locus).length);
    }
  });

  test("quotes no more than one recital or clause at a time", () => {
    const longest = Math.max(
      ...leaves(treaty).map(({ type, value }) => (type === "editorial" ? 0 : value.length)),
    );
    for (const { words } of witnesses.flatMap(({ quotations }) => quotations)) {
      expect(words.length).toBeLessThanOrEqual(longest);
    }
  });

  test("has the figures that the README gives", () => {
    const counts = countWordsByStatus(treaty, attestation);
    const figures = [
      counts.attested,
      counts.corroborated,
      counts.suspected,
      counts.contradicted,
      counts.unattested,
    ];
    const words = figures.reduce((sum, count) => sum + count, 0);
    const readme = readFileSync(new URL("README.md", corpus), "utf8");
    expect(readme).toContain(`| \`${siglum}\` | whole | ${[words, ...figures].join(" | ")} |`);
  });
});

describe("the texts as they were supplied, heading marks taken out", () => {
  const bare = (siglum: CorpusSiglum) => sha256(loaded[siglum].body.replace(/^#{1,2} /gmu, ""));

  test("the Soviet one is its exemplar to the letter", () => {
    expect(bare("us-ussr-1942")).toBe(loaded["us-ussr-1942"].metadata.exemplar?.sha256);
    expect(bare("us-ussr-1942")).toBe("b404d508f4382792cc30e900c266dce25aaf00e30709adceee6cfebeee183acf");
  });

  test("the reconstructions are the ones that were supplied", () => {
    expect(bare("us-uk-1942")).toBe("041df84111552daaf2ccc8b73fe6c80a53ae8ae6a0c111582f1105d98c9138d8");
    expect(bare("us-china-1942")).toBe("7680ed103a1c987ea0ebf810876ce477e1bb27e674437371932e76c85fade2f0");
  });
});

describe("what the witnesses attest", () => {
  test("the British preamble as far as “duly authorized, and”, and not one word after", () => {
    expect(said("us-uk-1942", ({ status }) => status === "attested")).toEqual([
      ["title", "attested", "PRELIMINARY AGREEMENT BETWEEN … WAR AGAINST AGGRESSION"],
      ["rec_1", "attested", "Whereas the Governments … and all nations;"],
      ["rec_2", "attested", "And whereas the … States of America;"],
      ["rec_3", "attested", "And whereas the … in resisting aggression;"],
      ["rec_4", "attested", "And whereas it … of world peace;"],
      ["rec_5", "attested", "And whereas the … duly authorized, and"],
    ]);
    const { treaty, attestation } = loaded["us-uk-1942"];
    const last = attestation.find(({ locus, status }) => locus === "rec_5" && status === "attested");
    expect(valueAt(treaty, "rec_5").slice(last?.end)).toMatch(/^ all acts, conditions and formalities/u);
  });

  test("the British recitals as far as they go whole", () => {
    const { treaty, attestation } = loaded["us-uk-1942"];
    for (const locus of ["title", "rec_1", "rec_2", "rec_3", "rec_4"]) {
      const record = attestation.find((other) => other.locus === locus && other.status === "attested");
      expect([record?.start, record?.end]).toEqual([0, valueAt(treaty, locus).length]);
    }
  });

  test("no British article by a print, and no British word is contradicted", () => {
    const found = said(
      "us-uk-1942",
      ({ locus, relation, status }) =>
        status === "contradicted" || (locus.startsWith("art_") && relation === "signed-print"),
    );
    expect(found).toEqual([]);
  });

  test("the cabled text corroborates the order of the British units and three phrases", () => {
    const cabled = ({ source }: Attestation) => source.includes("Canberra");
    expect(said("us-uk-1942", (record) => cabled(record) && ofWords(record))).toEqual([
      ["art_1__al_1__cl_1", "corroborated", "as the President … transferred or provided"],
      ["art_3__al_1__cl_1", "corroborated", "transferred to it … use thereof by"],
      ["art_5__al_1__cl_1", "corroborated", "at the end … the President, such"],
    ]);
    const { treaty, attestation } = loaded["us-uk-1942"];
    const units = leaves(treaty).filter(({ type }) => !["editorial", "heading", "title"].includes(type));
    expect(
      attestation.filter((record) => cabled(record) && !ofWords(record)).map(({ locus }) => locus),
    ).toEqual(units.map(({ locus }) => locus));
  });

  test("the Soviet print: from inside Article VI to the broken word in VII, with five contradicted places", () => {
    expect(said("us-ussr-1942", ({ relation }) => relation === "signed-print")).toEqual([
      ["art_6__al_1__cl_1", "attested", "Socialist Republics full … or other benefits"],
      ["art_6__al_1__cl_1", "contradicted", "of", "or"],
      ["art_6__al_1__cl_1", "attested", "considerations provided by … States of America."],
      ["art_7__al_1__cl_1", "attested", "In the final … world-wide economic relations."],
      ["art_7__al_1__cl_2", "attested", "To that end, … of all peoples;"],
      ["art_7__al_1__cl_3", "attested", "to the elimination … other trade barriers;"],
      ["art_7__al_1__cl_4", "attested", "and, in general, … forth in the"],
      ["art_7__al_1__cl_4", "contradicted", "joint declaration", "Joint Declaration"],
      ["art_7__al_1__cl_4", "attested", "made on"],
      ["art_7__al_1__cl_4", "contradicted", "Aug.", "August"],
      ["art_7__al_1__cl_4", "attested", "14, 1941, by … Socialist Republics on"],
      ["art_7__al_1__cl_4", "contradicted", "Sept.", "September"],
      ["art_7__al_1__cl_4", "attested", "24, 1941."],
      ["art_7__al_2__cl_1", "attested", "At an early convenient"],
      ["art_7__al_2__cl_1", "contradicted", "date", "date,"],
    ]);
  });

  test("the Soviet print does not speak of small letters elsewhere", () => {
    const { treaty, attestation } = loaded["us-ussr-1942"];
    for (const [locus, words] of [
      ["rec_3", "act of Congress"],
      ["formula", "governments"],
      ["art_5__al_1__cl_1", "this agreement"],
      ["art_7__al_2__cl_1", "the two governments"],
      ["art_8__al_1__cl_2", "governments"],
    ] as const) {
      const at = valueAt(treaty, locus).indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      const touching = attestation.filter(
        (record) => record.locus === locus && record.start < at + words.length && at < record.end,
      );
      expect(touching.map(({ status }) => status)).not.toContain("contradicted");
    }
  });

  test("three quotations of 1943 attest words of the Soviet text", () => {
    expect(said("us-ussr-1942", ({ relation }) => relation === "quotation")).toEqual([
      ["rec_1", "attested", "that they are … and all nations"],
      ["rec_3", "attested", "that the defense of"],
      ["rec_3", "attested", "against aggression is … States of America"],
      ["art_2__al_1__cl_1", "attested", "such articles, services, … position to supply"],
    ]);
  });

  test("no Chinese word is attested; the translation shows the structure of the preamble", () => {
    expect(said("us-china-1942", ({ status }) => status === "attested" || status === "contradicted")).toEqual(
      [],
    );
    const { attestation } = loaded["us-china-1942"];
    const translated = attestation.filter(({ relation }) => relation === "translation");
    expect(translated.map(({ locus, status, depth }) => [locus, status, depth])).toEqual(
      ["rec_1", "rec_2", "rec_3", "rec_4", "rec_5", "rec_6", "formula"].map((locus) => [
        locus,
        "corroborated",
        "structure",
      ]),
    );
  });

  test("what is suspected: the President of in the Soviet fourth recital, the full name in the Chinese Article VII", () => {
    const suspected = ({ status }: Attestation) => status === "suspected";
    expect(said("us-ussr-1942", suspected)).toEqual([["rec_4", "suspected", "the President of", ""]]);
    expect(said("us-china-1942", suspected)).toEqual([
      ["art_7__al_1__cl_4", "suspected", "of Great Britain and Northern Ireland", ""],
      ["art_7__al_1__cl_4", "suspected", "of Great Britain and Northern Ireland", ""],
    ]);
    expect(said("us-uk-1942", suspected)).toEqual([]);
  });

  test("no sister corroborates a word of Articles IV and VIII, or of the closing", () => {
    const silent = /^(?:art_4|art_8|testimonium|sig_)/u;
    for (const siglum of sigla) {
      expect(said(siglum, (record) => ofWords(record) && silent.test(record.locus))).toEqual([]);
    }
  });

  test("no sister corroborates the short names of the British Articles I and III, where it has the long ones", () => {
    const belgian = said(
      "us-uk-1942",
      ({ locus, source }) => source.startsWith("Bevans") && /^art_[13]_/u.test(locus),
    );
    expect(belgian).toEqual([
      ["art_1__al_1__cl_1", "corroborated", "The Government of … the Government of"],
      ["art_1__al_1__cl_1", "corroborated", "with such defense … information as the"],
      ["art_1__al_1__cl_1", "corroborated", "shall authorize to … transferred or provided"],
      ["art_3__al_1__cl_1", "corroborated", "The Government of"],
      ["art_3__al_1__cl_1", "corroborated", "will not without … it under the"],
      ["art_3__al_1__cl_1", "corroborated", "or permit the … or agent of"],
    ]);
  });
});

describe("the index of the corpus", () => {
  const files = (folder: URL) =>
    readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");

  test("lists every text and every claim that there is", () => {
    const folders = files(corpus).filter((entry) => entry.isDirectory() && entry.name !== "claims");
    expect(folders.map(({ name }) => name).sort()).toEqual([...sigla].sort());
    const found = files(new URL("claims/", corpus)).flatMap(
      ({ name }) => /^(.+)\.yaml$/u.exec(name)?.[1] ?? [],
    );
    expect(claims.map(({ id }) => id).sort()).toEqual(found.sort());
  });

  test("ships them all with the package", () => {
    const manifest = JSON.parse(readFileSync(new URL("package.json", corpus), "utf8")) as { files: string[] };
    expect(manifest.files).toEqual(expect.arrayContaining([...sigla, "claims"]));
  });
});
