/**
 * Checks one text of a corpus by itself: front matter, siglum, check sum, structure, the places that its emendations
 * and witnesses name, and the record of its attestation, which is computed anew from the witnesses.
 */
import {
  type Attestation,
  attestationsSchema,
  type Problem,
  readTreaty,
  type TextMetadata,
  type Treaty,
} from "@treatydiff/core";
import { collateWitnesses, witnessesSchema } from "@treatydiff/diff";
import { type Document, parseDocument } from "yaml";
import { bodyHash } from "../body-hash.ts";
import { frontMatterFaults } from "../front-matter-fault.ts";
import type { CorpusFiles } from "./corpus-files.ts";
import { fieldOffsets, linePlace, placeOf } from "./file-places.ts";
import type { CheckFinding, FilePlace } from "./finding.ts";
import { placeNames } from "./place-names.ts";

/** A text of a corpus with what was found of it. */
export interface CheckedText {
  readonly siglum: string;
  readonly path: string;
  readonly source: string;
  /** With the attestation as recorded, when that could be read. */
  readonly treaty: Treaty;
  readonly findings: readonly CheckFinding[];
}

/** Reads and checks the text in a folder; nothing when the folder has none that can be read. */
export function checkText(siglum: string, files: CorpusFiles): CheckedText | undefined {
  const path = `${siglum}/text.md`;
  const source = files.get(path)?.text;
  if (source === undefined) return undefined;
  const bare = readTreaty(source, { format: "markdown" });
  // Without a front matter that can be read, the folder's name is the best that there is.
  const treaty: Treaty = { ...bare, data: { ...bare.data, siglum } };
  const record = readAttestation(siglum, files);
  return {
    siglum,
    path,
    source,
    treaty:
      record.attestation === undefined
        ? treaty
        : { ...treaty, data: { ...treaty.data, attestation: record.attestation } },
    findings: [
      ...checkFrontMatter(siglum, path, source, bare.data.metadata),
      ...checkStructure(path, source, treaty),
      ...record.findings,
      ...checkAttestation(siglum, treaty, record.attestation, files),
    ],
  };
}

function checkFrontMatter(
  siglum: string,
  file: string,
  source: string,
  metadata: TextMetadata | undefined,
): readonly CheckFinding[] {
  const faults = frontMatterFaults(source);
  if (faults.length > 0) {
    return faults.map(({ line, column, fault }) => ({
      rule: "front-matter",
      severity: "error",
      file,
      place: { ...linePlace(source, line), column },
      message: `${fault.charAt(0).toUpperCase()}${fault.slice(1)}. Mend it.`,
    }));
  }
  if (metadata === undefined) {
    const message = "A text of a corpus needs front matter. Write it between two lines “---” at the top.";
    return [{ rule: "front-matter", severity: "error", file, place: linePlace(source, 1), message }];
  }
  const found: CheckFinding[] = [];
  if (metadata.siglum !== siglum) {
    found.push({
      rule: "siglum",
      severity: "error",
      file,
      ...withPlace(fieldPlace(source, ["siglum"])),
      message: `The folder is named “${siglum}”, and the siglum is “${metadata.siglum}”. Name them alike.`,
    });
  }
  const sum = bodyHash(source);
  if (metadata.sha256 !== sum) {
    found.push({
      rule: "sha256",
      severity: "error",
      file,
      ...withPlace(fieldPlace(source, ["sha256"])),
      message: `The words are not those that were recorded: their SHA-256 is ${sum}. Restore the words; if the change is meant, record this sum.`,
    });
  }
  return found;
}

