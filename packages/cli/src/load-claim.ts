/** Claims are YAML files; what is wrong in one is told with file, line and field. */
import { basename } from "node:path";
import type { Claim } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import { readClaim } from "./read-claim.ts";
import { readTextFile } from "./read-text-file.ts";
import { UsageError } from "./usage-error.ts";

/** Loads a claim. `name` is what messages call its file. */
export async function loadClaim(file: string | URL, name = shortName(file)): Promise<Claim> {
  const read = readClaim(await readTextFile(file, name));
  if (read.claim !== undefined) return read.claim;
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
