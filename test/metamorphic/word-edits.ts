/** Edits of words inside clauses, each with the weight and nature that a reader gives it. */
import { clausesOf, type Draft, type DraftClause, mapClauses, withoutMetadata } from "./draft.ts";
import type { Edited, Expectation, Mark, Operation, UnitEvent } from "./edit.ts";
import type { Random } from "./random.ts";

/** A stretch of a clause and what stands there afterwards. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Finder = (text: string, random: Random) => readonly Replacement[];

/** All places that a pattern finds. */
function finder(
  pattern: RegExp,
  replace: (match: RegExpExecArray, random: Random) => string | undefined,
): Finder {
  return (text, random) => {
    const found: Replacement[] = [];
    for (const match of text.matchAll(pattern)) {
      const next = replace(match, random);
      if (next !== undefined && next !== match[0]) {
        found.push({ from: match.index, to: match.index + match[0].length, text: next });
      }
    }
    return found;
  };
}

const modality = finder(/\b(shall|may|will|must)\b(?! not)/gu, ([, verb], random) => {
  const others = { shall: ["may"], will: ["may"], must: ["may"], may: ["shall", "must"] } as const;
  return random.pick(others[verb as keyof typeof others]);
});

const insertNot = finder(/\b(?:shall|may|will|must|are|is)\b(?! not)/gu, ([verb]) => `${verb} not`);

const removeNot = finder(/ not(?= )/gu, ([, before]) => before ?? "");

const opposites = new Map(
  [
    ["compatible", "incompatible"],
    ["lawful", "unlawful"],
    ["necessary", "unnecessary"],
    ["advantageous", "disadvantageous"],
    ["direct", "indirect"],
    ["regular", "irregular"],
    ["adequate", "inadequate"],
    ["favorable", "unfavorable"],
    ["honorable", "dishonorable"],
    ["competent", "incompetent"],
    ["responsible", "irresponsible"],
    ["discriminatory", "non-discriminatory"],
    ["limited", "unlimited"],
    ["authorize", "prohibit"],
    ["authorized", "forbidden"],
  ].flatMap(([plain = "", negative = ""]) => [[plain, negative] as const, [negative, plain] as const]),
);

const oppositeWords = finder(/\p{L}+(?:-\p{L}+)?/gu, ([word]) => opposites.get(word ?? ""));

const countWords = [
  "two",
  "three",
  "five",
  "six",
  "nine",
  "ten",
  "twelve",
  "twenty",
  "thirty",
  "sixty",
  "ninety",
];
const numberPattern = new RegExp(
  `\\b(?:${countWords.join("|")})\\b(?!-)|(?<![\\d,.])\\b\\d{1,3}\\b(?![,.]?\\d)`,
  "gu",
);

const numbers: Finder = (text, random) =>
  finder(numberPattern, ([found]) => {
    if (/^\d/u.test(found)) return `${Number(found) + 1 + random.below(40)}`;
    return random.pick(countWords.filter((word) => word !== found));
  })(text, random).filter(
    ({ from, to }) => !dates(text, random).some((date) => date.from < to && from < date.to),
  );

const months = "January February March April May June July August September October November December".split(
  " ",
);

const dates = finder(
  new RegExp(`\\b(${months.join("|")}) (\\d{1,2}), (\\d{4})\\b`, "gu"),
  ([, month, day, year], random) => {
    switch (random.below(3)) {
      case 0:
        return `${month} ${day}, ${Number(year) + 1 + random.below(9)}`;
      case 1:
        return `${month} ${(Number(day) % 28) + 1}, ${year}`;
      default:
        return `${random.pick(months.filter((other) => other !== month))} ${day}, ${year}`;
    }
  },
);

const spellings = new Map(
  [
    ["defense", "defence"],
    ["favorable", "favourable"],
    ["favored", "favoured"],
    ["harbor", "harbour"],
    ["labor", "labour"],
    ["laborers", "labourers"],
    ["honored", "honoured"],
    ["honorable", "honourable"],
    ["endeavors", "endeavours"],
    ["neighboring", "neighbouring"],
    ["authorize", "authorise"],
    ["authorized", "authorised"],
    ["organization", "organisation"],
    ["recognize", "recognise"],
    ["legalized", "legalised"],
    ["program", "programme"],
    ["catalogues", "catalogs"],
    ["centers", "centres"],
    ["fulfill", "fulfil"],
    ["cooperative", "co-operative"],
  ].flatMap(([american = "", british = ""]) => [[american, british] as const, [british, american] as const]),
);

