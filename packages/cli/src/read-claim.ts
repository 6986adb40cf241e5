/** Reads a claim from YAML; what is wrong is told with line, column and field. */
import { type Claim, claimSchema } from "@treatydiff/diff";
import type { Document } from "yaml";
import { type RecordFault, readRecord } from "./read-record.ts";

/** A claim, or why there is none. */
export type ReadClaim =
  | { readonly claim: Claim; readonly document: Document }
  | { readonly claim?: never; readonly fault: RecordFault };

/** Reads the text of a claim file. */
export function readClaim(yaml: string): ReadClaim {
  const read = readRecord(yaml, claimSchema, "a claim");
  return read.fault === undefined ? { claim: read.value, document: read.document } : { fault: read.fault };
}