/** What the reader reports as wrong or likely wrong; what is only worth knowing is left to `outline`. */
function checkStructure(file: string, source: string, treaty: Treaty): readonly CheckFinding[] {
  const name = placeNames(treaty);
  return treaty.data.problems
    .filter(({ code, severity }) => severity !== "note" && code !== "front-matter-invalid")
    .map((problem): CheckFinding => {
      const { code, severity, locus, message } = problem;
      const where = code === "emendation-not-found" || locus === undefined ? "" : `${name(locus)}: `;
      return {
        rule: code === "emendation-not-found" ? "locus-unknown" : "structure",
        severity,
        file,
        ...withPlace(problemPlace(problem, source, treaty)),
        message: `${where}${message}${code === "emendation-not-found" ? " Mend the emendation, or the text." : ""}`,
      };
    });
}

function problemPlace(
  { code, span, message }: Problem,
  source: string,
  treaty: Treaty,
): FilePlace | undefined {
  if (span !== undefined) return placeOf(source, span.start, span.end);
  if (code !== "emendation-not-found") return undefined;
  const emendations = treaty.data.metadata?.emendations ?? [];
  const index = emendations.findIndex(({ id }) => message.startsWith(`Emendation “${id}”:`));
  return index < 0 ? undefined : fieldPlace(source, ["emendations", index, "held"]);
}

interface ReadRecord {
  readonly attestation?: readonly Attestation[];
  readonly findings: readonly CheckFinding[];
}

function readAttestation(siglum: string, files: CorpusFiles): ReadRecord {
  const file = `${siglum}/attestation.json`;
  const json = files.get(file)?.text;
  if (json === undefined) return { findings: [] };
  const wrong = (message: string, place?: FilePlace): ReadRecord => ({
    findings: [{ rule: "attestation", severity: "error", file, ...withPlace(place), message }],
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return wrong("This is not valid JSON. Restore it, or compute it anew.");
  }
  const result = attestationsSchema.safeParse(data);
  if (result.success) return { attestation: result.data, findings: [] };
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  return wrong(
    `The record's field “${path.map(String).join(".")}” is not right (${issue?.message ?? ""}). Compute the record anew.`,
    yamlPlace(json, parseDocument(json), path),
  );
}

/** Collates the witnesses with the text once more: a record is a result and is never trusted. */
function checkAttestation(
  siglum: string,
  treaty: Treaty,
  recorded: readonly Attestation[] | undefined,
  files: CorpusFiles,
): readonly CheckFinding[] {
  const file = `${siglum}/witnesses.yaml`;
  const record = `${siglum}/attestation.json`;
  const yaml = files.get(file)?.text;
  if (yaml === undefined) {
    if (recorded === undefined || recorded.length === 0) return [];
    const message =
      "There is a record of attestation, but no witnesses that it was computed from. Add them as witnesses.yaml, or take the record away.";
    return [{ rule: "attestation", severity: "error", file: record, message }];
  }
  const document = parseDocument(yaml, { prettyErrors: false });
  const refuse = (message: string, place?: FilePlace): readonly CheckFinding[] => [
    { rule: "witnesses", severity: "error", file, ...withPlace(place), message },
  ];
  const error = document.errors[0];
  if (error !== undefined) {
    const at = Math.min(error.pos[0], yaml.trimEnd().length);
    return refuse(`This is not valid YAML (${firstLine(error.message)}). Mend it.`, placeOf(yaml, at, at));
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return refuse("YAML aliases are not read. Write the values out.");
  }
  const result = witnessesSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = issue?.path ?? [];
    return refuse(
      `The field “${path.map(String).join(".")}” is not right (${issue?.message ?? ""}). Mend it.`,
      yamlPlace(yaml, document, path),
    );
  }
  const { attestation, faults } = collateWitnesses(treaty, result.data);
  const unused = faults.map(
    (fault): CheckFinding => ({
      rule: "witnesses",
      severity: "error",
      file,
      ...withPlace(quotationPlace(fault, yaml, document, result.data)),
      message: `${fault} Mend the quotation, or the text.`,
    }),
  );
  return [
    ...unused,
    ...compareRecords(record, treaty, recorded ?? [], attestation, files.get(record)?.text ?? ""),
  ];
}

