import { readFileSync } from "node:fs";
import { readDocx } from "@treatydiff/core/docx";
import { texts } from "@treatydiff/corpus";
import { describe, expect, test } from "vitest";
import type { GivenText, TextSource } from "./protocol.ts";
import { makeSession } from "./session.ts";

const corpus = texts.map(({ siglum, text, attestation }) => ({
  siglum,
  title: siglum,
  text: readFileSync(text, "utf8"),
  attestation: readFileSync(attestation, "utf8"),
}));
const begin = () => makeSession({ corpus, word: async () => readDocx });
const silent = async (): Promise<void> => {};

let key = 0;
function given(source: TextSource, more: Partial<GivenText> = {}): GivenText {
  key += 1;
  return { key, source, door: "automatic", encoding: "", name: "", fallbackName: "base", ...more };
}
const pasted = (text: string, more: Partial<GivenText> = {}) => given({ kind: "pasted", text }, more);
const file = (name: string, ...parts: readonly (string | Uint8Array)[]) =>
  given({ kind: "file", file: new File(parts as BlobPart[], name) });

const treaty = (country: string, verb: string): string =>
  `TREATY BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF ${country.toUpperCase()}\n\nThe Kingdom of Norway and the Republic of ${country} have agreed as follows:\n\nARTICLE I\n\nThe Republic of ${country} ${verb} deliver salt.\n`;

describe("a text that was read is told to its panel", () => {
  test("what it was read as, its name, its size and its parties", async () => {
    const reading = await begin().read(file("chile.txt", treaty("Chile", "shall")));
    expect(reading).toMatchObject({
      name: "chile",
      format: "plain",
      articles: 1,
      partiesFrom: "title and preamble",
    });
    expect(reading.parties.map(({ name }) => name)).toEqual(["Kingdom of Norway", "Republic of Chile"]);
    expect(reading.words).toBe(treaty("Chile", "shall").match(/\S+/gu)?.length);
  });

  test("a text of the corpus bears what its front matter says", async () => {
    const reading = await begin().read(given({ kind: "corpus", siglum: "us-ussr-1942" }));
    expect(reading).toMatchObject({ name: "us-ussr-1942", format: "markdown", partiesFrom: "front matter" });
  });

  test("an encoding that is named", async () => {
    const { source, ...rest } = file("a.txt", Uint8Array.from([0xcc, 0xe8, 0xf0]));
    const reading = await begin().read({ ...rest, source, encoding: "windows-1251" });
    expect(reading.words).toBe(1);
  });
});

describe("what is no text is refused in a sentence that names the remedy", () => {
  test.each([
    ["a.pdf", "%PDF-1.7 …", /“a.pdf” is a PDF; copy its text/u],
    ["a.docx", "%PDF-1.7 …", /“a.docx” is no Word file/u],
    ["a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), /“a.png” is an image \(PNG\); its text must be/u],
    ["a.zip", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /“a.zip” is a zip archive, but no Word file/u],
    [
      "a.txt",
      Uint8Array.from([0x41, 10, 0xe9, 0x42]),
      /“a.txt” is not valid UTF-8 in line 2: name the encoding/u,
    ],
    ["a.txt", "", /“a.txt” is empty; choose a file/u],
  ])("%s", async (name, content, sentence) => {
    await expect(begin().read(file(name, content))).rejects.toThrow(sentence);
  });

  test("a text that cannot be compared says so where it was given, and when it is compared", async () => {
    const session = begin();
    const broken = pasted("---\nsiglum: [\n---\n\nARTICLE I\n\nAgreed.\n");
    const { refusal, problems } = await session.read(broken);
    expect(refusal).toMatch(/^The base cannot be compared as it is\. .* take the front matter out/u);
    expect(problems[0]).toMatchObject({ severity: "error", place: { line: 2, excerpt: "siglum: [" } });
    await expect(
      session.compare([broken, pasted("ARTICLE I\n\nAgreed.")], "automatic", silent),
    ).rejects.toThrow(/take the front matter out/u);
  });
});

describe("a comparison", () => {
  test("has its views, its formats and what it says in stages", async () => {
    const session = begin();
    const said: string[] = [];
    const shown = await session.compare(
      [pasted(treaty("Chile", "shall"), { name: "chile" }), pasted(treaty("Peru", "may"), { name: "peru" })],
      "automatic",
      async (words) => void said.push(words),
    );
    expect(said).toEqual([
      "Reading text 1 of 2",
      "Reading text 2 of 2",
      "Comparing texts of 33 and 33 words",
      "Writing the result",
    ]);
    expect(shown.title).toBe("chile and peru");
    expect(shown.views.map(({ id }) => id)).toEqual([
      "side-by-side",
      "in-one-text",
      "differences",
      "correspondence",
      ...(shown.views.length > 4 ? ["notes"] : []),
    ]);
    expect(session.view("differences").join("")).toContain("may bear on substance: modality");
    expect(session.download("csv")).toMatchObject({
      fileName: "chile--peru.differences.csv",
      type: "text/csv",
    });
  });

  test("is made anew with declared parties", async () => {
    const session = begin();
    const base = pasted("ARTICLE I\n\nHolland shall deliver salt to the Republic.");
    const comparand = pasted("ARTICLE I\n\nNorway shall deliver salt to the Kingdom.");
    const before = await session.compare([base, comparand], "automatic", silent);
    expect(before.verdict?.degree).not.toBe("mutatis mutandis");
    const after = await session.compare(
      [
        { ...base, parties: [{ role: "seller", name: "Holland", shortNames: ["the Republic"] }] },
        { ...comparand, parties: [{ role: "seller", name: "Norway", shortNames: ["the Kingdom"] }] },
      ],
      "automatic",
      silent,
    );
    expect(after.verdict?.degree).toBe("mutatis mutandis");
  });

  test("of three texts is a synopsis", async () => {
    const session = begin();
    const shown = await session.compare(
      corpus.map(({ siglum }) => given({ kind: "corpus", siglum })),
      "automatic",
      silent,
    );
    expect(shown.views).toEqual([{ id: "synopsis", name: "In parallel columns" }]);
    expect(shown.downloads.map(({ id }) => id)).toContain("template");
    const table = JSON.parse(String(session.download("json").content)) as {
      readonly rows: readonly unknown[];
    };
    expect(
      session
        .view("synopsis")
        .join("")
        .match(/<tr id=/gu),
    ).toHaveLength(table.rows.length);
  });

  test("tells two texts of one name apart", async () => {
    const same = [pasted("ARTICLE I\n\nOne."), pasted("ARTICLE I\n\nTwo.")];
    expect((await begin().compare(same, "automatic", silent)).title).toBe("base and base (2)");
  });

  test("cannot be looked at before it is made", () => {
    expect(() => begin().view("differences")).toThrow("There is no result; compare two texts first.");
  });
});
