/**
 * Claims as a report in the JUnit form, which servers that run tests show: a case for each claim. A claim fails when
 * its finding is not the recorded one; that it does not hold is a result. One that cannot be tested is skipped.
 */
import type { ClaimResult } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";

/** Prints checked claims as JUnit XML. */
export function claimsToJunit(results: readonly ClaimResult[]): string {
  const failed = results.filter(({ asRecorded }) => asRecorded === false).length;
  const skipped = results.filter(isSkipped).length;
  const counts = `tests="${results.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="treatydiff" ${counts}>`,
    `  <testsuite name="claims" ${counts}>`,
    ...results.flatMap(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function isSkipped({ asRecorded, finding }: ClaimResult): boolean {
  return asRecorded !== false && finding === "not-testable";
}

function testCase(result: ClaimResult): readonly string[] {
  const { claim, finding, evidence, asRecorded } = result;
  const missing = [...new Set(result.assertions.flatMap((one) => one.missing ?? []))];
  const output = [`finding: ${finding}`, ...evidence].map((line) => escaped(line)).join("\n");
  return [
    `    <testcase classname="claims" name="${escaped(claim.id)}">`,
    ...(asRecorded === false
      ? [
          `      <failure message="${escaped(`recorded: ${claim.computed?.finding ?? "none"}; found: ${finding}`)}">The recorded finding is not the one that the program computes.</failure>`,
        ]
      : []),
    ...(isSkipped(result)
      ? [`      <skipped message="${escaped(`not held: ${missing.join(", ")}`)}"/>`]
      : []),
    `      <system-out>${output}</system-out>`,
    "    </testcase>",
  ];
}

/** XML has no place for most control characters; they are written out. */
function escaped(words: string): string {
  return printable(words)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
