/**
 * A treaty as a list of clauses that edits can be made in, so that the truth about every edit is known by construction:
 * each clause of the edited text says which clauses of the first text it was made from.
 */
import { isLeaf, readTreaty, toRoman, walk } from "@treatydiff/core";
import { type CorpusSiglum, sigla } from "@treatydiff/corpus";
import { corpusSource } from "../support/corpus.ts";

/** A clause and the clauses of the first text that it was made from; none: it was inserted. */
export interface DraftClause {
  readonly from: readonly number[];
  readonly text: string;
}

/** An article: its blocks, each a list of clauses. `origin`: its place in the first text. */
export interface DraftArticle {
  readonly origin: number;
  readonly blocks: readonly (readonly DraftClause[])[];
}

export interface Draft {
  readonly name: string;
  /** Front matter with the names of the parties; absent: a text without metadata. */
  readonly frontMatter?: string;
  readonly title?: DraftClause;
  readonly recitals: readonly DraftClause[];
  readonly formula: DraftClause;
  readonly articles: readonly DraftArticle[];
  readonly closing: readonly DraftClause[];
  /** The number of the first article. */
  readonly firstNumber: number;
}

/** Where a clause of a rendered draft stands in the source. */
export interface Place {
  readonly clause: DraftClause;
  readonly start: number;
  readonly end: number;
}

export interface Rendered {
  readonly source: string;
  readonly places: readonly Place[];
}

/** Writes a draft as Markdown and says where each clause stands. */
export function render(draft: Draft): Rendered {
  const places: Place[] = [];
  let source = draft.frontMatter ?? "";
  const put = (clause: DraftClause): void => {
    places.push({ clause, start: source.length, end: source.length + clause.text.length });
    source += clause.text;
  };
  const paragraph = (clauses: readonly DraftClause[], lead = ""): void => {
    source += lead;
    for (const [i, clause] of clauses.entries()) {
      if (i > 0) source += " ";
      put(clause);
    }
    source += "\n\n";
  };
  if (draft.title !== undefined) paragraph([draft.title], "# ");
  for (const recital of draft.recitals) paragraph([recital]);
  paragraph([draft.formula]);
  for (const [i, article] of draft.articles.entries()) {
    const number = draft.firstNumber + i;
    // The numerals of the founding texts, and figures where these would get too long to be read.
    source += `## ARTICLE ${number < 100 ? toRoman(number) : number}\n\n`;
    for (const block of article.blocks) paragraph(block);
  }
  for (const closing of draft.closing) paragraph([closing]);
  return { source, places };
}

/** All clauses in the order of the text. */
export function clausesOf(draft: Draft): readonly DraftClause[] {
  return [
    ...(draft.title === undefined ? [] : [draft.title]),
    ...draft.recitals,
    draft.formula,
    ...draft.articles.flatMap(({ blocks }) => blocks.flat()),
    ...draft.closing,
  ];
}

/** The draft with every clause put through a function. */
export function mapClauses(draft: Draft, change: (clause: DraftClause) => DraftClause): Draft {
  const all = (clauses: readonly DraftClause[]): readonly DraftClause[] => clauses.map(change);
  return {
    ...draft,
    ...(draft.title === undefined ? {} : { title: change(draft.title) }),
    recitals: all(draft.recitals),
    formula: change(draft.formula),
    articles: draft.articles.map((article) => ({ ...article, blocks: article.blocks.map(all) })),
    closing: all(draft.closing),
  };
}

/** The draft with every block of its articles put through a function; empty blocks and articles fall out. */
export function mapBlocks(
  draft: Draft,
  change: (block: readonly DraftClause[], article: number, index: number) => readonly DraftClause[],
): Draft {
  const articles = draft.articles
    .map((article, a) => ({
      ...article,
      blocks: article.blocks.map((block, b) => change(block, a, b)).filter((block) => block.length > 0),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return { ...draft, articles };
}

/** Gives every clause its own number and every article its place: a draft to start from. */
export function numbered(draft: Draft): Draft {
  let next = 0;
  const fresh = mapClauses(draft, ({ text }) => ({ from: [next++], text }));
  return { ...fresh, articles: fresh.articles.map(({ blocks }, origin) => ({ blocks, origin })) };
}

/** A text of the corpus as a draft, with the parties of its front matter unless told otherwise. */
export function corpusDraft(siglum: CorpusSiglum): Draft {
  const treaty = readTreaty(corpusSource(siglum));
  const bare = (value: string): DraftClause => ({ from: [], text: value.replace(/[^\S\n]+/gu, " ").trim() });
  const recitals: DraftClause[] = [];
  const closing: DraftClause[] = [];
  const articles = new Map<string, Map<string, DraftClause[]>>();
  let title: DraftClause | undefined;
  let formula: DraftClause | undefined;
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || node.type === "editorial" || node.type === "heading") return;
    const [outer, inner] = parents;
    if (node.type === "title") title = bare(node.value);
    else if (node.type === "recital") recitals.push(bare(node.value));
    else if (node.type === "wordsOfAgreement") formula = bare(node.value);
    else if (outer?.type === "article" && inner !== undefined) {
      const blocks = articles.get(outer.locus) ?? new Map<string, DraftClause[]>();
      articles.set(outer.locus, blocks);
      blocks.set(inner.locus, [...(blocks.get(inner.locus) ?? []), bare(node.value)]);
    } else closing.push(bare(node.value));
  });
  if (formula === undefined) throw new Error(`${siglum} has no words of agreement.`);
  const metadata = treaty.data.metadata;
  if (metadata === undefined) throw new Error(`${siglum} has no metadata.`);
  return numbered({
    name: siglum,
    frontMatter: frontMatter(metadata.parties, siglum),
    ...(title === undefined ? {} : { title }),
    recitals,
    formula,
    articles: [...articles.values()].map((blocks) => ({ origin: 0, blocks: [...blocks.values()] })),
    closing,
    firstNumber: 1,
  });
}

/** The least front matter that names the parties. It is JSON, which is YAML too. */
export function frontMatter(parties: unknown, siglum: string): string {
  const fields = {
    siglum,
    instrument: siglum,
    title: "A treaty",
    shortTitle: "A treaty",
    parties,
    place: "Washington",
    signed: "1942-02-23",
    series: [],
    language: "en",
    languageStatus: "authentic",
    state: "signed",
    standing: "exemplar",
    notice: "A text made for a test.",
    rights: "None.",
    sha256: "0".repeat(64),
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}

/** The same draft without its front matter. */
export function withoutMetadata({ frontMatter: _, ...draft }: Draft): Draft {
  return draft;
}

/** The three founding texts. */
export function corpusDrafts(): readonly Draft[] {
  return sigla.map(corpusDraft);
}
