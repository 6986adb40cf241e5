/**
 * Checks the claims of a corpus: the file, the texts and the places that it names, and whether the recorded finding is
 * the one that the program computes.
 */
import type { Treaty } from "@treatydiff/core";
import {
  type Claim,
  type ClaimResult,
  type Comparing,
  checkClaim,
  comparer,
  type Declarations,
  textsOf,
  unknownPlaces,
} from "@treatydiff/diff";
import type { Document } from "yaml";
import { readClaim } from "../read-claim.ts";
import { suggest } from "../suggest.ts";
import { withPlace, yamlPlace } from "./check-text.ts";
import type { CorpusFile, CorpusFiles } from "./corpus-files.ts";
import { linePlace } from "./file-places.ts";
import type { CheckFinding, FilePlace } from "./finding.ts";

/** A claim of a corpus with what was found of it. */
export interface CheckedClaim {
  readonly path: string;
  /** Absent when the file holds no claim. */
  readonly claim?: Claim;
  /** The finding as computed now. */
  readonly result?: ClaimResult;
  /** Where `computed` stands in the file. */
  readonly recordPlace?: FilePlace;
  readonly findings: readonly CheckFinding[];
}

/**
 * Checks all claims of a corpus on its texts; the findings of those only that are wanted. A claim on a text whose front
 * matter is broken is not computed: what it would find is the fault's doing.
 */
export function checkClaims(
  files: CorpusFiles,
  texts: ReadonlyMap<string, Treaty>,
  {
    isWanted = () => true,
    broken = new Set(),
    declarations = [],
  }: {
    readonly isWanted?: (claim: Claim) => boolean;
    readonly broken?: ReadonlySet<string>;
    readonly declarations?: readonly Declarations[];
  } = {},
): readonly CheckedClaim[] {
  const comparing = comparer(texts, declarations);
  const checked = [...files.values()]
    .filter(({ path, text }) => path.startsWith("claims/") && text !== undefined)
    .map((file) => checkFile(file, texts, comparing, { isWanted, broken }));
  return checked.map((one) => {
    const twin = checked.find(({ claim }) => claim !== undefined && claim.id === one.claim?.id);
    if (one.claim === undefined || twin === undefined || twin === one) return one;
    const message = `The id “${one.claim.id}” is that of ${twin.path} as well. Give each claim its own.`;
    return {
      ...one,
      findings: [...one.findings, { rule: "claim", severity: "error", file: one.path, message }],
    };
  });
}

