/**
 * Reads the parties of a treaty without metadata from its preamble, else its title:
 *
 *     The Government of the Czech Republic and the Government of the State of Israel, …
 *     AGREEMENT BETWEEN THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CHINA RESPECTING …
 *
 * " and the " divides the two: within a name "and" stands without an article ("Great Britain and Northern Ireland").
 */
import { isLeaf, type Party, type Treaty, walk } from "@treatydiff/core";

/** Preambles name the parties at once; further down other States are named. In characters. */
const searched = 3000;
const word = "\\p{Lu}[\\p{L}'’.-]*";
const connective = "(?:of(?:\\s+the)?|and|de|du|des|la)";
const name = `${word}(?:\\s+(?:${connective}\\s+)?${word})*`;
const government = "(?:(?:the\\s+)?(?:provisional\\s+|royal\\s+|federal\\s+)?governments?\\s+of\\s+)?";
const patterns = [
  new RegExp(`\\b${government}the\\s+(${name})\\s+and\\s+${government}the\\s+(${name})`, "u"),
  new RegExp(
    `\\bbetween\\s+${government}(?:the\\s+)?(${name})\\s+and\\s+${government}(?:the\\s+)?(${name})`,
    "u",
  ),
  new RegExp(
    `\\b[Gg]overnments?\\s+of\\s+(?:the\\s+)?(${name})\\s+and\\s+(?:[Tt]he\\s+)?(?:[Gg]overnment\\s+of\\s+)?(?:the\\s+)?(${name})`,
    "u",
  ),
];
const capitalsPattern =
  /\bBETWEEN\s+(?:THE\s+GOVERNMENT\s+OF\s+)?THE\s+(.{1,200}?)\s+AND\s+(?:THE\s+GOVERNMENT\s+OF\s+)?THE\s+(.{1,200}?)(?=\s+(?:RESPECTING|CONCERNING|ON|FOR|REGARDING|RELATING|TO)\b|[.,;]|$)/u;

/** The parties of a treaty as its words name them; empty when no pair of names is found. */
export function inferParties(treaty: Treaty): readonly Party[] {
  const title: string[] = [];
  const preamble: string[] = [];
  walk(treaty, (node, parents) => {
    if (!isLeaf(node)) return;
    if (node.type === "title") title.push(node.value);
    else if (parents[0]?.type === "preamble" && node.type !== "editorial") preamble.push(node.value);
  });
  const words = preamble.join("\n").slice(0, searched);
  for (const text of [words, title.join(" ")]) {
    for (const pattern of patterns) {
      const match = pattern.exec(
        text.replace(/^The\b/gmu, "the").replace(/\bThe Government/gu, "the Government"),
      );
      if (match !== null && isNames(match[1], match[2])) return parties(match[1] ?? "", match[2] ?? "");
    }
  }
  const capitals = capitalsPattern.exec(title.join(" "));
  return capitals === null ? [] : parties(titleCase(capitals[1] ?? ""), titleCase(capitals[2] ?? ""));
}

/** "The Parties and the Contracting States" are not names. */
function isNames(first = "", second = ""): boolean {
  const common =
    /^(?:part(?:y|ies)|contracting|high|government|state|states|convention|agreement|treaty|president|act)\b/iu;
  return first !== "" && second !== "" && first !== second && !common.test(first) && !common.test(second);
}

function parties(first: string, second: string): readonly Party[] {
  return [toParty("first party", first), toParty("second party", second)];
}

function toParty(role: string, printed: string): Party {
  // "the Governments of the United States of America and …" names the State, not its governments.
  const name = printed.replace(/\s+/gu, " ").replace(/^(?:the\s+)?governments?\s+of\s*(?:the\s+)?/iu, "");
  const { shortNames, adjectives } = shortForms(name);
  return {
    role,
    name,
    ...(shortNames.length === 0 ? {} : { shortNames }),
    ...(adjectives.length === 0 ? {} : { adjectives }),
  };
}

const kindOfState =
  "(?:(?:Federal|People['’]s|Islamic|Socialist|Democratic|Arab|United|Federative|Grand|Co-operative|Cooperative)\\s+)*" +
  "(?:Kingdom|Republic|State|Union|Federation|Confederation|Commonwealth|Principality|Empire|Duchy|Sultanate|Emirate|Dominion)";
const kindFirst = new RegExp(`^${kindOfState}\\s+of\\s+(?:the\\s+)?(.+)$`, "u");
const kindLast = new RegExp(`^(\\p{Lu}[\\p{L}’'-]+)\\s+${kindOfState}$`, "u");

/**
 * The shorter names that a full one gives rise to.
 *
 *     Kingdom of Norway → Norway        United States of America → United States        Czech Republic → Czech
 */
function shortForms(name: string): {
  readonly shortNames: readonly string[];
  readonly adjectives: readonly string[];
} {
  const head = /^((?:\p{Lu}[\p{L}’'-]+\s+)+\p{Lu}[\p{L}’'-]+)\s+of\s/u.exec(name)?.[1];
  const land = kindFirst.exec(name)?.[1];
  const adjective = kindLast.exec(name)?.[1];
  // "United Kingdom of …" is known by its head, "Kingdom of Norway" by what follows.
  const shortNames = head !== undefined ? [head] : land !== undefined ? [land] : [];
  return { shortNames, adjectives: adjective === undefined ? [] : [adjective] };
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/\p{L}+/gu, (found) =>
      /^(?:of|and|the)$/u.test(found) ? found : found[0]?.toUpperCase() + found.slice(1),
    );
}
