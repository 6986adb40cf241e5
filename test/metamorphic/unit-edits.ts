/** Edits of whole clauses and articles: moved, split, merged, inserted, deleted, renumbered. */
import {
  clausesOf,
  type Draft,
  type DraftArticle,
  type DraftClause,
  mapBlocks,
  mapClauses,
} from "./draft.ts";
import type { Edited, Operation, UnitEvent } from "./edit.ts";
import { makeRandom, type Random } from "./random.ts";

const words = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

interface Spot {
  readonly article: number;
  readonly block: number;
  readonly at: number;
  readonly clause: DraftClause;
}

function spots(draft: Draft): readonly Spot[] {
  return draft.articles.flatMap(({ blocks }, article) =>
    blocks.flatMap((list, block) => list.map((clause, at) => ({ article, block, at, clause }))),
  );
}

function edited(base: Draft, comparand: Draft, events: readonly UnitEvent[]): Edited | undefined {
  return events.length === 0 ? undefined : { base, comparand, marks: [], events };
}

/** Clauses that leave their article for another one at least two articles away; each article loses one at most. */
const moveClause: Operation = {
  name: "move a clause",
  edit(draft, count, random) {
    const roomy = draft.articles.flatMap(({ blocks }, article) =>
      blocks.flat().length > 1 ? [article] : [],
    );
    const events: UnitEvent[] = [];
    const gone = new Set<number>();
    const arrivals = new Map<number, DraftClause>();
    for (const article of random.some(roomy, Math.min(count, Math.floor(roomy.length / 2)))) {
      const clause = random.pick(draft.articles[article]?.blocks.flat() ?? []);
      // A limb of a sentence is no sentence elsewhere.
      if (!/^\p{Lu}.*\.$/su.test(clause.text) || words(clause.text).length < 12) continue;
      const targets = draft.articles
        .map((_, other) => other)
        .filter((other) => Math.abs(other - article) >= 2 && !arrivals.has(other));
      if (targets.length === 0) continue;
      arrivals.set(random.pick(targets), clause);
      const [number = -1] = clause.from;
      gone.add(number);
      events.push(`moved ${number}`);
    }
    const comparand = mapBlocks(draft, (block, article, index) => {
      const kept = block.filter(({ from }) => !gone.has(from[0] ?? -1));
      const arrived = index === 0 ? arrivals.get(article) : undefined;
      return arrived === undefined ? kept : [...kept, arrived];
    });
    return edited(draft, comparand, events);
  },
};

/** Clauses that change places with others of the same article. */
const moveInside: Operation = {
  name: "move within an article",
  edit(draft, count, random) {
    const long = draft.articles.flatMap(({ blocks }, article) =>
      blocks.some((block) => block.length >= 3 && block.every(({ text }) => /\.$/u.test(text)))
        ? [article]
        : [],
    );
    const chosen = new Set(random.some(long, count));
    const events: UnitEvent[] = [];
    const done = new Set<number>();
    const comparand = mapBlocks(draft, (block, article) => {
      if (!chosen.has(article) || done.has(article) || block.length < 3) return block;
      if (!block.every(({ text }) => /\.$/u.test(text))) return block;
      const size = ({ text }: DraftClause): number => words(text).length;
      const [first, ...rest] = block;
      // The first goes to the end; what it passes is longer than itself, so that it and not they have moved.
      if (first === undefined || rest.reduce((sum, clause) => sum + size(clause), 0) < size(first) * 1.3)
        return block;
      done.add(article);
      events.push(`moved ${first.from[0] ?? -1}`);
      return [...rest, first];
    });
    return edited(draft, comparand, events);
  },
};

/** Whole articles that go elsewhere; all are numbered through again. */
const moveArticle: Operation = {
  name: "move an article",
  edit(draft, count, random) {
    const total = draft.articles.length;
    // Where many articles move it is no longer certain which of them stood still.
    const moving = random.some(
      [...draft.articles.keys()],
      Math.min(count, Math.max(1, Math.floor(total / 8))),
    );
    const size = (article: number): number =>
      words((draft.articles[article]?.blocks.flat() ?? []).map(({ text }) => text).join(" ")).length;
    let order = draft.articles.map((_, i) => i).filter((i) => !moving.includes(i));
    const events: UnitEvent[] = [];
    for (const article of moving) {
      const home = order.findIndex((other) => other > article);
      const from = home < 0 ? order.length : home;
      const places = order
        .map((_, i) => i)
        .filter((to) => {
          const passed = order.slice(Math.min(from, to), Math.max(from, to));
          return (
            passed.reduce((sum, other) => sum + (moving.includes(other) ? 0 : size(other)), 0) >
            2 * size(article)
          );
        });
      const to = places.length === 0 ? from : random.pick(places);
      if (to !== from) events.push(`moved-article ${article}`);
      order = [...order.slice(0, to), article, ...order.slice(to)];
    }
    const articles = order.flatMap((i) => draft.articles[i] ?? []);
    return edited(draft, { ...draft, articles }, events);
  },
};