function checkFile(
  { path: file, text: yaml = "" }: CorpusFile,
  texts: ReadonlyMap<string, Treaty>,
  comparing: Comparing,
  { isWanted, broken }: { isWanted: (claim: Claim) => boolean; broken: ReadonlySet<string> },
): CheckedClaim {
  const read = readClaim(yaml);
  if (read.claim === undefined) {
    const { line, column, field, fault, remedy } = read.fault;
    const about = field === undefined ? `This ${fault}` : `The field “${field}” is not right: ${fault}`;
    const message = `${about.replace(/[.;]$/u, "")}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;
    const place = { ...linePlace(yaml, line), column };
    return { path: file, findings: [{ rule: "claim", severity: "error", file, place, message }] };
  }
  const { claim, document } = read;
  if (!isWanted(claim)) return { path: file, claim, findings: [] };
  const findings = [
    ...checkTexts(file, yaml, document, claim, texts),
    ...checkPlaces(file, yaml, document, claim, texts),
  ];
  const lame = [...new Set([...textsOf(claim), ...(claim.family ?? [])])].filter((siglum) =>
    broken.has(siglum),
  );
  if (lame.length > 0) {
    const message = `The claim was not checked, because the front matter of ${lame.join(", ")} is not valid.`;
    return {
      path: file,
      claim,
      findings: [...findings, { rule: "claim", severity: "warning", file, message }],
    };
  }
  const result = checkClaim(claim, texts, comparing);
  const recordPlace = yamlPlace(yaml, document, ["computed"]) ?? yamlPlace(yaml, document, ["id"]);
  return { path: file, claim, result, findings, ...(recordPlace === undefined ? {} : { recordPlace }) };
}

/** A text that is not held makes a claim not testable, which may be meant; a name that is nearly right is not. */
function checkTexts(
  file: string,
  yaml: string,
  document: Document,
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
): readonly CheckFinding[] {
  return (
    [...new Set([...textsOf(claim), ...(claim.family ?? [])])]
      // What was recorded so was seen by a person.
      .filter((siglum) => !texts.has(siglum) && !isRecordedAsMissing(claim, siglum))
      .map((siglum): CheckFinding => {
        const near = suggest(siglum, [...texts.keys()])[0];
        const path = textPath(claim, siglum);
        const remedy = near === undefined ? "" : ` If “${near}” is meant, write it so.`;
        return {
          rule: "claim-text",
          severity: "note",
          file,
          ...withPlace(yamlPlace(yaml, document, path)),
          message: `The corpus holds no text “${siglum}”: what the claim says of it cannot be tested.${remedy}`,
        };
      })
  );
}

function isRecordedAsMissing({ computed }: Claim, siglum: string): boolean {
  return computed?.evidence.some((line) => line.startsWith(`${siglum}: `)) ?? false;
}

function textPath(claim: Claim, siglum: string): readonly PropertyKey[] {
  if (claim.base === siglum) return ["base"];
  if (claim.comparand === siglum) return ["comparand"];
  const each = claim.comparands?.indexOf(siglum) ?? -1;
  if (each >= 0) return ["comparands", each];
  const own = claim.asserts.findIndex(({ base, comparand }) => base === siglum || comparand === siglum);
  if (own >= 0) return ["asserts", own];
  const between = claim.between?.indexOf(siglum) ?? -1;
  if (between >= 0) return ["between", between];
  const family = claim.family?.indexOf(siglum) ?? -1;
  return family >= 0 ? ["family", family] : ["id"];
}

/** Every scope and every place of an exception must be one of the texts that are compared. */
function checkPlaces(
  file: string,
  yaml: string,
  document: Document,
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
): readonly CheckFinding[] {
  return unknownPlaces(claim, texts, textsOf(claim)).map(({ path, message }) => ({
    rule: "locus-unknown",
    severity: "error",
    file,
    ...withPlace(yamlPlace(yaml, document, path)),
    message,
  }));
}

/** Compares the recorded findings with the computed ones, and with those as of a revision when there is one. */
export function checkRecords(
  now: readonly CheckedClaim[],
  base: readonly CheckedClaim[] | undefined,
): readonly CheckFinding[] {
  return now.flatMap((checked): readonly CheckFinding[] => {
    const { path: file, claim, result, recordPlace } = checked;
    if (claim === undefined || result === undefined) return [];
    const before = base?.find((other) => other.claim?.id === claim.id);
    const shared = { rule: "claim-finding" as const, file, ...withPlace(recordPlace) };
    if (claim.computed === undefined) {
      const removed = before?.claim?.computed !== undefined;
      const words = removed ? "The edit takes the recorded finding away" : "No finding is recorded";
      return [
        {
          ...shared,
          severity: removed ? "error" : "warning",
          message: `${words}; the program finds “${result.finding}”. Look at the claim and record it.`,
        },
      ];
    }
    if (result.asRecorded !== true) {
      const overturned = before?.result?.asRecorded === true;
      return [{ ...shared, severity: "error", message: recordMessage(checked, overturned) }];
    }
    const old = before?.claim?.computed;
    if (old === undefined || JSON.stringify(old) === JSON.stringify(claim.computed)) return [];
    const changed =
      old.finding === claim.computed.finding
        ? `the evidence on “${claim.id}” changes (${evidenceCounts(old.evidence, claim.computed.evidence)})`
        : `the finding on “${claim.id}” changes from “${old.finding}” to “${claim.computed.finding}”`;
    return [
      {
        ...shared,
        severity: "note",
        message: `With this edit ${changed}; it was recorded in the same edit.`,
      },
    ];
  });
}

function recordMessage({ claim, result }: CheckedClaim, byEdit: boolean): string {
  const recorded = claim?.computed;
  if (claim === undefined || result === undefined || recorded === undefined) return "";
  const counts = evidenceCounts(recorded.evidence, result.evidence);
  const what =
    recorded.finding === result.finding
      ? `${byEdit ? "The edit changes" : "What is recorded is not"} the evidence on “${claim.id}”, which is still “${result.finding}” (${counts}).`
      : `${byEdit ? "The edit overturns" : "What is recorded is not"} the finding on “${claim.id}”: it was “${recorded.finding}”, and is now “${result.finding}” (${counts}).`;
  const added = result.evidence.filter((line) => !recorded.evidence.includes(line));
  const gone = recorded.evidence.filter((line) => !result.evidence.includes(line));
  return [
    what,
    listed("New", added),
    listed("Gone", gone),
    "Look at the claim; if the edit is meant, record the finding anew with it.",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** The first of some lines, and how many more there are. */
function listed(word: string, lines: readonly string[]): string {
  const [first, ...others] = lines;
  if (first === undefined) return "";
  const flat = first.length <= 300 ? first : `${first.slice(0, 200)} … ${first.slice(-60)}`;
  return `${word}: ${flat}${others.length === 0 ? "" : `, and ${others.length} more`}.`;
}

function evidenceCounts(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((line) => !before.includes(line)).length;
  const gone = before.filter((line) => !after.includes(line)).length;
  return `${added} new, ${gone} gone`;
}
