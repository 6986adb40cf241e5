import { describe, expect, test } from "vitest";
import { zip } from "../../test-support/zip.ts";
import { TreatyError } from "../problem/treaty-error.ts";
import { readTreaty } from "../read-treaty.ts";
import { printOutline } from "../tree/print-outline.ts";
import { readDocx } from "./read-docx.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function word(body: string): Uint8Array {
  return zip({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function refusal(bytes: Uint8Array, options = {}): Promise<string> {
  try {
    await readDocx(bytes, options);
  } catch (error) {
    if (error instanceof TreatyError) return error.message;
    throw error;
  }
  return "read";
}

test("a Word file becomes text that the reader reads", async () => {
  const { text, format } = await readDocx(
    word(["Article 1", "The Parties agree.", "Article 2", "They do."].map(paragraph).join("")),
  );
  expect(format).toBe("html");
  expect(text).toBe("<p>Article 1</p><p>The Parties agree.</p><p>Article 2</p><p>They do.</p>");
  expect(printOutline(readTreaty(text, { format }))).toBe(
    `art_1  article Article 1
  art_1__heading  heading  Article 1
  art_1__al_1  alinea
    art_1__al_1__cl_1  clause  The Parties agree.
art_2  article Article 2
  art_2__heading  heading  Article 2
  art_2__al_1  alinea
    art_2__al_1__cl_1  clause  They do.
`,
  );
});

describe("what is no Word file is refused in a sentence", () => {
  test("another zip", async () => {
    expect(await refusal(zip({ "a.txt": "x" }))).toBe(
      "The file is a zip archive, but no Word file that can be read (.docx); save it as .docx or as plain text.",
    );
  });
  test("no zip at all", async () => {
    expect(await refusal(new TextEncoder().encode("Article 1"), { name: "a.docx" })).toBe(
      "a.docx is no Word file (.docx): it does not begin as one.",
    );
  });
  test("one past the limit", async () => {
    expect(await refusal(word(paragraph("x")), { maxBytes: 10 })).toMatch(/the limit is 10 \(maxBytes\)/u);
  });
});
