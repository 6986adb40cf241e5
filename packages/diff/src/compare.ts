/**
 * The pipeline on one page: units and names → align → compare words → judge → Comparison.
 */
import { emend, type Leaf, leaves, type NumberLanguage, type Treaty } from "@treatydiff/core";
import { align } from "./align/align.ts";
import { answeringLoci } from "./align/answering-loci.ts";

import { placePairs } from "./align/place-pairs.ts";
import { listUnits, type Units } from "./align/units.ts";

import { makeFullNames } from "./judge/full-names.ts";
import { makeIsSingle } from "./judge/is-single.ts";
import { numberValue } from "./judge/rules/number-form.ts";
import { measures } from "./measure/measures.ts";
import { type InferredAdaptation, inferAdaptations } from "./mention/infer-adaptations.ts";
import { makeLexicon } from "./mention/lexicon.ts";
import type { Comparison } from "./model/comparison.ts";
import type { DeclaredPair, DeclaredWeight } from "./model/declarations.ts";
import { correspondence } from "./result/correspondence.ts";
import { makeOverruling } from "./result/overrule.ts";
import { makePairs } from "./result/pairs.ts";
import { makeStanding, type StandingOf } from "./result/standing.ts";
import { comparedText, problemsOf } from "./result/texts.ts";
import { collectAdaptations } from "./verdict/adaptations.ts";
import { verdicts } from "./verdict/verdicts.ts";
import { generator } from "./version.ts";
import { makeAtoms } from "./words/atoms.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { languageOf } from "./words/language.ts";
import {
  defaultNormalForm,
  type NormalForm,
  type NormalFormName,
  type NormalStep,
  normalForms,
  stepsOfAnyLanguage,
} from "./words/normal-form.ts";
import { matchReferences } from "./words/references.ts";
import { type Tokens, tokenise } from "./words/tokens.ts";
import { newVocabulary, type Vocabulary } from "./words/vocabulary.ts";

/** What must be said with every comparison. */
export const caution = "This compares words, not legal effect.";

/** How to compare. */
export interface CompareOptions {
  /** Default: `same-instrument` when the metadata of both name the same instrument, else `parallel`. */
  readonly relation?: Comparison["relation"];
  /** Default: `all`. The published profiles read both texts whole, which takes as long as the comparison itself. */
  readonly measures?: "all" | "none";
  /** Under which form words count as the same: a name, or a list of steps of your own. Default: `mutatis-mutandis-1`. */
  readonly normalForm?: NormalFormName | NormalForm;
  /** Units that a person has paired; they win over what the alignment finds. */
  readonly declaredPairs?: readonly DeclaredPair[];
  /** Weights that a person has given; they stand in place of the rules'. */
  readonly declaredWeights?: readonly DeclaredWeight[];
}

/**
 * Compares two treaty texts clause by clause.
 *
 * @param base the text that additions and omissions are seen from
 * @returns plain data, ready for JSON. Pure: the same trees give the same result.
 * @example
 * const comparison = compare(readTreaty(british), readTreaty(soviet));
 * comparison.verdicts[0].degree; // "same-text-except"
 */
export function compare(base: Treaty, comparand: Treaty, options: CompareOptions = {}): Comparison {
  const emendedBase = emend(base);
  const emendedComparand = emend(comparand);
  const isEmended = emendedBase !== base || emendedComparand !== comparand;
  const emended = isEmended
    ? compareTrees(emendedBase, emendedComparand, makeStanding(base, comparand), options)
    : undefined;
  const held = compareTrees(base, comparand, makeStanding(base, comparand, emended?.pairs), options);
  const relation = options.relation ?? relationOf(base, comparand);
  const reconstructions = isReconstruction(base) && isReconstruction(comparand);
  const presentation = reconstructions && relation === "parallel" ? "not-compared" : "compared";
  const articles = held.articles;
  return {
    format: 1,
    generator,
    base: comparedText(base),
    comparand: comparedText(comparand),
    relation,
    normalForm: normalFormOf(options).name,
    presentation,
    adaptations: held.adaptations,
    correspondence: held.correspondence,
    pairs: held.pairs.map(({ pair }) => pair),
    verdicts: [
      ...verdicts(held.pairs, articles, false, presentation === "compared"),
      ...(emended === undefined ? [] : verdicts(emended.pairs, articles, true, presentation === "compared")),
    ],
    measures: options.measures === "none" ? [] : measures(base, comparand, held.pairs),
    problems: problemsOf(base, comparand, held),
    caution,
  };
}

/** What the alignment of two texts looked at: for tests that the work grows with the texts and not with their square. */
export interface CompareWork {
  readonly probes: number;
  readonly weighed: number;
  readonly capped: number;
  readonly cells: number;
  readonly windowed: number;
}

/** Compares two texts and tells how much work their alignment was. */
export function compareWork(base: Treaty, comparand: Treaty): CompareWork {
  return compareTrees(base, comparand, () => undefined, {}).work;
}

/** Compares two texts as their trees stand: once more when names are found to recur as replacements. */
function compareTrees(base: Treaty, comparand: Treaty, standing: StandingOf, options: CompareOptions) {
  const way = wayOf(base, comparand, options);
  const vocabulary = newVocabulary(way.steps, Object.values(way.languages));
  const texts = { base: tokenisedText(base, vocabulary), comparand: tokenisedText(comparand, vocabulary) };
  const first = compareWith(texts, vocabulary, standing, [], options, way);
  if (!way.steps.has("names")) return first;
  const recurring = inferAdaptations(
    first.replacements,
    (name) => first.isCommon(name),
    (name) => ({ base: countName(base, name), comparand: countName(comparand, name) }),
  );
  return recurring.length === 0 ? first : compareWith(texts, vocabulary, standing, recurring, options, way);
}