/** One finding for a record that differs, at the first entry that does. */
function compareRecords(
  file: string,
  treaty: Treaty,
  recorded: readonly Attestation[],
  computed: readonly Attestation[],
  json: string,
): readonly CheckFinding[] {
  const same = (one: Attestation | undefined, other: Attestation | undefined): boolean =>
    JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  const length = Math.max(recorded.length, computed.length);
  const first = Array.from({ length }, (_, i) => i).find((i) => !same(recorded[i], computed[i]));
  if (first === undefined) return [];
  const name = placeNames(treaty);
  const told = computed
    .filter((one) => !recorded.some((other) => same(one, other)))
    .slice(0, 3)
    .map((one) => `${name(one.locus)}: ${recordWords(one, treaty)}`);
  const news = told.length === 0 ? "" : ` New: ${told.join("; ")}.`;
  return [
    {
      rule: "attestation",
      severity: "error",
      file,
      ...withPlace(
        json === ""
          ? undefined
          : yamlPlace(json, parseDocument(json), [Math.min(first, recorded.length - 1)]),
      ),
      message: `This is not what collating the witnesses with the text gives.${news} Look at the witnesses and record the attestation anew.`,
    },
  ];
}

function recordWords({ locus, start, end, status, source, reading }: Attestation, treaty: Treaty): string {
  const words = wordsAt(treaty, locus, start, end);
  const instead = reading === undefined ? "" : `, which has “${reading}”`;
  return `“${words}” ${status} by ${source}${instead}`;
}

function wordsAt(treaty: Treaty, locus: string, start: number, end: number): string {
  let found = "";
  const visit = (node: {
    readonly locus?: string;
    readonly value?: string;
    readonly children?: readonly unknown[];
  }) => {
    if (node.locus === locus && node.value !== undefined) found = node.value.slice(start, end);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(treaty as unknown as Parameters<typeof visit>[0]);
  return found.length <= 60 ? found : `${found.slice(0, 28)} … ${found.slice(-28)}`;
}

/** Fields in one order, so that equal records are equal as JSON. */
function sorted(record: Attestation | undefined): unknown {
  return record === undefined
    ? undefined
    : Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A fault begins with the source and the first words of the quotation that it is about. */
function quotationPlace(
  fault: string,
  yaml: string,
  document: Document,
  witnesses: readonly {
    readonly source: string;
    readonly quotations: readonly { readonly words: string }[];
  }[],
): FilePlace | undefined {
  for (const [i, { source, quotations }] of witnesses.entries()) {
    if (!fault.startsWith(`${source}, “`)) continue;
    const rest = fault.slice(source.length + 3);
    const j = quotations.findIndex(({ words }) => rest.startsWith(words.split(/\s+/u).slice(0, 8).join(" ")));
    if (j >= 0) return yamlPlace(yaml, document, [i, "quotations", j, "words"]);
  }
  return undefined;
}

/** Where a field of a front matter stands in its file. */
export function fieldPlace(source: string, path: readonly PropertyKey[]): FilePlace | undefined {
  const fence = /^---[ \t]*\r?\n/u.exec(source)?.[0] ?? "";
  const end = /^---[ \t]*$/mu.exec(source.slice(fence.length))?.index;
  if (fence === "" || end === undefined) return undefined;
  const yaml = source.slice(fence.length, fence.length + end);
  const offsets = fieldOffsets(parseDocument(yaml, { prettyErrors: false }), path);
  if (offsets === undefined) return undefined;
  return placeOf(source, fence.length + offsets[0], fence.length + offsets[1]);
}

/** Where a field of a YAML or JSON file stands; of a long value the first line. */
export function yamlPlace(
  source: string,
  document: Document,
  path: readonly PropertyKey[],
): FilePlace | undefined {
  const offsets = fieldOffsets(document, path);
  return offsets === undefined ? undefined : placeOf(source, offsets[0], offsets[1]);
}

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/[.:]$/u, "");
}

export function withPlace(place: FilePlace | undefined): { readonly place?: FilePlace } {
  return place === undefined ? {} : { place };
}
