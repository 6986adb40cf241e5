/** What an element of Akoma Ntoso says of itself: its number, its title, its words. */
import type { PartFields } from "./block.ts";
import type { PartType } from "./fit-part.ts";
import type { XmlElement } from "./xml-tree.ts";
import { type WordRules, wordsOf } from "./xml-words.ts";

/** How the words of a document are read. */
export const aknWords: WordRules = {
  unread: new Set("meta authorialNote noteRef componentRef documentRef img toc".split(" ")),
  breaks: new Set(["eol", "br"]),
  lines: new Set(
    "p block li listIntroduction listWrapUp item num heading tr quotedStructure content".split(" "),
  ),
};

const labelled: ReadonlySet<PartType> = new Set([
  "recital",
  "division",
  "article",
  "paragraph",
  "point",
  "annex",
]);
const titled: ReadonlySet<PartType> = new Set(["division", "article", "annex"]);

/** What an element says of itself. Our own attributes win; what they leave out is then left out on purpose. */
export function fieldsOf(element: XmlElement, type: PartType, headings: readonly XmlElement[]): PartFields {
  const own = (key: string): string | undefined => unescaped(element.attributes.get(`td:${key}`));
  const printed =
    own("label") ??
    wordsOf(
      headings.filter(({ name }) => name === "num"),
      aknWords,
    )?.text;
  const named = titled.has(type);
  const isOwn = [...element.attributes.keys()].some((key) => key.startsWith("td:"));
  const heading = wordsOf(
    headings.filter(({ name }) => name !== "num"),
    aknWords,
  )?.text;
  const title = isOwn ? own("title") : printed === undefined ? undefined : heading;
  const label = printed ?? (named ? (wordsOf(headings, aknWords)?.text ?? "") : undefined);
  const role = own("role") ?? (element.name === "crossHeading" ? "cross-head" : "note");
  const number = own("number") ?? (own("label") === undefined ? undefined : null);
  return {
    ...(label === undefined ? {} : { label }),
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...signatory(own),
    word: own("word") ?? element.name,
    role: role as NonNullable<PartFields["role"]>,
  };
}

/** The fields that a part of a type has. */
export function fieldsFor(
  type: PartType,
  { label, number, title, word, role, ...signed }: PartFields,
): PartFields {
  if (type === "editorial") return role === undefined ? {} : { role };
  if (type === "signature") return signed;
  if (!labelled.has(type)) return {};
  return {
    ...(label === undefined ? {} : { label }),
    ...(number === undefined ? {} : { number }),
    ...(titled.has(type) && title !== undefined ? { title: title.replace(/\s+/gu, " ") } : {}),
    ...(type === "division" && word !== undefined ? { word } : {}),
  };
}

/** Attributes of ours write what XML forbids as `\\u0001`, and a backslash twice. */
function unescaped(value: string | undefined): string | undefined {
  return value?.replace(/\\(?:u([0-9A-F]{4})|(\\))/gu, (_, code: string | undefined) =>
    code === undefined ? "\\" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function signatory(own: (key: string) => string | undefined): Pick<PartFields, "party" | "name" | "office"> {
  const party = own("party");
  const name = own("name");
  const office = own("office");
  return {
    ...(party === undefined ? {} : { party }),
    ...(name === undefined ? {} : { name }),
    ...(office === undefined ? {} : { office }),
  };
}
