/**
 * The check of a corpus on one page: files → texts → claims → what an edit did → findings.
 */
import { type CheckedClaim, checkClaims, checkRecords } from "./check-claims.ts";
import { checkDeclarations } from "./check-declarations.ts";
import { type CheckedText, checkText } from "./check-text.ts";
import type { CorpusFiles } from "./corpus-files.ts";
import { compareEdit, editFindings, type TextEdit } from "./edit.ts";
import { type CheckFinding, severities } from "./finding.ts";

/** What a check gives. */
export interface CheckResult {
  readonly format: 1;
  readonly texts: number;
  readonly claims: number;
  /** The revision that the corpus was compared with, as it was given. */
  readonly base?: string;
  /** By file and place, errors and lighter ones alike. */
  readonly findings: readonly CheckFinding[];
  /** What the edit did to the texts; empty without a base. */
  readonly edits: readonly TextEdit[];
}

/** Files as of a revision, with its name. */
export interface BaseFiles {
  readonly name: string;
  readonly files: CorpusFiles;
}

/** Checks the files of a corpus, and what became of them since a revision. */
export function checkCorpus(files: CorpusFiles, base?: BaseFiles): CheckResult {
  const sigla = textSigla(files);
  const texts = sigla.flatMap((siglum) => checkText(siglum, files) ?? []);
  const declared = checkDeclarations(files, treeMap(texts));
  const claims = checkClaims(files, treeMap(texts), {
    broken: brokenSigla(texts),
    declarations: declared.declarations,
  });
  const edits = base === undefined ? [] : compareTexts(texts, base.files);
  const before = base === undefined ? undefined : claimsBefore(base.files, claims);
  const findings = [
    ...refused(files),
    ...texts.flatMap((text) => text.findings),
    ...declared.findings,
    ...claims.flatMap((claim) => claim.findings),
    ...checkRecords(claims, before),
    ...edits.flatMap(editFindings),
  ];
  return {
    format: 1,
    texts: sigla.length,
    claims: claims.length,
    ...(base === undefined ? {} : { base: base.name }),
    findings: findings.sort(byPlace),
    edits,
  };
}

function textSigla(files: CorpusFiles): readonly string[] {
  return [...files.keys()].flatMap((path) => /^([^/]+)\/text\.md$/u.exec(path)?.[1] ?? []);
}

function treeMap(texts: readonly CheckedText[]) {
  return new Map(texts.map(({ siglum, treaty }) => [siglum, treaty]));
}

function brokenSigla(texts: readonly CheckedText[]): ReadonlySet<string> {
  const isBroken = ({ findings }: CheckedText) =>
    findings.some(({ rule, severity }) => rule === "front-matter" && severity === "error");
  return new Set(texts.filter(isBroken).map(({ siglum }) => siglum));
}

function refused(files: CorpusFiles): readonly CheckFinding[] {
  return [...files.values()].flatMap(({ path: file, fault }) =>
    fault === undefined ? [] : [{ rule: "file-refused", severity: "error", file, message: fault } as const],
  );
}

/** Only texts whose files differ are read as of the revision. */
function compareTexts(texts: readonly CheckedText[], base: CorpusFiles): readonly TextEdit[] {
  const edits = texts.flatMap((now): readonly TextEdit[] => {
    const old = base.get(now.path)?.text;
    if (old === now.source) return [];
    const before = old === undefined ? undefined : checkText(now.siglum, base);
    if (before === undefined) return [wholeEdit(now.siglum, now.path, "added")];
    return [compareEdit(before, now) ?? []].flat();
  });
  const removed = textSigla(base)
    .filter((siglum) => !texts.some((text) => text.siglum === siglum))
    .map((siglum) => wholeEdit(siglum, `${siglum}/text.md`, "removed"));
  return [...edits, ...removed].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function wholeEdit(siglum: string, path: string, kind: "added" | "removed"): TextEdit {
  return { siglum, path, kind, weight: "none", moved: [], differences: [] };
}

/**
 * The claims as of the revision. Their findings are computed, on the texts of then, only where the recorded finding
 * does not hold now, so that an edit is blamed for what it overturned and not for what was wrong before.
 */
function claimsBefore(base: CorpusFiles, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const wanted = new Set(
    claims.flatMap(({ claim, result }) =>
      claim !== undefined && result?.asRecorded === false ? [claim.id] : [],
    ),
  );
  const sigla = textSigla(base);
  const words = [...base.values()]
    .filter(({ path }) => wanted.size > 0 && path.startsWith("claims/"))
    .map(({ text = "" }) => text)
    .join("\n");
  const texts = sigla
    .filter((siglum) => words.includes(siglum))
    .flatMap((siglum) => checkText(siglum, base) ?? []);
  const { declarations } = checkDeclarations(base, treeMap(texts));
  return checkClaims(base, treeMap(texts), { isWanted: ({ id }) => wanted.has(id), declarations });
}

function byPlace(one: CheckFinding, other: CheckFinding): number {
  return (
    compareText(one.file, other.file) ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareText(one.message, other.message)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