/** "…, and will furnish" → "…. It will furnish": one sentence becomes two. */
const split: Operation = {
  name: "split a clause",
  edit(draft, count, random) {
    const sites = spots(draft).filter(({ clause }) => cutAt(clause.text) !== undefined);
    const chosen = new Set(random.some(sites, count).map(({ clause }) => clause));
    const events: UnitEvent[] = [];
    const comparand = mapBlocks(draft, (block) =>
      block.flatMap((clause) => {
        const cut = chosen.has(clause) ? cutAt(clause.text) : undefined;
        if (cut === undefined) return [clause];
        events.push(`split ${clause.from[0] ?? -1}`);
        return cut.map((text) => ({ from: clause.from, text }));
      }),
    );
    return edited(draft, comparand, events);
  },
};

/** A sentence becomes two paragraphs: "The Parties shall meet, and shall …" → "The Parties shall meet." | "It shall …". */
const splitBlock: Operation = {
  name: "split into paragraphs",
  edit(draft, count, random) {
    const sites = spots(draft).filter(
      ({ article, block, clause }) =>
        draft.articles[article]?.blocks[block]?.length === 1 && cutAt(clause.text) !== undefined,
    );
    const chosen = new Set(random.some(sites, count).map(({ clause }) => clause));
    const events: UnitEvent[] = [];
    const articles = draft.articles.map((article) => ({
      ...article,
      blocks: article.blocks.flatMap((block) => {
        const [clause] = block;
        const cut = clause !== undefined && chosen.has(clause) ? cutAt(clause.text) : undefined;
        if (clause === undefined || cut === undefined) return [block];
        events.push(`split ${clause.from[0] ?? -1}`);
        return cut.map((text) => [{ from: clause.from, text }]);
      }),
    }));
    return edited(draft, { ...draft, articles }, events);
  },
};

/** Two paragraphs of a sentence each become one sentence. */
const mergeBlocks: Operation = {
  name: "merge two paragraphs",
  edit(draft, count, random) {
    const sites = [...draft.articles.keys()].filter((a) => {
      const blocks = draft.articles[a]?.blocks ?? [];
      return (
        blocks.length === 2 &&
        blocks.every(([clause, more]) => more === undefined && words(clause?.text ?? "").length >= 7)
      );
    });
    const chosen = new Set(random.some(sites, count));
    const events: UnitEvent[] = [];
    const articles = draft.articles.map((article, a) => {
      const [clause, next] = article.blocks.flat();
      if (!chosen.has(a) || clause === undefined || next === undefined) return article;
      events.push(`merged ${clause.from[0] ?? -1}`);
      return { ...article, blocks: [[joined(clause, next)]] };
    });
    return edited(draft, { ...draft, articles }, events);
  },
};

function joined(clause: DraftClause, next: DraftClause): DraftClause {
  const head = clause.text.replace(/\.$/u, "");
  return {
    from: [...clause.from, ...next.from],
    text: `${head}, and ${next.text.slice(0, 1).toLowerCase()}${next.text.slice(1)}`,
  };
}

/** The two sentences of a clause that has a place to be cut, or undefined. */
function cutAt(text: string): readonly [string, string] | undefined {
  for (const match of text.matchAll(/(,?) and (?=\p{Ll})/gu)) {
    const head = text.slice(0, match.index);
    const tail = text.slice(match.index + match[0].length);
    if (words(head).length < 7 || words(tail).length < 7) continue;
    if (/^(?:will|shall|may|must|can|is|are)\b/u.test(tail)) return [`${head}.`, `It ${tail}`];
    if (match[1] === ",") return [`${head}.`, tail.slice(0, 1).toUpperCase() + tail.slice(1)];
  }
  return undefined;
}

