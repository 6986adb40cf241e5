import { describe, expect, test } from "vitest";
import { frontMatterFault } from "./front-matter-fault.ts";

const good = `siglum: a-1942
instrument: a
title: A
shortTitle: A
parties:
  - role: first party
    name: the State of A
place: Washington
signed: 1942-06-11
series: []
language: en
languageStatus: authentic
state: signed
standing: exemplar
notice: A text.
rights: none
sha256: ${"a".repeat(64)}
`;

function withFields(change: (yaml: string) => string): string {
  return `---\n${change(good)}---\n\nARTICLE I\n\nA will.\n`;
}

describe("frontMatterFault", () => {
  test("finds nothing in a good one, in a text without one, and in a rule of hyphens", () => {
    expect(frontMatterFault(withFields((yaml) => yaml))).toBeUndefined();
    expect(frontMatterFault("ARTICLE I\n\nA will.\n")).toBeUndefined();
    expect(frontMatterFault("---\n\nARTICLE I\n\nA will.\n")).toBeUndefined();
  });

  test.each([
    ["a date", "1942-06-11", "June 11th", 10, "field “signed” is not a date of the form 1942-02-23"],
    ["a missing field", "place: Washington\n", "", 1, "field “place” is missing"],
    ["an empty field", "place: Washington", "place: ' '", 9, "field “place” is empty"],
    ["a field inside", "name: the State of A", "name: ''", 8, "field “parties.0.name” is empty"],
    ["a missing field inside", "    name: the State of A\n", "", 7, "field “parties.0.name” is missing"],
    ["an unknown field", "rights: none", "rights: none\nrigths: all", 18, "field “rigths” is not known"],
  ])("names the line of %s", (_, old, changed, line, fault) => {
    const found = frontMatterFault(withFields((yaml) => yaml.replace(old, changed)));
    expect(found).toMatchObject({ line, fault: `the front matter's ${fault}` });
  });

  test("names the line of broken YAML", () => {
    const found = frontMatterFault(withFields((yaml) => yaml.replace("place: Washington", 'place: "Wash')));
    expect(found?.fault).toMatch(/^the front matter is not valid YAML \(/u);
    expect(found?.line).toBeGreaterThanOrEqual(9);
  });

  test("tells a front matter that is not closed", () => {
    expect(frontMatterFault("---\nsiglum: a\n\nARTICLE I\n")).toEqual({
      column: 1,
      line: 1,
      fault: "the front matter is not closed by a second line “---”",
    });
  });
});
