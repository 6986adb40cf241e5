import type { Problem } from "../model/problem.ts";

/** What went wrong when the library was used wrongly or a file could not be read; texts themselves never throw. */
export type TreatyErrorCode =
  | "metadata-invalid"
  | "claim-invalid"
  | "text-not-found"
  | "text-unreadable"
  | "siglum-unknown"
  | "too-large";

/** The one error class of the library: a code, a full sentence, and the problems behind it. */
export class TreatyError extends Error {
  readonly code: TreatyErrorCode;
  readonly problems: readonly Problem[];

  constructor(
    code: TreatyErrorCode,
    message: string,
    options: { problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "TreatyError";
    this.code = code;
    this.problems = options.problems ?? [];
  }
}
