/**
 * Finds the references of a treaty to its own units, and tells those to other instruments from them.
 *
 *     … in accordance with paragraph 2 of this Article and with Articles 55 and 56 of the Charter …
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^     ^^ external: "the Charter"
 *
 * "Article 5 of the Convention" is this text when this text is a Convention and nothing more is said of the other; the
 * words "this", "the present", "hereof" always mean this text.
 */
import { isLeaf, type Locus, type Treaty, type TreatyNode } from "../model/nodes.ts";
import { walk } from "../tree/walk.ts";
import { type AddressStep, type Locator, newLocator, stepName } from "./locator.ts";
import { type Mention, scanMentions } from "./scan-mentions.ts";
import { unitOrder } from "./unit-words.ts";

/** A reference from a clause to a unit. */
export interface CrossReference {
  /** The clause where it stands. */
  readonly locus: Locus;
  /** Offsets in the value of the clause. */
  readonly start: number;
  readonly end: number;
  /** What it names, in one form for all languages: "Article 5, paragraph 2". */
  readonly address: string;
  readonly status: "resolved" | "external" | "unresolved";
  /** The unit that it leads to, when it is resolved. */
  readonly target?: Locus;
  /** The other instrument as the text calls it, when it is external and named. */
  readonly instrument?: string;
}

const instrument =
  "treaty|agreement|convention|covenant|charter|protocol|statute|constitution|act|pact|accord|traité|accord|convention|charte|pacte|tratado|convenio|acuerdo|carta|vertrag|vertrages|abkommen|abkommens|charta|übereinkommen|übereinkommens|протокол|договора|устава|конвенции";
const preposition = "of|to|in|under|annexed\\s+to|de\\s+la|de\\s+l['’]|de|du|del|des|der|von|zum|zur";
const ours = new RegExp(
  `^,?\\s*(?:hereof|above|below|ci-dessus|(?:${preposition})\\s*(?:this|the\\s+present|(?:le\\s+|la\\s+)?présente?|(?:el\\s+|la\\s+|l['’])?presente|dieses|dieser|diesem|настоящ\\p{L}+)\\s)`,
  "iu",
);
const theirs = new RegExp(
  `^,?\\s*(?:(?<thereof>thereof)|(?:${preposition})\\s*(?:the\\s+|la\\s+|le\\s+|les\\s+|el\\s+)?(?<name>(?:(?:said|above-mentioned|aforesaid)\\s+)?(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,5}?(?<kind>${instrument})(?![\\p{L}])(?<more>\\s+(?:of|on|between|for|relating|concerning|relative|sur|sobre|vom|über)\\s+[^,;.()]{1,60})?))`,
  "iu",
);
const connects =
  /^\s*(?:,\s*|\(|of\s+(?:the\s+)?|in\s+|de\s+(?:la\s+)?|de\s+l['’]\s*|du\s+|des\s+|del?\s+|der\s+|von\s+)?$/iu;
const readTypes: ReadonlySet<string> = new Set(["clause", "recital", "wordsOfAgreement"]);

/** Where to look for references. */
export interface ReferenceOptions {
  /** Which clauses to read; default: all. A caller that knows which hold a number can spare the others. */
  readonly within?: (locus: Locus) => boolean;
}

/** All references of a treaty to articles, paragraphs and other units, in the order of the text. */
export function crossReferences(
  treaty: Treaty,
  { within = () => true }: ReferenceOptions = {},
): readonly CrossReference[] {
  const locator = newLocator(treaty);
  const kind = ownKind(treaty);
  const found: CrossReference[] = [];
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || !readTypes.has(node.type) || !within(node.locus)) return;
    const quoted = parents.some(({ type }) => type === "quotation");
    for (const group of groups(node.value)) {
      for (const reference of readGroup(node, node.value, group, locator, { kind, quoted }))
        found.push(reference);
    }
  });
  return found;
}

/** Mentions that belong together: "paragraph 2 of this Article", "Article VII(1)". */
function groups(text: string): readonly (readonly Mention[])[] {
  const out: Mention[][] = [];
  for (const mention of scanMentions(text)) {
    const group = out.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongs(text, last, mention, group)) group.push(mention);
    else out.push([mention]);
  }
  return out;
}

function belongs(text: string, last: Mention, next: Mention, group: readonly Mention[]): boolean {
  if (next.attached === true) return true;
  const gap = text.slice(last.end, next.start);
  if (!connects.test(gap)) return false;
  if (group.some(({ kind }) => kind === next.kind)) return false;
  const rank = (mention: Mention): number => unitOrder.indexOf(mention.kind);
  // "paragraph 2 of Article 5" goes up by a preposition; "Article 5, paragraph 2" goes down after a comma.
  return rank(next) < rank(last) ? /\p{L}/u.test(gap) : !/\p{L}/u.test(gap);
}

interface Context {
  readonly kind: string | undefined;
  readonly quoted: boolean;
}

function readGroup(
  node: TreatyNode,
  text: string,
  group: readonly Mention[],
  locator: Locator,
  { kind, quoted }: Context,
): CrossReference[] {
  const end = group.at(-1)?.end ?? 0;
  const start = group[0]?.start ?? 0;
  const elsewhere = otherInstrument(text, start, end, kind);
  return membersOf(group).map((member): CrossReference => {
    const steps = member.named.flatMap((mention) => stepsOf(mention, node, locator));
    const known = steps.filter((step) => step !== undefined);
    const at = { locus: node.locus, start: member.start, end: member.end, address: addressOf(known) };
    if (elsewhere !== undefined || quoted) {
      return {
        ...at,
        status: "external",
        ...(elsewhere === undefined || elsewhere === "" ? {} : { instrument: elsewhere }),
      };
    }
    const target =
      known.length === steps.length ? locator.find(withArticle(known, node, locator)).node : undefined;
    return target === undefined
      ? { ...at, status: "unresolved" }
      : { ...at, status: "resolved", target: target.locus };
  });
}

