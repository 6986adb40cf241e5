/** Reads alignment tables that CollateX wrote, so that collations made with it can be gone on with here. */

/** A stretch of two witnesses. */
export interface CollatexPair {
  readonly kind: "match" | "addition" | "omission" | "substitution";
  readonly base: string;
  readonly comparand: string;
}

/** An alignment table, row by row, with the words of each witness. */
export interface CollatexAlignment {
  readonly witnesses: readonly string[];
  /** The words of each witness, in the order of `witnesses`; an empty string is a gap. */
  readonly rows: readonly (readonly string[])[];
  /** Two of the witnesses as pairs; rows in which neither has words are left out. */
  readonly pairs: (base: string, comparand: string) => readonly CollatexPair[];
}

/** What was wrong with a table: a sentence. */
export interface CollatexFault {
  readonly fault: string;
}

/**
 * Reads the JSON of an alignment table. CollateX for Java writes a list of rows, CollateX for Python a list for each
 * witness; which of the two it is shows in the number of lists, and `layout` says it where the numbers are the same.
 *
 * @param json what CollateX wrote
 * @param options `layout`: how its table lies, where its own numbers do not tell
 * @returns the tokens that answer to one another, or what the JSON lacks to be an alignment table; never throws
 * @example
 * fromCollatex(readFileSync("table.json", "utf8"));
 */
export function fromCollatex(
  json: string,
  { layout }: { readonly layout?: "rows" | "witnesses" } = {},
): CollatexAlignment | CollatexFault {
  const data = parse(json);
  if (!isRecord(data)) return { fault: "This is no JSON object, and so no alignment table." };
  const { witnesses, table } = data;
  if (!isStrings(witnesses) || witnesses.length === 0)
    return { fault: "The alignment table names no witnesses." };
  if (!Array.isArray(table) || !table.every(Array.isArray))
    return { fault: "The alignment table has no rows." };
  const lists = table as readonly (readonly unknown[])[];
  const isByRow =
    layout === undefined ? lists.every(({ length }) => length === witnesses.length) : layout === "rows";
  const turned = isByRow ? lists : turn(lists);
  const odd = turned.findIndex((row) => row.length !== witnesses.length);
  if (odd >= 0 || (!isByRow && lists.length !== witnesses.length)) {
    return { fault: "The lists of the alignment table do not agree with its witnesses." };
  }
  const rows = turned.map((row) => row.map(words));
  return { witnesses, rows, pairs: (base, comparand) => pairsOf(witnesses, rows, base, comparand) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function turn(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, i) => lists.map((list) => list[i] ?? null));
}

/** A cell is a list of tokens, objects or bare words; a gap is an empty list, `null` or "-". */
function words(cell: unknown): string {
  if (typeof cell === "string") return cell === "-" ? "" : cell;
  if (!Array.isArray(cell)) return "";
  return cell
    .map((token) => (isRecord(token) && typeof token["t"] === "string" ? token["t"] : words(token)))
    .join("");
}

function pairsOf(
  witnesses: readonly string[],
  rows: readonly (readonly string[])[],
  base: string,
  comparand: string,
): readonly CollatexPair[] {
  const b = witnesses.indexOf(base);
  const c = witnesses.indexOf(comparand);
  return rows.flatMap((row): readonly CollatexPair[] => {
    const pair = { base: row[b] ?? "", comparand: row[c] ?? "" };
    const has = { base: pair.base.trim() !== "", comparand: pair.comparand.trim() !== "" };
    if (!has.base && !has.comparand) return [];
    if (!has.base) return [{ kind: "addition", ...pair }];
    if (!has.comparand) return [{ kind: "omission", ...pair }];
    const isSame = pair.base.trim() === pair.comparand.trim();
    return [{ kind: isSame ? "match" : "substitution", ...pair }];
  });
}