const spelling = finder(/\p{L}+(?:-\p{L}+)?/gu, ([word]) => spellings.get(word ?? ""));

const punctuation: Finder = (text, random) =>
  random.below(2) === 0
    ? finder(/(?<=\p{Ll}),(?= \p{Ll})/gu, () => "")(text, random)
    : finder(/(?<=\p{Ll}{3})(?= (?:and|or|which|if|as|under|with|to) )/gu, () => ",")(text, random);

const confusions = [
  ["rn", "m"],
  ["m", "rn"],
  ["e", "c"],
  ["c", "e"],
  ["l", "1"],
  ["l", "i"],
  ["i", "l"],
  ["h", "b"],
  ["n", "u"],
  ["u", "n"],
  ["cl", "d"],
  ["d", "cl"],
  ["o", "0"],
  ["t", "f"],
] as const;

const noise: Finder = (text, random) =>
  random.below(3) === 0
    ? finder(/\b(\p{Ll}{2,}) (\p{Ll}{2,})\b/gu, ([, first, second]) => `${first}${second}`)(text, random)
    : finder(/(?<!-)\b\p{Ll}{5,}\b/gu, ([word = ""]) => {
        const [good, bad] = random.pick(confusions);
        const at = word.indexOf(good, 1);
        return at < 0 ? undefined : word.slice(0, at) + bad + word.slice(at + good.length);
      })(text, random);

/** Words that the texts do not have: put into both, in the one form here and in the other there. */
const otherSpellings =
  "colour color|behaviour behavior|rumour rumor|vapour vapor|armour armor|odour odor|theatre theater|metre meter|" +
  "calibre caliber|sabre saber|offence offense|pretence pretense|analyse analyze|paralyse paralyze|catalyse catalyze|" +
  "civilise civilize|neutralise neutralize|mobilise mobilize|demilitarised demilitarized|nationalisation nationalization|" +
  "standardised standardized|harmonisation harmonization|traveller traveler|signalled signaled|cancelled canceled|" +
  "labelled labeled|fuelled fueled|counsellor counselor|jewellery jewelry|enrolment enrollment|instalment installment|" +
  "skilful skillful|wilful willful|cheque check|grey gray|plough plow|mould mold|draught draft|tyre tire|aluminium aluminum|" +
  "sulphur sulfur|manoeuvre maneuver|paediatric pediatric|anaesthetic anesthetic|encyclopaedia encyclopedia|sceptical skeptical|" +
  "acknowledgement acknowledgment|ageing aging|saleable salable|kilogramme kilogram|cosy cozy|moustache mustache";

const otherOpposites =
  "valid invalid|eligible ineligible|admissible inadmissible|conditional unconditional|restricted unrestricted|equal unequal|" +
  "armed unarmed|belligerent non-belligerent|combatant noncombatant|official unofficial|reversible irreversible|" +
  "revocable irrevocable|legitimate illegitimate|legible illegible|mobile immobile|partial impartial|perfect imperfect|" +
  "approved disapproved|allowed disallowed|qualified disqualified|similar dissimilar|orderly disorderly|" +
  "authorized unauthorized|justified unjustified|paid unpaid|altered unaltered|essential inessential|voluntary involuntary|" +
  "accepted rejected|included excluded|permitted prohibited|inside outside|maximum minimum|before after|above below";

/** "…, having regard to colour." in the one text, "…, having regard to color." in the other. */
function strangeWords(name: string, pairs: string, expected: Expectation): Operation {
  const list = pairs.split("|").map((pair) => pair.split(" ") as [string, string]);
  return {
    name,
    expected,
    edit(draft, count, random) {
      const sites = random.some(
        operative(draft).filter(({ text }) => text.endsWith(".")),
        count,
      );
      const chosen = new Map(
        sites.map((clause) => [clause.from[0], random.shuffle(random.pick(list))] as const),
      );
      const base = mapClauses(draft, (clause) => {
        const [word] = chosen.get(clause.from[0]) ?? [];
        return word === undefined
          ? clause
          : { ...clause, text: clause.text.replace(/\.$/u, `, having regard to ${word} use.`) };
      });
      const replacements = clausesOf(base).flatMap((clause) => {
        const [word, other] = chosen.get(clause.from[0]) ?? [];
        if (word === undefined || other === undefined) return [];
        const to = clause.text.length - " use.".length;
        return [[clause, [{ from: to - word.length, to, text: other }]] as const];
      });
      return apply(base, new Map(replacements));
    },
  };
}