/** Two sentences of a block become one. */
const merge: Operation = {
  name: "merge two clauses",
  edit(draft, count, random) {
    const sites = spots(draft).filter(({ article, block, at, clause }) => {
      const next = draft.articles[article]?.blocks[block]?.[at + 1];
      return (
        next !== undefined &&
        /\.$/u.test(clause.text) &&
        words(clause.text).length >= 7 &&
        words(next.text).length >= 7
      );
    });
    const chosen = new Set(random.some(sites, count).map(({ clause }) => clause));
    const events: UnitEvent[] = [];
    const comparand = mapBlocks(draft, (block) => {
      const out: DraftClause[] = [];
      for (let i = 0; i < block.length; i++) {
        const clause = block[i];
        const next = block[i + 1];
        if (clause === undefined) continue;
        if (!chosen.has(clause) || next === undefined) {
          out.push(clause);
          continue;
        }
        out.push(joined(clause, next));
        events.push(`merged ${clause.from[0] ?? -1}`);
        i += 1;
      }
      return out;
    });
    return edited(draft, comparand, events);
  },
};

/** Clauses of other treaties; no clause of the text is like them. */
const strangers = [
  "Samples of every shipment are to be kept under seal at the nearest mint.",
  "A lottery decides which delegation takes the chair at plenary sittings.",
  "Lamps on church towers go out at dusk during manoeuvres.",
  "Translations into Esperanto carry no stamp duty.",
  "Beekeepers with hives on both banks cross the ferry free.",
  "Uniforms, medals and brass instruments remain with the band.",
  "Disused telegraph poles become firewood for the nearest parish.",
  "The calendar of saints' days in force at Easter 1905 governs holidays.",
  "Ice cut above the second lock belongs to the miller.",
  "Old coins found in ploughing go to the national museum.",
  "Mountain guides wear a numbered badge on the left sleeve.",
  "Every ninth barrel of cider pays the bridge toll in kind.",
  "Umbrellas, canes and swords stay in the cloakroom.",
  "Pigeons released after sunset are deemed wild.",
  "The bell of the customs house rings twice at high tide.",
  "Widows of ferrymen draw a pension in rye.",
  "Hedges along the towpath are clipped by Martinmas.",
  "Photographers apply at the lodge for a yellow permit.",
  "Snow on the pass is cleared by whichever village has more oxen.",
  "Salt for cattle licks travels under a green label.",
  "Maps drawn before the great flood prove nothing.",
  "Swans on the upper lake belong to neither crown.",
  "A joint choir sings at the opening of each assembly.",
  "Chestnut trees planted in the peace year are never felled.",
  "Bakers near the barrier sell at one weight and price.",
  "Bathing machines keep forty paces from the boundary rope.",
  "Itinerant actors deposit their playbills with the harbourmaster.",
  "Vinegar, mustard and pickles form a single heading.",
  "The astronomer royal fixes the noon signal.",
  "Goats that stray over the ridge are returned shorn.",
];

const insert: Operation = {
  name: "insert a clause",
  edit(draft, count, random) {
    const texts = random.some(strangers, count);
    const places = random.some(
      spots(draft).filter(({ clause }) => /\.$/u.test(clause.text)),
      texts.length,
    );
    const after = new Map(places.map(({ clause }, i) => [clause, texts[i] ?? ""]));
    const comparand = mapBlocks(draft, (block) =>
      block.flatMap((clause) => {
        const text = after.get(clause);
        return text === undefined ? [clause] : [clause, { from: [], text }];
      }),
    );
    // An inserted clause has no number in the first text; its place among the inserted ones stands for it.
    const inserted = clausesOf(comparand).filter(({ from }) => from.length === 0);
    return edited(
      draft,
      comparand,
      inserted.map((_, i): UnitEvent => `added ${i}`),
    );
  },
};

const remove: Operation = {
  name: "delete a clause",
  edit(draft, count, random) {
    const sites = spots(draft).filter(({ clause }) => /^\p{Lu}.*\.$/su.test(clause.text));
    const chosen = new Set(
      random.some(sites, Math.min(count, Math.floor(sites.length / 2))).map(({ clause }) => clause),
    );
    const comparand = mapBlocks(draft, (block) => block.filter((clause) => !chosen.has(clause)));
    return edited(
      draft,
      comparand,
      [...chosen].map(({ from }): UnitEvent => `omitted ${from[0] ?? -1}`),
    );
  },
};