/** One of the units that a group of mentions names: each mention with one number. */
interface Member {
  readonly named: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the units of a group apart: "Articles 6 and 8 (paragraphs 1 and 2)" are three. What stands behind a list in
 * brackets or after a comma belongs to its last member, what follows a preposition ("of Article 5") to all.
 */
function membersOf(group: readonly Mention[]): readonly Member[] {
  const at = group.findIndex(({ numbers }) => numbers.length > 1);
  const list = group[at];
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  if (list === undefined) return [{ named: group, start, end }];
  const before = group.slice(0, at);
  const after = group.slice(at + 1);
  const goesUp = after.some(({ kind }) => unitOrder.indexOf(kind) < unitOrder.indexOf(list.kind));
  return list.numbers.flatMap((number, i): readonly Member[] => {
    const last = i === list.numbers.length - 1;
    const one: Mention = {
      ...list,
      start: i === 0 ? list.start : number.start,
      end: number.end,
      numbers: [number],
    };
    const from = i === 0 ? start : number.start;
    if (!last && !goesUp) return [{ named: [...before, one], start: from, end: number.end }];
    return membersOf([one, ...after]).map((member, k) => ({
      named: [...before, ...member.named],
      start: k === 0 ? from : member.start,
      end: last ? member.end : number.end,
    }));
  });
}

function addressOf(steps: readonly AddressStep[]): string {
  return [...steps]
    .sort((x, y) => unitOrder.indexOf(x.kind) - unitOrder.indexOf(y.kind))
    .map(stepName)
    .join(", ");
}

/** The step that a mention means, seen from the clause where it stands; undefined when there is none. */
function stepsOf(mention: Mention, node: TreatyNode, locator: Locator): (AddressStep | undefined)[] {
  const { kind, numbers, relative, counted } = mention;
  if (relative === undefined) {
    const number = numbers[0]?.value;
    return [
      { kind, ...(number === undefined ? {} : { number }), ...(counted === undefined ? {} : { counted }) },
    ];
  }
  const parents = locator.parentsOf(node.locus);
  if (kind === "article") {
    const at = locator.articles.findIndex(({ locus }) => parents.some((parent) => parent.locus === locus));
    const index = relative === "this" ? at : relative === "preceding" ? at - 1 : at + 1;
    const article = at < 0 ? undefined : locator.articles[index];
    return [article === undefined ? undefined : { kind, ...numbered(article) }];
  }
  const own = parents.findLast(({ type }) => type === "paragraph" || type === "alinea");
  const holder = own === undefined ? undefined : parents[parents.indexOf(own) - 1];
  if (own === undefined || holder === undefined || (kind !== "paragraph" && kind !== "alinea"))
    return [undefined];
  const siblings = (holder.children as readonly TreatyNode[]).filter(
    ({ type }) => type === "paragraph" || type === "alinea",
  );
  const at =
    siblings.findIndex(({ locus }) => locus === own.locus) +
    (relative === "this" ? 0 : relative === "preceding" ? -1 : 1);
  return [siblings[at] === undefined ? undefined : { kind, number: String(at + 1), counted: true }];
}

function numbered(node: TreatyNode): { number?: string } {
  return "number" in node && node.number !== undefined ? { number: node.number } : {};
}

/** "paragraph 2" alone is one of the article where it stands. */
function withArticle(
  steps: readonly AddressStep[],
  node: TreatyNode,
  locator: Locator,
): readonly AddressStep[] {
  const low = unitOrder.indexOf("article");
  if (steps.some(({ kind }) => unitOrder.indexOf(kind) <= low)) return steps;
  const article = locator.parentsOf(node.locus).find(({ type }) => type === "article");
  return article === undefined ? steps : [{ kind: "article", ...numbered(article) }, ...steps];
}

/** The other instrument that a reference names, "" when it is another without a name, undefined when it is this one. */
function otherInstrument(
  text: string,
  start: number,
  end: number,
  kind: string | undefined,
): string | undefined {
  const before = /《([^《》]{1,60})》\s*$/u.exec(text.slice(Math.max(0, start - 64), start))?.[1];
  if (before !== undefined) return before;
  const tail = text.slice(end, end + 200);
  if (ours.test(tail)) return undefined;
  const match = theirs.exec(tail);
  if (match === null) return undefined;
  if (match.groups?.["thereof"] !== undefined) return "";
  const name = (match.groups?.["name"] ?? "").trim();
  const plain = name.toLowerCase() === (match.groups?.["kind"] ?? "").toLowerCase();
  return plain && name.toLowerCase() === kind ? undefined : name;
}

/** What the title calls the treaty: "agreement", "convention". */
function ownKind(treaty: Treaty): string | undefined {
  const title = treaty.children.find((node) => node.type === "title")?.value ?? "";
  return new RegExp(`(?<![\\p{L}])(?:${instrument})(?![\\p{L}])`, "iu").exec(title)?.[0].toLowerCase();
}