/** Under which steps and in which languages two texts are compared. */
interface Way {
  readonly steps: ReadonlySet<NormalStep>;
  readonly languages: { readonly base: NumberLanguage; readonly comparand: NumberLanguage };
  /** Texts in a language whose words are not read. */
  readonly unread: readonly ("base" | "comparand")[];
}

function wayOf(base: Treaty, comparand: Treaty, options: CompareOptions): Way {
  const form = normalFormOf(options);
  const languages = { base: languageOf(base), comparand: languageOf(comparand) };
  const unread = (["base", "comparand"] as const).filter((side) => languages[side] === undefined);
  return {
    steps: new Set(unread.length === 0 ? form.steps : stepsOfAnyLanguage(form)),
    languages: { base: languages.base ?? "en", comparand: languages.comparand ?? "en" },
    unread,
  };
}

function normalFormOf({ normalForm = defaultNormalForm }: CompareOptions): NormalForm {
  return typeof normalForm === "string" ? normalForms[normalForm] : normalForm;
}

/** A text cut into clauses and words. */
interface TokenisedText {
  readonly treaty: Treaty;
  readonly units: Units;
  readonly leaves: readonly Leaf[];
  readonly tokens: Tokens;
}

function tokenisedText(treaty: Treaty, vocabulary: Vocabulary): TokenisedText {
  const units = listUnits(treaty);
  const leavesOf = units.units.map(({ leaf }) => leaf);
  const from = units.units.map((unit) => unit.from);
  return { treaty, units, leaves: leavesOf, tokens: tokenise(leavesOf, from, vocabulary) };
}

/** How often a name stands in a text, in the spelling given and as words of its own. */
function countName(treaty: Treaty, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return leaves(treaty).reduce((sum, { value }) => sum + (value.match(pattern)?.length ?? 0), 0);
}

function compareWith(
  texts: { readonly base: TokenisedText; readonly comparand: TokenisedText },
  vocabulary: Vocabulary,
  standing: StandingOf,
  recurring: readonly InferredAdaptation[],
  options: CompareOptions,
  { steps, languages, unread }: Way,
) {
  const base = texts.base.treaty;
  const comparand = texts.comparand.treaty;
  const units = { base: texts.base.units, comparand: texts.comparand.units };
  const lexicon = makeLexicon(base, comparand, recurring, steps.has("names") ? "roles" : "words");
  const atomsOf = (side: "base" | "comparand") =>
    makeAtoms(side, texts[side].leaves, texts[side].tokens, vocabulary, lexicon, {
      language: languages[side],
      dates: steps.has("dates"),
    });
  const atoms = { base: atomsOf("base"), comparand: atomsOf("comparand") };
  const declared = placePairs(units.base, units.comparand, options.declaredPairs ?? []);
  const overruling = makeOverruling(options.declaredWeights);
  const alignment = align(units.base, atoms.base, units.comparand, atoms.comparand, vocabulary, declared);
  const names = {
    base: makeFullNames(atoms.base, vocabulary),
    comparand: makeFullNames(atoms.comparand, vocabulary),
  };
  const answers = answeringLoci(units.base, units.comparand, alignment);
  const renumbered = [...answers].some(([there, here]) => there !== here);
  const made = makePairs({
    units,
    // Where units answer to others of another number, the numbers of references are matched by what they lead to.
    atoms: renumbered
      ? {
          base: matchReferences(atoms.base, base, vocabulary, (locus) => answers.get(locus) ?? locus),
          comparand: matchReferences(atoms.comparand, comparand, vocabulary, (locus) => locus),
        }
      : atoms,
    alignment,
    vocabulary,
    lexicon,
    lacunae: { base: lacunaeOf(base), comparand: lacunaeOf(comparand) },
    rules: {
      steps,
      isEnglish: languages.base === "en" && languages.comparand === "en" && unread.length === 0,
      partiesDiffer: lexicon.partiesDiffer,
      names,
      numberValue: remembered(numberValue),
      isSingle: makeIsSingle([atoms.base, atoms.comparand], vocabulary),
    },
    standing,
    overrule: overruling.overrule,
  });
  return {
    ...made,
    faults: [...declared.faults, ...overruling.unused().map(unusedWeight)],
    unread,
    isCommon: (name: string) =>
      name
        .split(" ")
        .some((word) => vocabulary.hasSurface(word.toLowerCase()) && !isFunctionWord(word.toLowerCase())),
    work: alignment.work,
    adaptations: collectAdaptations(made.roleMatches, made.roleMismatches),
    correspondence: correspondence(units, alignment, made.pairs),
    articles: units.base.containers.flatMap(({ unit, locus }) => (unit === "article" ? [locus] : [])),
  };
}

function unusedWeight({ by, at, words }: DeclaredWeight): string {
  const what = words === undefined ? "no single difference" : `no difference with the words “${words}”`;
  return `The weight declared by ${by} finds ${what} at ${at}.`;
}

function lacunaeOf(treaty: Treaty): readonly string[] {
  return (treaty.data.metadata?.lacunae ?? []).map(({ at }) => at);
}

function isReconstruction(treaty: Treaty): boolean {
  return treaty.data.metadata?.standing === "reconstruction";
}

function relationOf(base: Treaty, comparand: Treaty): Comparison["relation"] {
  const instrument = base.data.metadata?.instrument;
  return instrument !== undefined && instrument === comparand.data.metadata?.instrument
    ? "same-instrument"
    : "parallel";
}

/** Asks once for each word. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}
