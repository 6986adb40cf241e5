import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { printable } from "@treatydiff/report";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/** Sends a report to the file that was named, else to where the command prints; bytes never go to a terminal. */
export function deliver(report: string | Uint8Array, output: string | undefined, io: Io): void {
  if (output !== undefined) {
    try {
      writeFileSync(resolve(io.folder, output), report);
    } catch (cause) {
      throw new UsageError(`${printable(output)} cannot be written; name a file in a folder that exists.`, {
        cause,
      });
    }
  } else if (typeof report === "string") io.out(report);
  else if (io.bytes !== undefined) io.bytes(report);
  else
    throw new UsageError(
      "A Word document is nothing for a terminal; name a file with --output redline.docx.",
    );
}
