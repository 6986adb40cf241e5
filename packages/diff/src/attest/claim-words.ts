/**
 * What a witness says of each word of the stretch that a quotation stands for.
 *
 *     quoted:  At an early convenient date, conversat…
 *     text:    At an early convenient date conversations
 *              same same same same    other             (the comma is a matter of the word before it; the last is broken)
 */
import { wordRuns } from "../words/word-runs.ts";
import { matches, type QuotedToken, sameLetters, type TextToken } from "./attest-tokens.ts";
import type { Witness } from "./witness.ts";

/** The verdict of a witness on a stretch of text, token by token. */
export interface Claims {
  readonly text: readonly TextToken[];
  /** For each token of the text: the witness has the same, has another, or nothing is claimed. */
  readonly said: readonly ("same" | "other" | undefined)[];
  /** For each token where the witness has another: which of the quoted tokens, the second index past the end. */
  readonly against: readonly (readonly [number, number])[];
  /** Share of the quoted words that stand in the text. */
  readonly share: number;
  /** Whether the quotation begins and ends with words of the text. */
  readonly framed: boolean;
}

/** Sets a quotation against the stretch of text that it was found at. */
export function claimWords(
  quoted: readonly QuotedToken[],
  text: readonly TextToken[],
  witness: Witness,
): Claims {
  const said: ("same" | "other" | undefined)[] = text.map(() => undefined);
  const against: (readonly [number, number])[] = text.map(() => [0, 0]);
  let equalWords = 0;
  const say = (t: number, word: "same" | "other" | undefined, quotedFrom: number, quotedTo: number) => {
    said[t] = word;
    against[t] = [quotedFrom, quotedTo];
  };
  let framed = true;
  for (const { equal, baseFrom, baseTo, comparandFrom, comparandTo } of align(quoted, text)) {
    if (equal) {
      for (const [n, token] of quoted.slice(baseFrom, baseTo).entries()) {
        if (token.isWord) equalWords += 1;
        say(
          comparandFrom + n,
          sayOfEqual(token, text[comparandFrom + n], witness),
          baseFrom + n,
          baseFrom + n + 1,
        );
      }
      continue;
    }
    const tokens = quoted.slice(baseFrom, baseTo);
    const atEdge = baseFrom === 0 || baseTo === quoted.length;
    if (atEdge && tokens.some(({ isWord }) => isWord)) framed = false;
    const readable = tokens.every(({ cut, substituted }) => cut === undefined && !substituted);
    const word = witness.relation === "signed-print" && readable ? "other" : undefined;
    const marksOnly = [...tokens, ...text.slice(comparandFrom, comparandTo)].every(({ isWord }) => !isWord);
    // Marks, and words that only the witness has, are a matter of the word before them.
    const back = (marksOnly || comparandFrom === comparandTo) && comparandFrom > 0 ? 1 : 0;
    for (let t = comparandFrom - back; t < comparandTo; t++) say(t, word, baseFrom - back, baseTo);
  }
  const words = quoted.filter(({ isWord }) => isWord).length;
  return { text, said, against, share: words === 0 ? 0 : equalWords / words, framed };
}

function sayOfEqual(
  quoted: QuotedToken,
  token: TextToken | undefined,
  { depth, relation }: Witness,
): "same" | "other" | undefined {
  if (token === undefined || quoted.cut !== undefined || quoted.substituted) return undefined;
  if (depth !== "letter" || sameLetters(quoted, token)) return "same";
  return relation === "signed-print" ? "other" : undefined;
}

/** Ids of broken words: below those of the alphabet of whole ones. */
const cutIds = { start: -1, end: -2 } as const;

function align(quoted: readonly QuotedToken[], text: readonly TextToken[]) {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const textIds = text.map(({ key }) => idOf(key));
  const quotedIds = quoted.map(({ key, cut }) => (cut === undefined ? idOf(key) : cutIds[cut]));
  const broken = quoted.filter(({ cut }) => cut !== undefined);
  const fitting = new Set(
    broken.flatMap((token) =>
      text
        .filter((other) => matches(token, other))
        .map(({ key }) => `${cutIds[token.cut ?? "end"]} ${idOf(key)}`),
    ),
  );
  const same = (one: number, other: number) =>
    one === other || fitting.has(`${Math.min(one, other)} ${Math.max(one, other)}`);
  // No more than all can differ, so the alignment is never given up.
  return wordRuns(quotedIds, textIds, quoted.length + text.length, same) ?? [];
}
