/** A synopsis of three texts as the page shows it, and the formats of the commands `synopsis` and `template` to keep. */
import type { Treaty } from "@treatydiff/core";
import { compare, type Synopsis, template } from "@treatydiff/diff";
import {
  familyToSvg,
  printableJson,
  synopsisToHtmlParts,
  synopsisToMarkdown,
  synopsisToText,
  templateToMarkdown,
  templateToText,
} from "@treatydiff/report";
import { idPrefix } from "./comparison-result.ts";
import { cutView } from "./cut-view.ts";
import { fileNameOf } from "./file-name.ts";
import { pieceLength } from "./limits.ts";
import type { Result } from "./session.ts";
import { withoutSection } from "./without-section.ts";

/** Makes the result of three texts. */
export function makeSynopsisResult(table: Synopsis, family: readonly Treaty[]): Result {
  const texts = new Map(family.map((treaty) => [treaty.data.siglum, treaty]));
  const sigla = [...texts.keys()];
  const { introduction, columns } = synopsisToHtmlParts(table, { texts, headingLevel: 3, idPrefix });
  const downloads = downloadsOf(table, family, texts);
  return {
    shown: {
      title: `${sigla.slice(0, -1).join(", ")} and ${sigla.at(-1) ?? ""}`,
      introduction,
      byPart: "",
      legend: "",
      views: [{ id: "synopsis", name: "In parallel columns" }],
      downloads: downloads.map(({ id, name, ending }) => ({ id, name, ending })),
    },
    view: () =>
      cutView(
        withoutSection(columns),
        { open: /<table [\s\S]*?<tbody>\n/u, close: "</tbody>\n</table>", item: "<tr " },
        pieceLength,
      ),
    download(format) {
      const found = downloads.find(({ id }) => id === format) ?? downloads[0];
      if (found === undefined) throw new Error("A synopsis has formats.");
      return { fileName: fileNameOf(sigla, found.ending), type: found.type, content: found.write() };
    },
  };
}

interface Keeping {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: () => string;
}

function downloadsOf(
  table: Synopsis,
  family: readonly Treaty[],
  texts: ReadonlyMap<string, Treaty>,
): readonly Keeping[] {
  const json = "application/json";
  const markdown = "text/markdown";
  const plain = "text/plain";
  const keep = (id: string, name: string, ending: string, type: string, write: () => string): Keeping => ({
    id,
    name,
    ending,
    type,
    write,
  });
  return [
    keep("json", "JSON: the whole synopsis as data", ".json", json, () => `${printableJson(table)}\n`),
    keep("markdown", "Markdown", ".md", markdown, () => synopsisToMarkdown(table, { texts })),
    keep("text", "Plain text", ".txt", plain, () => synopsisToText(table, { texts })),
    keep("template", "What the texts share: plain text", ".template.txt", plain, () =>
      templateToText(template(family), { texts }),
    ),
    keep("template-markdown", "What the texts share: Markdown", ".template.md", markdown, () =>
      templateToMarkdown(template(family), { texts }),
    ),
    keep(
      "template-json",
      "What the texts share: JSON",
      ".template.json",
      json,
      () => `${printableJson(template(family))}\n`,
    ),
    keep("svg", "Picture of the family", ".svg", "image/svg+xml", () =>
      familyToSvg(
        family.flatMap((base, i) => family.slice(i + 1).map((comparand) => compare(base, comparand))),
      ),
    ),
  ];
}
