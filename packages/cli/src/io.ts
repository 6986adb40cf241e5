import { printable } from "@treatydiff/report";
import { exitCodes } from "./exit-codes.ts";

/** The world as a command sees it; tests give their own. */
export interface Io {
  /** The folder from which files are named. */
  readonly folder: string;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** For what is no text: a Word document. Absent: it can only go to a file. */
  readonly bytes?: (data: Uint8Array) => void;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  readonly columns?: number;
  readonly colour: boolean;
  /** Where to tell what takes long; absent when nobody watches standard error. */
  readonly progress?: (text: string) => void;
  /** The file to which a step of a GitHub job may add a page; absent elsewhere. */
  readonly stepSummary?: string;
}

/**
 * The process's own streams. A reader that stops reading, as `head` does, is no error; output that cannot be written,
 * as on a full disk, is told in one sentence.
 */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCodes.fine);
      if (stream === stdout) stderr.write(unwritten(error));
      process.exit(exitCodes.wrongUse);
    });
  }
  return {
    folder: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ...(stdout.isTTY ? {} : { bytes: (data: Uint8Array) => void stdout.write(data) }),
    ...(stdout.isTTY && stdout.columns > 0 ? { columns: stdout.columns } : {}),
    colour: hasColour(stdout, env),
    ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(text) } : {}),
    ...(env["GITHUB_STEP_SUMMARY"] ? { stepSummary: env["GITHUB_STEP_SUMMARY"] } : {}),
  };
}

/** Why the output could not be written: Node's "ENOSPC: no space left on device, write" as a sentence. */
export function unwritten({ code, message }: NodeJS.ErrnoException): string {
  const reason = /^[A-Z0-9]+: (.+?)(?:, \w+)?$/u.exec(message)?.[1] ?? message;
  return `The output could not be written: ${printable(reason)}${code === undefined ? "" : ` (${code})`}.\n`;
}

/** Whether colours are wanted: on a terminal that has them, unless NO_COLOR has a value (https://no-color.org). */
export function hasColour(
  { isTTY }: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
