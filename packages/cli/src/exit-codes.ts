/** What the command line answers to the shell. */
export const exitCodes = {
  /** The command did what it was asked, and nothing was found that it was asked to fail on. */
  fine: 0,
  /** A difference, or a claim, was found that the command was asked to fail on. */
  found: 1,
  /** The command was used wrongly, a text could not be read, or the output not be written; one sentence says which. */
  wrongUse: 2,
  /** The fault is ours. */
  ourFault: 3,
} as const;

/** What the command line ends with: 0 to 3. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
