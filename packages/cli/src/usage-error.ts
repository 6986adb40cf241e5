/** Wrong use or unreadable input: one sentence that names the place and the remedy. Ends with exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string, options: { readonly cause?: unknown } = {}) {
    super(sentence, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UsageError";
  }
}
