import { expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";

/** The words that the front-matter problems of a text point at. */
function pointedAt(text: string): readonly string[] {
  return readTreaty(text, { format: "markdown" })
    .data.problems.filter(({ code }) => code === "front-matter-invalid")
    .map(({ span }) => text.slice(span?.start, span?.end));
}

const body = "\n\nARTICLE I\n\nThe Parties agree.\n";

test.each(["\n", "\r\n"])("a wrong value is pointed at (line ends %j)", (end) => {
  const text = `---\nsiglum: a\nsigned: June 11th\nlanguage: en\n---${body}`.replaceAll("\n", end);
  expect(pointedAt(text)).toContain("June 11th");
});

test("a value deep inside is pointed at", () => {
  const text = `---\nparties:\n  - { role: buyer, name: Norway, offices: [{ office: king, names: none }] }\n---${body}`;
  expect(pointedAt(text)).toContain("none");
});

test("what is missing has no place, and the whole front matter is meant", () => {
  expect(pointedAt(`---\nsiglum: a\n---${body}`)).toContain("---\nsiglum: a\n---");
});

test("broken YAML is pointed at where it breaks", () => {
  const [words] = pointedAt(`---\nsiglum: a\ntitle: [one, two\nplace: x\n---${body}`);
  expect(words).not.toContain("siglum");
});
