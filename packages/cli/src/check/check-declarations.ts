/**
 * Checks the declared pairs and weights of a corpus: the file, the texts and places that it names, and that each of
 * them can be kept.
 */
import { findNode, type Treaty } from "@treatydiff/core";
import { compare, type Declarations, declarationsOn, declarationsSchema } from "@treatydiff/diff";
import type { Document } from "yaml";
import { declarationsWords } from "../load-declarations.ts";
import { readRecord } from "../read-record.ts";
import { withPlace, yamlPlace } from "./check-text.ts";
import type { CorpusFiles } from "./corpus-files.ts";
import { linePlace } from "./file-places.ts";
import type { CheckFinding } from "./finding.ts";

/** The declarations of a corpus that can be read, and what was found of them. */
export interface CheckedDeclarations {
  readonly declarations: readonly Declarations[];
  readonly findings: readonly CheckFinding[];
}

/** Checks all files of the folder `pairs` on the texts of the corpus. */
export function checkDeclarations(
  files: CorpusFiles,
  texts: ReadonlyMap<string, Treaty>,
): CheckedDeclarations {
  const declarations: Declarations[] = [];
  const findings: CheckFinding[] = [];
  for (const { path: file, text: yaml } of files.values()) {
    if (!file.startsWith("pairs/") || yaml === undefined) continue;
    const read = readRecord(yaml, declarationsSchema, declarationsWords);
    if (read.fault !== undefined) {
      const { line, column, field, fault } = read.fault;
      const about = field === undefined ? `This ${fault}` : `The field “${field}” is not right: ${fault}`;
      const place = { ...linePlace(yaml, line), column };
      const message = `${about.replace(/[.;]$/u, "")}. Mend it.`;
      findings.push({ rule: "declarations", severity: "error", file, place, message });
      continue;
    }
    declarations.push(read.value);
    const places = checkPlaces(file, yaml, read.document, read.value, texts);
    findings.push(...(places.length > 0 ? places : checkKept(file, read.value, texts)));
  }
  return { declarations, findings };
}

function checkPlaces(
  file: string,
  yaml: string,
  document: Document,
  { base, comparand, pairs = [], weights = [] }: Declarations,
  texts: ReadonlyMap<string, Treaty>,
): readonly CheckFinding[] {
  const sigla = { base, comparand };
  const error = (rule: "declarations" | "locus-unknown", path: readonly PropertyKey[], message: string) =>
    ({ rule, severity: "error", file, ...withPlace(yamlPlace(yaml, document, path)), message }) as const;
  const missing = (["base", "comparand"] as const)
    .filter((side) => !texts.has(sigla[side]))
    .map((side) => error("declarations", [side], `The corpus holds no text “${sigla[side]}”. Name one.`));
  if (missing.length > 0) return missing;
  const named = [
    ...pairs.flatMap((pair, i) =>
      (["base", "comparand"] as const).flatMap((side) =>
        pair[side].map((locus, j) => ({ side, locus, path: ["pairs", i, side, j] })),
      ),
    ),
    ...weights.map(({ at: locus, in: side = "base" }, i) => ({ side, locus, path: ["weights", i, "at"] })),
  ];
  return named.flatMap(({ side, locus, path }) => {
    const treaty = texts.get(sigla[side]);
    if (treaty === undefined || findNode(treaty, locus) !== undefined) return [];
    return [error("locus-unknown", path, `${sigla[side]} has no unit “${locus}”. Name one that it has.`)];
  });
}

/** Declared weights must find their difference, and no unit may stand in two pairs. */
function checkKept(
  file: string,
  declared: Declarations,
  texts: ReadonlyMap<string, Treaty>,
): readonly CheckFinding[] {
  const base = texts.get(declared.base);
  const comparand = texts.get(declared.comparand);
  const { pairs = [], weights = [] } = declarationsOn([declared], declared.base, declared.comparand) ?? {};
  if (base === undefined || comparand === undefined) return [];
  const options = { declaredPairs: pairs, declaredWeights: weights, measures: "none" } as const;
  return compare(base, comparand, options)
    .problems.filter(({ code }) => code === "declaration-unused")
    .map(({ message }) => ({
      rule: "declarations",
      severity: "error",
      file,
      message: `${message} Mend the declaration, or take it out.`,
    }));
}
