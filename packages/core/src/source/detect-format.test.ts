import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

test.each([
  ["the name of the file", "# not a heading", "a.txt", "plain"],
  ["the name, in capitals", "x", "A.HTM", "html"],
  ["Markdown by a heading", "Preface\n\n## Article 1", "", "markdown"],
  ["Markdown by front matter", "---\nsiglum: a\n---\n", "", "markdown"],
  ["a page by its doctype", "<!DOCTYPE html>\n<p>", "", "html"],
  ["a fragment of a page", "<div><p>Article 1</p></div>", "", "html"],
  ["Akoma Ntoso by its root", '<?xml version="1.0"?>\n<!-- licence -->\n<akomaNtoso>', "a.xml", "akn"],
  ["Akoma Ntoso with a prefix", "<an:akomaNtoso xmlns:an='x'>", "", "akn"],
  [
    "TEI by its root",
    '<?xml version="1.0"?><?xml-model href="x"?><!DOCTYPE TEI SYSTEM "t.dtd"><TEI>',
    "",
    "tei",
  ],
  ["a text that begins with an angle bracket", "<Article 1> of", "", "plain"],
  ["plain words", "ARTICLE 1", "", "plain"],
  ["nothing", "", "", "plain"],
])("%s", (_, text, name, format) => expect(detectFormat(text, name)).toBe(format));
