/**
 * Words and marks, each a token: a witness that reaches to the letter speaks of commas and capitals as well.
 *
 *     on | Aug | . | 14 | , | 1941 | ,
 */
import type { Leaf } from "@treatydiff/core";
import { wordKey } from "../words/vocabulary.ts";

/** A word or a mark of the text that is attested. */
export interface TextToken {
  readonly key: string;
  readonly surface: string;
  readonly isWord: boolean;
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

/** A word or a mark of a quotation. */
export interface QuotedToken {
  readonly key: string;
  readonly surface: string;
  readonly isWord: boolean;
  /** Broken off in the source: stands for any word that begins (`end`) or ends (`start`) with its letters. */
  readonly cut?: "start" | "end";
  /** Put in for a name of the witness: it helps to find the place, the witness does not have it. */
  readonly substituted: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const wordPattern = /^[\p{L}\p{M}\p{N}]/u;
const ellipsis = "…";

interface Token {
  readonly key: string;
  readonly surface: string;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

function tokenise(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: surface, index: start }) => ({
    key: wordKey(surface),
    surface,
    isWord: wordPattern.test(surface),
    start,
    end: start + surface.length,
  }));
}

/** The tokens of a leaf. */
export function tokensOfLeaf(leaf: Leaf): TextToken[] {
  return tokenise(leaf.value).map((token) => ({ ...token, leaf }));
}

/**
 * The tokens of a quotation, names put in for the witness's own, broken words marked.
 *
 * @returns the tokens, or one sentence that says what is wrong with the quotation
 */
export function tokensOfQuotation(
  words: string,
  substituting: Readonly<Record<string, string>> = {},
): readonly QuotedToken[] | string {
  const plain = tokenise(words);
  const tokens: QuotedToken[] = [];
  const used = new Set<string>();
  const names = Object.entries(substituting)
    .map(([name, ours]) => ({ name, keys: tokenise(name).map(({ key }) => key), ours: tokenise(ours) }))
    .sort((first, second) => second.keys.length - first.keys.length);
  for (let i = 0; i < plain.length; i++) {
    const token = plain[i];
    if (token === undefined) continue;
    const name = names.find(({ keys }) => keys.every((key, n) => plain[i + n]?.key === key));
    if (name !== undefined) {
      used.add(name.name);
      tokens.push(...name.ours.map((ours, n) => quoted(ours, n > 0 || spaceBefore(plain, i), true)));
      i += name.keys.length - 1;
      continue;
    }
    if (token.surface === ellipsis) {
      const fault = markCut(tokens, plain, i);
      if (fault !== undefined) return fault;
      continue;
    }
    const begins = i === 1 && plain[0]?.surface === ellipsis;
    tokens.push({ ...quoted(token, spaceBefore(plain, i), false), ...(begins ? { cut: "start" } : {}) });
  }
  const idle = names.find(({ name }) => !used.has(name));
  if (idle !== undefined) return `“${idle.name}”, for which another name is put, does not stand in it.`;
  return tokens;
}

function quoted(token: Token, spaced: boolean, substituted: boolean): QuotedToken {
  const { key, surface, isWord } = token;
  return { key, surface, isWord, substituted, spaced };
}

function spaceBefore(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** An ellipsis may stand at an edge only, joined to a word: left-out words inside would be claimed as quoted. */
function markCut(tokens: QuotedToken[], plain: readonly Token[], at: number): string | undefined {
  const last = tokens.at(-1);
  if (at === 0 && plain[1]?.isWord && plain[1].start === plain[0]?.end) return undefined;
  if (at === plain.length - 1 && last?.isWord && !spaceBefore(plain, at)) {
    tokens[tokens.length - 1] = { ...last, cut: "end" };
    return undefined;
  }
  return "an ellipsis stands inside it or apart from a word; quote the parts one by one.";
}

/** Whether a quoted token can stand for a token of the text, capitals apart. */
export function matches(quotedToken: QuotedToken, { key, isWord }: TextToken): boolean {
  if (quotedToken.cut === "end") return isWord && key.startsWith(quotedToken.key);
  if (quotedToken.cut === "start") return isWord && key.endsWith(quotedToken.key);
  return quotedToken.key === key;
}

/** Whether the two are the same to the letter; straight and curved apostrophes are. */
export function sameLetters(quotedToken: QuotedToken, { surface }: TextToken): boolean {
  return plainLetters(quotedToken.surface) === plainLetters(surface);
}

function plainLetters(surface: string): string {
  return surface.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/gu, "'");
}

/** Quoted tokens as a reader reads them. */
export function readingOf(tokens: readonly QuotedToken[]): string {
  return tokens.map(({ surface, spaced }, i) => (spaced && i > 0 ? ` ${surface}` : surface)).join("");
}