/** One edit in each of so many clauses. */
function wordOperation(name: string, find: Finder, expected: Expectation): Operation {
  return {
    name,
    expected,
    edit(draft, count, random) {
      const sites = operative(draft).flatMap((clause) => {
        const found = find(clause.text, random);
        return found.length === 0 ? [] : [{ clause, replacement: random.pick(found) }];
      });
      const chosen = new Map(
        random.some(sites, count).map(({ clause, replacement }) => [clause, [replacement]]),
      );
      return chosen.size === 0 ? undefined : apply(draft, chosen);
    },
  };
}

function operative(draft: Draft): readonly DraftClause[] {
  return draft.articles.flatMap(({ blocks }) => blocks.flat());
}

function apply(base: Draft, chosen: ReadonlyMap<DraftClause, readonly Replacement[]>): Edited {
  const marks: Mark[] = [];
  const comparand = mapClauses(base, (clause) => {
    const replacements = chosen.get(clause);
    if (replacements === undefined) return clause;
    let text = "";
    let at = 0;
    for (const { from, to, text: next } of replacements) {
      text += clause.text.slice(at, from);
      marks.push({
        clause: clause.from[0] ?? -1,
        base: [from, to],
        comparand: [text.length, text.length + next.length],
      });
      text += next;
      at = to;
    }
    return { ...clause, text: text + clause.text.slice(at) };
  });
  return { base, comparand, marks, events: [] };
}

const first = "the United States of America";
/** The other party's names in the texts, and those of a party that could stand in its place. */
const others: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  default: [
    ["UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "KINGDOM OF NORWAY"],
    ["United Kingdom of Great Britain and Northern Ireland", "Kingdom of Norway"],
    ["United Kingdom", "Kingdom of Norway"],
  ],
  "us-china-1942": [
    ["REPUBLIC OF CHINA", "UNITED STATES OF BRAZIL"],
    ["Republic of China", "United States of Brazil"],
  ],
  "us-ussr-1942": [
    ["UNION OF SOVIET SOCIALIST REPUBLICS", "REPUBLIC OF TURKEY"],
    ["Union of Soviet Socialist Republics", "Republic of Turkey"],
  ],
};
const metadataNames = [
  ["British", "Norwegian"],
  ["London", "Oslo"],
  ["Chinese", "Brazilian"],
  ["Nanking", "Rio de Janeiro"],
  ["Chungking", "Rio de Janeiro"],
  ["China", "Brazil"],
  ["U.S.S.R.", "T.R."],
  ["Soviet Union", "Turkey"],
  ["Soviet", "Turkish"],
  ["Moscow", "Ankara"],
] as const;

function namesOf(draft: Draft): readonly (readonly [string, string])[] {
  return others[draft.name] ?? others["default"] ?? [];
}

/** In the Soviet and Chinese texts the United Kingdom is a third State, and its names stand. */
function nameSites(draft: Draft): ReadonlyMap<DraftClause, readonly Replacement[]> {
  const pairs = namesOf(draft);
  const pattern = new RegExp(pairs.map(([from]) => from).join("|"), "gu");
  const find = finder(pattern, ([found]) => pairs.find(([from]) => from === found)?.[1]);
  return new Map(
    clausesOf(draft).flatMap((clause) => {
      const found = find(clause.text, { below: () => 0 } as unknown as Random);
      return found.length === 0 ? [] : [[clause, found] as const];
    }),
  );
}

function renamedMetadata(draft: Draft): Draft {
  if (draft.frontMatter === undefined) return draft;
  let { frontMatter } = draft;
  for (const [from, to] of [...namesOf(draft), ...metadataNames])
    frontMatter = frontMatter.replaceAll(from, to);
  return { ...draft, frontMatter: frontMatter.replaceAll(draft.name, "renamed") };
}

const renameParty = (name: string, prepare: (draft: Draft) => Draft): Operation => ({
  name,
  whole: true,
  expected: { atMost: "formal", natures: ["party-name", "office-holder", "signatory", "capitals"] },
  edit(draft) {
    const base = prepare(draft);
    const made = apply(base, nameSites(base));
    return { ...made, comparand: renamedMetadata(made.comparand) };
  },
});

