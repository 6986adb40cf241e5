/** The commands on any number of texts, as a user calls them. */
import { run } from "@treatydiff/cli";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { describe, expect, test, vi } from "vitest";

// The three texts are compared for each call, and a machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const three = ["us-uk-1942", "us-china-1942", "us-ussr-1942"];

async function call(...args: readonly string[]) {
  const printed = { out: "", err: "" };
  const code = await run(args, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    colour: false,
    folder: ".",
  });
  return { ...printed, code };
}

describe("treatydiff synopsis", () => {
  test("prints each clause with what the texts have there", async () => {
    const { out, code } = await call("synopsis", ...three);
    expect(code).toBe(0);
    expect(out).toContain("24 clauses, of which 17 the same in all texts");
    expect(out).toContain("us-uk-1942 lacks the clause.");
    expect(out).toContain("Recital 2 (us-uk-1942); recital 3 (us-china-1942 and us-ussr-1942)");
  });

  test("writes a table with a column for each text", async () => {
    const { out } = await call("synopsis", ...three, "--format", "markdown");
    expect(out).toContain("| Place | us-uk-1942 | us-china-1942 | us-ussr-1942 | Heaviest difference |");
  });

  test("prints the table as data, columns in the order given", async () => {
    const { out } = await call("synopsis", ...[...three].reverse(), "--format", "json");
    const table: unknown = JSON.parse(out);
    expect(table).toMatchObject({ format: 1, texts: [...three].reverse().map((siglum) => ({ siglum })) });
  });

  test("writes a page and a table for spreadsheets", async () => {
    const html = await call("synopsis", ...three, "--format", "html");
    expect(html.out).toMatch(/^<!DOCTYPE html>/u);
    expect(html.out).toContain("<h1>Synopsis of us-uk-1942, us-china-1942 and us-ussr-1942</h1>");
    expect(await htmlFaults(html.out)).toEqual([]);
    const csv = await call("synopsis", ...three, "--format", "csv");
    const rows: Record<string, string>[] = parse(csv.out, { columns: true });
    expect(rows).toHaveLength(24);
    const added = rows.filter((row) => row["us-uk-1942_loci"] === "");
    expect(added.map((row) => row["us-ussr-1942_place"])).toEqual(["recital 2"]);
    expect(rows.map((row) => row["us-china-1942_text"]).join(" ")).toContain("Republic of China");
  });

  test("asks for more than one text", async () => {
    const { err, code } = await call("synopsis", "us-uk-1942");
    expect([code, err]).toEqual([2, "Missing required argument 'texts'; see treatydiff --help.\n"]);
  });
});

describe("treatydiff template", () => {
  test("prints what the texts share, with slots", async () => {
    const { out, code } = await call("template", ...three);
    expect(code).toBe(0);
    expect(out).toContain("The Government of ⟨party⟩ will continue to contribute to the defense");
    expect(out).toContain("us-uk-1942 has “the Act” for “the Act of March 11, 1941");
  });

  test("writes it as Markdown and as data", async () => {
    const markdown = await call("template", ...three, "--format", "markdown");
    expect(markdown.out).toContain("## What stands in the slots");
    const html = await call("template", ...three, "--format", "html");
    expect(html.out).toContain("The Government of ⟨party⟩ will continue to contribute to the defense");
    expect(await htmlFaults(html.out)).toEqual([]);
    const csv = await call("template", ...three, "--format", "csv");
    const lines: Record<string, string>[] = parse(csv.out, { columns: true });
    expect(lines.filter(({ line }) => line === "template")).toHaveLength(24);
    expect(lines).toContainEqual(
      expect.objectContaining({
        line: "departure",
        siglum: "us-uk-1942",
        place: "Article III",
        text: "the Act",
      }),
    );
    const json = await call("template", ...three, "--format", "json");
    const data: unknown = JSON.parse(json.out);
    expect(data).toMatchObject({ format: 1, texts: three.map((siglum) => ({ siglum })) });
  });
});

async function htmlFaults(page: string): Promise<string[]> {
  const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
  return report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`));
}