/** A clause of the text once more, with a third of its words changed: it is new all the same. */
const insertAlike: Operation = {
  name: "insert a clause like another",
  edit(draft, count, random) {
    const sites = spots(draft).filter(
      ({ clause }) => /^\p{Lu}.*\.$/su.test(clause.text) && words(clause.text).length >= 12,
    );
    const copies = new Map(
      random.some(sites, count).map(({ clause }): [DraftClause, DraftClause] => {
        const places = [...clause.text.matchAll(/(?<= )\p{L}{4,}\b/gu)];
        let { text } = clause;
        for (const place of random.some(places, Math.ceil(words(text).length / 3)).toReversed()) {
          text =
            text.slice(0, place.index) + random.pick(substitutes) + text.slice(place.index + place[0].length);
        }
        return [clause, { from: [], text }];
      }),
    );
    const comparand = mapBlocks(draft, (block) =>
      block.flatMap((clause) => {
        const copy = copies.get(clause);
        return copy === undefined ? [clause] : random.below(2) === 0 ? [copy, clause] : [clause, copy];
      }),
    );
    return edited(
      draft,
      comparand,
      [...copies].map((_, i): UnitEvent => `added ${i}`),
    );
  },
};

/** Every article bears another number and nothing else changes. */
const renumber: Operation = {
  name: "renumber all articles",
  whole: true,
  expected: { atMost: "accidental", natures: [] },
  edit: (draft, count) => ({
    base: draft,
    comparand: { ...draft, firstNumber: draft.firstNumber + count },
    marks: [],
    events: draft.articles.map((_, article): UnitEvent => `renumbered ${article}`),
  }),
};

/** Words that fit anywhere and stand in none of the texts. */
const substitutes =
  "erstwhile sundry hereinabove pertinent requisite manifold apposite cognate residual salient".split(" ");

/**
 * The operation, and some words of the clauses that it touched changed besides. One word in nine is a touch of the pen;
 * with one in five, all of them words with content, half of what a clause is about has gone.
 */
function reworded(operation: Operation, oneIn: 9 | 5): Operation {
  return {
    ...operation,
    name: `${operation.name}, one word in ${oneIn === 9 ? "nine" : "five"} changed`,
    edit(draft, count, random) {
      const made = operation.edit(draft, count, random);
      if (made === undefined) return undefined;
      const numbers = new Set(made.events.map((event) => Number(event.split(" ").at(-1))));
      const merged = clausesOf(made.comparand).filter(({ from }) =>
        from.some((number) => numbers.has(number)),
      );
      const touched = new Set(merged.flatMap(({ from }) => from));
      const comparand = mapClauses(made.comparand, (clause) => {
        if (!clause.from.some((number) => touched.has(number))) return clause;
        const places = [...clause.text.matchAll(/(?<= )\p{Ll}{5,}\b/gu)];
        let { text } = clause;
        for (const place of random.some(places, Math.ceil(words(text).length / oneIn)).toReversed()) {
          text =
            text.slice(0, place.index) + random.pick(substitutes) + text.slice(place.index + place[0].length);
        }
        return { ...clause, text };
      });
      return { ...made, comparand, reworded: touched };
    },
  };
}

/** Several operations at once, each in articles of its own, so that the truth of each stays certain. */
const mixed: Operation = {
  name: "all of these together",
  edit(draft, count, random) {
    const operations = [
      reworded(moveClause, 9),
      moveInside,
      reworded(split, 9),
      reworded(merge, 9),
      insert,
      remove,
    ];
    if (draft.articles.length < 3 * operations.length) return undefined;
    const events: UnitEvent[] = [];
    const touched = new Set<number>();
    let comparand = draft;
    for (const [k, operation] of operations.entries()) {
      const mine = ({ origin }: DraftArticle): boolean => origin % operations.length === k;
      const part = { ...draft, articles: draft.articles.filter(mine) };
      const made = operation.edit(part, Math.ceil(count / operations.length), random);
      if (made === undefined) continue;
      events.push(...made.events);
      for (const number of made.reworded ?? []) touched.add(number);
      const byOrigin = new Map(made.comparand.articles.map((article) => [article.origin, article]));
      const articles = comparand.articles.flatMap((article) =>
        mine(article) ? (byOrigin.get(article.origin) ?? []) : article,
      );
      comparand = { ...comparand, articles };
    }
    return { base: draft, comparand, marks: [], events, reworded: touched };
  },
};

export const unitOperations: readonly Operation[] = [
  moveClause,
  reworded(moveClause, 9),
  reworded(moveClause, 5),
  moveInside,
  reworded(moveInside, 5),
  moveArticle,
  split,
  splitBlock,
  reworded(split, 9),
  reworded(split, 5),
  merge,
  mergeBlocks,
  reworded(merge, 9),
  reworded(merge, 5),
  insert,
  insertAlike,
  remove,
  mixed,
  renumber,
];

/** For tests that want any edit of units. */
export function anyUnitEdit(draft: Draft, seed: number): Draft {
  const random: Random = makeRandom(seed);
  return random.pick(unitOperations).edit(draft, 1 + random.below(4), random)?.comparand ?? draft;
}