/** Once, in an article, the name of the first text was left standing: what a researcher looks for. */
const renameButOnce = (name: string, prepare: (draft: Draft) => Draft): Operation => ({
  name,
  whole: true,
  expected: { atMost: "formal", natures: ["party-name", "office-holder", "signatory", "capitals"] },
  edit(draft, _count, random) {
    const base = prepare(draft);
    const sites = new Map(nameSites(base));
    const inArticles = operative(base).filter((clause) => sites.has(clause));
    if (inArticles.length === 0) return undefined;
    const clause = random.pick(inArticles);
    const all = sites.get(clause) ?? [];
    const left = random.pick(all);
    sites.set(
      clause,
      all.filter((site) => site !== left),
    );
    const made = apply(base, sites);
    const event: UnitEvent = `exception ${clause.from[0] ?? -1}`;
    // How the other names are judged is counted where all are replaced.
    const reworded = new Set(made.marks.map((mark) => mark.clause));
    return { ...made, comparand: renamedMetadata(made.comparand), marks: [], events: [event], reworded };
  },
});

/** The names of the two parties change places in a clause: another owes, another receives. */
const swapRoles = (name: string, prepare: (draft: Draft) => Draft): Operation => ({
  name,
  expected: { atLeast: "substantive", natures: ["actor"] },
  edit(draft, count, random) {
    const base = prepare(draft);
    const second = `the ${namesOf(base).at(-1)?.[0] ?? ""}`;
    const sites = operative(base).flatMap((clause) => {
      const at = clause.text.search(new RegExp(`${first}(?! has)`, "iu"));
      const to = clause.text.search(new RegExp(second, "iu"));
      // The office-holder of a State is not the State.
      const office = /(?:President|Minister|citizen|Congress) of $/u;
      if (at < 0 || to < 0 || office.test(clause.text.slice(0, at)) || office.test(clause.text.slice(0, to)))
        return [];
      // "Between the one and the other": in a symmetrical phrase nobody's role changes.
      const [near, far] = at < to ? [at + first.length, to] : [to + second.length, at];
      if (/^ and (?:the )?$/u.test(clause.text.slice(near, far))) return [];
      const replacements = [
        { from: at + 4, to: at + first.length, text: second.slice(4) },
        { from: to + 4, to: to + second.length, text: first.slice(4) },
      ].sort((x, y) => x.from - y.from);
      return [{ clause, replacements }];
    });
    const chosen = new Map(
      random.some(sites, count).map(({ clause, replacements }) => [clause, replacements]),
    );
    return chosen.size === 0 ? undefined : apply(base, chosen);
  },
});

/** "By the one and the other" → "by the other and the one": which party is named first. */
const alternat: Operation = {
  name: "alternat",
  expected: { atMost: "formal", natures: ["alternat"] },
  edit(draft, count, random) {
    const second = `the ${namesOf(draft).at(-1)?.[0] ?? ""}`;
    const find = finder(new RegExp(`${first} and ${second}(?! of)`, "gu"), () => `${second} and ${first}`);
    const sites = clausesOf(draft).flatMap((clause) => {
      const found = find(clause.text, random);
      return found.length === 0 ? [] : [{ clause, found }];
    });
    const chosen = new Map(random.some(sites, count).map(({ clause, found }) => [clause, found]));
    return chosen.size === 0 ? undefined : apply(draft, chosen);
  },
};

const same = (draft: Draft): Draft => draft;

export const wordOperations: readonly Operation[] = [
  renameParty("party everywhere", same),
  renameParty("party everywhere, no metadata", withoutMetadata),
  renameButOnce("party but once", same),
  renameButOnce("party but once, no metadata", withoutMetadata),
  swapRoles("swap roles", same),
  swapRoles("swap roles, no metadata", withoutMetadata),
  alternat,
  wordOperation("modality", modality, { atLeast: "substantive", natures: ["modality"] }),
  wordOperation("insert not", insertNot, { atLeast: "substantive", natures: ["negation"] }),
  wordOperation("remove not", removeNot, { atLeast: "substantive", natures: ["negation"] }),
  wordOperation("opposite word", oppositeWords, { atLeast: "substantive", natures: ["negation"] }),
  strangeWords("opposite word, other words", otherOpposites, {
    atLeast: "substantive",
    natures: ["negation", "scope", "quantity", "time-limit"],
  }),
  wordOperation("number", numbers, { atLeast: "substantive", natures: ["quantity", "time-limit"] }),
  wordOperation("date", dates, { atLeast: "substantive", natures: ["date", "time-limit"] }),
  wordOperation("spelling", spelling, { atMost: "accidental", natures: ["spelling", "hyphenation"] }),
  strangeWords("spelling, other words", otherSpellings, { atMost: "accidental", natures: ["spelling"] }),
  wordOperation("punctuation", punctuation, {
    atMost: "accidental",
    natures: ["punctuation", "hyphenation"],
  }),
  wordOperation("scanning noise", noise, {
    atMost: "wording",
    natures: ["spelling", "hyphenation", "wording"],
  }),
];
