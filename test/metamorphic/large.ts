/** Large texts for the count of work: treaties of any length with five ways of differing, and texts made to be hard. */
import { type Draft, mapClauses, render, withoutMetadata } from "./draft.ts";
import { generateDraft } from "./generate.ts";
import { makeRandom, type Random } from "./random.ts";

export interface LargePair {
  readonly base: string;
  readonly comparand: string;
}

const wordsPerArticle = 125;

/** A generated treaty of about so many words. */
function treatyOf(seed: number, words: number): Draft {
  return generateDraft(seed, Math.max(1, Math.round(words / wordsPerArticle)));
}

const others = "goods wares effects matters claims waters vessels persons papers sums".split(" ");

/** Changes about so many words in a hundred. */
function changeWords(source: string, perCent: number, random: Random): string {
  return source.replace(/\b\p{Ll}{4,}\b/gu, (word) =>
    random.below(100) < perCent ? random.pick(others) : word,
  );
}

/** The same in every clause of a draft. */
function changeDraft(draft: Draft, perCent: number): Draft {
  const random = makeRandom(5);
  return mapClauses(draft, (clause) => ({ ...clause, text: changeWords(clause.text, perCent, random) }));
}

/** Moves about one article in ten. */
function moveArticles(draft: Draft, random: Random): Draft {
  const moving = new Set(random.some([...draft.articles.keys()], Math.round(draft.articles.length / 10)));
  const articles = draft.articles.filter((_, i) => !moving.has(i));
  for (const i of moving)
    articles.splice(random.below(articles.length + 1), 0, ...draft.articles.slice(i, i + 1));
  return { ...draft, articles };
}

/** Two texts of which one was made from the other: which clause became which is known. */
export interface DraftPair {
  readonly base: Draft;
  readonly comparand: Draft;
}

/** Ways in which two treaties of the same length can differ. */
export const draftVariants: Readonly<Record<string, (words: number) => DraftPair>> = {
  "one word in fifty": (words) => {
    const base = treatyOf(3, words);
    return { base, comparand: changeDraft(base, 2) };
  },
  "one article in ten moved": (words) => {
    const base = treatyOf(3, words);
    return { base, comparand: moveArticles(base, makeRandom(5)) };
  },
  mixed: (words) => {
    const base = treatyOf(3, words);
    const random = makeRandom(5);
    const moved = moveArticles(base, random);
    const kept = { ...moved, articles: moved.articles.filter(() => random.below(20) > 0) };
    return { base, comparand: changeDraft(kept, 5) };
  },
  "one word in three": (words) => {
    const base = treatyOf(3, words);
    return { base, comparand: changeDraft(base, 33) };
  },
};

/** The same as texts, and two treaties that have nothing to do with one another. */
export const variants: Readonly<Record<string, (words: number) => LargePair>> = {
  ...Object.fromEntries(
    Object.entries(draftVariants).map(([name, make]) => [
      name,
      (words: number): LargePair => {
        const { base, comparand } = make(words);
        return { base: render(base).source, comparand: render(comparand).source };
      },
    ]),
  ),
  unrelated: (words) => ({
    base: render(treatyOf(3, words)).source,
    comparand: render(treatyOf(4, words)).source,
  }),
};

const lines = (list: readonly string[]): string => `## ARTICLE I\n\n${list.join("\n\n")}\n`;

/** Texts made to be hard; the number is of words or of lines. */
export const hardCases: Readonly<
  Record<string, { readonly full: number; readonly make: (size: number) => LargePair }>
> = {
  "one paragraph without a break": {
    full: 75_000,
    make: (words) => {
      const plain = render(withoutMetadata(treatyOf(3, words)))
        .source.replace(/^#.*$/gmu, "")
        .replace(/[.;:,]/gu, "")
        .replace(/\s+/gu, " ")
        .toLowerCase();
      return { base: `${plain}\n`, comparand: `${changeWords(plain, 2, makeRandom(5))}\n` };
    },
  },
  "tariff lines, permuted": {
    full: 5_000,
    make: (count) => {
      const list = Array.from(
        { length: count },
        (_, i) => `Heading ${1000 + i}: woven fabrics of cotton, duty ${i % 40} per cent.`,
      );
      return { base: lines(list), comparand: lines(makeRandom(5).shuffle(list)) };
    },
  },
  "the same line again and again": {
    full: 5_000,
    make: (count) => {
      const list = Array.from({ length: count }, () => "The Parties shall consult together upon request.");
      return { base: lines(list), comparand: lines(list.slice(Math.floor(count / 10))) };
    },
  },
  "two words only": {
    full: 60_000,
    make: (count) => {
      const text = (seed: number): string => {
        const random = makeRandom(seed);
        return Array.from({ length: count }, () => random.pick(["shall", "may"])).join(" ");
      };
      return { base: text(1), comparand: text(2) };
    },
  },
  "two words in lines": {
    full: 24_000,
    make: (count) => {
      const text = (seed: number): string => {
        const random = makeRandom(seed);
        return lines(
          Array.from(
            { length: Math.ceil(count / 12) },
            () => `${Array.from({ length: 12 }, () => random.pick(["tin", "zinc"])).join(" ")}.`,
          ),
        );
      };
      return { base: text(1), comparand: text(2) };
    },
  },
};
