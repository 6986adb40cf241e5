/** Claims are YAML files; what is wrong in one is told with file, line and field. */
import { basename } from "node:path";
import { lineTable } from "@treatydiff/core";
import type { Claim } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import { fieldOffsets } from "./check/file-places.ts";
import { readClaim } from "./read-claim.ts";
import { readTextFile } from "./read-text-file.ts";
import { UsageError } from "./usage-error.ts";

/** A claim with what is needed to name its places. */
export interface LoadedClaim {
  readonly claim: Claim;
  readonly name: string;
  /** The line of a field. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Loads a claim. `name` is what messages call its file. */
export async function loadClaim(file: string | URL, name = shortName(file)): Promise<LoadedClaim> {
  const yaml = await readTextFile(file, name);
  const read = readClaim(yaml);
  if (read.claim !== undefined) {
    const { claim, document } = read;
    return {
      claim,
      name: printable(name),
      lineOf: (path) => lineTable(yaml).pointAt(fieldOffsets(document, path)?.[0] ?? 0).line,
    };
  }
  const { line, field, fault, remedy } = read.fault;
  const shown = printable(name);
  const reason = printable(fault);
  if (field !== undefined) {
    throw new UsageError(
      `“${shown}”, line ${line}: the claim's field “${printable(field)}” is not right (${reason}); ${remedy}.`,
    );
  }
  if (fault.startsWith("is not valid")) {
    throw new UsageError(`“${shown}”, line ${line}: the claim ${reason}; ${remedy}.`);
  }
  throw new UsageError(`“${shown}” ${reason}; ${remedy}.`);
}

function shortName(file: string | URL): string {
  return typeof file === "string" ? file : `claims/${decodeURIComponent(basename(file.pathname))}`;
}
