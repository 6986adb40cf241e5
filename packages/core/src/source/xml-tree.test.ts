import { describe, expect, test } from "vitest";
import { isElement, readXml, type XmlNode } from "./xml-tree.ts";

function print(node: XmlNode): string {
  if (!isElement(node)) return JSON.stringify(node.text);
  return `${node.name}(${node.children.map(print).join(" ")})`;
}

test("elements and words, in order, without prefixes", () => {
  const { root } = readXml('<x:a xmlns:x="u">t<x:b/>u<!-- <c> -->v</x:a>');
  expect(root && print(root)).toBe('a("t" b() "u" "v")');
});

test("the places of decoded characters", () => {
  const source = "<a>t&amp;\r\nu<![CDATA[<z>]]>&#233;v</a>";
  const { root } = readXml(source);
  const texts = (root?.children ?? []).flatMap((node) => (isElement(node) ? [] : [node]));
  expect(texts.map(({ text }) => text)).toEqual(["t&\nu", "<z>", "év"]);
  expect(texts.map(({ segments }) => segments.map(([, at]) => source[at]))).toEqual([
    ["t", "\r", "u"],
    ["<"],
    ["&", "v"],
  ]);
});

test("a DOCTYPE that names a DTD is passed over", () => {
  expect(readXml('<!DOCTYPE TEI SYSTEM "tei.dtd"><TEI/>').fault).toBeUndefined();
});

describe("what cannot be read says why", () => {
  const entities =
    "The XML cannot be read (line 1): it declares entities (<!ENTITY …>), which are never expanded; put the characters in their places. It was read as plain text.";
  test.each([
    ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', entities],
    ["a billion laughs", '<!DOCTYPE a [<!ENTITY l "x"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>', entities],
    [
      "an entity without a declaration",
      "<a>&lol;</a>",
      "The XML cannot be read (line 1): undefined entity. It was read as plain text.",
    ],
    [
      "tags that cross",
      "<a>\n<b></a>",
      "The XML cannot be read (line 2): unexpected close tag. It was read as plain text.",
    ],
    [
      "elements too deep",
      "<a>".repeat(100_000),
      "The XML cannot be read (line 1): the elements are nested more than 300 deep. It was read as plain text.",
    ],
    [
      "nothing",
      "",
      "The XML cannot be read (line 1): document must contain a root element. It was read as plain text.",
    ],
  ])("%s", (_, source, message) => expect(readXml(source).fault?.message).toBe(message));
});
